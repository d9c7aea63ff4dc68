import { isLetter, LETTERS_END } from "./letters.ts";

/** What the view of a text differs in, and what it has in its place: the only place that knows. */

/** Characters without width, full-width forms, odd spaces and hyphens. */
const ODD = String.raw`\u00ad\u200b\u2060\ufeff\uff01-\uff5e\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2010\u2011`;
/** Characters of Vietnamese texts that never differ, unless a mark stands on them. */
const USUAL = String.raw`\0-\x9f\xa1-\xac\xae-\u02ff\u1e00-\u1eff\u2012-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u2328`;
/** The marks of Latin letters; the others of their block have no width, or NFC has others in their place. */
const LATIN_MARKS = String.raw`\u0300-\u033f\u0346-\u034e\u0350-\u036f`;

/** Symbols of units in one character: `℃`, `ℓ`, `㎡`. */
const UNITS = String.raw`\u2103\u2109\u2113\u3371-\u33df`;

const ANY_DIFFERENT = new RegExp(`[^${USUAL}]`);
const ANY_RARE = new RegExp(`[^${USUAL}${ODD}${LATIN_MARKS}]`);
/** In a text without rare characters a search for these takes a quarter of the time. */
const DIFFERENT = new RegExp(`[^${LATIN_MARKS}]?[${LATIN_MARKS}]+|[${ODD}]`, "g");
let rarelyDifferent: RegExp | undefined;

/** Made when a text first needs it, as the classes of Unicode take most of a millisecond. */
function makeRarelyDifferent(): RegExp {
  // What belongs to the character before it: marks, variation selectors, joiners, modifiers of emoji, Thai and Lao am.
  const mark = String.raw`\u0e33\u0eb3\p{M}\p{Gr_Ext}\p{EMod}\p{Join_C}`;
  const forms = [
    // A Hangul syllable in its letters, or one whose last letter follows it.
    String.raw`(?:[\u1100-\u1112][\u1161-\u1175]|[\uac00-\ud7a3](?=[\u11a8-\u11c2]))[\u11a8-\u11c2]?[${mark}]*`,
    // Kirat Rai vowels, which are letters and are composed too.
    String.raw`[\u{16d63}-\u{16d6a}]{2,}`,
    `[^${mark}]?[${mark}]+`,
    `[${ODD}${UNITS}]`,
    // Among these are the characters that NFC takes apart, or has others for, such as the kelvin sign.
    String.raw`[\u0374\u037e\u0387\u0900-\u0fbf\u1f70-\u1fff\u2126-\u212b\u2329\u232a\u2adc\uf900-\ufad9\ufb1d-\ufb4f]`,
    String.raw`[\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1d}]`,
  ];
  return new RegExp(forms.join("|"), "gu");
}

/** Whether nothing in a text differs, as in most. */
export function isOwnView(given: string): boolean {
  return !ANY_DIFFERENT.test(given);
}

/** The parts of a text that its view may differ in, in order: a character with its marks, or a lone odd one. */
export function findDifferent(given: string): IterableIterator<RegExpExecArray> {
  if (!ANY_RARE.test(given)) return given.matchAll(DIFFERENT);
  rarelyDifferent ??= makeRarelyDifferent();
  return given.matchAll(rarelyDifferent);
}

/** No text has more marks on a letter; sorting a million of them would take quadratic time. */
const MOST_MARKS = 30;
/** The forms already asked for: a text in NFD asks for the same hundred letters again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 4;
const LIST_MARK = /^[\d#*]\p{M}?[\u20dd-\u20e4]/u;
const LEADING_MARK = /^[\u0e33\u0eb3\p{M}\p{Gr_Ext}\p{EMod}\p{Join_C}]/u;
const MARKS = /[\u0e33\u0eb3\p{M}\p{Gr_Ext}\p{EMod}\p{Join_C}]/gu;
const WITHOUT_WIDTH = /\p{DI}/gu;

/**
 * What the view has in the place of a part of a text: NFC, so that equivalent texts have the same. Marks that make another
 * word of a letter stay; those on figures and symbols, which make no other figure, are left out.
 */
export function toPlain(different: string): string {
  const found = known.get(different);
  if (found !== undefined) return found;
  const plain = makePlain(different);
  if (known.size < MOST_KNOWN && different.length <= LONGEST_KNOWN) known.set(different, plain);
  return plain;
}

function makePlain(different: string): string {
  const first = String.fromCodePoint(different.codePointAt(0) as number);
  const base = toPlainCharacter(first);
  if (different === first && base !== first) return base;
  // Marks at the start of a text stand on nothing.
  if (LEADING_MARK.test(different)) return "";
  // `1️⃣`: a digit in a key or a circle is the mark of a list.
  if (LIST_MARK.test(different)) return "•";
  const decomposed = base.normalize("NFD");
  const marks = different.slice(first.length);
  if (decomposed.length + marks.length > MOST_MARKS) return withoutMarks(decomposed);
  const composed = (base + marks).replace(WITHOUT_WIDTH, "").normalize("NFC");
  return keepsMarks(composed.charCodeAt(0)) ? composed.replace(MARKS, keepLetterMark) : withoutMarks(composed);
}

/** Letters of the alphabets; those of Hangul lose their marks as its syllables do, which the lexer takes for symbols. */
function keepsMarks(code: number): boolean {
  return isLetter(code) && !(code >= 0x1100 && code <= 0x11ff);
}

function toPlainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (UNIT.test(character)) return character.normalize("NFKC");
  if (code === 0x2010 || code === 0x2011) return "-";
  if (/[\u00ad\u200b\u2060\ufeff]/.test(character)) return "";
  return /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character) ? " " : character;
}

const UNIT = new RegExp(`[${UNITS}]`);

function keepLetterMark(mark: string): string {
  return mark.charCodeAt(0) < LETTERS_END ? mark : "";
}

function withoutMarks(text: string): string {
  return text.length <= 1 ? text : text.replace(MARKS, "");
}
