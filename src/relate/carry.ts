import { wordsOf } from "./indicator.ts";
import type { Reading } from "./sentence-context.ts";
import type { ContextToken } from "./words.ts";

/** Whether a number is one that a basis of comparison carries to: a change, or a multiple. */
function isCompared({ context, record, isPlan }: Reading): boolean {
  return !isPlan && (context.role === "change" || (record.kind === "multiple" && context.role === "level"));
}

/**
 * A comparison carries along a sentence: `tăng 8,1% so với cùng kỳ; trong đó: nông nghiệp tăng 3,2%`, and back over what
 * shares it: `tăng 12,8% về lượng và 9,9% về trị giá so với cùng kỳ`.
 */
export function carryBases(view: string, tokens: readonly ContextToken[], readings: readonly Reading[]): void {
  let carried: string | undefined;
  for (const { context, basis, ...reading } of readings) {
    if (!isCompared({ context, basis, ...reading })) continue;
    if (context.basis !== undefined) carried = basis?.of === "earlier" ? context.basis : undefined;
    else if (!isOfOtherTime(tokens, reading.clause)) context.basis = carried;
  }
  carried = undefined;
  for (let i = readings.length - 1; i >= 0; i--) {
    const { context, basis, clause } = readings[i] as Reading;
    if (!isCompared(readings[i] as Reading)) {
      if (context.role !== "level") carried = undefined;
      continue;
    }
    if (context.basis === undefined && carried !== undefined) context.basis = carried;
    else carried = basis !== undefined && basis.of !== "whole" ? wordsOf(view, tokens, basis) || undefined : undefined;
    if (clause.boundary === "semicolon" || clause.boundary === "sentence") carried = undefined;
  }
}

/** `(cùng kỳ tăng 7,3%)`, `bình quân mỗi năm tăng 5%`, `nhưng thu nhập chỉ tăng 660.000 đồng`: not compared with the same. */
function isOfOtherTime(tokens: readonly ContextToken[], { gap }: Reading["clause"]): boolean {
  for (let i = gap.start; i < gap.end; i++) {
    const token = tokens[i];
    if (token?.cue?.lastYear || token?.cue?.yearly || token?.text === "nhưng") return true;
  }
  return false;
}
