import { isOpen, wholeYear, yearBefore } from "../../context/iso-time.ts";
import type { Decision } from "../../context/rule-table.ts";
import { AGE } from "../../lexicon/values.ts";
import { isDifference, type Role } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, hasGroup, hasTime } from "../context-tokens.ts";
import { type ClauseInput, startOfWords } from "../discourse/clause-input.ts";
import { type Frame, redecide, withContext } from "../discourse/frame.ts";
import { isPlanScope } from "../discourse/section.ts";
import type { Named } from "../phrases/name.ts";
import { PERIOD, PERIOD_OF_LEVEL, type PeriodSource } from "../rules/period.ts";
import type { ClauseTimes } from "./clause-times.ts";
import type { DecidedStatus } from "./status.ts";
import { isLastYear } from "./times.ts";

/** What a period is decided by. */
interface PeriodGiven {
  readonly input: ClauseInput;
  readonly times: ClauseTimes;
  readonly status: DecidedStatus;
  readonly role: Role;
  /** The words that name the number. */
  readonly named: Named | undefined;
}

const DECISION = PERIOD.asking<PeriodGiven>({
  timeless: ({ input, named }) => isTimeless(input, named?.from === "subject" ? named.end : undefined),
  plan: (given) => isOfPlan(given),
  yearPlan: (given) => given.status.isYearPlan && isOfPlan(given),
  // `so với cùng kỳ giảm 4 vụ (-9,5%)`: the change once more, no value of the earlier time.
  earlierValue: ({ input, role }) => input.comparedWith !== undefined && !isDifference(role),
  origin: ({ input }) => input.verb.isOrigin,
  changed: ({ input }) => input.verb.act === "change",
  after: ({ times }) => times.after !== undefined,
  own: ({ times }) => times.own !== undefined,
  yearly: ({ input }) => hasGroup(input.tokens, startOfWords(input), input.clause.at, (cue) => cue.yearly),
  current: ({ input }) => isOfNow(input),
  lastYear: ({ input }) => isLastYear(input.tokens, startOfWords(input), input.clause.at, input.basis),
  ofEarlier: ({ input: { tokens, clause } }) => isOfSamePart(tokens, clause.tail.start),
  deadline: ({ times }) => times.deadline !== undefined,
  force: ({ times: { force } }) => (force.iso === undefined ? "none" : force.from),
});

/** The time that a number is of, with the row that decided. */
export function decidePeriod(given: PeriodGiven): Decision<string | undefined, PeriodSource> {
  const row = DECISION.decide(given);
  const time = timeFrom(row.gives, given.times);
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

/** `hiện còn`, `đang nắm giữ`, `ba cổ đông` | `đang`: whether a number is of the day of writing. */
function isOfNow(input: ClauseInput): boolean {
  const { tokens, clause } = input;
  const { at } = clause;
  const start = startOfWords(input);
  if (isGoingOn(tokens[at + 1])) return true;
  let isNear = true;
  for (let i = at - 1; i >= start; i--) {
    const token = tokens[i] as ContextToken;
    isNear &&= token.type !== "mark";
    if (token.cue?.current || (isNear && isGoingOn(token))) return true;
  }
  return false;
}

function isGoingOn(token: ContextToken | undefined): boolean {
  return token?.cue?.particle === "tense" && !token.cue.present;
}

/** `6,2%` | `của cùng kỳ năm 2020` */
function isOfSamePart(tokens: readonly ContextToken[], at: number): boolean {
  return tokens[at]?.cue?.particle === "of" && tokens[at + 1]?.cue?.lastYear === true;
}

/** Whether a number is a plan's own figure in a text that is no plan, and its clause names no time. */
function isOfPlan({ input: { discourse, tokens, clause }, status: { plan } }: PeriodGiven): boolean {
  return plan !== undefined && !isPlanScope(discourse) && !namesTime(tokens, clause);
}

/** Whether a number is a property that holds at any time, and its clause names no time. */
function isTimeless(input: ClauseInput, nameEnd: number | undefined): boolean {
  const { tokens, clause, record } = input;
  if (isRuled(record)) return !namesTime(tokens, clause);
  if (!isStanding(tokens, clause, record, nameEnd)) return false;
  if (namesTime(tokens, clause)) return isAgeOf(tokens, clause, record);
  return record.unit === AGE || !isMeasuredOn(tokens, startOfWords(input), clause.start);
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
function namesTime(tokens: readonly ContextToken[], { start, tail }: Clause): boolean {
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
