import { AGE } from "../../lexicon/values.ts";
import type { Resolved } from "../../record/resolved.ts";
import type { Clause } from "../clauses/clause.ts";
import type { ClauseInput } from "../clauses/clause-input.ts";
import { type Frame, redecide, withContext } from "../clauses/frame.ts";
import { type ContextToken, hasTime } from "../context-tokens.ts";
import { isOpen, wholeYear, yearBefore } from "../discourse/iso-time.ts";
import { PERIOD, PERIOD_OF_LEVEL, type PeriodFeatures, type PeriodSource } from "../rules/period.ts";
import type { Decision } from "../rules/rule.ts";
import type { ClauseTimes } from "./clause-times.ts";

/** What a period is decided by. */
interface PeriodGiven {
  readonly times: ClauseTimes;
  readonly marks: Pick<PeriodFeatures, "timeless" | "plan" | "yearPlan" | "earlierValue" | "origin" | "changed">;
}

const DECISION = PERIOD.asking<PeriodGiven>({
  timeless: ({ marks }) => marks.timeless,
  plan: ({ marks }) => marks.plan,
  yearPlan: ({ marks }) => marks.yearPlan,
  earlierValue: ({ marks }) => marks.earlierValue,
  origin: ({ marks }) => marks.origin,
  changed: ({ marks }) => marks.changed,
  after: ({ times }) => times.after !== undefined,
  own: ({ times }) => times.own !== undefined,
  yearly: ({ times }) => times.yearly,
  current: ({ times }) => times.current,
  lastYear: ({ times }) => times.lastYear,
  ofEarlier: ({ times }) => times.ofEarlier,
  deadline: ({ times }) => times.deadline !== undefined,
  force: ({ times: { force } }) => (force.iso === undefined ? "none" : force.from),
});

/** The time that a number is of, with the row that decided. */
export function decidePeriod(
  times: ClauseTimes,
  marks: PeriodGiven["marks"],
): Decision<string | undefined, PeriodSource> {
  const row = DECISION.decide({ times, marks });
  const time = timeFrom(row.gives, times);
  return { row, value: time !== undefined && isOpen(time) ? undefined : time };
}

function timeFrom(
  source: PeriodSource,
  { after, compared, deadline, force: { iso } }: ClauseTimes,
): string | undefined {
  switch (source) {
    case "none":
    case "now":
      return undefined;
    case "after":
      return after;
    case "deadline":
      return deadline;
    case "compared":
      return compared;
    case "year":
      return iso && wholeYear(iso);
    case "yearBefore":
    case "otherYear":
      return yearBefore(iso);
    default:
      return iso;
  }
}

/** Whether a number is a property that holds at any time, and its clause names no time. */
export function isTimeless({ tokens, clause, record, memory }: ClauseInput, nameEnd: number | undefined): boolean {
  if (isRuled(record)) return !namesTime(tokens, clause);
  if (!isStanding(tokens, clause, record, nameEnd)) return false;
  if (namesTime(tokens, clause)) return isAgeOf(tokens, clause, record);
  return (
    record.unit === AGE || !isMeasuredOn(tokens, memory.previous?.clause.tail.end ?? clause.gap.start, clause.start)
  );
}

/** `giá dịch vụ tối đa` | `35.000 đồng/hộ/tháng`: the highest price or rate is what a rule sets. */
function isRuled({ modifier, per }: Resolved): boolean {
  return modifier === "at_most" && per !== undefined;
}

/** `Tính đến ngày 20/3,` | `dung tích còn lại`: whether a property of a thing was measured on a day. */
function isMeasuredOn(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (tokens[i]?.cue?.particle === "upTo" && tokens[i + 1]?.type === "time") return true;
  return false;
}

/** `ngày 2/2 khiến tài xế` | `38 tuổi`: the age of a person, whatever the time of the sentence. */
function isAgeOf(tokens: readonly ContextToken[], { predicate, at }: Clause, { unit }: Resolved): boolean {
  return unit === AGE && predicate.start === at && tokens[at - 1]?.type === "word";
}

/** An age, `công suất 30 m3`, `dài 27,4 km`; `9 chỗ` of `xe từ 9 chỗ trở xuống là 7,25 nghìn chiếc`. */
function isStanding(
  tokens: readonly ContextToken[],
  { at, isEmbedded }: Clause,
  { unit, kind }: Resolved,
  nameEnd: number | undefined,
): boolean {
  if (unit === AGE || isEmbedded) return true;
  if (kind !== "measurement" && kind !== "money" && kind !== "count") return false;
  // `tuyến kênh` | `dài` | `27,4 km`: the words between the name and the number may say it, too.
  return (nameEnd !== undefined && endsStanding(tokens, nameEnd)) || endsStanding(tokens, at);
}

function endsStanding(tokens: readonly ContextToken[], end: number): boolean {
  let last = end - 1;
  // `công suất từ` | `500 tấn/ngày`
  while (!tokens[last]?.cue?.standingAttribute && (tokens[last]?.cue?.preposition || tokens[last]?.cue?.link)) last--;
  return tokens[last]?.cue?.standingAttribute === true;
}

/** Whether a clause names a time. */
export function namesTime(tokens: readonly ContextToken[], { start, tail }: Clause): boolean {
  return hasTime(tokens, start, tail.end);
}

const LEVEL_DECISION = PERIOD_OF_LEVEL.asking<{ context: Frame["context"]; level: Frame | undefined }>({
  inherited: ({ context }) => context.rows.period.gives === "inherited",
  levelAfter: ({ level }) => level !== undefined && level.context.rows.period.gives === "after",
});

/** Gives what a number says of a level (`giảm 50%`) the time that stands behind that level: `100 tỷ đồng trong quý II`. */
export function shareTimes(frames: readonly Frame[]): readonly Frame[] {
  if (!frames.some(({ context }) => context.rows.period.gives === "after")) return frames;
  const byIndex = new Map(frames.map((frame) => [frame.index, frame]));
  return frames.map((frame) => {
    const { context } = frame;
    const level = context.of === undefined ? undefined : byIndex.get(context.of);
    const row = LEVEL_DECISION.find({ context, level });
    if (row === undefined) return frame;
    const shared = redecide(frame, "period", row);
    shared.period = level?.context.period;
    return withContext(frame, shared);
  });
}
