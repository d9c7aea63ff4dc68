/** Half-open part of a text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether nothing stands in a span. */
export function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}
