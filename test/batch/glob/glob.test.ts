import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Glob } from "../../../src/batch/plan/glob/glob.ts";

const matches = (pattern: string, path: string, settings = {}) =>
  new Glob(pattern, { matchesHidden: false, isWindows: false, ...settings }).matches(path);

const PIECES = new Map([
  ["a", "a"],
  ["b", "b"],
  [".", "\\."],
  ["*", "[^/]*"],
  ["?", "[^/]"],
  ["{a,b}", "(?:a|b)"],
  ["{,ab}", "(?:ab)?"],
  ["[ab]", "[ab]"],
  ["[!a]", "[^a/]"],
]);

/** The regular expression for a pattern, given as the pieces of its names. */
function translate(names: readonly (readonly string[])[]): RegExp {
  let source = "";
  for (const [index, pieces] of names.entries()) {
    const isLast = index === names.length - 1;
    const isAfterName = index > 0 && names[index - 1]?.[0] !== "**";
    if (pieces[0] !== "**") source += pieces.map((piece) => PIECES.get(piece)).join("") + (isLast ? "" : "/");
    else if (!isLast) source += "(?:[^/]+/)*";
    else source = isAfterName ? `${source.slice(0, -1)}(?:/[^/]+)*` : `${source}[^/]+(?:/[^/]+)*`;
  }
  return new RegExp(`^${source}$`);
}

describe("a pattern", () => {
  it.each([
    ["*.txt", ["a.txt", "b c.txt"], ["a.md", "a/b.txt", ".a.txt", "txt"]],
    ["a*", ["a", "ab"], ["ba", "a/b"]],
    ["?.txt", ["a.txt", "đ.txt", "😀.txt"], ["ab.txt", ".txt"]],
    ["[a-cx].txt", ["b.txt", "x.txt"], ["d.txt", "-.txt"]],
    ["[!a-c]", ["d"], ["a", "/", "."]],
    ["[^a]", ["b"], ["a"]],
    ["[]a]", ["]", "a"], ["b"]],
    ["[a\\]]", ["]", "a"], ["\\"]],
    ["[ă-đ]", ["đ", "ă"], ["d"]],
    ["*.{md,txt}", ["a.md", "a.txt"], ["a.{md,txt}", "a.m"]],
    ["{a/b,c}/*.txt", ["a/b/x.txt", "c/x.txt"], ["a/x.txt"]],
    ["{,b}a", ["a", "ba"], ["{,b}a"]],
    ["{a,{b,c}d}", ["a", "bd", "cd"], ["b"]],
    ["thang-{1..12}", ["thang-1", "thang-12"], ["thang-0", "thang-13", "thang-01"]],
    ["{01..12}", ["01", "12"], ["1", "13"]],
    ["{c..a}", ["a", "c"], ["d"]],
    ["**", ["a", "a/b"], [".a", "a/.b"]],
    ["**/a", ["a", "b/a", "c/b/a"], ["ba", ".b/a"]],
    ["a/**", ["a", "a/b", "a/b/c"], ["ab", "b/a"]],
    ["a/**/b", ["a/b", "a/c/b", "a/c/d/b"], ["ab", "a/cb"]],
    ["**/a/**", ["a", "b/a/c"], ["b"]],
    ["a**b", ["ab", "acb"], ["a/b"]],
    [".*", [".git"], ["git"]],
    ["\\*", ["*"], ["a"]],
    // What is not closed, or is no range, means itself.
    ["a[b", ["a[b"], ["ab"]],
    ["[a/b]", ["[a/b]"], ["a"]],
    ["a{b", ["a{b"], ["ab"]],
    ["{a}", ["{a}"], ["a"]],
    ["{1..x}", ["{1..x}"], ["1"]],
    ["bao cao (1)*", ["bao cao (1).docx"], ["bao cao 1.docx"]],
    ["a+b|c", ["a+b|c"], ["aab"]],
    // Composed and decomposed letters are the same.
    ["báo*".normalize("NFC"), ["báo cáo".normalize("NFD")], ["bao"]],
    ["b?o".normalize("NFD"), ["báo".normalize("NFD")], []],
  ])("%j matches %j, not %j", (pattern, those, not) => {
    expect(those.filter((path) => !matches(pattern, path))).toEqual([]);
    expect(not.filter((path) => matches(pattern, path))).toEqual([]);
  });

  it("matches hidden names where that is asked for", () => {
    expect(matches("**/*.txt", ".a/.b.txt", { matchesHidden: true })).toBe(true);
  });

  it("has backslashes between directories on Windows, where case does not matter", () => {
    const isWindows = true;
    expect(matches("Reports\\**\\*.TXT", "reports/2022/a.txt", { isWindows })).toBe(true);
    expect(matches("Reports\\*.txt", "reports/2022/a.txt", { isWindows })).toBe(false);
  });

  it.each(["{1..1001}", "{0..999999999}", `${"{a,".repeat(40)}b${"}".repeat(40)}`])("%s is too much", (pattern) => {
    expect(() => matches(pattern, "a")).toThrow(/has \d+ numbers|nested too deeply/);
  });

  it("means what the regular expression for it means", () => {
    const piece = fc.constantFrom(...PIECES.keys());
    const name = fc.array(piece, { minLength: 1, maxLength: 4 }).filter((pieces) => !/^\*\*+$/.test(pieces.join("")));
    const pattern = fc.array(fc.oneof({ weight: 3, arbitrary: name }, fc.constant(["**"])), {
      minLength: 1,
      maxLength: 4,
    });
    const path = fc.array(fc.constantFrom("a", "b", "ab", "a.b"), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pattern, path, (names, parts) => {
        const glob = names.map((pieces) => pieces.join("")).join("/");
        expect(matches(glob, parts.join("/"))).toBe(translate(names).test(parts.join("/")));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("no pattern takes long", () => {
  const name = "a".repeat(255);
  it.each([
    ["40 stars", `${"*a".repeat(40)}*b`],
    ["40 stars with question marks", `${"*?".repeat(40)}b`],
    ["many directories", `${"**/".repeat(40)}b`],
    ["stars in braces", `${"{a*,*a}".repeat(40)}b`],
    ["braces that are not closed", "{a,".repeat(30)],
    ["100,000 stars", `${"*".repeat(100_000)}b`],
    ["100,000 brackets that are not closed", "[".repeat(100_000)],
    ["100,000 brackets before a slash", `${"[".repeat(100_000)}/]`],
    ["100,000 braces", "{a,b}".repeat(20_000)],
  ])("%s", (_, pattern) => {
    expect(matches(pattern, `${name}/${name}/${name}`)).toBe(false);
  });

  it("matches by as many comparisons as the pattern and the path have letters", () => {
    const glob = new Glob(`${"*a".repeat(40)}*b`, { matchesHidden: true, isWindows: false });
    let state = glob.start();
    for (const letter of name) {
      state = glob.advance(state, letter);
      expect(state.steps.length).toBeLessThanOrEqual(2 * 40 + 2);
    }
  });
});
