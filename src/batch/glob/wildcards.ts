const WILDCARDS = /[*?[{]/;

/** Whether a text has a character that may make it a pattern. */
export function hasWildcards(text: string): boolean {
  return WILDCARDS.test(text);
}
