import { classify } from "./basis.ts";
import { wordsOf } from "./indicator.ts";
import type { Reading } from "./reading.ts";
import { measure, type RecordContext } from "./record-context.ts";
import type { ContextToken } from "./words.ts";

/** The words of a comparison and what they name. */
type Comparison = Pick<RecordContext, "basis" | "basisKind">;

/** Whether a number is one that a basis of comparison carries to: a change, or a multiple. */
function isCompared({ context, record }: Reading): boolean {
  return context.role === "change" || (record.kind === "multiple" && context.role === "level");
}

/**
 * A comparison carries along a sentence: `tăng 8,1% so với cùng kỳ; trong đó: nông nghiệp tăng 3,2%`, and back over what
 * shares it: `tăng 12,8% về lượng và 9,9% về trị giá so với cùng kỳ`.
 */
export function carryBases(view: string, tokens: readonly ContextToken[], readings: readonly Reading[]): void {
  carryBack(view, tokens, readings);
  let carried = frontedComparison(view, tokens, readings);
  readings.forEach((reading, i) => {
    const { context, basis } = reading;
    if (!isCompared(reading)) return;
    // `giảm 1,5%` | `số người chết`: what changed is no basis.
    if (basis !== undefined && basis.of !== "whole") carried = basis.of === "earlier" ? { ...context } : undefined;
    else if (context.basis === undefined && !isOfOtherTime(tokens, readings[i - 1], reading))
      measure(context, carried?.basis, carried?.basisKind);
  });
}

/** `So với cùng kỳ,` before all numbers of a sentence, or of its label: `Chăn nuôi: so với cùng kỳ, đàn trâu …`. */
function frontedComparison(
  view: string,
  tokens: readonly ContextToken[],
  readings: readonly Reading[],
): Comparison | undefined {
  const at = tokens.findIndex(({ cue }) => cue?.versus);
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ",");
  if (at < 0 || comma < 0 || comma > (readings[0]?.clause.at ?? 0)) return undefined;
  if (at > 0 && tokens[at - 1]?.text !== ":") return undefined;
  const basis = classify(tokens, { start: at + 1, end: comma });
  return basis && { basis: wordsOf(view, tokens, basis), basisKind: basis.of };
}

/** From a comparison to the numbers right before it that are compared too. */
function carryBack(view: string, tokens: readonly ContextToken[], readings: readonly Reading[]): void {
  let carried: Comparison | undefined;
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i] as Reading;
    const { context, basis, clause } = reading;
    if (!isCompared(reading)) carried = undefined;
    else if (basis !== undefined)
      carried = basis.of === "whole" ? undefined : { basis: wordsOf(view, tokens, basis), basisKind: basis.of };
    else if (context.basis === undefined) measure(context, carried?.basis, carried?.basisKind);
    if (clause.boundary === "semicolon" || clause.boundary === "sentence") carried = undefined;
  }
}

/** `(cùng kỳ tăng 7,3%)`, `bình quân mỗi năm tăng 5%`, `nhưng thu nhập chỉ tăng 660.000 đồng`: not compared with the same. */
function isOfOtherTime(tokens: readonly ContextToken[], previous: Reading | undefined, { clause }: Reading): boolean {
  let isCompared = false;
  for (let i = previous?.clause.tail.end ?? clause.gap.start; i < clause.at; i++) {
    const token = tokens[i];
    if (token?.type === "mark" || token?.cue?.versus) isCompared = token.cue?.versus === true;
    if (token?.cue?.lastYear && !isCompared) return true;
    if (token?.cue?.yearly || token?.cue?.particle === "but") return true;
  }
  return false;
}
