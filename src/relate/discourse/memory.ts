import { wholeYear } from "../../context/iso-time.ts";
import type { Kind, Role, Status } from "../../record/record.ts";
import type { BasisWords, DecidedRow } from "../../record/record-context.ts";
import type { Draft } from "../../text/draft.ts";
import type { FoldedWords } from "../../words/folded-words.ts";
import type { ContextToken } from "../context-tokens.ts";
import type { OpeningSource } from "../rules/opening.ts";
import type { OwnTimeSource } from "../rules/own-time.ts";
import type { PeriodFeatures } from "../rules/period.ts";
import type { Discourse, Focus, Level, Precedent, SectionLine, Spoken } from "./discourse.ts";
import { copyFocus, newFocus } from "./discourse.ts";
import type { Frame } from "./frame.ts";

/** The time in force at a number, and where it was named. */
export interface TimeInForce {
  readonly iso: string | undefined;
  readonly from: PeriodFeatures["force"];
  /** The time that holds again after the next semicolon: `cả năm phấn đấu thu 8 tỷ đồng`, and one behind a number, end there. */
  readonly around: TimeInForce | undefined;
  /** The row that decided. */
  readonly row: DecidedRow<OpeningSource | OwnTimeSource> | undefined;
}

/** No time at all. */
export const NO_TIME: TimeInForce = { iso: undefined, from: "none", around: undefined, row: undefined };

/** What the clauses before in a sentence leave to the next: the discourse of a sentence. */
export interface Memory {
  readonly focus: Focus;
  readonly time: TimeInForce;
  /** The status that holds for the rest of the sentence, and the one that holds up to the next comma. */
  readonly status: Status | undefined;
  readonly passing: Status | undefined;
  /** Whether it gave an estimate: under the heading of a plan it speaks of what is done. */
  readonly hasEstimate: boolean;
  /** The period that holds for the sentences after it, and the last year that a time was of. */
  readonly inForce: string | undefined;
  readonly year: string | undefined;
  readonly previous: Frame | undefined;
  /** How the last number of each kind was read; and the last of each kind that had a name of its own. */
  readonly last: Precedents;
  readonly lastNamed: Precedents;
  /** The last levels. */
  readonly levels: readonly Level[];
  /** What the sentence before spoke of, where this one compares it: `So với cùng kỳ tăng 12%`. */
  readonly compared: Spoken | undefined;
  /** Whether all counts since the last semicolon were changes. */
  readonly hasChangesOnly: boolean;
  /** The role of the last percentage that was no change. */
  readonly lastPart: Role | undefined;
  /** The words of the last plan whose figure the sentence gave, and the basis of its last attainment. */
  readonly plan: string | undefined;
  readonly attained: BasisWords | undefined;
  /** What the last level before `trong đó` is of: the whole of the shares after it. */
  readonly whole: string | undefined;
  /** The verb of a list whose items have names of their own: `quản lý` of `quản lý 312,7 km đường dây, 594 trạm`. */
  readonly act: string | undefined;
  /** The words before a colon that the numbers after it belong to. */
  readonly label: FoldedWords | null;
  /** The focus that the line's words before a colon name. */
  readonly labelled: Focus | undefined;
}

/** How the last number of each kind was read: one of a kind. */
export type Precedents = readonly Precedent[];

/** The one of a kind among them. */
export function precedentOfKind(precedents: Precedents, kind: Kind): Precedent | undefined {
  for (const one of precedents) if (one.kind === kind) return one;
  return undefined;
}

/** With another in the place of the last of its kind. */
export function replacePrecedent(precedents: Precedents, one: Precedent): Precedents {
  const at = precedents.findIndex(({ kind }) => kind === one.kind);
  return at < 0 ? [...precedents, one] : precedents.map((other, i) => (i === at ? one : other));
}

/** What a sentence begins with. */
export function openSentence(
  tokens: readonly ContextToken[],
  { spoken, line, year, document, label }: Discourse,
  time: TimeInForce,
  inForce: string | undefined,
): Memory {
  const compared =
    firstWord(tokens)?.cue?.versus && (spoken?.line === line || goesOnBelow(spoken, line)) ? spoken : undefined;
  return {
    focus: compared?.focus ?? focusAtTime(tokens, spoken?.line === line ? spoken : undefined),
    time,
    status: undefined,
    passing: undefined,
    hasEstimate: false,
    inForce,
    year: document === undefined ? (year ?? (time.iso && wholeYear(time.iso))) : wholeYear(document),
    previous: undefined,
    last: [],
    lastNamed: [],
    levels: [],
    compared,
    hasChangesOnly: false,
    lastPart: undefined,
    plan: undefined,
    attained: undefined,
    whole: undefined,
    act: undefined,
    label,
    labelled: undefined,
  };
}

/** `Xảy ra 27 vụ, làm chết 14 người.` with `- So với tháng trước: tăng 3 vụ` below: whether an item is right below what was said. */
function goesOnBelow(spoken: Spoken | undefined, line: SectionLine | undefined): boolean {
  const [before, here] = [spoken?.line?.place, line?.place];
  return (
    here?.kind === "item" && before !== undefined && before.end < here.start && here.start - before.end <= LINE_BREAK
  );
}
/** The first token of a sentence that is no mark: before it may stand that of its line. */
function firstWord(tokens: readonly ContextToken[]): ContextToken | undefined {
  return tokens[0]?.type === "mark" ? tokens[1] : tokens[0];
}

/** A line break with the space before it. */
const LINE_BREAK = 4;

/** `4 tháng ước` | `8,1 tỷ đồng`: a sentence that names only another time and a verb goes on with what was spoken of. */
function focusAtTime(tokens: readonly ContextToken[], spoken: Spoken | undefined): Focus {
  if (spoken?.focus.indicator === undefined || !namesOnlyTime(tokens)) return newFocus();
  const { indicator, isMeasure, isExecution, isRate, rateWord } = spoken.focus;
  return newFocus(indicator, { isMeasure, isExecution, isRate, rateWord });
}

function namesOnlyTime(tokens: readonly ContextToken[]): boolean {
  let hasTime = false;
  for (const { type, cue } of tokens) {
    if (type === "quantity") return hasTime;
    if (type === "time") hasTime = true;
    else if (type === "word" && (!cue?.isBesideTime || cue.light)) return false;
  }
  return false;
}

/** The memory where brackets open: what they say of the focus is not said outside. */
export function openBrackets(outer: Memory): Memory {
  const inside = copyMemory(outer);
  inside.focus = copyFocus(outer.focus);
  return inside;
}

/** The memory after brackets: what was said in them stays, but for the focus, the status and the times, which are those before. */
export function closeBrackets(tokens: readonly ContextToken[], outer: Memory, inside: Memory, first: Frame): Memory {
  const closed = copyMemory(inside);
  closed.focus = focusAfterBrackets(tokens, outer, first);
  closed.status = outer.status;
  closed.time = outer.time;
  closed.inForce = outer.inForce;
  closed.year = outer.year;
  return closed;
}

/**
 * `Hồ Kênh Lấp (dung tích 832.000 m3)` | `còn 514.000 m3`: a sentence that names something before the brackets of its first
 * number speaks of that after them.
 */
function focusAfterBrackets(tokens: readonly ContextToken[], outer: Memory, { named, focus, clause }: Frame): Focus {
  if (outer.previous !== undefined || outer.focus.indicator !== undefined) return outer.focus;
  const isBefore = named?.from === "subject" && named.end <= clause.at && tokens[named.end]?.text === "(";
  return isBefore ? newFocus(focus.indicator) : outer.focus;
}

/** A memory in which `whole` is the whole of the parts that follow. */
export function withWhole(memory: Memory, whole: string | undefined): Memory {
  const copy = copyMemory(memory);
  copy.whole = whole;
  return copy;
}

/** A copy of a memory. */
export function copyMemory(memory: Memory): Draft<Memory> {
  return {
    focus: memory.focus,
    time: memory.time,
    status: memory.status,
    passing: memory.passing,
    hasEstimate: memory.hasEstimate,
    inForce: memory.inForce,
    year: memory.year,
    previous: memory.previous,
    last: memory.last,
    lastNamed: memory.lastNamed,
    levels: memory.levels,
    compared: memory.compared,
    hasChangesOnly: memory.hasChangesOnly,
    lastPart: memory.lastPart,
    plan: memory.plan,
    attained: memory.attained,
    whole: memory.whole,
    act: memory.act,
    label: memory.label,
    labelled: memory.labelled,
  };
}

/** More levels than these are not looked back at. */
const MOST_LEVELS = 12;

/** The last levels with one more. */
export function addLevel(levels: readonly Level[], level: Level): readonly Level[] {
  return [...(levels.length < MOST_LEVELS ? levels : levels.slice(1)), level];
}
