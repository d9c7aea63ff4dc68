import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stripExamples } from "../scripts/strip-examples.js";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "src");

/** The layers, from the top down: folders, and what is in another layer than its folder. A file may use its layer and those below. */
const LAYERS: readonly (readonly string[])[] = [
  ["cli"],
  ["batch"],
  ["read", "write", "report"],
  ["index.ts", "explain.ts", "record-schemas.ts"],
  ["extract.ts", "pipeline.ts", "trace.ts", "extract-options.ts", "facts"],
  ["relate"],
  ["relate/decide"],
  ["relate/discourse"],
  ["relate/phrases", "relate/rules"],
  ["relate/clauses"],
  ["relate/context-tokens.ts"],
  ["table"],
  ["context"],
  ["refine"],
  ["resolve"],
  ["grammar"],
  ["lexer"],
  ["words"],
  ["record"],
  ["text/layout.ts", "text/mark.ts", "text/segments.ts", "text/sentence.ts"],
  ["lexicon"],
  ["number", "text"],
];
/** The first layer of what also runs in a browser. */
const CORE_LAYER = 3;

interface Import {
  specifier: string;
  isType: boolean;
}

interface Source {
  /** Path under `src`, with slashes. */
  name: string;
  code: string;
  imports: Import[];
}

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

function readSources(): Source[] {
  const names = readdirSync(SRC, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name));
  return names.map((name) => {
    const code = readFileSync(join(SRC, name), "utf8");
    const imports = [...code.matchAll(IMPORT)].map(([, type, fixed, lazy]) => {
      return { specifier: fixed ?? lazy ?? "", isType: type !== undefined };
    });
    return { name: name.split(sep).join("/"), code, imports };
  });
}

const SOURCES = readSources();

function findLayer(name: string): number {
  const parts = name.split("/");
  const paths = parts.map((_, i) => parts.slice(0, parts.length - i).join("/"));
  const own = paths.find((path) => LAYERS.some((layer) => layer.includes(path)));
  return LAYERS.findIndex((layer) => layer.includes(own ?? ""));
}

/** Whether it is a part of the report page, whose script runs in a browser. */
const runsInPage = (name: string) => name.startsWith("report/page/");

const resolveImport = (from: string, specifier: string) =>
  relative(SRC, resolve(SRC, dirname(from), specifier))
    .split(sep)
    .join("/");

const listLocalImports = ({ name, imports }: Source) =>
  imports
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier, isType }) => ({ target: resolveImport(name, specifier), isType }));

/** A circle of imports that `name` is on, also of types; undefined if there is none. */
function findCircle(name: string, trail: readonly string[], done: Set<string>): string[] | undefined {
  if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
  if (done.has(name)) return undefined;
  const source = SOURCES.find((one) => one.name === name);
  for (const { target } of source === undefined ? [] : listLocalImports(source)) {
    const circle = findCircle(target, [...trail, name], done);
    if (circle !== undefined) return circle;
  }
  done.add(name);
  return undefined;
}

it("finds the source, and the imports in it", () => {
  expect(SOURCES.length).toBeGreaterThan(20);
  const main = SOURCES.find(({ name }) => name === "cli/main.ts");
  expect(main?.imports).toContainEqual({ specifier: "./commands/extract.ts", isType: false });
  expect(main?.imports).toContainEqual({ specifier: "./commands/schema.ts", isType: false });
});

describe.each(SOURCES.map((source) => [source.name, source] as const))("%s", (name, source) => {
  it("is in a layer", () => {
    expect(findLayer(name)).toBeGreaterThanOrEqual(0);
  });

  it("uses only its own layer and the layers below", () => {
    const upward = listLocalImports(source).filter(({ target }) => findLayer(target) < findLayer(name));
    expect(upward).toEqual([]);
  });

  if (findLayer(name) >= CORE_LAYER || runsInPage(name)) {
    it("touches no file system, process or terminal", () => {
      expect(
        source.imports.filter(({ specifier }) => /^node:|^(?:fs|path|process|chalk|commander)$/.test(specifier)),
      ).toEqual([]);
      expect(source.code).not.toMatch(/\bprocess\.|\bBuffer\.|\brequire\(|\bconsole\./);
    });
  }

  if (findLayer(name) < CORE_LAYER) {
    it("takes the process from its caller", () => {
      expect(source.code).not.toMatch(/\bprocess\.(?:std|env|argv|exit|cwd|on)/);
    });
  }

  it("stays under 400 lines", () => {
    expect(source.code.split("\n").length).toBeLessThan(400);
  });
});

/** The code of a file without its comments and the examples of its rules, which the build leaves out, too. */
const withoutExamples = (code: string) => stripExamples(code).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "");
const inFolders = (folders: readonly string[]) =>
  SOURCES.filter(({ name }) => folders.includes(name.split("/")[0] ?? ""));

/** Folders that see a text only as words and lines. */
const LANGUAGE_FOLDERS = ["lexer", "grammar", "words", "refine", "resolve", "context", "relate", "table", "facts"];

interface Boundary {
  title: string;
  folders: readonly string[];
  /** What the code of the folders must not have. */
  pattern: RegExp;
  /** Files that have it, each with the reason. */
  exceptions?: Readonly<Record<string, string>>;
}

const BOUNDARIES: readonly Boundary[] = [
  {
    title: "leaves line breaks to the layout",
    folders: LANGUAGE_FOLDERS,
    pattern: /\\[nrv]|\\u000[a-d]|\\u2028|\\x0[a-d]/i,
  },
  {
    title: "leaves the marks of lists to the layout",
    folders: LANGUAGE_FOLDERS,
    pattern: /[•●▪○◦■]|\\u(?:2022|25[a-f][0-9a-f])/i,
    exceptions: {
      "refine/name-before.ts": "a capital after such a mark is no name, wherever in the line the mark stands",
    },
  },
  {
    title: "leaves the ends of sentences to the layout",
    folders: LANGUAGE_FOLDERS,
    // A class of characters or a set of marks that has both a full stop and an exclamation or question mark.
    pattern: /\[[^\]\n]*(?:\.[^\]\n]*[!?]|[!?][^\]\n]*\.)[^\]\n]*\]\/|isMark\("[^"]*\.[^"]*!|\/\[[.!?][.!?:;…]+\]\//,
    exceptions: {
      "lexer/nouns.ts": "asks which marks may stand beside a word, not where its sentence ends",
      "refine/name-before.ts": "as above",
    },
  },
  {
    title: "leaves words of the language to the lexicon",
    folders: [...LANGUAGE_FOLDERS, "number", "report", "extract.ts", "explain.ts"],
    // Vietnamese letters and their escapes; not × and ÷.
    pattern:
      /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|\\u(?!00[df]7)(?:00[c-f]|01[0-9a-f]|02[0-4]|1e[0-9a-f])[0-9a-f]/i,
    exceptions: {
      "words/word.ts": "đ as a letter within a figure: `1Đ`",
      "report/frame.ts": "words of the page around its script",
      "report/page/labels-vi.ts": "the words of the page's interface",
      "report/page/languages.ts": "the unit `lần`, whose English name is one of the interface",
      "report/page/title-bar.tsx": "the name of the language",
      "report/page/fold.ts": "đ as a letter that has no tone mark to remove",
    },
  },
];

describe.each(BOUNDARIES)("the code that reads language", ({ title, folders, pattern, exceptions = {} }) => {
  it(title, () => {
    const found = inFolders(folders).filter(({ code }) => pattern.test(withoutExamples(code)));
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(exceptions).sort());
  });
});

it.each([
  ["leaves line breaks to the layout", String.raw`/\r|\u000a/`],
  ["leaves the marks of lists to the layout", `"-+•"`],
  ["leaves the ends of sentences to the layout", String.raw`/[.!?]\s/.test(text), /[.!?]/`],
  ["leaves words of the language to the lexicon", String.raw`/\u0110/`],
])("%s: would find %s", (title, code) => {
  expect(BOUNDARIES.find((boundary) => boundary.title === title)?.pattern.test(code)).toBe(true);
});

/** Folders whose types have names of their own: a name says which thing of the language it is. */
const LANGUAGE_CORE = [
  ...["text", "lexicon", "words", "number", "lexer", "grammar", "refine", "resolve", "context", "relate", "record"],
  ...["table", "facts"],
];
const TYPE = /^(?:export )?(?:abstract )?(?:type (\w+)(?:<.*>)? =|interface (\w+)|class (\w+))/gm;
const typesOf = ({ code }: Source) => [...code.matchAll(TYPE)].map(([, ...names]) => names.find(Boolean) as string);

it("gives no type of the language core the name of another type", () => {
  const others = new Map<string, string[]>();
  for (const source of SOURCES)
    for (const type of typesOf(source)) others.set(type, [...(others.get(type) ?? []), source.name]);
  const found = inFolders(LANGUAGE_CORE).flatMap((source) => typesOf(source).map((type) => [type, others.get(type)]));
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(([, names]) => names?.length !== 1)).toEqual([]);
});

it("has no circle of imports", () => {
  const done = new Set<string>();
  const circles = SOURCES.map(({ name }) => findCircle(name, [], done)).filter((circle) => circle !== undefined);
  expect(circles).toEqual([]);
});

it("keeps the pipeline short, and free of kinds", () => {
  const pipeline = SOURCES.find(({ name }) => name === "pipeline.ts")?.code ?? "";
  expect(pipeline.split("\n").length).toBeLessThan(130);
  expect(pipeline).not.toMatch(/["'](?:money|percentage|count|ratio|measurement|multiple|duration|ordinal)["']/);
});
