import type { BaseRecord } from "../record/record.ts";
import { arrangeFacts, findPartUnit, type Placement } from "./facts.ts";
import type { LongFact, Measure } from "./long-fact.ts";
import { quoteSentence } from "./sentence.ts";

/** The measure of each place in a row of the table of facts. A second change or attainment is a row like the first. */
const MEASURES: Readonly<Record<Placement["part"], Measure>> = {
  value: "level",
  plan: "plan",
  previous: "previous",
  change: "change",
  change_2: "change",
  previous_change: "previous_change",
  attainment: "attainment",
  attainment_2: "attainment",
  excess: "excess",
  share: "share",
};

/**
 * The table of facts as tidy data: a row for each figure, in the order of the rows of `facts`, the value of each before
 * its other measures. `text`, the document of the records, gives the sentences; without it they are null. Throws a
 * `TypeError` if `records` is not an array.
 */
export function longFacts(records: readonly BaseRecord[], text?: string): LongFact[] {
  return arrangeFacts(records).flatMap(({ fact: { source, indicator, topic, period }, placements }) =>
    placements.map(({ part, record }) => ({
      ...{ source, indicator, topic, period, measure: MEASURES[part] },
      ...describeFigure(record),
      sentence: text === undefined ? null : quoteSentence(text, record.start, record.end).text,
    })),
  );
}

function describeFigure(record: BaseRecord): Omit<LongFact, "source" | "indicator" | "topic" | "period" | "measure"> {
  const { value, from, to, exact, numerator, denominator } = record;
  const { per, direction, basis, basis_kind, status, modifier, text, period, id } = record;
  return {
    ...{ value, from, to, exact, numerator, denominator },
    unit: findPartUnit(record),
    ...{ per, direction, basis, basis_kind, status, modifier, text },
    sentence: null,
    figure_period: period,
    id,
  };
}
