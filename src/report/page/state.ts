import { type Filters, NO_FILTERS } from "./rows.ts";

export const VIEWS = ["facts", "records", "charts"] as const;
export type View = (typeof VIEWS)[number];
export type TableName = "facts" | "records";

export const CHARTS = ["attainment", "change", "series"] as const;
export type ChartName = (typeof CHARTS)[number];

/** A record of a document, by the document's index and the record's id. */
export interface Selection {
  document: number;
  record: string;
}

export interface Sorting {
  column: string;
  isDescending: boolean;
}

/** Everything that determines what the page shows, except the preferences. */
export interface State {
  view: View;
  /** The table that was shown last. */
  table: TableName;
  /** The pane that a narrow screen shows. */
  pane: "text" | "data";
  /** The index of the document whose text is shown. */
  document: number;
  /** The part of the text that is shown; undefined to follow the selection. */
  part: number | undefined;
  selected: Selection | undefined;
  /** What to scroll into view for the selection. */
  reveal: "text" | "row" | undefined;
  filters: Filters;
  sorting: Readonly<Record<TableName, Sorting | undefined>>;
  /** The page of the table; undefined to follow the selection. */
  page: number | undefined;
  chart: ChartName;
}

export const INITIAL_STATE: State = {
  view: "facts",
  table: "facts",
  pane: "data",
  document: 0,
  part: 0,
  selected: undefined,
  reveal: undefined,
  filters: NO_FILTERS,
  sorting: { facts: undefined, records: undefined },
  page: 0,
  chart: "attainment",
};

export type Action =
  | { type: "show view"; view: View }
  | { type: "show pane"; pane: State["pane"] }
  | { type: "show document"; document: number }
  | { type: "show part"; part: number }
  | { type: "show page"; page: number }
  | { type: "show chart"; chart: ChartName }
  /** A row was selected: show its mention. */
  | { type: "select row"; selected: Selection }
  /** A mention was selected: show its row, in a table that contains it. */
  | { type: "select mention"; selected: Selection; hasFact: boolean }
  /** On a narrow screen, the user asks for the row of the selection. */
  | { type: "show row" }
  | { type: "filter"; filters: Partial<Filters> }
  | { type: "sort"; column: string };

/** Returns the state after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "show view": {
      const table = action.view === "charts" ? state.table : action.view;
      return { ...state, view: action.view, table, page: state.selected === undefined ? 0 : undefined };
    }
    case "show pane":
      return { ...state, pane: action.pane };
    case "show document":
      return { ...state, document: action.document, part: 0, reveal: undefined };
    case "show part":
      return { ...state, part: action.part, reveal: undefined };
    case "show page":
      return { ...state, page: action.page, reveal: undefined };
    case "show chart":
      return { ...state, chart: action.chart };
    case "select row":
      return { ...select(state, action.selected, "text"), pane: "text" };
    case "select mention":
      return { ...select(state, action.selected, "row"), ...chooseTable(state, action.hasFact) };
    case "show row":
      return { ...state, pane: "data", page: undefined, reveal: "row" };
    case "filter":
      return filter(state, { ...state.filters, ...action.filters });
    case "sort":
      return { ...state, sorting: { ...state.sorting, [state.table]: turn(state, action.column) }, page: 0 };
  }
}

function select(state: State, selected: Selection, reveal: State["reveal"]): State {
  return { ...state, selected, document: selected.document, part: undefined, page: undefined, reveal };
}

/** Dates, durations and ordinals have no facts, so they are shown in the table of records. */
function chooseTable({ table }: State, hasFact: boolean): Pick<State, "table" | "view"> {
  const chosen = hasFact ? table : "records";
  return { table: chosen, view: chosen };
}

function filter(state: State, filters: Filters): State {
  const document = filters.document ?? state.document;
  const isOther = document !== state.document;
  return { ...state, filters, document, part: isOther ? 0 : state.part, page: 0, reveal: undefined };
}

/** A column is sorted ascending, then descending, then in text order again. */
function turn({ sorting, table }: State, column: string): Sorting | undefined {
  const now = sorting[table];
  if (now?.column !== column) return { column, isDescending: false };
  return now.isDescending ? undefined : { column, isDescending: true };
}
