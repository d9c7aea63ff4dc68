import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeControls, escapeLine, flatten, showControls } from "../../src/write/visible-text.ts";
import { hostileCell } from "./hostile-cells.ts";

/** Every character that acts on a terminal or turns the direction of writing, layout aside. */
const ACTING = [
  ...[[0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0x61c], [0x200e, 0x200f], [0x202a, 0x202e]],
  [0x2066, 0x206f],
].flatMap(([first = 0, last = first]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
);
const PLAIN = "12,5 tỷ\n\u00A0\tđồng\u200B\u200D\uFEFF\u{1F600} e\u0323\u2028";

describe.each([
  ["shows", showControls, PLAIN],
  ["flattens", flatten, PLAIN.replace(/\s+/g, " ").trim()],
  ["escapes", escapeControls, PLAIN],
  ["escapes on one line", escapeLine, PLAIN.replace("\n", "\\n").replace("\t", "\\t")],
])("what %s a text", (_, write, plain) => {
  it("leaves nothing that acts, and all else as it is", () => {
    for (const character of ACTING) {
      const written = write(`a${character}b`);
      expect(written).toMatch(/^a.+b$/);
      expect(ACTING.filter((one) => written.includes(one))).toEqual([]);
    }
    expect(write(PLAIN)).toBe(plain);
  });
});

it.each([
  ["\u001B[2J", "␛[2J", "\\u001b[2J"],
  ["a\r\nb\rc", "a\nb␍c", "a\r\nb\\rc"],
  ["a\r\r\nb", "a␍\nb", "a\\r\r\nb"],
  ["\u007F\u009B1m", "␡\uFFFD1m", "\\u007f\\u009b1m"],
  ["5\u200F-7\u202E\u2066", "5\uFFFD-7\uFFFD\uFFFD", "5\\u200f-7\\u202e\\u2066"],
])("shows %j, and escapes it", (text, shown, escaped) => {
  expect(showControls(text)).toBe(shown);
  expect(escapeControls(text)).toBe(escaped);
});

it("shows halves of characters, which no terminal gets", () => {
  expect(showControls("a\uD83Db\u{1F600}")).toBe("a\uFFFDb\u{1F600}");
});

it("keeps the codes of colours where they are asked for, and no other", () => {
  const text = "\u001B[1mA\u001B[22m\u001B[2J\u001B[38;5;1m\u001B]0;x\u0007\u001B[9999m";
  expect(escapeControls(text, true)).toBe(
    "\u001B[1mA\u001B[22m\\u001b[2J\\u001b[38;5;1m\\u001b]0;x\\u0007\\u001b[9999m",
  );
});

it("escapes a message on one line", () => {
  expect(escapeLine("a\r\nb\tc\u001B.txt")).toBe("a\\r\\nb\\tc\\u001b.txt");
});

it("leaves JSON what it means", () => {
  fc.assert(
    fc.property(hostileCell, (text) => {
      const json = JSON.stringify({ text, all: ACTING.join("") });
      expect(JSON.parse(escapeControls(json))).toEqual(JSON.parse(json));
    }),
  );
});
