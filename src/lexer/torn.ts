import { type Entry, findCue, findEntry } from "../lexicon/lexicon.ts";
import { partitiveWords, respectiveWords } from "../lexicon/lists.ts";
import { mayNumberLine } from "../text/layout.ts";
import { characterBefore, digitRunEnd, figureEnd, letterRunEnd, previousWordStart } from "../text/letters.ts";
import { sentenceStart } from "../text/sentence.ts";
import { endsPhrase, entryBefore, facetsAfter } from "../words/beside.ts";
import { WordList } from "../words/word-list.ts";
import { matchEnd } from "./identifier.ts";

/** Figures and units into which a conversion, or a typist, put spaces. */

/** End of the figure at `at` where spaces stand around its marks: `1 . 245 hộ`, `25. 000 đồng`, `98, 5%`; `at` for others. */
export function tornFigureEnd(text: string, at: number): number {
  const mark = digitRunEnd(text, at);
  // `35. 120. 000`: none is torn.
  const before = characterBefore(text, at);
  if (!hasSpaceAt(text, mark) || mayNumberLine(text, at) || before === ".") return at;
  const end = matchEnd(TORN_FIGURE, text, at);
  if (end > at) return end;
  const groupsEnd = matchEnd(TORN_GROUPS, text, at);
  // `Số ca mắc tăng lên 45.` | `120 triệu đồng`: what is counted may end its sentence.
  const isWhole = groupsEnd > at && isMeasured(text, groupsEnd) && isGoverned(text, at);
  if (groupsEnd > at) return isWhole && !isAfterWord(COUNTED, text, at) ? groupsEnd : at;
  const decimalsEnd = matchEnd(TORN_DECIMALS, text, at);
  // Of `2, 4 , 6 %` none is torn.
  if (before === "," || decimalsEnd === at || !isMeasured(text, decimalsEnd) || isAfterWord(RESPECTIVE, text, at))
    return at;
  return text.charCodeAt(mark) === SPACE || isGoverned(text, at) ? decimalsEnd : at;
}

/** Asked first: after most figures stands a space and a word, or a comma without a space. */
function hasSpaceAt(text: string, mark: number): boolean {
  const code = text.charCodeAt(mark);
  if (code === SPACE) return MARKS.includes(text.charAt(mark + 1));
  return code === DOT || text.charCodeAt(mark + 1) === SPACE;
}

const DOT = 0x2e;
const SPACE = 0x20;
const MARKS = ".,";
/** No number begins with `000`, and no sentence with a space and a dot. */
const TORN_FIGURE =
  /[1-9]\d{0,2} \. \d{3}(?: \. \d{3}|\.\d{3}){0,5}(?:,\d+)?(?![.,]?\d)|[1-9]\d{0,2}(?:\. ?\d{3}){0,5}\. 000(?:,\d+)?(?![.,]?\d)/y;
/** `5 , 6`, `98, 5`, `5 ,62`; `tăng 4 , 12%` may be two figures. */
const TORN_DECIMALS = /\d{1,3}(?: ?, \d| ,\d{1,2})(?![.,]?\d)/y;
/** `1. 245` */
const TORN_GROUPS = /[1-9]\d{0,2}\. [1-9]\d{2}(?:\. ?\d{3}){0,4}(?:,\d+)?(?![.,]?\d)/y;

/** Whether a figure that ends at `end` is a percentage, a sum or a size; nothing is counted. */
function isMeasured(text: string, end: number): boolean {
  const { percent, magnitude, currency, unit } = facetsAfter(text, end);
  return (percent ?? magnitude ?? currency ?? unit) !== undefined;
}

/** `đạt` | `98, 5%`, `khoảng` | `1. 245 tỷ đồng`: whether a verb or a limit stands before a figure, so that it is one. */
function isGoverned(text: string, at: number): boolean {
  if (entryBefore(text, at)?.facets.modifier !== undefined) return true;
  const start = previousWordStart(text, at);
  return findCue(text, start, letterRunEnd(text, start), at)?.cue.isOfPredicate === true;
}

/** Whether a word of a list stands shortly before, in the same sentence: `lần lượt đạt` | `5 , 6%` are two figures. */
function isAfterWord(list: WordList, text: string, at: number): boolean {
  const first = sentenceStart(text, at, Math.max(0, at - LONGEST_SUBJECT));
  for (let start = at; start > first; ) {
    if (list.endsAt(text, start)) return true;
    const before = previousWordStart(text, start);
    if (before === start) return false;
    start = before;
  }
  return false;
}
const RESPECTIVE = new WordList(respectiveWords);
const COUNTED = new WordList(partitiveWords);
const LONGEST_SUBJECT = 48;

/** `450 m` | ` 2,`: the unit with its power, which stands apart and counts nothing; else the unit itself. */
export function withTornPower(text: string, unit: Entry): Entry {
  const { start, end } = unit;
  const power = text.charAt(end + 1);
  if (text.charCodeAt(end) !== SPACE || power === "" || !POWERS.includes(power)) return unit;
  if (!endsPhrase(text, end + 2) || figureEnd(text, end + 1) > end + 2) return unit;
  const whole = text.slice(start, end) + power;
  const found = findEntry(whole, 0, "unit");
  return found?.end === whole.length ? { facets: found.facets, start, end: end + 2 } : unit;
}
const POWERS = "23";
