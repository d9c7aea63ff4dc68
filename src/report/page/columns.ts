import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import {
  type CellLine,
  describeAttainments,
  describeChanges,
  describeFactValue,
  describeRecordValue,
  describeShare,
} from "./figure-lines.ts";
import type { Labels } from "./labels.ts";
import type { SortKey, TableRow } from "./rows.ts";
import { type ValueStyle, writeArrow, writeNumber } from "./value-text.ts";

/** A column of a table. The first column names the row. */
export interface TableColumn<Row extends TableRow> {
  name: keyof ValueStyle["labels"]["fields"];
  /** Its share of the width, relative to the other columns. */
  width: number;
  /** Minimum width in pixels, so that words do not break letter by letter. */
  least: number;
  isNumeric?: boolean;
  /** Whether text is cut to one line, with the full text in a tooltip. */
  isCut?: boolean;
  /** Returns the lines of a cell; an empty list if the cell is empty. */
  describe: (row: Row, style: ValueStyle) => readonly CellLine[];
  key: SortKey<Row>;
}

/** Returns the name of a fact's row: its indicator, else the noun that is counted. */
export function nameFact({ row, records }: TableRow<Fact>, { labels }: ValueStyle): string {
  return row.indicator ?? records[0]?.noun ?? labels.noIndicator;
}

const DOCUMENT_COLUMN: TableColumn<TableRow> = {
  name: "document",
  width: 14,
  least: 64,
  isCut: true,
  describe: ({ document }) => describeWords(document.name),
  key: ({ document }) => document.index,
};

/** Returns the columns of the table of facts. */
export function listFactColumns(isOfMany: boolean): TableColumn<TableRow<Fact>>[] {
  return [
    {
      name: "indicator",
      width: 26,
      least: 128,
      describe: (row, style) => [{ words: nameFact(row, style), ...describeTopic(row.row) }],
      key: ({ row }) => row.indicator,
    },
    {
      name: "period",
      width: 11,
      least: 84,
      describe: ({ row }) => describePeriod(row.period),
      key: ({ row }) => row.period,
    },
    {
      name: "value",
      width: 20,
      least: 96,
      isNumeric: true,
      describe: describeFactValue,
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "change",
      width: 17,
      least: 92,
      isNumeric: true,
      describe: describeChanges,
      key: ({ row }) => signed(row.change ?? row.change_from, row.change_direction),
    },
    {
      name: "attainment",
      width: 17,
      least: 96,
      isNumeric: true,
      describe: describeAttainments,
      key: ({ row }) => row.attainment ?? row.attainment_from ?? plusHundred(row),
    },
    {
      name: "share",
      width: 12,
      least: 92,
      isNumeric: true,
      describe: describeShare,
      key: ({ row }) => row.share ?? row.share_from,
    },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

/** Returns the columns of the table of records. */
export function listRecordColumns(isOfMany: boolean): TableColumn<TableRow<ExtractRecord>>[] {
  return [
    {
      name: "text",
      width: 19,
      least: 124,
      describe: ({ row }) => describeWords(row.text.replace(/\s+/g, " ")),
      key: ({ row }) => row.text,
    },
    {
      name: "value",
      width: 20,
      least: 96,
      isNumeric: true,
      describe: describeRecordValue,
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "kind",
      width: 12,
      least: 88,
      describe: ({ row }, { labels }) => describeWords(labels.kinds[row.kind]),
      key: ({ row }) => row.kind,
    },
    {
      name: "indicator",
      width: 22,
      least: 112,
      describe: ({ row }) => describeIndicator(row),
      key: ({ row }) => row.indicator,
    },
    {
      name: "role",
      width: 13,
      least: 108,
      describe: ({ row }, { labels }) => describeWords(writeRole(row, labels)),
      key: ({ row }) => row.role,
    },
    {
      name: "basis",
      width: 14,
      least: 96,
      describe: ({ row }) => describeWords(row.basis),
      key: ({ row }) => row.basis,
    },
    {
      name: "period",
      width: 11,
      least: 84,
      describe: ({ row }) => describePeriod(row.period),
      key: ({ row }) => row.period,
    },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

/** Writes the role with the direction of a change: `↓ change`; null without a role. */
export function writeRole({ role, direction }: ExtractRecord, labels: Labels): string | null {
  return role === null ? null : writeArrow(direction) + labels.roles[role];
}

function describeWords(words: string | null): CellLine[] {
  return words === null ? [] : [{ words }];
}

/** The words of the topic, less prominent than the indicator above them. */
function describeTopic({ topic }: Fact | ExtractRecord): { note?: string } {
  return topic === null ? {} : { note: topic };
}

function describeIndicator(record: ExtractRecord): CellLine[] {
  const { indicator, topic } = record;
  return indicator === null && topic === null ? [] : [{ words: indicator ?? "", ...describeTopic(record) }];
}

/** The two ends of a period are on separate lines. */
function describePeriod(period: string | null): CellLine[] {
  return describeWords(period?.replace("/", "/\n") ?? null);
}

function signed(value: number | null, direction: Fact["change_direction"]): number | null {
  return value === null || direction !== "decrease" ? value : -Math.abs(value);
}

function plusHundred({ excess, excess_unit, excess_direction }: Fact): number | null {
  return excess === null || excess_unit !== "%" ? null : 100 + (signed(excess, excess_direction) ?? 0);
}

/** Writes a count in the notation of the language: `1.234`. */
export function writeCount(count: number, style: ValueStyle): string {
  return writeNumber(count, { ...style, isShort: false });
}
