import type { Direction, Kind, Modifier, Role, Status } from "../../kinds/record.ts";
import { VIETNAMESE } from "./labels-vi.ts";

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

const ENGLISH: Labels = {
  title: "Report of figures",
  documents: (count) => (count === "1" ? "1 document" : `${count} documents`),
  figures: (count) => (count === "1" ? "1 figure" : `${count} figures`),
  facts: "Facts",
  records: "Records",
  charts: "Charts",
  text: "Text",
  data: "Figures",
  whatWasRead: "Extracted figures",
  document: "Document",
  allDocuments: "All documents",
  previousDocument: "Previous document",
  nextDocument: "Next document",
  part: (part, parts) => `Part ${part} of ${parts}`,
  previousPart: "Previous part",
  nextPart: "Next part",
  kinds: {
    money: "money",
    percentage: "percentage",
    count: "count",
    ratio: "ratio",
    measurement: "measurement",
    multiple: "multiple",
    duration: "duration",
    date: "date",
    ordinal: "ordinal",
  },
  roles: { level: "value", change: "change", attainment: "attainment", excess: "excess", share: "share" },
  statuses: { estimated: "estimated", planned: "planned" },
  directions: { increase: "increase", decrease: "decrease" },
  modifiers: {
    approximate: "about",
    more_than: "more than",
    less_than: "less than",
    at_least: "at least",
    at_most: "at most",
  },
  units: { percentage_point: "percentage points", lần: "times" },
  fields: {
    indicator: "Indicator",
    period: "Period",
    value: "Value",
    kind: "Kind",
    role: "Role",
    basis: "Measured against",
    status: "Status",
    change: "Change",
    attainment: "Of plan",
    share: "Share",
    text: "In the text",
    document: "Document",
    date: "Date",
  },
  filters: "Filters",
  find: "Find",
  findHint: "indicator, value, sentence …",
  kindFilter: "Kind",
  roleFilter: "Role",
  clearFilters: "Clear filters",
  shownRows: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
  printedRows: (count) => `the first ${count} are printed`,
  noRows: "No rows. Clear a filter to see more.",
  notInTable: "The filters hide this figure from the table.",
  rowsOnPage: (first, last, all) => `${first}–${last} of ${all}`,
  previousPage: "Previous rows",
  nextPage: "Next rows",
  sort: "Sort",
  sortBy: (column) => `Sort by: ${column}`,
  download: "Download CSV",
  downloadExcel: "CSV for Excel (Vietnamese)",
  goToText: "Show in the text",
  goToRow: "Show in the table",
  textHint: "← → move between figures, Enter shows the row.",
  language: "Language",
  theme: "Theme",
  themes: { auto: "system", light: "light", dark: "dark" },
  print: "Print",
  index: "All documents",
  noIndicator: "(no indicator)",
  noPeriod: "(no period)",
  chart: "Chart",
  attainmentChart: "Attainment of plan",
  changeChart: "Change against last year",
  seriesChart: "Indicator over time",
  attainmentNote: "Percent of the plan; the line is 100 %.",
  changeNote: "In percent.",
  againstWhat: {
    "last year": "against last year or the same period of it",
    unsaid: "basis not stated",
    "other time": "against another time",
  },
  seriesNote: "Values of an indicator in the periods and documents that name it.",
  nothingToDraw: "The rows shown contain nothing to draw here.",
  noSeries: "No indicator has values in more than one period or document.",
  notDrawn: (count) => `Figures not drawn, because they are not single percentages: ${count}.`,
  moreBars: (count) => `Show more (${count})`,
  measure: "Measure",
  against: "against",
  periodBefore: "period before",
  onPlan: "plan",
};

export const LABELS: Readonly<Record<Language, Labels>> = { vi: VIETNAMESE, en: ENGLISH };
