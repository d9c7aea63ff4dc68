import { hasCapital } from "../text/letters.ts";
import type { Words } from "../words/words.ts";

/** Whether the word before `at` is a name, as it has a capital inside a sentence: `tàu SE 19`, not `+ Cấp 23.517`. */
export function followsName(words: Words, at: number): boolean {
  const before = words.before(at);
  const { start, end } = before;
  if (start === undefined || end === undefined || end >= at || !hasCapital(before.surface)) return false;
  before.skip();
  return !before.isAtEdge && before.end !== start && !before.isMark(".!?:+*•–-");
}
