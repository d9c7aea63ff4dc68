import { Chalk } from "chalk";
import type { Fact, Part } from "../facts/fact.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { formatShort } from "./figures.ts";
import { describePart, describeValue } from "./readable.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import { flatten } from "./visible-text.ts";

const TABLE: readonly TableColumn[] = [
  { title: "indicator", least: 18 },
  { title: "period", least: 7 },
  { title: "value", least: 21 },
  { title: "change", least: 10 },
  { title: "of plan", least: 8 },
  { title: "share", least: 6 },
];

/** The facts of each document as a table that a person reads. */
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
      for (const line of layOutTable(TABLE, facts.map(describeFact), settings.width, paint)) yield `${line}\n`;
    },
    between: "\n",
    end: () => "",
  };
}

/** The cells of a fact's row. */
function describeFact(fact: Fact): string[] {
  const { indicator, period, noun, status } = fact;
  const value = fact.kind === null ? "" : describeValue(fact, formatShort);
  const describe = (part: Part) => describePart(fact, part, formatShort);
  const [change, previous] = [describe("change"), describe("previous_change")];
  return [
    flatten(indicator ?? ""),
    period ?? "",
    [value, noun === null ? "" : flatten(noun), status === null ? "" : `(${status})`].filter(Boolean).join(" "),
    previous === "" ? change : `${change} (${previous})`,
    [describe("attainment"), describe("excess")].filter(Boolean).join(" "),
    describe("share"),
  ];
}
