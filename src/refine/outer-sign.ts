import { changeMention, changeSign } from "../grammar/mention.ts";
import { readSignMark, type Sign } from "../number/sign.ts";
import { isLineStart } from "../text/layout.ts";
import { characterBefore } from "../text/letters.ts";
import { changeQuantities } from "./refiner.ts";

/**
 * Gives numbers the sign that stands outside their span: `(-) 12 vụ`, `giảm (-) 12,5%`, `±5%`, `+/-5%`. It is of both ends
 * of a range.
 */
export const readOuterSigns = changeQuantities((mention, { view }) => {
  const { first, second, start } = mention;
  const sign = first.amount.sign === undefined ? outerSign(view, start) : undefined;
  if (sign === undefined) return mention;
  return changeMention(mention, { first: changeSign(first, sign), second: second && changeSign(second, sign) });
});

/** What a sign outside a figure ends with. */
const LAST_MARKS = ")±-\u2212\u2013";
const LONGEST = 8;
const BRACKETED = /\(\s?([-\u2212\u2013+])\s?\)\s?$/;
const EITHER = /(?:±|\+\/[-\u2212\u2013])\s?$/;

function outerSign(view: string, start: number): Sign | undefined {
  if (!LAST_MARKS.includes(characterBefore(view, start))) return undefined;
  const before = view.slice(Math.max(0, start - LONGEST), start);
  if (EITHER.test(before)) return "either";
  const bracket = BRACKETED.exec(before);
  // At the start of a line it is a bullet.
  if (bracket === null || isLineStart(view, start - bracket[0].length)) return undefined;
  return readSignMark(bracket[1] ?? "");
}
