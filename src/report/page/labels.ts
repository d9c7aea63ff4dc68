import type { Direction, Kind, Modifier, Role, Status } from "../../record/record.ts";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** All words of the page in one language. */
export interface Labels {
  title: string;
  /** `12 tài liệu`. */
  documents: (count: string) => string;
  /** `114 con số`. */
  figures: (count: string) => string;
  facts: string;
  records: string;
  charts: string;
  text: string;
  data: string;
  whatWasRead: string;
  document: string;
  allDocuments: string;
  previousDocument: string;
  nextDocument: string;
  part: (part: string, parts: string) => string;
  previousPart: string;
  nextPart: string;
  kinds: Record<Kind, string>;
  roles: Record<Role, string>;
  statuses: Record<Status, string>;
  directions: Record<Direction, string>;
  modifiers: Record<Modifier, string>;
  /** Names of units that are not symbols. */
  units: Readonly<Record<string, string>>;
  fields: {
    indicator: string;
    topic: string;
    period: string;
    value: string;
    kind: string;
    role: string;
    basis: string;
    status: string;
    change: string;
    attainment: string;
    share: string;
    text: string;
    document: string;
    date: string;
  };
  filters: string;
  find: string;
  findHint: string;
  kindFilter: string;
  roleFilter: string;
  clearFilters: string;
  shownRows: (shown: string, all: string) => string;
  /** The number of printed rows, if not all are printed. */
  printedRows: (count: string) => string;
  noRows: string;
  notInTable: string;
  rowsOnPage: (first: string, last: string, all: string) => string;
  previousPage: string;
  nextPage: string;
  sort: string;
  sortBy: (column: string) => string;
  download: string;
  downloadExcel: string;
  goToText: string;
  goToRow: string;
  textHint: string;
  language: string;
  theme: string;
  themes: Record<"auto" | "light" | "dark", string>;
  print: string;
  index: string;
  noIndicator: string;
  noPeriod: string;
  chart: string;
  attainmentChart: string;
  changeChart: string;
  seriesChart: string;
  attainmentNote: string;
  changeNote: string;
  againstWhat: Record<"last year" | "unsaid" | "other time", string>;
  seriesNote: string;
  nothingToDraw: string;
  noSeries: string;
  notDrawn: (count: string) => string;
  moreBars: (count: string) => string;
  measure: string;
  against: string;
  /** Precedes the change of the period that this one is compared with. */
  periodBefore: string;
  onPlan: string;
}
