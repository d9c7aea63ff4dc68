import { Chalk } from "chalk";
import type { Fact, FactPart } from "../facts/fact.ts";
import { readPart } from "../facts/part.ts";
import { orderForReading } from "../facts/reading-order.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { formatShort } from "./figures.ts";
import { STATUS_MARKS, TIMES_MARK } from "./labels.ts";
import { describePart, describeValue, type Notation, shortenPeriod } from "./readable.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import type { Piece, PrintedCell } from "./table-cell.ts";
import { flatten } from "./visible-text.ts";

const TABLE: readonly TableColumn[] = [
  { title: "indicator", least: 16, fair: 24 },
  { title: "period", least: 10, fair: 15 },
  { title: "value", least: 17, fair: 26 },
  { title: "change", least: 12, fair: 20 },
  { title: "of plan", least: 9, fair: 20 },
  { title: "share", least: 6, fair: 16 },
];

const NOTATION: Notation = { format: formatShort, marks: STATUS_MARKS.en };

/** Creates an exporter that shows the facts of each document as a table for people. */
export function createFactsTerminalExporter(settings: ExporterSettings): Exporter<Fact> {
  const chalk = new Chalk({ level: settings.color ? 1 : 0 });
  return {
    begin: () => "",
    *write(document, facts) {
      yield `${chalk.bold(flatten(document.source))}\n\n`;
      if (facts.length === 0) {
        yield `${chalk.dim("no facts")}\n`;
        return;
      }
      const paint = (text: string, row: number) => (row < 0 ? chalk.dim(text) : text);
      const rows = orderForReading(facts, (fact) => fact);
      const above = (at: number) => titleAt(rows, at);
      const layout = { width: settings.width, paint, continues: true, above };
      for (const line of layOutTable(TABLE, rows.map(describeFact), layout)) yield `${line}\n`;
    },
    between: "\n",
    end: () => "",
  };
}

/** Returns the cells of a fact's row. */
function describeFact(fact: Fact): PrintedCell[] {
  const describe = (...parts: FactPart[]) => parts.flatMap((part) => describePartOf(fact, part));
  return [
    nameFact(fact),
    shortenPeriod(fact.period ?? ""),
    [
      ...(fact.kind === null ? [] : [describeValueOf(fact)]),
      ...describe("plan").map((piece) => markPiece("plan", piece)),
      ...describe("previous").map((piece) => markPiece("prev.", piece)),
    ],
    [...describe("change", "change_2"), ...describe("previous_change").map((piece) => markPiece("prev.", piece))],
    describe("attainment", "attainment_2", "excess"),
    describe("share"),
  ];
}

/** The line above the first of the rows of a topic: the topic, or an empty line if a row without one follows. */
function titleAt(rows: readonly Fact[], at: number): string | undefined {
  const topic = rows[at]?.topic ?? null;
  return topic === (rows[at - 1]?.topic ?? null) ? undefined : flatten(topic ?? "");
}

/** The indicator, indented below its topic. */
function nameFact({ topic, indicator }: Fact): string {
  return (topic === null ? "" : "  ") + flatten(indicator ?? "");
}

/** The value with the noun that is counted and its basis: `11 chỉ tiêu`, `1,8 lần năm 2018`. */
function describeValueOf(fact: Fact): Piece {
  const { kind, unit, noun } = fact;
  const shown = kind === "multiple" ? TIMES_MARK : (unit ?? (noun && flatten(noun)));
  const { figure, words } = describeValue({ ...fact, unit: shown }, NOTATION);
  return addWords({ figure, words }, [unit === null ? null : noun, fact.basis]);
}

function describePartOf(fact: Fact, part: FactPart): Piece[] {
  const piece = describePart(fact, part, NOTATION);
  return piece === undefined ? [] : [addWords(piece, [readPart(fact, part)?.basis ?? null])];
}

function markPiece(mark: string, { figure, words }: Piece): Piece {
  return { figure: `${mark} ${figure}`, words };
}

/** Appends words that are not there yet: in `2/3 diện tích` the basis may also be the unit. */
function addWords({ figure, words }: Piece, more: readonly (string | null)[]): Piece {
  const added = more.flatMap((one) => (one === null ? [] : [flatten(one)])).filter((one) => one !== words);
  return { figure, words: [words, ...added].filter(Boolean).join(" ") };
}
