import { foldSyllable, isDigit, isLetter, letterRunEnd, spaceRunEnd } from "../text/letters.ts";

const SYMBOLS = new Set("%‰‱$€£¥₫₩₹฿₱₽₺₴₦₪₸₭₮₾₼₡₲₵⃀៛֏؋৳&");

/** Syllables and symbols of a surface, folded: `đô-la Mỹ` → đô, la, mỹ; `m³` → m³; `điểm %` → điểm, %. */
export function splitSurface(surface: string): string[] {
  const syllables: string[] = [];
  for (let at = 0; at < surface.length; ) {
    const end = syllableEnd(surface, at);
    if (end > at) syllables.push(foldSyllable(surface.slice(at, end)));
    at = Math.max(end, at + 1);
  }
  return syllables;
}

/** The syllables of a surface with one space between them: the same for all its spellings. */
export function foldSurface(surface: string): string {
  return splitSurface(surface).join(" ");
}

/** Letters with the digit or superscript that ends a unit (`m2`, `km²`), or one symbol (`%`, `°C`); else `at` itself. */
export function syllableEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isLetter(code)) {
    const end = letterRunEnd(text, at);
    return end - at <= 2 && isUnitPower(text, end) ? end + 1 : end;
  }
  if (code === 0xb0 || code === 0xba) return letterRunEnd(text, at + 1);
  return SYMBOLS.has(text.charAt(at)) ? at + 1 : at;
}

/** A digit or superscript right after a short unit: `m2.` but not `m25`, `m2,5`. */
function isUnitPower(text: string, at: number): boolean {
  const power = text.charCodeAt(at);
  if (power !== 0x32 && power !== 0x33 && power !== 0xb2 && power !== 0xb3) return false;
  const next = text.charCodeAt(at + 1);
  if (isLetter(next) || isDigit(next)) return false;
  return !((next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(at + 2)));
}

/** Hyphen, dot, and the dots of `N·m`. */
const JOINERS: ReadonlySet<number> = new Set([0x2d, 0x2e, 0xb7, 0x22c5]);

/** Where the syllable after this one begins: white space, a hyphen, a dot, or between single letters a slash may join them. */
export function nextSyllable(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  // đ/c
  if (code === 0x2f && end - start === 1 && letterRunEnd(text, end + 1) === end + 2) return end + 1;
  if (JOINERS.has(code) && isLetter(text.charCodeAt(end + 1))) return end + 1;
  return spaceRunEnd(text, end);
}
