import type { Kind, Role, Status } from "../../record/record.ts";
import type { BasisWords } from "../../record/record-context.ts";
import type { Draft } from "../../text/draft.ts";
import type { Line } from "../../text/layout.ts";
import type { FoldedWords } from "../../words/folded-words.ts";
import type { Verb } from "../clauses/verb.ts";
import type { LineAbove } from "./above.ts";

/** What was said before a place, as a value: a sentence gives a new one to the next. */
export interface Discourse {
  // Of the document and its sections
  /** The line of the last sentence. */
  readonly line: SectionLine | undefined;
  /** Whether the text so far has headings or lists with marks; news have none. */
  readonly hasMarks: boolean;
  /** Whether the last sentence was all of its line, as in news that break after each. */
  readonly isWholeLine: boolean;
  /** Depth of the heading under which all is planned. */
  readonly planDepth: number | undefined;
  /** Whether the line that opens the list at hand speaks of a plan. */
  readonly isPlanList: boolean;
  /** Whether no marked line came before, and no number but in titles. */
  readonly isFront: boolean;
  /** The period that the title of the document names, or its first paragraph. */
  readonly document: string | undefined;
  /** The months so far that a title names beside the last of them: `tháng 5 và 5 tháng đầu năm 2024`, which has no period. */
  readonly soFar: string | undefined;
  /** The headings that are open, from the top, with the times that they name. */
  readonly headings: readonly HeadingTime[];
  /** The lines that the line at hand belongs to, from the top; and that line itself if it is one that holds others. */
  readonly above: readonly LineAbove[];
  /** The words before a colon that the rest of the line is of: `Cây lạc: diện tích …`. */
  readonly label: FoldedWords | null;
  /** The line that opens the list at hand, and the time of its first number. */
  readonly list: ListTime | undefined;

  // Of a run of sentences
  /** The period in force: that of the sentence before, in running text also of the lines before. */
  readonly period: string | undefined;
  /** The last year that a time was of: `cả năm` means it. */
  readonly year: string | undefined;
  /** The last day that a sentence named: `dịp này` means it. */
  readonly day: string | undefined;
  readonly spoken: Spoken | undefined;
}

/** A line of the text, and what it is for the lines below it. */
export interface SectionLine {
  readonly place: Line;
  readonly isHeading: boolean;
  /** Whether it begins with the words of a plan. */
  readonly isPlan: boolean;
  /** Whether it begins with a plan and its time: `V. Kế hoạch 2024: giải ngân …`. */
  readonly isPlanItem: boolean;
}

/** What the last sentence with a number spoke of at its end. */
export interface Spoken {
  readonly focus: Focus;
  /** The period of its last number, and of its first. */
  readonly period: string | undefined;
  readonly firstPeriod: string | undefined;
  readonly levels: readonly Level[];
  readonly line: SectionLine | undefined;
}

/** A heading that is open, and the time that it names. */
export interface HeadingTime {
  readonly depth: number;
  readonly iso: string | undefined;
}

/** A line that opens a list, and the time that the lines of the list inherit. */
export interface ListTime {
  readonly place: Line;
  readonly iso: string | undefined;
}

/** What is known at the beginning of a document. */
export const NOTHING_SAID: Discourse = {
  line: undefined,
  hasMarks: false,
  isWholeLine: true,
  planDepth: undefined,
  isPlanList: false,
  isFront: true,
  document: undefined,
  soFar: undefined,
  headings: [],
  above: [],
  label: null,
  list: undefined,
  period: undefined,
  year: undefined,
  day: undefined,
  spoken: undefined,
};

/** A level that was said. */
export interface Level {
  /** Index of its record in the segment; below 0 for those of the segments before. */
  readonly index: number;
  readonly kind: Kind;
  /** The words of its indicator. */
  readonly name: FoldedWords | undefined;
  readonly noun: string | undefined;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  /** The words of what was counted or measured, and may have parts. */
  readonly thing: string | undefined;
}

/** How a number was read, for those that follow without words of their own. */
export interface Precedent {
  readonly role: Role;
  readonly verb: Verb;
  readonly kind: Kind;
  readonly unit: string | undefined;
  readonly isBracketed: boolean;
  /** Whether it was the value that another follows: `từ 1,34%`. */
  readonly isOrigin: boolean;
  /** The words of its indicator. */
  readonly name: FoldedWords | undefined;
  readonly of: number | undefined;
}

/** What a sentence is speaking of. */
export interface Focus {
  /** The same for a focus and its copies in brackets. */
  readonly id: object;
  /** The words of the indicator. */
  readonly indicator: string | undefined;
  /** Whether the words name a measure, which is none of what is counted beside it: `diện tích 410 km2, 22 xã`. */
  readonly isMeasure: boolean;
  /** Who has what the sentence counts: `toàn huyện` of `toàn huyện có 52 trường`. */
  readonly owner: string | undefined;
  /** The latest level record of it. */
  readonly level: number | undefined;
  readonly levelKind: Kind | undefined;
  /** What that level counts. */
  readonly noun: string | undefined;
  /** The status of that level. */
  readonly status: Status | undefined;
  /** The latest figure that is no level, for want of one: `tỷ lệ bao phủ 93,2%, tăng 0,3 điểm`. */
  readonly value: number | undefined;
  /** Whether it has several levels side by side, so that a percentage is of none of them alone. */
  readonly isMany: boolean;
  /** Whether its level stands beside a total: `48,6 km/51,2 km`. */
  readonly isPair: boolean;
  /** The planned figure that it has, and the words that name the plan: `KH` of `9.846 ha/9.700 ha KH`. */
  readonly planFigure: number | undefined;
  readonly plan: string | undefined;
  /** The basis that its last number was measured against. */
  readonly basis: BasisWords | undefined;
  /** How its last number was read. */
  readonly last: Precedent | undefined;
  /** Whether it is a budget or a plan being carried out; a rate. */
  readonly isExecution: boolean;
  readonly isRate: boolean;
  /** The length of the word for a rate that it begins with: `Tỷ lệ` of `Tỷ lệ xã đạt chuẩn`. */
  readonly rateWord: number | undefined;
  /** Whether the words are the predicate of those that were counted. */
  readonly isPredicate: boolean;
}

/**
 * What was said, for the segment after one of `count` records: places among its records count from the first record of
 * the next, and lie below 0.
 */
export function passRecords(discourse: Discourse, count: number): Discourse {
  const { spoken } = discourse;
  if (spoken === undefined || count === 0) return discourse;
  const shift = (index: number | undefined) => (index === undefined ? undefined : index - count);
  const { focus } = spoken;
  const passed = copyFocus(focus);
  passed.level = shift(focus.level);
  passed.value = shift(focus.value);
  passed.last = focus.last && { ...focus.last, of: shift(focus.last.of) };
  const levels = spoken.levels.map((level) => ({ ...level, index: level.index - count }));
  return { ...discourse, spoken: { ...spoken, focus: passed, levels } };
}

/** A focus of which nothing has been said but its name and kind. */
export function newFocus(indicator?: string, kind: Partial<FocusKind> = NO_KIND): Focus {
  return {
    id: {},
    indicator,
    isMeasure: kind.isMeasure === true,
    owner: kind.owner,
    level: undefined,
    levelKind: undefined,
    noun: undefined,
    status: undefined,
    value: undefined,
    isMany: false,
    isPair: false,
    planFigure: undefined,
    plan: undefined,
    basis: undefined,
    last: undefined,
    isExecution: kind.isExecution === true,
    isRate: kind.isRate === true,
    rateWord: kind.rateWord,
    isPredicate: kind.isPredicate === true,
  };
}

/** A copy of a focus, the same for `id`. */
export function copyFocus(focus: Focus): Draft<Focus> {
  return {
    id: focus.id,
    indicator: focus.indicator,
    isMeasure: focus.isMeasure,
    owner: focus.owner,
    level: focus.level,
    levelKind: focus.levelKind,
    noun: focus.noun,
    status: focus.status,
    value: focus.value,
    isMany: focus.isMany,
    isPair: focus.isPair,
    planFigure: focus.planFigure,
    plan: focus.plan,
    basis: focus.basis,
    last: focus.last,
    isExecution: focus.isExecution,
    isRate: focus.isRate,
    rateWord: focus.rateWord,
    isPredicate: focus.isPredicate,
  };
}

/** A focus with another name. */
export function renameFocus(focus: Focus, indicator: string | undefined): Focus {
  const renamed = copyFocus(focus);
  renamed.indicator = indicator;
  return renamed;
}

type FocusKind = Pick<Focus, "isMeasure" | "owner" | "isExecution" | "isRate" | "rateWord" | "isPredicate">;

const NO_KIND: Partial<FocusKind> = {};
