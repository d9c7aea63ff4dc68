import type { Span } from "./span.ts";

/**
 * How many of the first `length` places of something sorted come before: `isBefore` is true up to some index and false from
 * there on. It is asked about log2(`length`) times.
 */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of some spans, in order, that begins at or before `offset`; -1 if none does. */
export function lastIndexAt(spans: readonly Span[], offset: number): number {
  return countBefore(spans.length, (index) => (spans[index] as Span).start <= offset) - 1;
}
