import { yearBefore } from "../context/iso-time.ts";
import type { BaseRecord } from "../record/record.ts";

/** A level that stands in the row of another: as its planned value, or as that of the same period of the year before. */
export interface Companion {
  readonly of: BaseRecord;
  readonly part: "plan" | "previous";
}

type Companions = Map<BaseRecord, Companion>;

/**
 * Finds the companions among levels in text order. In prose the levels stand side by side, without one of something else
 * between them; in a table they stand in one row. If several could be meant, there are none.
 */
export function findCompanions(levels: readonly BaseRecord[]): Companions {
  const companions: Companions = new Map();
  for (const group of groupLevels(levels)) {
    if (group.length < 2) continue;
    const reported = group.filter(({ status }) => status !== "planned");
    addPlans(
      companions,
      group.filter(({ status }) => status === "planned"),
      reported,
    );
    addPrevious(companions, reported);
  }
  return companions;
}

/** Each plan goes to the reported value of its period, if there is one such value and one such plan. */
function addPlans(companions: Companions, planned: readonly BaseRecord[], reported: readonly BaseRecord[]): void {
  const values = mapOnly(reported.flatMap((value) => listPlanPeriods(value).map((period) => [period, value] as const)));
  const plans = mapOnly(planned.map((plan) => [values.get(plan.period) ?? null, plan] as const));
  for (const [of, plan] of plans) if (of !== null && plan !== null) companions.set(plan, { of, part: "plan" });
}

/** The record of each key, or null if it has several. */
function mapOnly<Key>(pairs: readonly (readonly [Key, BaseRecord])[]): Map<Key, BaseRecord | null> {
  const only = new Map<Key, BaseRecord | null>();
  for (const [key, record] of pairs) only.set(key, only.has(key) ? null : record);
  return only;
}

function addPrevious(companions: Companions, [first, second, third]: readonly BaseRecord[]): void {
  if (first === undefined || second === undefined || third !== undefined) return;
  if (isYearAfter(first, second)) companions.set(second, { of: first, part: "previous" });
  // In prose a value after one of the year before goes on a series.
  else if (first.table !== null && isYearAfter(second, first)) companions.set(first, { of: second, part: "previous" });
}

/** Levels of the same indicator in the same unit, side by side or in one row of a table. */
function groupLevels(levels: readonly BaseRecord[]): BaseRecord[][] {
  const groups: BaseRecord[][] = [];
  let open = new Map<string, BaseRecord[]>();
  let last = "";
  for (const level of levels) {
    if (!canBeBeside(level)) continue;
    const { source, indicator, topic, table, row, kind, unit, per, noun } = level;
    const place = [source, table, row].join("\u0000");
    const key = [place, indicator, topic, kind, unit, per, noun].join("\u0000").toLowerCase();
    const scope = table === null ? key : place;
    if (scope !== last) open = new Map();
    last = scope;
    const group = open.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(level);
    open.set(key, group);
  }
  return groups;
}

/** The columns of a part hold no more digits than a double. */
function canBeBeside({ indicator, kind, exact }: BaseRecord): boolean {
  return indicator !== null && kind !== "multiple" && exact === null;
}

/** The periods that a plan of a value may have: that of the value, and the year in which it lies. */
function listPlanPeriods({ period }: BaseRecord): (string | null)[] {
  return period !== null && /^\d{4}-/.test(period) ? [period, period.slice(0, 4)] : [period];
}

function isYearAfter({ period }: BaseRecord, { period: before }: BaseRecord): boolean {
  return period !== null && period !== before && yearBefore(period) === before;
}
