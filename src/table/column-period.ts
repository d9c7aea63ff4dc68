import { isReporting, sinceJanuary, toShortForm, wholeYear, yearBefore } from "../context/iso-time.ts";
import { type CalendarTime, changeTime, givenYear, isWholeYear, toIso } from "../number/calendar.ts";
import type { Caption } from "./caption.ts";
import { type ColumnWords, says } from "./column-words.ts";
import type { HeadPart } from "./head-cell.ts";

/** The time that a table is about: of its title, else the one in force where it stands; and the year of times without one. */
export interface Scope {
  readonly iso: string | undefined;
  readonly year: number | undefined;
}

/** The time that the title of a table names, where it is one; of a title without, that of the place. */
export function scopeOf(caption: Caption, heads: readonly ColumnWords[], place: Scope): Scope {
  const years = heads.flatMap(({ time, outerTimes }) =>
    [time, ...outerTimes].flatMap((one) => givenYear(one?.from) ?? []),
  );
  const headYear = years.length === 0 ? undefined : Math.max(...years);
  for (const { parts } of caption.lines) {
    const scope = titleScope(parts, headYear ?? place.year);
    if (scope !== undefined) return scope;
  }
  const placeYear = Number(place.iso?.slice(0, 4));
  return { iso: place.iso, year: headYear ?? (Number.isNaN(placeYear) ? place.year : placeYear) };
}

/** The time that a line of a title reports on; where it names several, only their year. */
function titleScope(parts: readonly HeadPart[], lastYear: number | undefined): Scope | undefined {
  // The times of what is only compared with are none of the table's.
  const versus = parts.findIndex(({ sense }) => sense === "versus");
  const times = parts.slice(0, versus < 0 ? undefined : versus).flatMap(({ time }) => time ?? []);
  const year = times.map(({ from }) => givenYear(from)).findLast((one) => one !== undefined) ?? lastYear;
  const [iso, ...others] = new Set(times.map((time) => reportedTime(isoOf(time, year))).filter(isReporting));
  if (iso === undefined) return undefined;
  return { iso: others.length === 0 && !iso.startsWith("XXXX") ? iso : undefined, year };
}

/** `từ 01/01 đến 20/6/2024`: the months of a flow counted from January. */
function reportedTime(iso: string): string {
  return /^.{4}-01-01\//.test(iso) ? toShortForm(sinceJanuary(iso)) : iso;
}

function isoOf(time: CalendarTime, year: number | undefined): string {
  return toShortForm(toIso(time, year));
}

/** What is reported on beside a column: the time that the nearest column of actual figures names, else that of the table. */
export function reportedPeriods(
  columns: readonly { readonly words: ColumnWords; readonly sort: string }[],
  scope: Scope,
): (index: number) => string | undefined {
  const named = columns.flatMap(({ words, sort }, index) => {
    const isActual =
      sort === "figure" && !words.isCompared && says(words, "actual", "estimate", "execution", "cumulative");
    if (!isActual || says(words, "lastYear", "earlier", "plan")) return [];
    const iso = namedPeriod(words, scope);
    return iso === undefined ? [] : [{ index, iso }];
  });
  const last = named
    .map(({ iso }) => iso.slice(0, 4))
    .sort()
    .at(-1);
  const latest = named.filter(({ iso }) => iso.startsWith(last ?? ""));
  return (index) => {
    const near = [...latest].sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0];
    return near?.iso ?? scope.iso;
  };
}

/**
 * The time of a column's figures; undefined where neither its head nor anything above names one. `reported` is what is
 * reported on beside it.
 */
export function columnPeriod(words: ColumnWords, scope: Scope, reported: string | undefined): string | undefined {
  if (says(words, "standing")) return undefined;
  const named = namedPeriod(words, scope);
  if (words.isCompared) return named ?? scope.iso;
  if (says(words, "lastYear")) return earlierPeriod(named, words.time, reported);
  if (says(words, "earlier") && words.time === undefined) return reported && yearBefore(wholeYear(reported));
  if (named !== undefined) return named;
  if (scope.iso === undefined) return undefined;
  if (says(words, "plan", "shortPlan")) return wholeYear(scope.iso);
  return words.isCumulative ? sinceJanuary(scope.iso) : scope.iso;
}

/** The time that the heads name, the deepest first; what is missing in it is that of the cells above. */
function namedPeriod({ time, outerTimes, isCumulative }: ColumnWords, scope: Scope): string | undefined {
  if (time === undefined) return undefined;
  const outer = outerTimes[0];
  const whole = outer === undefined ? time : complete(time, outer);
  const year = outerTimes.map(({ from }) => givenYear(from)).find((one) => one !== undefined) ?? scope.year;
  const iso = isoOf(whole, year);
  if (iso.includes("XXXX")) return undefined;
  return isCumulative ? toShortForm(sinceJanuary(iso)) : iso;
}

/** `2023` under `6 tháng đầu năm` is the half of that year; a month under a year is of it. */
function complete(time: CalendarTime, outer: CalendarTime): CalendarTime {
  if (time.to !== undefined || !isWholeYear(time.from) || givenYear(outer.from) !== undefined) return time;
  return changeTime(outer, { year: time.from.year });
}

/** `Cùng kỳ năm 2022` beside what is reported on: the same part of that year. */
function earlierPeriod(
  named: string | undefined,
  time: CalendarTime | undefined,
  iso: string | undefined,
): string | undefined {
  if (named === undefined) return yearBefore(iso);
  if (iso === undefined || time === undefined || !isWholeYear(time.from)) return named;
  return iso.replace(/\d{4}/g, named.slice(0, 4));
}

/** The time that a label names: `Năm 2021`, `Quý I` under a title of 2023. */
export function labelPeriod(parts: readonly HeadPart[], scope: Scope): string | undefined {
  const [time, other] = parts.flatMap((part) => part.time ?? []);
  if (time === undefined || other !== undefined) return undefined;
  const iso = isoOf(time, scope.year);
  return iso.includes("XXXX") ? undefined : iso;
}
