import { Chalk } from "chalk";
import { type ExplainedRule, type ExplainedToken, type Explanation, explain } from "../explain.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Exporter } from "./exporter.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import type { PrintedCell } from "./table-cell.ts";
import { describeRecord } from "./terminal.ts";
import { showControls } from "./visible-text.ts";

interface Section {
  title: string;
  columns: readonly TableColumn[];
  list(explanation: Explanation): PrintedCell[][];
}

const SECTIONS: readonly Section[] = [
  {
    title: "Tokens",
    columns: [{ title: "span", align: "right" }, { title: "token" }, { title: "text", least: 12 }],
    list: ({ tokens }) => tokens.map((token) => [formatSpan(token), token.type, quote(token.text)]),
  },
  {
    title: "Rules",
    columns: [{ title: "span", align: "right" }, { title: "rule" }, { title: "text", least: 12 }],
    list: ({ rules }) => rules.map((rule) => [formatSpan(rule), rule.rule, quote(rule.text)]),
  },
  {
    title: "Records",
    columns: [
      { title: "span", align: "right" },
      { title: "id" },
      { title: "kind" },
      { title: "value", least: 16, most: 60 },
      { title: "text", least: 12 },
      { title: "context", least: 7 },
    ],
    list: ({ records }) => records.map((record) => [formatSpan(record), ...describeRecord(record)]),
  },
  {
    title: "Decisions",
    columns: [{ title: "id" }, { title: "field" }, { title: "row that decided", least: 12 }],
    list: ({ decisions }) => decisions.map(({ id, field, row }) => [id, field, row]),
  },
];

/** Only for a text with tables. */
const COLUMNS: Section = {
  title: "Columns",
  columns: [
    ...[{ title: "table" }, { title: "column", least: 12 }, { title: "sort" }, { title: "role" }, { title: "unit" }],
    ...[{ title: "period" }, { title: "basis", least: 6 }, { title: "row that decided", least: 12 }],
  ],
  list: ({ columns }) =>
    columns.map(({ table, column, sort, role, unit, period, basis, row }) => [
      ...[table, column, sort, role ?? "", unit ?? "", period ?? "", basis ?? "", row],
    ]),
};

/**
 * Creates an exporter that shows how a document is read, in tables: its tokens, the rules that matched, its records,
 * the rows of the tables that decided their fields, and the columns of its tables.
 */
export function createExplainExporter(settings: {
  color: boolean;
  width: number;
  lexicon?: Lexicon | undefined;
}): Exporter {
  const chalk = new Chalk({ level: settings.color ? 1 : 0 });
  const paint = (text: string, row: number, column: number) =>
    row < 0 || column === 0 ? chalk.dim(text) : column === 1 ? chalk.cyan(text) : text;
  return {
    begin: () => "",
    *write(document) {
      const explanation = explain(document.text, {
        ...(document.tables === undefined ? {} : { tables: document.tables }),
        ...(settings.lexicon === undefined ? {} : { lexicon: settings.lexicon }),
      });
      const sections = explanation.columns.length === 0 ? SECTIONS : [...SECTIONS, COLUMNS];
      for (const [index, section] of sections.entries()) {
        if (index > 0) yield "\n";
        yield `${chalk.bold(section.title)}\n`;
        const rows = section.list(explanation);
        const layout = { width: settings.width, paint, continues: true };
        if (rows.length === 0) yield `${chalk.dim("none")}\n`;
        else for (const line of layOutTable(section.columns, rows, layout)) yield `${line}\n`;
      }
    },
    between: "",
    end: () => "",
  };
}

function formatSpan({ start, end }: Pick<ExplainedToken | ExplainedRule, "start" | "end">): string {
  return `${start}–${end}`;
}

/** Makes white space in a text visible: `tỷ⏎đồng`. */
function quote(text: string): string {
  return showControls(text.replace(/\r?\n/g, "⏎").replace(/\t/g, "⇥"));
}
