import { Chalk } from "chalk";
import { type Column, findColumnType } from "./columns.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { formatShort, formatVietnamese } from "./figures.ts";
import { COLUMN_LABELS, titleColumns } from "./labels.ts";
import { describeCell } from "./readable.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import { KIND_COLORS } from "./terminal.ts";
import { flatten } from "./visible-text.ts";

/** The widest cells where there is room for any: a text can hold a word, or a number, of a million characters. */
const WIDEST = 200;
const WIDEST_FIGURE = 40;

/** Columns that give way, and how far. All others are so short, or so misleading when cut, that they don't. */
const LEAST_WIDTHS: Partial<Record<Column, number>> = {
  source: 12,
  unit: 5,
  per: 5,
  change: 12,
  previous_change: 12,
  excess: 12,
  noun: 10,
  period: 7,
  indicator: 12,
  text: 12,
  basis: 10,
  change_basis: 10,
  attainment_basis: 10,
  attainment_2_basis: 10,
  excess_basis: 10,
  share_basis: 10,
  sentence: 20,
  records: 8,
};

/** A table of each document's rows under the name of the document: fields as columns, figures as a reader writes them. */
export function createTableExporter({ columns, facts, headers, color, width }: ExporterSettings): Exporter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const titles = titleColumns(columns, headers, COLUMN_LABELS);
  const layout = columns.map((column, at) => layOutColumn(column, titles[at] ?? column));
  // A row of facts has many figures.
  const format = facts ? formatShort : formatVietnamese;
  return {
    begin: () => "",
    *write({ source }, rows) {
      yield `${chalk.bold(flatten(source))}\n`;
      if (rows.length === 0) {
        yield `${chalk.dim(facts ? "no facts" : "no records")}\n`;
        return;
      }
      const cells = rows.map((row) => columns.map((column) => describeCell(row, column, format)));
      const paint = (text: string, at: number, column: number) => {
        if (at < 0) return chalk.dim(text);
        const kind = columns[column] === "kind" ? rows[at]?.kind : undefined;
        return kind ? chalk[KIND_COLORS[kind]](text) : text;
      };
      for (const line of layOutTable(layout, cells, width, paint)) yield `${line}\n`;
    },
    between: "\n",
    end: () => "",
  };
}

function layOutColumn(column: Column, title: string): TableColumn {
  const type = findColumnType(column);
  const least = LEAST_WIDTHS[column];
  return {
    title,
    ...(type === "number" || type === "integer" ? { align: "right", most: WIDEST_FIGURE } : { most: WIDEST }),
    ...(least !== undefined && { least }),
  };
}
