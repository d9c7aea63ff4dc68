import { Chalk, type ChalkInstance } from "chalk";
import type { ExtractRecord } from "../extract.ts";
import type { Kind, Modifier } from "../kinds/record.ts";
import type { Document } from "../read/document.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { formatPlain, formatVietnamese, readFigures } from "./figures.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import { flatten, showControls } from "./text-width.ts";

const COLORS = {
  money: "green",
  percentage: "cyan",
  count: "yellow",
  ratio: "magenta",
  measurement: "blue",
  multiple: "magentaBright",
  duration: "cyanBright",
  date: "blueBright",
  ordinal: "red",
} as const satisfies Record<Kind, keyof ChalkInstance>;

const MODIFIER_SIGNS: Record<Modifier, string> = {
  approximate: "≈ ",
  more_than: "> ",
  less_than: "< ",
  at_least: "≥ ",
  at_most: "≤ ",
};

const TABLE: readonly TableColumn[] = [
  { title: "id" },
  { title: "kind" },
  { title: "value", least: 16 },
  { title: "text", least: 12 },
  { title: "context", least: 7 },
];

/** What a person reads: the text with its records marked, and below it a table of them. */
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
        return record !== undefined && column === 1 ? chalk[COLORS[record.kind]](text) : text;
      };
      for (const line of layOutTable(TABLE, rows, settings.width, paint)) yield `${line}\n`;
    },
    between: "\n",
    end: () => "",
  };
}

/** The text with each record in the colour of its kind, or in square brackets where there is no colour. */
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
    yield color ? chalk.underline[COLORS[record.kind]](mention) : `[${mention}]`;
    done = record.end;
  }
  const rest = showControls(text.slice(done));
  yield rest.endsWith("\n") ? rest : `${rest}\n`;
}

/** The cells of a record's row: number, kind, value, text, and what the sentence says of it. */
export function describeRecord(record: ExtractRecord): string[] {
  return [record.id, record.kind, describeValue(record), flatten(record.text), describeContext(record)];
}

/** What a value is described by: a record, or the value of a fact. */
type Described = Pick<
  ExtractRecord,
  "value" | "from" | "to" | "exact" | "unit" | "per" | "numerator" | "denominator" | "modifier"
> & {
  iso?: string | null;
};

/** A record's value for a Vietnamese reader: `≈ 12.500.000.000 VND`, `64/73`, `5 – 7 %`, `2022-12-03`. */
export function describeValue(record: Described, format: (digits: string) => string = formatVietnamese): string {
  const { value, from, to } = readFigures(record);
  const sign = record.modifier === null ? "" : MODIFIER_SIGNS[record.modifier];
  const unit = record.unit === null ? "" : ` ${record.unit}`;
  const per = record.per === null ? "" : ` / ${record.per}`;
  if (record.denominator !== null) {
    const above = record.numerator ?? record.value;
    return `${sign}${formatNumber(above)}/${formatNumber(record.denominator)}${unit}${per}`;
  }
  if (value !== null) return `${sign}${format(value)}${unit}${per}`;
  if (from !== null && to !== null) return `${sign}${format(from)} – ${format(to)}${unit}${per}`;
  return sign + (record.iso ?? "");
}

function formatNumber(number: number | null): string {
  return formatVietnamese((number === null ? null : formatPlain(number)) ?? "?");
}

function describeContext(record: ExtractRecord): string {
  const arrow = record.direction === null ? "" : record.direction === "increase" ? " ↑" : " ↓";
  const role = record.role === "level" ? null : record.role + arrow;
  const parts = [role, record.status, record.indicator, record.basis, record.period];
  return parts.flatMap((part) => (part === null ? [] : [flatten(part)])).join(" · ");
}
