import { scaleLinear } from "d3-scale";
import { useState } from "preact/hooks";
import { STATUSES } from "../../lexicon/values.ts";
import { showControls } from "../../write/visible-text.ts";
import type { Bar } from "./chart-data.ts";
import { writeCount } from "./columns.ts";
import { StatusMark } from "./status-mark.tsx";
import { writePlace } from "./use-place.ts";
import { type ValueStyle, writeNumber } from "./value-text.ts";
import { measureNumbers, Words } from "./words.tsx";

/** The number of bars that are shown first, and added by each click on the button. */
const BARS = 40;
/** Maximum number of printed bars: browsers do not lay out tens of thousands. */
const PRINTED_BARS = 500;

/** Numbers of at most this many characters leave room for four ticks on the axis. */
const SHORT_TICK = 6;

interface Props {
  bars: readonly Bar[];
  /** The value at which bars begin: 100 for an attainment. */
  base: number;
  /** Appended to the numbers of the axis. */
  unit: string;
  style: ValueStyle;
  isPrinting: boolean;
  onSelect: (bar: Bar) => void;
}

/** A chart of bars to both sides of a base, one row per bar with its words. */
export function BarChart({ bars, base, unit, style, isPrinting, onSelect }: Props) {
  const [count, setCount] = useState(BARS);
  const shown = bars.slice(0, isPrinting ? Math.max(count, PRINTED_BARS) : count);
  const values = shown.map(({ value }) => value);
  // In percent of the width, so that the chart fits its container without measuring it.
  const scale = scaleLinear()
    .domain([Math.min(base, ...values), Math.max(base, ...values)])
    .nice(5)
    .range([5, 95]);
  const isWide = scale.domain().some((end) => writeTick(end, unit, style).length > SHORT_TICK);
  const ticks = scale.ticks(isWide ? 3 : 4);
  return (
    <div class="bar-chart" style={{ "--number": `${Math.max(...shown.map(({ label }) => measureNumbers(label)))}ch` }}>
      <Legend bars={shown} style={style} />
      <svg class="bar-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={`${scale(tick)}%`} y="14" text-anchor="middle">
            {writeTick(tick, unit, style)}
          </text>
        ))}
      </svg>
      <ol>
        {shown.map((bar, index) => (
          <li key={index} class={bar.status === null ? "" : `is-${bar.status}`}>
            <div class="bar-words">
              <a
                href={writePlace(bar.row.document.index, bar.row.records[0]?.id)}
                onClick={(event) => {
                  event.preventDefault();
                  onSelect(bar);
                }}
              >
                <Words text={showControls(bar.title)} />
              </a>
              {bar.note !== "" && (
                <small>
                  <Words text={showControls(bar.note)} />
                </small>
              )}
            </div>
            <svg class="bar" role="img" aria-label={nameBar(bar, style)}>
              <title>{nameBar(bar, style)}</title>
              {ticks.map((tick) => (
                <line key={tick} class="bar-grid" x1={`${scale(tick)}%`} x2={`${scale(tick)}%`} y1="0" y2="100%" />
              ))}
              <rect
                class={bar.value < base ? "is-under" : "is-over"}
                x={`${Math.min(scale(base), scale(bar.value))}%`}
                width={`${Math.abs(scale(bar.value) - scale(base))}%`}
                y="20%"
                height="60%"
              />
              <line class="bar-base" x1={`${scale(base)}%`} x2={`${scale(base)}%`} y1="0" y2="100%" />
            </svg>
            <span class="bar-value">
              <Words text={bar.label} />
              <small>
                <StatusMark status={bar.status} style={style} />
              </small>
            </span>
          </li>
        ))}
      </ol>
      {isPrinting && bars.length > shown.length && <p>{style.labels.printedRows(writeCount(shown.length, style))}</p>}
      {bars.length > shown.length && (
        <button type="button" class="controls" onClick={() => setCount(count + BARS)}>
          {style.labels.moreBars(writeCount(bars.length - shown.length, style))}
        </button>
      )}
    </div>
  );
}

function nameBar({ title, label, status }: Bar, { labels }: ValueStyle): string {
  return `${title}: ${[label, status && labels.statuses[status]].filter(Boolean).join(", ")}`;
}

/** A legend of the bars whose figures are estimated or planned, if there are any. */
function Legend({ bars, style }: { bars: readonly Bar[]; style: ValueStyle }) {
  const statuses = STATUSES.filter((status) => bars.some((bar) => bar.status === status));
  if (statuses.length === 0) return null;
  return (
    <p class="bar-legend">
      {statuses.map((status) => (
        <span key={status}>
          <svg class={`bar-swatch is-${status}`} aria-hidden="true">
            <rect class="is-over" x="1" y="1" width="22" height="10" />
          </svg>
          {style.labels.statuses[status]}
        </span>
      ))}
    </p>
  );
}

/** Writes a number of the axis; large numbers are in tỷ. */
function writeTick(tick: number, unit: string, style: ValueStyle): string {
  return (tick < 0 ? "−" : "") + writeNumber(Math.abs(tick), { ...style, isShort: true }) + unit;
}
