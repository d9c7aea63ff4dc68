import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import type { AmountPart } from "../number/amount.ts";
import type { Look } from "./five.ts";

/**
 * Two number words side by side say a range: `ba bốn tỷ`, `mười mười lăm triệu`, `hai mươi ba mươi ha`. After a ten or a
 * hundred, digits go on with the number: `một trăm bốn bảy`.
 */

/** No number in words has more words. */
const LONGEST_NUMBER = 16;

/** Whether the next number word begins a second number, as it has no place in the first. */
export function startsNeighbour(look: Look): boolean {
  const [last, next] = [spokenPartOf(look(0)), spokenPartOf(look(1))];
  if (last === undefined || next === undefined) return false;
  if (next.type === "ten") return isPlaceTaken(look, 1);
  if (next.type !== "digit" || next.unitsPlaceOnly || next.value === 0) return false;
  const after = look(2).tokenType === t.YearOrFive ? undefined : spokenPartOf(look(2));
  if (last.type === "digit" && isFirst(look) && follows(last.value, next.value)) return after?.type !== "digit";
  const power = after?.type === "magnitude" ? after.power : 0;
  return takesPlace(look, power, last) || repeatsScale(look, last);
}

/** Whether the next digit is of tens or hundreds that the number so far has; `năm` | `ba trăm`: a hundred has one digit. */
function takesPlace(look: Look, power: number, last: AmountPart): boolean {
  if (power === 2 && last.type === "digit") return true;
  return (power === 1 || power === 2) && isPlaceTaken(look, power);
}

function spokenPartOf({ tokenType, facets }: Token): AmountPart | undefined {
  if (tokenType === t.Magnitude) return { type: "magnitude", power: facets.magnitude?.power ?? 0 };
  return facets.numeral?.part;
}

/** Whether the last token is the first of its number; in `mỗi năm` | `một hai lần` the year is none of it. */
function isFirst(look: Look): boolean {
  if (spokenPartOf(look(-1)) === undefined) return true;
  return look(-1).tokenType === t.YearOrFive && spokenPartOf(look(-2)) === undefined;
}

/** `ba bốn`, `năm sáu`, and the set phrase `năm bảy`. */
function follows(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 5 && second === 7));
}

/** Whether the tens (1) or the hundreds (2) of the number so far are said, back to its last thousand. */
function isPlaceTaken(look: Look, power: 1 | 2): boolean {
  for (let back = 0; back < LONGEST_NUMBER; back++) {
    const part = spokenPartOf(look(-back));
    if (part?.type === "ten") return true;
    if (part?.type === "magnitude") return part.power === power || (part.power < power && power === 2);
    if (part?.type !== "digit") return false;
  }
  return false;
}

/** `hai triệu ba triệu`, `mười nghìn hai mươi nghìn`: the scale just said comes again. */
function repeatsScale(look: Look, last: AmountPart): boolean {
  if (last.type !== "magnitude" || last.power < 3) return false;
  for (let ahead = 1; ahead < LONGEST_NUMBER; ahead++) {
    const part = spokenPartOf(look(ahead));
    if (part?.type === "magnitude" && part.power >= 3) return part.power === last.power;
    if (part === undefined) return false;
  }
  return false;
}
