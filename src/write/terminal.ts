import { Chalk, type ChalkInstance } from "chalk";
import type { ExtractRecord } from "../extract.ts";
import type { Document } from "../read/document.ts";
import type { Kind } from "../record/record.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { formatVietnamese } from "./figures.ts";
import { STATUS_MARKS } from "./labels.ts";
import { describeValue, type Notation, shortenPeriod } from "./readable.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import type { PrintedCell } from "./table-cell.ts";
import { flatten, showControls } from "./visible-text.ts";

/** The terminal colour of each kind. */
export const KIND_COLORS = {
  money: "green",
  percentage: "cyan",
  count: "yellow",
  ratio: "magenta",
  measurement: "blue",
  multiple: "magentaBright",
  duration: "cyanBright",
  date: "blueBright",
  number: "white",
  ordinal: "red",
} as const satisfies Record<Kind, keyof ChalkInstance>;

const TABLE: readonly TableColumn[] = [
  { title: "id" },
  { title: "kind" },
  { title: "value", least: 16, fair: 26, most: 60 },
  { title: "text", least: 12, fair: 16 },
  { title: "context", least: 7, fair: 15 },
];

/** Creates an exporter for people: the text with its records marked, and below it a table of the records. */
export function createTerminalExporter(settings: ExporterSettings): Exporter<ExtractRecord> {
  const chalk = new Chalk({ level: settings.color ? 1 : 0 });
  return {
    begin: () => "",
    *write(document, records) {
      yield `${chalk.bold(flatten(document.source))}\n\n`;
      yield* highlight(document, records, chalk, settings.color);
      yield "\n";
      if (records.length === 0) {
        yield `${chalk.dim("no records")}\n`;
        return;
      }
      const rows = records.map(describeRecord);
      const paint = (text: string, row: number, column: number) => {
        if (row < 0) return chalk.dim(text);
        const record = records[row];
        return record !== undefined && column === 1 ? chalk[KIND_COLORS[record.kind]](text) : text;
      };
      for (const line of layOutTable(TABLE, rows, { width: settings.width, paint, continues: true })) yield `${line}\n`;
    },
    between: "\n",
    end: () => "",
  };
}

/** Yields the text with each record in the colour of its kind or, without colours, in square brackets. */
function* highlight(
  { text }: Document,
  records: readonly ExtractRecord[],
  chalk: ChalkInstance,
  color: boolean,
): Generator<string> {
  let done = 0;
  for (const record of records) {
    yield showControls(text.slice(done, record.start));
    const mention = showControls(text.slice(record.start, record.end));
    yield color ? chalk.underline[KIND_COLORS[record.kind]](mention) : `[${mention}]`;
    done = record.end;
  }
  const rest = showControls(text.slice(done));
  yield rest.endsWith("\n") ? rest : `${rest}\n`;
}

const NOTATION: Notation = { format: formatVietnamese, marks: STATUS_MARKS.en };

/** Returns the cells of a record's row: id, kind, value, text, and its context in the sentence. */
export function describeRecord(record: ExtractRecord): PrintedCell[] {
  const value = describeValue(record, NOTATION);
  return [record.id, record.kind, [value], flatten(record.text), describeContext(record)];
}

/** The context of a value. The status is not included, because the value shows it. */
function describeContext(record: ExtractRecord): string {
  const arrow = record.direction === null ? "" : record.direction === "increase" ? " ↑" : " ↓";
  const role = record.role === null || record.role === "level" ? null : record.role + arrow;
  const period = record.period === null ? null : shortenPeriod(record.period);
  const parts = [role, record.indicator, record.basis, period];
  return parts.flatMap((part) => (part === null ? [] : [flatten(part)])).join(" · ");
}
