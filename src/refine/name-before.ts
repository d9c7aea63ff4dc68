import { hasCapital, isSpace, previousWordStart } from "../text/letters.ts";

/** Whether the word before `at` is a name, as it has a capital inside a sentence: `tàu SE 19`, not `+ Cấp 23.517`. */
export function followsName(view: string, at: number): boolean {
  const word = previousWordStart(view, at);
  if (!hasCapital(view.slice(word, at)) || !isSpace(view.charCodeAt(word - 1))) return false;
  return word > 1 && !/[.!?:\n+*•–-]/.test(view.charAt(word - 2));
}
