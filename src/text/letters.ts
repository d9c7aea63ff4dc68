/** What a Vietnamese letter is, case and tone folding: the only place that knows. */

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
/** A tab separates the cells of a table; it is white space that no phrase contains. */
const GAP = 8;
const TAB = 0x09;

/** No letter that matters here has a greater code unit. */
export const LETTERS_END = 0x2000;

const classes = new Uint8Array(0x10000);
// One look over all letters: a test for each took a tenth of the start-up.
const codes: number[] = [];
for (let code = 0; code < LETTERS_END; code++) codes.push(code);
const low = String.fromCharCode(...codes);
for (const run of low.matchAll(/[\p{L}\p{M}]+/gu)) classes.fill(LETTER, run.index, run.index + run[0].length);
for (let code = 48; code < 58; code++) classes[code] = DIGIT;
for (const code of [0x20, 0x0a, 0x0d, 0xa0]) classes[code] = SPACE;
classes[TAB] = GAP;

/**
 * The class of a code unit. Past either end of a text the code is NaN, which `| 0` makes 0: V8 looks for an element that an
 * array does not have as for a named property, and from then on reads all elements at that place in that slow way.
 */
function classOf(code: number): number {
  return classes[code | 0] as number;
}

export function isLetter(code: number): boolean {
  return classOf(code) === LETTER;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is white space, a tab among it. */
export function isSpace(code: number): boolean {
  return classOf(code) >= SPACE;
}

/** First index at or after `from` that is no digit. */
export function digitRunEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where digits end together with the points and commas between them: `14.563,2`; `from` where no digit is. */
export function figureEnd(text: string, from: number): number {
  let at = digitRunEnd(text, from);
  for (;;) {
    const mark = text.charCodeAt(at);
    if (at === from || (mark !== 0x2e && mark !== 0x2c) || !isDigit(text.charCodeAt(at + 1))) return at;
    at = digitRunEnd(text, at + 1);
  }
}

/** First index at or after `from` that is no letter. */
export function letterRunEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && classes[text.charCodeAt(at)] === LETTER) at++;
  return at;
}

/** First index at or after `from` that is no letter of an abbreviation, as `TK` or `UBMTTQVN`: a capital without a mark on it, or `Đ`. */
export function abbreviationRunEnd(text: string, from: number): number {
  let at = from;
  while (/[A-ZĐ]/.test(text.charAt(at))) at++;
  return at;
}

/** First index at or after `from` that is no space within a phrase: a tab is none. */
export function spaceRunEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && classes[text.charCodeAt(at)] === SPACE) at++;
  return at;
}

/** First index at or after `from` that is no white space. */
export function blankRunEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classes[text.charCodeAt(at)] as number) >= SPACE) at++;
  return at;
}

/** Start of the run of white space that ends before `to`. */
export function blankRunStart(text: string, to: number): number {
  let at = to;
  while (at > 0 && (classes[text.charCodeAt(at - 1)] as number) >= SPACE) at--;
  return at;
}

const ODD_SPACE = /\s\s|[^\S ]/;

/** The text with one space for each run of white space. */
export function singleSpaced(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Start of the run of letters that ends before `to`. */
export function letterRunStart(text: string, to: number): number {
  let at = to;
  while (at > 0 && classes[text.charCodeAt(at - 1)] === LETTER) at--;
  return at;
}

/** Start of the run of spaces within a phrase that ends before `to`: a tab is none. */
export function spaceRunStart(text: string, to: number): number {
  let at = to;
  while (at > 0 && classes[text.charCodeAt(at - 1)] === SPACE) at--;
  return at;
}

const VIETNAMESE = /^[a-zđăâêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]+$/i;

/** Whether a word is written in Vietnamese letters alone; text in a legacy encoding is not. */
export function isVietnamese(word: string): boolean {
  return VIETNAMESE.test(word);
}

const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|kh?|h|l|m|nh?|ngh?|p|ph|qu|r|s|t|th|tr|v|x)?[aăâeêioôơuưy]{1,3}(?:ch?|m|nh?|ng|p|t)?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a folded word can be a Vietnamese syllable by its letters: `baht`, `view`, `won` can not. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.normalize("NFD").replace(TONES, "").normalize("NFC"));
}

/** Whether a letter can stand in French as well; those that only Vietnamese has are torn off by bad conversions: `tri ệ u`. */
export function isWesternLetter(code: number): boolean {
  return code < 0x100 && isLetter(code);
}

/** Whether a code unit is a capital letter. */
export function isCapital(code: number): boolean {
  return classOf(code) === LETTER && foldCode(code) !== code;
}

/** Whether a letter is a capital, or a word has one. */
export function hasCapital(letters: string): boolean {
  return letters !== letters.toLowerCase();
}

/** The character right before `at` or, where that is white space, the one before it; empty where the text begins. */
export function characterBefore(text: string, at: number): string {
  return text.charAt(isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
}

/** Start of the word of letters and digits that ends before white space at `at`: `tàu SE 19`; `at` where none does. */
export function previousWordStart(text: string, at: number): number {
  const end = spaceRunStart(text, at);
  if (end === at) return at;
  let start = end;
  while (start > 0 && (classes[text.charCodeAt(start - 1)] as number) & (LETTER | DIGIT)) start--;
  return start < end ? start : at;
}

/** Small letter of each code unit below U+2000 that has one of one unit: all but `İ`. */
const SMALL = new Uint16Array(LETTERS_END);
const small = low.replace("\u0130", "i").toLowerCase();
for (let code = 0; code < LETTERS_END; code++) SMALL[code] = small.charCodeAt(code);
SMALL[0x130] = 0x130;

/** A code unit in lower case. */
export function foldCode(code: number): number {
  return code < LETTERS_END ? (SMALL[code] as number) : code;
}

/**
 * `oà` → `òa`, `uỷ` → `ủy`: where the tone mark stands on the second vowel of an open syllable, in the older
 * convention.
 */
const TONE_PLACEMENT = new Map<string, string>();
for (const [plain, toned] of [
  ["oa", ["òa", "óa", "ỏa", "õa", "ọa"]],
  ["oe", ["òe", "óe", "ỏe", "õe", "ọe"]],
  ["uy", ["ùy", "úy", "ủy", "ũy", "ụy"]],
] as const) {
  const marks = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
  toned.forEach((first, i) => {
    TONE_PLACEMENT.set((plain + marks[i]).normalize("NFC"), first);
  });
}

const OTHER_PLACEMENT = new Map([...TONE_PLACEMENT].map(([second, first]) => [first, second]));

/** Asked before a syllable is put in lower case, as most are. */
function isSmall(syllable: string): boolean {
  for (let at = 0; at < syllable.length; at++) {
    const code = syllable.charCodeAt(at);
    if (foldCode(code) !== code || code >= LETTERS_END) return false;
  }
  return true;
}

/** The form in which the lexicon holds a syllable: lower case, one placement of the tone mark. */
export function foldSyllable(syllable: string): string {
  const lower = isSmall(syllable) ? syllable : syllable.toLowerCase();
  if (lower.length < 2) return lower;
  const first = TONE_PLACEMENT.get(lower.slice(-2));
  if (first === undefined || lower.charCodeAt(lower.length - 3) === 0x71) return lower;
  return lower.slice(0, -2) + first;
}

/** The spelling of a folded syllable with the tone mark on the second vowel: `hòa` → `hoà`; undefined if it has none. */
export function otherTonePlacement(folded: string): string | undefined {
  if (folded.charCodeAt(folded.length - 3) === 0x71) return undefined;
  const last = OTHER_PLACEMENT.get(folded.slice(-2));
  return last === undefined ? undefined : folded.slice(0, -2) + last;
}
