import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import {
  type CellLine,
  tellAttainments,
  tellChanges,
  tellFactValue,
  tellRecordValue,
  tellShare,
} from "./figure-lines.ts";
import type { SortKey, TableRow } from "./rows.ts";
import { type ValueStyle, writeArrow, writeNumber } from "./value-text.ts";

/** A column of a table; the first names the row. */
export interface TableColumn<Row extends TableRow> {
  name: keyof ValueStyle["labels"]["fields"];
  /** Its share of the width, beside those of the others. */
  width: number;
  /** Pixels that it has at least, so that words are not broken letter by letter. */
  least: number;
  isNumeric?: boolean;
  /** Whether it is cut to its line, with the whole shown to a pointer. */
  isCut?: boolean;
  /** The lines of a cell; none where it is empty. */
  tell: (row: Row, style: ValueStyle) => readonly CellLine[];
  key: SortKey<Row>;
}

/** What a fact is of. */
export function nameFact({ row, records }: TableRow<Fact>, { labels }: ValueStyle): string {
  return row.indicator ?? records[0]?.noun ?? labels.noIndicator;
}

const DOCUMENT_COLUMN: TableColumn<TableRow> = {
  name: "document",
  width: 14,
  least: 64,
  isCut: true,
  tell: ({ document }) => tellWords(document.name),
  key: ({ document }) => document.index,
};

/** The columns of the table of facts. */
export function listFactColumns(isOfMany: boolean): TableColumn<TableRow<Fact>>[] {
  return [
    {
      name: "indicator",
      width: 26,
      least: 128,
      tell: (row, style) => tellWords(nameFact(row, style)),
      key: ({ row }) => row.indicator,
    },
    { name: "period", width: 11, least: 84, tell: ({ row }) => tellPeriod(row.period), key: ({ row }) => row.period },
    {
      name: "value",
      width: 20,
      least: 96,
      isNumeric: true,
      tell: tellFactValue,
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "change",
      width: 17,
      least: 92,
      isNumeric: true,
      tell: tellChanges,
      key: ({ row }) => signed(row.change ?? row.change_from, row.change_direction),
    },
    {
      name: "attainment",
      width: 17,
      least: 96,
      isNumeric: true,
      tell: tellAttainments,
      key: ({ row }) => row.attainment ?? row.attainment_from ?? plusHundred(row),
    },
    {
      name: "share",
      width: 12,
      least: 92,
      isNumeric: true,
      tell: tellShare,
      key: ({ row }) => row.share ?? row.share_from,
    },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

/** The columns of the table of records. */
export function listRecordColumns(isOfMany: boolean): TableColumn<TableRow<ExtractRecord>>[] {
  return [
    {
      name: "text",
      width: 19,
      least: 124,
      tell: ({ row }) => tellWords(row.text.replace(/\s+/g, " ")),
      key: ({ row }) => row.text,
    },
    {
      name: "value",
      width: 20,
      least: 96,
      isNumeric: true,
      tell: tellRecordValue,
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "kind",
      width: 12,
      least: 88,
      tell: ({ row }, { labels }) => tellWords(labels.kinds[row.kind]),
      key: ({ row }) => row.kind,
    },
    {
      name: "indicator",
      width: 22,
      least: 112,
      tell: ({ row }) => tellWords(row.indicator),
      key: ({ row }) => row.indicator,
    },
    {
      name: "role",
      width: 13,
      least: 108,
      tell: ({ row }, { labels }) => tellWords(writeArrow(row.direction) + labels.roles[row.role]),
      key: ({ row }) => row.role,
    },
    { name: "basis", width: 14, least: 96, tell: ({ row }) => tellWords(row.basis), key: ({ row }) => row.basis },
    { name: "period", width: 11, least: 84, tell: ({ row }) => tellPeriod(row.period), key: ({ row }) => row.period },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

function tellWords(words: string | null): CellLine[] {
  return words === null ? [] : [{ words }];
}

/** The ends of a stretch of time stand below each other. */
function tellPeriod(period: string | null): CellLine[] {
  return tellWords(period?.replace("/", "/\n") ?? null);
}

function signed(value: number | null, direction: Fact["change_direction"]): number | null {
  return value === null || direction !== "decrease" ? value : -Math.abs(value);
}

function plusHundred({ excess, excess_unit, excess_direction }: Fact): number | null {
  return excess === null || excess_unit !== "%" ? null : 100 + (signed(excess, excess_direction) ?? 0);
}

/** `12` of a count, as the language writes it. */
export function writeCount(count: number, style: ValueStyle): string {
  return writeNumber(count, { ...style, isShort: false });
}
