/** Half-open part of a text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
