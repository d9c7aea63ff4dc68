import type { Span } from "../../text/span.ts";
import type { ContextToken } from "../words.ts";
import { isMeasure, type Named, nameOf, trimName } from "./name.ts";

/**
 * Where the words begin that only say which side of a thing is measured, at the end of a subject: `trị giá`,
 * `tổng vốn đầu tư` | `đăng ký`; undefined where the subject ends otherwise.
 */
export function findSide(tokens: readonly ContextToken[], { start, end }: Span): number | undefined {
  for (let i = end - 1; i >= start && i >= end - LONGEST_SIDE; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.side || cue?.attribute) return i;
    if (tokens[i]?.type !== "word" || cue?.preposition || cue?.conjunction || cue?.aspect) return undefined;
  }
  return undefined;
}

const LONGEST_SIDE = 4;

/** `Công trình nước sạch Pá Lau` before `công suất`, `tàu` of `đóng tàu` before it: the thing whose side is measured. */
export function readThing(view: string, tokens: readonly ContextToken[], range: Span): Named | undefined {
  let { start, end } = range;
  while (end > start && leadsToSide(tokens[end - 1] as ContextToken)) end--;
  const verb = findLink(tokens, start, end);
  if (verb !== undefined && isNamedBefore(tokens, start, verb)) end = verb;
  else if (verb !== undefined) start = verb + 1;
  const name = trimName(view, tokens, { start, end });
  if (name === undefined) return undefined;
  return nameOf(afterAct(tokens, name), name.end, "subject");
}

/** `Xã đóng` | `tàu`: where the thing begins that somebody acts on; in `Dự án sửa chữa kênh` the act is part of its name. */
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
  return (cue?.bridge ?? cue?.looseEnd ?? cue?.link ?? cue?.adverb ?? cue?.aspect ?? cue?.attainment) === true;
}

/** The verb of rank or identity in the words before a side: `Hàn Quốc` | `đứng thứ hai`, `dự án đáng chú ý` | `là`. */
function findLink(tokens: readonly ContextToken[], start: number, end: number): number | undefined {
  for (let i = start + 1; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue?.rankVerb || cue?.particle === "copula") return i;
  }
  return undefined;
}

/** `Mỹ tiếp tục là khách hàng lớn nhất`, but `nổi bật là lĩnh vực đầu tư`: whether the thing stands before the verb. */
function isNamedBefore(tokens: readonly ContextToken[], start: number, at: number): boolean {
  const before = tokens[at - 1]?.cue;
  return at > start && (tokens[at]?.cue?.rankVerb === true || (before?.adverb ?? before?.aspect) === true);
}
