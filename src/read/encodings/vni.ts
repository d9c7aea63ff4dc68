/** VNI for Windows: a letter is followed by a second character for its shape and tone (`Toång` is `Tổng`). */

const MARKS: Record<string, string> = {
  aeouy: "ù=\u0301 ø=\u0300 û=\u0309 õ=\u0303 ï=\u0323",
  aeo: "â=\u0302 á=\u0302\u0301 à=\u0302\u0300 å=\u0302\u0309 ã=\u0302\u0303 ä=\u0302\u0323",
  a: "ê=\u0306 é=\u0306\u0301 è=\u0306\u0300 ú=\u0306\u0309 ü=\u0306\u0303 ë=\u0306\u0323",
  ôö: "ù=\u0301 ø=\u0300 û=\u0309 õ=\u0303 ï=\u0323",
};

/** Codes that are a whole letter, or the base letter of a pair. */
const LETTERS: Record<string, string> = { ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const PAIRS = new Map<string, string>();
for (const [bases, marks] of Object.entries(MARKS)) {
  for (const base of bases) {
    for (const [mark = "", shape = ""] of marks.split(" ").map((pair) => pair.split("="))) {
      const letter = ((LETTERS[base] ?? base) + shape).normalize("NFC");
      PAIRS.set(base + mark, letter);
      // The mark of a capital may be in either case.
      for (const upperMark of [mark, mark.toUpperCase()])
        PAIRS.set(base.toUpperCase() + upperMark, letter.toUpperCase());
    }
  }
}
const SINGLES = new Map<string, string>();
for (const [typed, letter] of Object.entries(LETTERS)) {
  SINGLES.set(typed, letter);
  SINGLES.set(typed.toUpperCase(), letter.toUpperCase());
}

/** Converts a text whose characters are the codes of a VNI font to Vietnamese letters; other characters stay. */
export function decodeVni(codes: string): string {
  let text = "";
  for (let at = 0; at < codes.length; at++) {
    const one = codes.charAt(at);
    const pair = codes.charCodeAt(at + 1) >= 0xc0 ? PAIRS.get(one + codes.charAt(at + 1)) : undefined;
    if (pair !== undefined) at++;
    text += pair ?? SINGLES.get(one) ?? one;
  }
  return text;
}
