import type { Span } from "../../text/span.ts";

/** What stands between a number's words and those of the number before it. */
export type Boundary = "sentence" | "semicolon" | "colon" | "comma" | "conjunction" | "bracket" | "slash" | "none";

/** `12 xã, 4 thôn`, `12 xã và 4 thôn`: whether a number may be the next of a list. */
export function isListed(boundary: Boundary): boolean {
  return boundary === "comma" || boundary === "conjunction";
}

/** A number with the words of its sentence that belong to it; places are indices of tokens. */
export interface Clause {
  /** The number's token. */
  readonly at: number;
  readonly boundary: Boundary;
  /** How many brackets are open at the number. */
  readonly depth: number;
  /** `Trồng trọt` of `- Trồng trọt: Tổng diện tích …`: words before a colon. */
  readonly label: Span | undefined;
  /** First of the words that speak of the number itself, after the circumstances. */
  readonly start: number;
  /** The words that name what the number is of; empty where the clause has none of its own. */
  readonly subject: Span;
  /** From the first word of the verb to the number, or to what the verb compares with. */
  readonly predicate: Span;
  /** What the verb compares with: `mục tiêu` of `thấp hơn mục tiêu 2,6%`, from the verb on. */
  readonly compared: Span | undefined;
  /** `nâng tổng diện tích lên 1.870 ha`: whether a verb before the subject says that it changed. */
  readonly raises: boolean | undefined;
  /** The words after the number that are its own. */
  readonly tail: Span;
  /** Whether the number is part of the name of the next: `9` of `xe từ 9 chỗ là 7,25 nghìn chiếc`. */
  readonly isEmbedded: boolean;
  /** Of the numbers of `mổ 400 ca, xạ trị 90 ca, lần lượt tăng 5% và 7%`: how many levels back the one is that each is of. */
  readonly levelsBack: number | undefined;
  /** All words before the number, from the number before. */
  readonly gap: Span;
}
