import { changeMention, changeSign } from "../grammar/mention.ts";
import { readSignMark, type Sign } from "../number/sign.ts";
import { isLineStart } from "../text/layout.ts";
import { characterBefore } from "../text/letters.ts";
import type { Words } from "../words/words.ts";
import { changeQuantities } from "./refiner.ts";

/**
 * Gives numbers the sign that stands outside their span: `(-) 12 vụ`, `giảm (-) 12,5%`, `±5%`, `+/-5%`. It is of both ends
 * of a range.
 */
export const readOuterSigns = changeQuantities((mention, words) => {
  const { first, second, start } = mention;
  const sign = first.amount.sign === undefined ? outerSign(words, start) : undefined;
  if (sign === undefined) return mention;
  return changeMention(mention, { first: changeSign(first, sign), second: second && changeSign(second, sign) });
});

const MINUS = "-\u2212\u2013";
/** What a sign outside a figure ends with. */
const LAST_MARKS = `)±${MINUS}`;

function outerSign(words: Words, start: number): Sign | undefined {
  if (!LAST_MARKS.includes(characterBefore(words.view, start))) return undefined;
  const before = words.before(start);
  if (before.takeMark("±")) return "either";
  if (before.takeMark(MINUS)) return before.takeMark("/") && before.takeMark("+") ? "either" : undefined;
  if (!before.takeMark(")")) return undefined;
  const { surface } = before;
  if (!before.takeMark(`${MINUS}+`) || !before.isMark("(")) return undefined;
  // At the start of a line it is a bullet.
  return isLineStart(words.view, before.start ?? 0) ? undefined : readSignMark(surface);
}
