import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { BarChart } from "./bar-chart.tsx";
import {
  type Bar,
  CHANGE_BASES,
  type ChangeBasis,
  type ChartData,
  type ChartMeasure,
  drawAttainments,
  drawChanges,
  type FactRow,
  listSeries,
  MEASURES,
} from "./chart-data.ts";
import { writeCount } from "./columns.ts";
import { type Action, CHARTS, type ChartName, type State } from "./state.ts";
import type { ValueStyle } from "./value-text.ts";

interface Props {
  rows: readonly FactRow[];
  state: State;
  dispatch: (action: Action) => void;
  style: ValueStyle;
  isPrinting: boolean;
}

/** Charts of the facts that match the filters. */
export function ChartsView({ rows, state, dispatch, style, isPrinting }: Props) {
  const { labels } = style;
  const select = ({ row }: Bar) =>
    dispatch({ type: "select row", selected: { document: row.document.index, record: row.records[0]?.id ?? "" } });
  const drawing = { style, isPrinting, onSelect: select };
  return (
    <div class="charts">
      <fieldset class="chart-choice segments controls" aria-label={labels.chart}>
        {CHARTS.map((chart) => (
          <button
            key={chart}
            type="button"
            aria-pressed={chart === state.chart}
            onClick={() => dispatch({ type: "show chart", chart })}
          >
            {labels[`${chart}Chart`]}
          </button>
        ))}
      </fieldset>
      {state.chart === "attainment" && <Attainments rows={rows} {...drawing} />}
      {state.chart === "change" && <Changes rows={rows} {...drawing} />}
      {state.chart === "series" && <SeriesChart rows={rows} {...drawing} />}
    </div>
  );
}

interface ChartProps {
  rows: readonly FactRow[];
  style: ValueStyle;
  isPrinting: boolean;
  onSelect: (bar: Bar) => void;
}

function Attainments({ rows, ...drawing }: ChartProps) {
  const data = useMemo(() => drawAttainments(rows, drawing.style), [rows, drawing.style]);
  return <Chart name="attainment" data={data} base={100} unit=" %" {...drawing} />;
}

function Changes({ rows, ...drawing }: ChartProps) {
  const [against, setAgainst] = useState<ChangeBasis>("last year");
  const { style } = drawing;
  const { labels } = style;
  const data = useMemo(
    () => new Map(CHANGE_BASES.map((basis) => [basis, drawChanges(rows, basis, style)])),
    [rows, style],
  );
  return (
    <Chart
      name="change"
      title={`${labels.fields.change} ${labels.againstWhat[against]}`}
      data={data.get(against) ?? NOTHING}
      base={0}
      unit=" %"
      {...drawing}
    >
      <label class="inline-field controls">
        <span>{labels.fields.change}</span>
        <select value={against} onChange={({ currentTarget }) => setAgainst(currentTarget.value as ChangeBasis)}>
          {CHANGE_BASES.map((basis) => (
            <option key={basis} value={basis}>
              {`${labels.againstWhat[basis]} (${writeCount(data.get(basis)?.bars.length ?? 0, style)})`}
            </option>
          ))}
        </select>
      </label>
    </Chart>
  );
}

const NOTHING: ChartData = { bars: [], left: 0 };

interface DrawnProps extends Omit<ChartProps, "rows"> {
  name: ChartName;
  title?: string;
  data: ChartData;
  base: number;
  unit: string;
  children?: ComponentChildren;
}

function Chart({ name, title, data, children, ...drawing }: DrawnProps) {
  const { style } = drawing;
  const { labels } = style;
  return (
    <figure>
      <figcaption>
        <h2>{title ?? labels[`${name}Chart`]}</h2>
        <p>{labels[`${name}Note`]}</p>
      </figcaption>
      {children}
      {data.bars.length === 0 ? (
        <p class="nothing">{labels.nothingToDraw}</p>
      ) : (
        <BarChart bars={data.bars} {...drawing} />
      )}
      {data.left > 0 && <p class="chart-note">{labels.notDrawn(writeCount(data.left, style))}</p>}
    </figure>
  );
}

function SeriesChart({ rows, ...drawing }: ChartProps) {
  const [measure, setMeasure] = useState<ChartMeasure>("value");
  const [chosen, setChosen] = useState<string>();
  const { style } = drawing;
  const { labels } = style;
  const series = useMemo(() => listSeries(rows, measure, style), [rows, measure, style]);
  const shown = series.find(({ name }) => name === chosen) ?? series[0];
  return (
    <figure>
      <figcaption>
        <h2>{labels.seriesChart}</h2>
        <p>{labels.seriesNote}</p>
      </figcaption>
      <div class="chart-fields controls">
        <label class="inline-field">
          <span>{labels.measure}</span>
          <select value={measure} onChange={({ currentTarget }) => setMeasure(currentTarget.value as ChartMeasure)}>
            {MEASURES.map((name) => (
              <option key={name} value={name}>
                {labels.fields[name]}
              </option>
            ))}
          </select>
        </label>
        {shown !== undefined && (
          <label class="inline-field">
            <span>{labels.fields.indicator}</span>
            <select value={shown.name} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {series.map(({ name, title, bars }) => (
                <option key={name} value={name}>
                  {`${title} · ${bars.length}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {shown === undefined ? (
        <p class="nothing">{labels.noSeries}</p>
      ) : (
        <>
          <p class="series-title">{shown.title}</p>
          <BarChart
            key={shown.name}
            bars={shown.bars}
            base={measure === "attainment" ? 100 : 0}
            unit={measure === "value" ? "" : " %"}
            {...drawing}
          />
        </>
      )}
    </figure>
  );
}
