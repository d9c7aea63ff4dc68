import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Role } from "../../kinds/record.ts";
import type { Described } from "../../write/readable.ts";
import type { SortKey, TableRow } from "./rows.ts";
import { type ValueStyle, writeArrow, writeNumber, writeValue } from "./value-text.ts";

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
  write: (row: Row, style: ValueStyle) => string;
  /** A word or two beside it, less loud. */
  note?: (row: Row, style: ValueStyle) => string;
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
  write: ({ document }) => document.name,
  key: ({ document }) => document.index,
};

/** The columns of the table of facts. */
export function listFactColumns(isOfMany: boolean): TableColumn<TableRow<Fact>>[] {
  return [
    { name: "indicator", width: 26, least: 128, write: nameFact, key: ({ row }) => row.indicator },
    { name: "period", width: 11, least: 84, write: ({ row }) => writePeriod(row.period), key: ({ row }) => row.period },
    {
      name: "value",
      width: 20,
      least: 96,
      isNumeric: true,
      write: ({ row }, style) => (row.kind === null ? "" : writeValue({ ...row, per: null }, style)),
      note: ({ row }, { labels }) =>
        [row.noun, row.per && `/${row.per}`, row.status && labels.statuses[row.status]].filter(Boolean).join(" · "),
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "change",
      width: 17,
      least: 92,
      isNumeric: true,
      write: writeChange,
      note: ({ row }) => row.change_basis ?? "",
      key: ({ row }) => signed(row.change ?? row.change_from, row.change_direction),
    },
    {
      name: "attainment",
      width: 17,
      least: 96,
      isNumeric: true,
      write: writeAttainments,
      note: ({ row }) => [row.attainment_basis, row.attainment_2_basis, row.excess_basis].filter(Boolean).join(", "),
      key: ({ row }) => row.attainment ?? row.attainment_from ?? plusHundred(row),
    },
    {
      name: "share",
      width: 12,
      least: 92,
      isNumeric: true,
      write: (row, style) => writePart(row, "share", style),
      note: ({ row }) => row.share_basis ?? "",
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
      write: ({ row }) => row.text.replace(/\s+/g, " "),
      key: ({ row }) => row.text,
    },
    {
      name: "value",
      width: 20,
      least: 96,
      isNumeric: true,
      write: ({ row }, style) => writeValue({ ...row, per: null }, style),
      note: ({ row }) => [row.noun, row.per && `/${row.per}`].filter(Boolean).join(" · "),
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "kind",
      width: 12,
      least: 88,
      write: ({ row }, { labels }) => labels.kinds[row.kind],
      key: ({ row }) => row.kind,
    },
    {
      name: "indicator",
      width: 22,
      least: 112,
      write: ({ row }) => row.indicator ?? "",
      key: ({ row }) => row.indicator,
    },
    {
      name: "role",
      width: 13,
      least: 108,
      write: ({ row }, { labels }) => writeArrow(row.direction) + labels.roles[row.role],
      note: ({ row }, { labels }) => (row.status === null ? "" : labels.statuses[row.status]),
      key: ({ row }) => row.role,
    },
    { name: "basis", width: 14, least: 96, write: ({ row }) => row.basis ?? "", key: ({ row }) => row.basis },
    { name: "period", width: 11, least: 84, write: ({ row }) => writePeriod(row.period), key: ({ row }) => row.period },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

/** The ends of a stretch of time stand below each other. */
function writePeriod(period: string | null): string {
  return period?.replace("/", "/\n") ?? "";
}

type Part = "change" | "previous_change" | "attainment" | "attainment_2" | "excess" | "share";

/** The roles of the records that parts are made of. */
const ROLES: Readonly<Record<Part, Role>> = {
  change: "change",
  previous_change: "change",
  attainment: "attainment",
  attainment_2: "attainment",
  excess: "excess",
  share: "share",
};

function writePart({ row, records }: TableRow<Fact>, part: Part, style: ValueStyle): string {
  const modifiers: Partial<Record<string, unknown>> = { ...row };
  // A fact has the quotient of `2/3`, its record the two numbers.
  const pair = records.find(
    ({ role, kind, value }) => role === ROLES[part] && kind === "ratio" && value !== null && value === row[part],
  );
  const told: Described = {
    value: row[part],
    from: row[`${part}_from`],
    to: row[`${part}_to`],
    exact: null,
    unit: row[`${part}_unit`],
    per: null,
    numerator: pair?.numerator ?? null,
    denominator: pair?.denominator ?? null,
    modifier: (modifiers[`${part}_modifier`] as Described["modifier"]) ?? null,
  };
  return writeValue(told, style);
}

function writeChange(row: TableRow<Fact>, style: ValueStyle): string {
  const { change_direction, previous_change_direction } = row.row;
  const change = writePart(row, "change", style);
  const previous = writePart(row, "previous_change", style);
  const now = change === "" ? "" : writeArrow(change_direction) + change;
  return previous === "" ? now : `${now} (${writeArrow(previous_change_direction)}${previous})`.trim();
}

function writeAttainments(row: TableRow<Fact>, style: ValueStyle): string {
  const excess = writePart(row, "excess", style);
  const sign = row.row.excess_direction === "decrease" ? "−" : "+";
  const parts = [writePart(row, "attainment", style), writePart(row, "attainment_2", style)];
  return [...parts, excess === "" ? "" : sign + excess].filter(Boolean).join("; ");
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
