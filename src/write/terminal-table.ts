import { Chalk } from "chalk";
import { orderForReading } from "../facts/reading-order.ts";
import { findColumnType, type OutputColumn } from "./columns.ts";
import type { Exporter, ExporterSettings, Row } from "./exporter.ts";
import { formatShort, formatVietnamese } from "./figures.ts";
import { COLUMN_LABELS, STATUS_MARKS, titleColumns } from "./labels.ts";
import { describeCell, type Notation } from "./readable.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import { type PrintedCell, WIDEST_FIGURE, writeCell } from "./table-cell.ts";
import { KIND_COLORS } from "./terminal.ts";
import { flatten } from "./visible-text.ts";

/**
 * The maximum width of a text cell even if the output has no limit: a text can contain a word of a million characters.
 */
const WIDEST = 200;

/** Columns that can be cut, and their minimum widths. All other columns are short, or would mislead if cut. */
const LEAST_WIDTHS: Partial<Record<OutputColumn, number>> = {
  source: 12,
  unit: 5,
  per: 5,
  change: 12,
  plan: 12,
  previous: 12,
  change_2: 12,
  previous_change: 12,
  attainment: 10,
  attainment_2: 10,
  excess: 12,
  share: 8,
  noun: 10,
  period: 10,
  indicator: 12,
  topic: 10,
  row: 12,
  column: 12,
  text: 12,
  basis: 10,
  change_basis: 10,
  change_2_basis: 10,
  previous_change_basis: 10,
  attainment_basis: 10,
  attainment_2_basis: 10,
  excess_basis: 10,
  share_basis: 10,
  sentence: 20,
  records: 8,
};

/**
 * Creates an exporter of one table of rows per document, headed by the document's name. Columns are fields, and figures
 * are written for people.
 */
export function createTableExporter({ columns, rows: kind, headers, color, width }: ExporterSettings): Exporter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const titles = titleColumns(columns, headers, COLUMN_LABELS);
  const layout = columns.map((column, at) => layOutColumn(column, titles[at] ?? column));
  const isFacts = kind !== "records";
  // Rows of facts contain many figures, so these are kept short.
  const notation: Notation = { format: isFacts ? formatShort : formatVietnamese, marks: STATUS_MARKS[headers] };
  return {
    begin: () => "",
    *write({ source }, rows) {
      yield `${chalk.bold(flatten(source))}\n`;
      if (rows.length === 0) {
        yield `${chalk.dim(isFacts ? "no facts" : "no records")}\n`;
        return;
      }
      const shown = isFacts ? orderForReading(rows, (row) => row) : rows;
      const cells = shown.map((row) => columns.map((column) => describeColumn(row, column, columns, notation)));
      const paint = (text: string, at: number, column: number) => {
        if (at < 0) return chalk.dim(text);
        const row = columns[column] === "kind" ? shown[at] : undefined;
        return row !== undefined && "kind" in row && row.kind ? chalk[KIND_COLORS[row.kind]](text) : text;
      };
      for (const line of layOutTable(layout, cells, { width, paint })) yield `${line}\n`;
    },
    between: "\n",
    end: () => "",
  };
}

/** Describes a field. A second change or attainment is shown with the first if it does not have a column of its own. */
function describeColumn(
  row: Row,
  column: OutputColumn,
  columns: readonly OutputColumn[],
  notation: Notation,
): PrintedCell {
  const cell = describeCell(row, column, notation);
  const second = SECONDS[column];
  if (second === undefined || columns.includes(second)) return cell;
  const other = describeCell(row, second, notation);
  if (typeof cell !== "string" && typeof other !== "string") return [...cell, ...other];
  return [cell, other].map(writeCell).filter(Boolean).join("; ");
}

const SECONDS: Partial<Record<OutputColumn, OutputColumn>> = {
  change: "change_2",
  change_basis: "change_2_basis",
  attainment: "attainment_2",
  attainment_basis: "attainment_2_basis",
};

function layOutColumn(column: OutputColumn, title: string): TableColumn {
  const type = findColumnType(column);
  const least = LEAST_WIDTHS[column];
  return {
    title,
    ...(type === "number" || type === "integer" ? { align: "right", most: WIDEST_FIGURE } : { most: WIDEST }),
    ...(least !== undefined && { least }),
  };
}
