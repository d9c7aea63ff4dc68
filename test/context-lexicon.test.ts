import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as context from "../src/lexicon/context.ts";
import { type ContextCue, findCue } from "../src/lexicon/context-lexicon.ts";
import { splitSurface, syllableEnd } from "../src/lexicon/surface.ts";

type Group = keyof ContextCue;
type List = readonly string[];
type Rows = readonly { readonly surfaces: List }[];

/** The group of each list of `context.ts` whose words are read token by token; the rest are looked up by name. */
const GROUPS: Partial<Record<keyof typeof context, Group>> = {
  changeVerbs: "change",
  comparatives: "comparative",
  excessVerbs: "excess",
  resultWords: "result",
  attainmentVerbs: "attainment",
  shareVerbs: "share",
  equivalenceWords: "equivalence",
  completionVerbs: "completion",
  raisingVerbs: "raising",
  linkWords: "link",
  predicateAdverbs: "adverb",
  statusWords: "status",
  actualWords: "actual",
  standingWords: "standing",
  passingWords: "passing",
  presentWords: "present",
  planWords: "plan",
  standardWords: "standard",
  versusWords: "versus",
  earlierWords: "earlier",
  lastYearWords: "lastYear",
  shareNouns: "shareNoun",
  rateNouns: "rateNoun",
  executionWords: "execution",
  openers: "opener",
  continuers: "continuer",
  bridgeWords: "bridge",
  fixedPhrases: "fixed",
  qualifiers: "qualifier",
  actEnds: "actEnd",
  grades: "grade",
  causatives: "causative",
  attributes: "attribute",
  respectiveWords: "respective",
  standingAttributes: "standingAttribute",
  rankVerbs: "rankVerb",
  placeSubjects: "place",
  aspectWords: "aspect",
  clauseEnds: "clauseEnd",
  prepositions: "preposition",
  actionVerbs: "action",
  lightVerbs: "light",
  stateVerbs: "state",
  boundWords: "bound",
  conjunctions: "conjunction",
  timeLinks: "timeLink",
  timeNouns: "timeNoun",
  looseEnds: "looseEnd",
  topicNouns: "topicNoun",
  untilWords: "until",
  termWords: "term",
  foreignTimeWords: "foreignTime",
  currentWords: "current",
  wholeYearWords: "wholeYear",
  yearlyWords: "yearly",
  pointingWords: "pointing",
  pointedNouns: "pointed",
  causeWords: "cause",
  reportingVerbs: "reporting",
  particles: "particle",
};

/** The cue of the words that a text begins with. */
const find = (text: string, at = 0) => findCue(text, at, syllableEnd(text, at), text.length);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const readers = ["relate", "facts", "text"]
  .flatMap((room) =>
    readdirSync(new URL(`../src/${room}/`, import.meta.url), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `../src/${room}/${name}`),
  )
  .map(read)
  .join("\n");

const surfacesOf = (list: List | Rows): string[] =>
  list.flatMap((row) => (typeof row === "string" ? [row] : [...row.surfaces]));
const lists = Object.entries(context) as [keyof typeof context, List | Rows][];
const grouped = lists.flatMap(([name, list]) => {
  const group = GROUPS[name];
  return group === undefined ? [] : [[name, group, list] as const];
});

describe("the words of the context", () => {
  test("are all in a list that is checked here or read by its name", () => {
    for (const [name] of lists.filter(([name]) => GROUPS[name] === undefined))
      expect(readers, name).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("fill the groups that the lexicon puts them into", () => {
    const put = [
      ...read("../src/lexicon/context-lexicon.ts").matchAll(/trie\.add\((?:context\.(\w+)|row\.surfaces), "(\w+)"/g),
    ];
    expect(put.length).toBeGreaterThan(40);
    expect(put.map(([, , group]) => group).sort()).toEqual(Object.values(GROUPS).sort());
    for (const [, name, group] of put) if (name !== undefined) expect(GROUPS[name as keyof typeof context]).toBe(group);
  });
});

describe.each(lists)("%s", (_, list) => {
  const surfaces = surfacesOf(list);

  test("has surfaces in NFC, in lower case, without spare spaces", () => {
    expect(surfaces.length).toBeGreaterThan(0);
    for (const surface of surfaces) {
      expect(surface).toBe(surface.normalize("NFC").toLowerCase().trim());
      expect(surface).not.toMatch(/_|\s\s/);
    }
  });

  test("has no surface twice", () => {
    const folded = surfaces.map((surface) => splitSurface(surface).join(" "));
    expect(folded.filter((surface, index) => folded.indexOf(surface) !== index)).toEqual([]);
  });
});

describe.each(grouped)("%s are found as %s", (_, group, list) => {
  test("whole, by themselves and before other words", () => {
    const lost: string[] = [];
    for (const surface of surfacesOf(list)) {
      for (const text of [surface, `${surface} zzz`, `zzz ${surface}`]) {
        const at = text.indexOf(surface);
        const found = find(text, at);
        if (found?.cue[group] === undefined || found.end !== at + surface.length) lost.push(text);
      }
    }
    expect(lost).toEqual([]);
  });

  // `fixed` needs no reader: its phrases keep their words from being found as something else.
  test("and read", () => {
    if (group !== "fixed") expect(readers).toMatch(new RegExp(`\\.${group}\\b|"${group}"`));
  });
});

test("nothing is found among other words", () => {
  expect(find("")).toBeUndefined();
  expect(find("zzz")).toBeUndefined();
  expect(find("lần")).toBeUndefined();
  expect(find("lần lượt")?.end).toBe(8);
  expect(findCue("lần lượt", 0, 3, 7)).toBeUndefined();
});

test("verbs have their direction, words of status theirs", () => {
  for (const { direction, surfaces } of context.changeVerbs)
    for (const surface of surfaces) expect(find(surface)?.cue.change).toBe(direction);
  for (const { direction, surfaces } of context.comparatives)
    for (const surface of surfaces) expect(find(surface)?.cue.comparative).toBe(direction);
  for (const { direction, surfaces } of context.excessVerbs)
    for (const surface of surfaces) expect(find(surface)?.cue.excess).toBe(direction);
  for (const { status, surfaces } of context.statusWords)
    for (const surface of surfaces) expect(find(surface)?.cue.status).toBe(status);
});
