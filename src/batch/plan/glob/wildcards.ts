const WILDCARDS = /[*?[{]/;

/** Whether a text contains a wildcard, so that it may be a pattern. */
export function hasWildcards(text: string): boolean {
  return WILDCARDS.test(text);
}
