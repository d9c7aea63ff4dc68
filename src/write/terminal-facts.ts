import { Chalk } from "chalk";
import type { Fact } from "../facts/facts.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { formatPlain, formatShort } from "./figures.ts";
import { layOutTable, type TableColumn } from "./table.ts";
import { describeValue } from "./terminal.ts";
import { flatten } from "./text-width.ts";

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
  const sign = (direction: string | null) => (direction === null ? "" : direction === "increase" ? "↑ " : "↓ ");
  const previous = part(fact.previous_change, fact.previous_change_unit, sign(fact.previous_change_direction));
  const change = part(fact.change ?? fact.change_from, fact.change_unit, sign(fact.change_direction));
  const excess = part(
    fact.excess ?? fact.excess_from,
    fact.excess_unit,
    fact.excess_direction === "increase" ? "+" : "−",
  );
  return [
    flatten(indicator ?? ""),
    period ?? "",
    [value, noun === null ? "" : flatten(noun), status === null ? "" : `(${status})`].filter(Boolean).join(" "),
    previous === "" ? change : `${change} (${previous})`,
    [part(fact.attainment ?? fact.attainment_from, "%"), excess].filter(Boolean).join(" "),
    part(fact.share ?? fact.share_from, fact.share_unit),
  ];
}

function part(value: number | null, unit: string | null, sign = ""): string {
  if (value === null) return "";
  const digits = formatShort(formatPlain(value) ?? "");
  if (unit === null) return sign + digits;
  return unit === "%" ? `${sign}${digits}%` : `${sign}${digits} ${unit === "percentage_point" ? "pp" : flatten(unit)}`;
}
