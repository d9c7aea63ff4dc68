import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import type { SortKey, TableRow } from "./rows.ts";
import { type Told, type ValueStyle, writeArrow, writeNumber, writeValue } from "./value-text.ts";

/** A column of a table; the first names the row. */
export interface TableColumn<Row extends TableRow> {
  name: keyof ValueStyle["labels"]["fields"];
  isNumeric?: boolean;
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
  write: ({ document }) => document.name,
  key: ({ document }) => document.index,
};

/** The columns of the table of facts. */
export function listFactColumns(isOfMany: boolean): TableColumn<TableRow<Fact>>[] {
  return [
    { name: "indicator", write: nameFact, key: ({ row }) => row.indicator },
    { name: "period", write: ({ row }) => row.period ?? "", key: ({ row }) => row.period },
    {
      name: "value",
      isNumeric: true,
      write: ({ row }, style) => (row.kind === null ? "" : writeValue({ ...row, per: null }, style)),
      note: ({ row }, { labels }) =>
        [row.noun, row.per && `/${row.per}`, row.status && labels.statuses[row.status]].filter(Boolean).join(" · "),
      key: ({ row }) => row.value ?? row.from,
    },
    {
      name: "change",
      isNumeric: true,
      write: ({ row }, style) => writeChange(row, style),
      note: ({ row }) => row.change_basis ?? "",
      key: ({ row }) => signed(row.change ?? row.change_from, row.change_direction),
    },
    {
      name: "attainment",
      isNumeric: true,
      write: ({ row }, style) => writeAttainments(row, style),
      note: ({ row }) => [row.attainment_basis, row.attainment_2_basis, row.excess_basis].filter(Boolean).join(", "),
      key: ({ row }) => row.attainment ?? row.attainment_from ?? plusHundred(row),
    },
    {
      name: "share",
      isNumeric: true,
      write: ({ row }, style) => writePart(row, "share", style),
      note: ({ row }) => row.share_basis ?? "",
      key: ({ row }) => row.share ?? row.share_from,
    },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

/** The columns of the table of records. */
export function listRecordColumns(isOfMany: boolean): TableColumn<TableRow<ExtractRecord>>[] {
  return [
    { name: "text", write: ({ row }) => row.text.replace(/\s+/g, " "), key: ({ row }) => row.text },
    {
      name: "value",
      isNumeric: true,
      write: ({ row }, style) => writeValue({ ...row, per: null }, style),
      note: ({ row }) => [row.noun, row.per && `/${row.per}`].filter(Boolean).join(" · "),
      key: ({ row }) => row.value ?? row.from,
    },
    { name: "kind", write: ({ row }, { labels }) => labels.kinds[row.kind], key: ({ row }) => row.kind },
    { name: "indicator", write: ({ row }) => row.indicator ?? "", key: ({ row }) => row.indicator },
    {
      name: "role",
      write: ({ row }, { labels }) => writeArrow(row.direction) + labels.roles[row.role],
      note: ({ row }, { labels }) => (row.status === null ? "" : labels.statuses[row.status]),
      key: ({ row }) => row.role,
    },
    { name: "basis", write: ({ row }) => row.basis ?? "", key: ({ row }) => row.basis },
    { name: "period", write: ({ row }) => row.period ?? "", key: ({ row }) => row.period },
    ...(isOfMany ? [DOCUMENT_COLUMN] : []),
  ];
}

type Part = "change" | "previous_change" | "attainment" | "attainment_2" | "excess" | "share";

function writePart(fact: Fact, part: Part, style: ValueStyle): string {
  const fields = fact as Partial<Record<string, unknown>> & Fact;
  const told: Told = {
    value: fact[part],
    from: fact[`${part}_from`],
    to: fact[`${part}_to`],
    exact: null,
    unit: fact[`${part}_unit`],
    per: null,
    modifier: (fields[`${part}_modifier`] as Told["modifier"]) ?? null,
  };
  return writeValue(told, style);
}

function writeChange(fact: Fact, style: ValueStyle): string {
  const change = writePart(fact, "change", style);
  const previous = writePart(fact, "previous_change", style);
  const now = change === "" ? "" : writeArrow(fact.change_direction) + change;
  return previous === "" ? now : `${now} (${writeArrow(fact.previous_change_direction)}${previous})`.trim();
}

function writeAttainments(fact: Fact, style: ValueStyle): string {
  const excess = writePart(fact, "excess", style);
  const sign = fact.excess_direction === "decrease" ? "−" : "+";
  const parts = [writePart(fact, "attainment", style), writePart(fact, "attainment_2", style)];
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
