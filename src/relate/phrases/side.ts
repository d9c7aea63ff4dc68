import type { Span } from "../../text/span.ts";
import { type ContextToken, findGroup, isMeasure } from "../context-tokens.ts";
import { type Named, nameOf, trimName } from "./name.ts";

/** The words at the end of a subject that say which side of a thing is measured. */
export interface Side {
  readonly name: Named;
  /** What it is a side of, where the words before name that. */
  readonly thing: Named | undefined;
  /** Nothing says more of it, or it stands beside what it is of: `trị giá`, `với số tiền nợ`. */
  readonly isAlone: boolean;
  /** It only says which side it is, and the thing is the indicator: `trị giá`, not `lãi`. */
  readonly isOfThing: boolean;
  /** `với` stands before it. */
  readonly isWith: boolean;
  /** It says how much there is of what is counted before it, and else is a name: `diện tích`. */
  readonly isExtent: boolean;
}

/** Reads the side of a thing at the end of a subject: `Công trình nước sạch` | `công suất`. */
export function readSide(view: string, tokens: readonly ContextToken[], range: Span): Side | undefined {
  const at = findSide(tokens, range);
  if (at === undefined) return undefined;
  const cue = tokens[at]?.cue;
  const isWith = tokens[at - 1]?.cue?.particle === "company";
  const isAlone = isWith || at + 1 === range.end;
  const isExtent = cue?.particle === "extent";
  const isOfThing = cue?.side === true || isExtent;
  const thing = readThing(view, tokens, { start: range.start, end: at });
  const name = nameOf(at, range.end, "subject");
  return { name, thing, isAlone, isOfThing, isWith, isExtent };
}

/** Where the words begin that name a side, at the end of a subject: `trị giá`, `tổng vốn đầu tư` | `đăng ký`. */
function findSide(tokens: readonly ContextToken[], { start, end }: Span): number | undefined {
  for (let i = end - 1; i >= start && i >= end - LONGEST_SIDE; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.side || cue?.attribute || (cue?.particle === "extent" && i === end - 1)) return i;
    if (tokens[i]?.type !== "word" || cue?.preposition || cue?.conjunction || cue?.aspect) return undefined;
  }
  return undefined;
}

const LONGEST_SIDE = 4;

/** `Công trình nước sạch Pá Lau` before `công suất`, `tàu` of `đóng tàu` before it: the thing whose side is measured. */
function readThing(view: string, tokens: readonly ContextToken[], range: Span): Named | undefined {
  let { start, end } = range;
  while (end > start && leadsToSide(tokens[end - 1] as ContextToken)) end--;
  // `Hàn Quốc` | `đứng thứ hai`, `dự án đáng chú ý` | `là`
  const verb = findGroup(tokens, start + 1, end, ({ rankVerb, particle }) => rankVerb || particle === "copula");
  if (verb !== undefined && isNamedBefore(tokens, verb)) end = verb;
  else if (verb !== undefined) start = verb + 1;
  const name = trimName(view, tokens, { start, end });
  if (name === undefined) return undefined;
  return nameOf(afterAct(tokens, name), name.end, "subject");
}

/** `Xã đóng` | `tàu`: where the object of an act begins; in `Dự án sửa chữa kênh` the act is part of its name. */
function afterAct(tokens: readonly ContextToken[], { start, end }: Span): number {
  let from = start;
  let hasAgent = true;
  for (let i = start; i < end - 1; i++) {
    const { type, cue } = tokens[i] as ContextToken;
    if (cue?.action && hasAgent) from = i + 1;
    // `đã`, `sẽ` stand between who acts and what is done.
    else if (!cue?.aspect) hasAgent = type === "mark" || cue?.agent === true || cue?.place === true;
  }
  return from;
}

/** `có`, `với`, `có cùng` between a thing and its side. */
function leadsToSide(token: ContextToken): boolean {
  const { type, cue } = token;
  // `tuyến ĐT.637` | `, dài`: a figure is part of a name; `với tổng` | `chiều dài` is none.
  if (type === "mark" || type === "time" || isMeasure(token)) return true;
  return (cue?.bridge ?? cue?.looseEnd ?? cue?.adverb ?? cue?.attainment) === true;
}

/** `Mỹ tiếp tục là khách hàng lớn nhất`, but `nổi bật là lĩnh vực đầu tư`: whether the thing stands before the verb. */
function isNamedBefore(tokens: readonly ContextToken[], at: number): boolean {
  return tokens[at]?.cue?.rankVerb === true || tokens[at - 1]?.cue?.adverb === true;
}
