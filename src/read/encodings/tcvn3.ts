/** TCVN3 (ABC): one code per Vietnamese letter, in the upper half of Latin-1 (`TriÖu ®ång` is `Triệu đồng`). */
import iconv from "iconv-lite";
import { isSyllable } from "./syllables.ts";

const TABLE = Array.from({ length: 256 }, (_, code) => iconv.decode(Buffer.of(code), "tcvn"));

/** Look-alikes that some exporters to Unicode write for a code: minus sign for soft hyphen, μ for µ, Đ for Ð. */
const CHANGED: Record<string, number> = { "\u2212": 0xad, "\u03BC": 0xb5, "\u0110": 0xd0 };

function decodeLetters(codes: string): string {
  return codes.replace(/[\u00A1-\u00FF\u2212\u03BC\u0110]/g, decodeCode).normalize("NFC");
}

function decodeCode(one: string): string {
  return TABLE[CHANGED[one] ?? one.charCodeAt(0)] ?? one;
}

// TCVN 5712 has capitals with tones at the codes of quotes and dashes in windows-1252, and of control characters.
const CAPITAL_CODES = "\u0001\u0002\u0004-\u0006\u0011-\u0017\u0080-\u009F";
const WORD = new RegExp(`([A-Za-z\u00A1-\u00FF\u2212\u03BC${CAPITAL_CODES}]+)`);
const CAPITAL = new RegExp(`[${CAPITAL_CODES}]`);
/** Codes of common punctuation in windows-1252: … ‘ ’ “ ” • – — */
const PUNCTUATION = /[\u0085\u0091-\u0097]/;

/**
 * Converts a text whose characters are TCVN3 codes to Vietnamese letters; other characters stay. A code that is a
 * capital in TCVN3 and a quote in windows-1252 is read as a capital if that makes the word a syllable.
 */
export function decodeTcvn3(codes: string): string {
  const decode = (piece: string) => (CAPITAL.test(piece) ? decodeWord(piece) : decodeLetters(piece));
  return codes.split(WORD).map(decode).join("");
}

function decodeWord(codes: string): string {
  const letters = Array.from(codes, decodeCode).join("");
  const isWord = codes.length === 1 ? !PUNCTUATION.test(codes) : isSyllable(letters);
  if (isWord) return letters.normalize("NFC");
  return Array.from(codes, (one) => (PUNCTUATION.test(one) ? decodeWindows(one) : decodeCode(one)))
    .join("")
    .normalize("NFC");
}

function decodeWindows(one: string): string {
  return iconv.decode(Buffer.from(one, "latin1"), "windows-1252");
}
