import { describe, expect, test } from "vitest";
import { makeFacets } from "../../src/lexicon/groups.ts";
import { findCue, findEntry } from "../../src/lexicon/lexicon.ts";
import { ROWS } from "../../src/lexicon/rows.ts";
import { syllableEnd } from "../../src/lexicon/surface.ts";
import { findTag } from "../../src/lexicon/tags.ts";

/** What the words that a text begins with say in a sentence. */
const find = (text: string, at = 0) => findCue(text, at, syllableEnd(text, at), text.length);
const rowsOf = (view: string) =>
  ROWS.filter(({ tags }) => [...tags.keys()].some((name) => findTag(name).view === view));

describe("words are found whole", () => {
  test("around a figure: by themselves, in capitals and before other words", () => {
    const lost: string[] = [];
    for (const { surface } of rowsOf("figure")) {
      for (const text of [surface, `${surface}, abc`, `${surface} 5`, surface.toUpperCase()]) {
        const end = text === surface.toUpperCase() ? text.length : surface.length;
        if (findEntry(text, 0)?.end !== end) lost.push(text);
      }
    }
    expect(lost).toEqual([]);
  });

  test("in a sentence: by themselves, before and after other words", () => {
    const lost: string[] = [];
    for (const { surface } of rowsOf("sentence")) {
      for (const text of [surface, `${surface} zzz`, `zzz ${surface}`]) {
        const at = text.indexOf(surface);
        if (find(text, at)?.end !== at + surface.length) lost.push(text);
      }
    }
    expect(lost).toEqual([]);
  });

  test("not among other words", () => {
    expect(find("")).toBeUndefined();
    expect(find("zzz")).toBeUndefined();
    expect(find("lần")).toBeUndefined();
    expect(find("lần lượt")?.end).toBe(8);
    expect(findCue("lần lượt", 0, 3, 7)).toBeUndefined();
  });
});

test("a word is the same for the figure and for the sentence, with the tags of both", () => {
  expect(findEntry("còn", 0)?.facets).toEqual(makeFacets({ stop: true }));
  const cue = find("còn")?.cue;
  expect([cue?.result, cue?.link, cue?.opener, cue?.conjunction, cue?.actEnd, cue?.clauseEnd]).toEqual(
    Array(6).fill(true),
  );
  expect(cue?.change).toBeUndefined();
  expect(find("tăng")?.cue.change).toBe("increase");
  expect(findEntry("khoảng", 0)?.facets.modifier).toBe("approximate");
});

test("values are read from the tags", () => {
  expect(findEntry("mốt", 0)?.facets.numeral).toEqual({
    part: { type: "digit", value: 1, unitsPlaceOnly: true },
    starts: false,
  });
  expect(findEntry("trăm", 0)?.facets.numeral?.part).toEqual({ type: "magnitude", power: 2 });
  expect(findEntry("tỷ", 0)?.facets.magnitude).toEqual({ power: 9 });
  expect(findEntry("trđ", 0)?.facets.currency).toEqual({ code: "VND", power: 6 });
  expect(findEntry("‰", 0)?.facets.percent).toEqual({ unit: "%", power: -1 });
  expect(findEntry("ha", 0)?.facets.unit).toEqual({ symbol: "ha", area: true });
  expect(findEntry("hải lý", 0)?.facets.unit).toEqual({ symbol: "hải lý" });
  expect(findEntry("lượng", 0)?.facets.unit).toEqual({ symbol: "lượng", before: ["", "và"] });
  expect(findEntry("tạ", 0)?.facets.unit).toEqual({ symbol: "dt", tenths: true });
  expect(findEntry("quý", 0)?.facets.time).toEqual({ unit: "quarter", iso: "M", times: 3 });
  expect(findEntry("năm ngoái", 0)?.facets.relativeYear).toEqual({ offset: -1 });
});

describe("words are found in the forms in which reports write them", () => {
  test.each([
    ["both placements of the tone", "hoà", "hòa"],
    ["a hyphen between syllables", "ki-lô-mét", "ki lô mét"],
    ["several spaces", "phần   trăm", "phần trăm"],
    ["a line's end between syllables", "đồng\nViệt\nNam", "đồng việt nam"],
  ])("%s: %s as %s", (_, form, plain) => {
    const found = findEntry(form, 0);
    expect(found?.facets).toBe(findEntry(plain, 0)?.facets);
    expect(found?.end ?? 0).toBe(findEntry(plain, 0) === undefined ? 0 : form.length);
  });

  test.each([
    ["m2", "m2"],
    ["m2.", "m2"],
    ["km²", "km2"],
    ["m25", "m"],
    ["m2,5", "m"],
    ["m2x", "m"],
    ["m", "m"],
    ["hax", undefined],
    ["kmm", undefined],
    ["tấnx", undefined],
  ])("%s begins with the unit %s", (word, symbol) => {
    expect(findEntry(word, 0, "unit")?.facets.unit?.symbol).toBe(symbol);
  });
});
