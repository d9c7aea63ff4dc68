import { expect, test } from "vitest";
import { foldCode, LETTERS_END } from "../../src/text/letters.ts";

test("each code unit is folded to its small letter, where that is one unit", () => {
  for (let code = 0; code < LETTERS_END + 16; code++) {
    const small = String.fromCharCode(code).toLowerCase();
    const expected = code < LETTERS_END && small.length === 1 ? small.charCodeAt(0) : code;
    expect(foldCode(code), code.toString(16)).toBe(expected);
  }
});
