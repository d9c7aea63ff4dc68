import { useEffect, useMemo, useReducer } from "preact/hooks";
import { showControls } from "../../write/visible-text.ts";
import type { FolderData } from "../data.ts";
import { ChartsView } from "./charts-view.tsx";
import { writeCount } from "./columns.ts";
import { FilterBar } from "./filter-bar.tsx";
import { LABELS } from "./languages.ts";
import type { ReportDocument } from "./report-document.ts";
import { FactTable, RecordTable } from "./report-tables.tsx";
import { filterRows, listFactRows, listRecordRows } from "./rows.ts";
import { INITIAL_STATE, reduce, type State, VIEWS } from "./state.ts";
import { Tabs } from "./tabs.tsx";
import { TextPane } from "./text-pane.tsx";
import { TitleBar } from "./title-bar.tsx";
import { usePlace } from "./use-place.ts";
import { usePreferences } from "./use-preferences.ts";
import { usePrinting } from "./use-printing.ts";
import type { ValueStyle } from "./value-text.ts";

interface Props {
  documents: readonly ReportDocument[];
  folder: FolderData | undefined;
}

/** The report: the texts in one pane, the tables and charts of their figures in the other. */
export function App({ documents, folder }: Props) {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [preferences, changePreferences] = usePreferences();
  const isPrinting = usePrinting();
  usePlace(documents, state, dispatch);
  const style = useMemo<ValueStyle>(
    () => ({ language: preferences.language, labels: LABELS[preferences.language] }),
    [preferences.language],
  );
  const { labels } = style;
  const factRows = useMemo(() => listFactRows(documents), [documents]);
  const recordRows = useMemo(() => listRecordRows(documents), [documents]);
  const facts = useMemo(() => filterRows(factRows, state.filters), [factRows, state.filters]);
  const records = useMemo(
    () => (state.table === "records" ? filterRows(recordRows, state.filters) : []),
    [recordRows, state.filters, state.table],
  );
  const title = nameReport(documents, labels.title);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const table = { state, dispatch, style, isOfMany: documents.length > 1, isPrinting };
  return (
    <div class="app" data-pane={state.pane}>
      <TitleBar
        title={title}
        summary={`${labels.documents(writeCount(documents.length, style))} · ${labels.figures(writeCount(recordRows.length, style))}`}
        labels={labels}
        preferences={preferences}
        onChange={changePreferences}
      >
        {folder && (
          <a class="button" href={folder.index}>
            {labels.index}
          </a>
        )}
      </TitleBar>
      <PaneSwitch state={state} onShow={(pane) => dispatch({ type: "show pane", pane })} labels={labels} />
      <main class="panes">
        <TextPane documents={documents} state={state} dispatch={dispatch} style={style} />
        <section class="data-pane" aria-label={labels.whatWasRead}>
          <FilterBar documents={documents} filters={state.filters} dispatch={dispatch} labels={labels} />
          <Tabs
            names={VIEWS}
            chosen={state.view}
            write={(view) => labels[view]}
            onChoose={(view) => dispatch({ type: "show view", view })}
          >
            {state.view === "facts" && <FactTable {...table} rows={facts} all={factRows.length} />}
            {state.view === "records" && <RecordTable {...table} rows={records} all={recordRows.length} />}
            {state.view === "charts" && <ChartsView {...table} rows={facts} />}
          </Tabs>
        </section>
      </main>
    </div>
  );
}

/** A report of one document uses that document's title. */
function nameReport(documents: readonly ReportDocument[], title: string): string {
  const [only] = documents;
  return documents.length === 1 && only !== undefined ? showControls(only.title ?? only.name) : title;
}

const PANES = ["data", "text"] as const;

/** A narrow screen shows one pane at a time; this switches between them. */
function PaneSwitch({
  state,
  onShow,
  labels,
}: {
  state: State;
  onShow: (pane: State["pane"]) => void;
  labels: ValueStyle["labels"];
}) {
  return (
    <nav class="pane-switch segments controls" aria-label={`${labels.data}, ${labels.text}`}>
      {PANES.map((pane) => (
        <button key={pane} type="button" aria-pressed={state.pane === pane} onClick={() => onShow(pane)}>
          {labels[pane]}
        </button>
      ))}
    </nav>
  );
}
