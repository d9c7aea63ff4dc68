import { GlobError } from "./glob-error.ts";

/** A part of a pattern. Parts of variable length are repetitions, so that a match takes one pass over the path. */
export type Part =
  | { sort: "letter"; letter: string }
  /** One letter other than a slash: `?`, `[a-z]`, and each letter that `*` matches. */
  | { sort: "wildcard"; takes: (letter: string) => boolean }
  /** Zero or more times. */
  | { sort: "repetition"; parts: readonly Part[] }
  | { sort: "choice"; choices: readonly (readonly Part[])[] };

/** The deepest nesting of braces. */
const MOST_LEVELS = 32;
/** The largest number of alternatives of a range such as `{1..365}`. */
const LONGEST_RANGE = 1000;

const SLASH: Part = { sort: "letter", letter: "/" };
const ANY: Part = { sort: "wildcard", takes: () => true };
const ANY_LETTERS: Part = { sort: "repetition", parts: [ANY] };
const NAME: readonly Part[] = [ANY, ANY_LETTERS];

/** A pair of braces in a pattern. */
interface Brace {
  end: number;
  /** The indices of its commas. */
  commas: number[];
}

/**
 * The parts of a pattern: `*` and `?` in a name, `**` for any directories, `[a-z]`, `[!a-z]`, `{a,b}`, `{1..12}`; a
 * backslash makes the next character literal. Brackets and braces that are not closed are literal. Throws a `GlobError`.
 */
export function parseGlob(pattern: string): Part[] {
  return new Parser([...pattern]).parse();
}

class Parser {
  readonly #braces: ReadonlyMap<number, Brace>;
  /** Before this index no class is closed, so an opening bracket before it does not search for its end again. */
  #unclosedUntil = 0;

  constructor(private readonly letters: readonly string[]) {
    this.#braces = matchBraces(letters);
  }

  parse(): Part[] {
    return this.#parseSpan(0, this.letters.length, true);
  }

  #parseSpan(start: number, end: number, isNameStart: boolean): Part[] {
    const parts: Part[] = [];
    for (let at = start; at < end; ) {
      const startsName = at === start ? isNameStart : this.letters[at - 1] === "/";
      at = this.#parsePart(at, end, startsName, parts);
    }
    return parts;
  }

  /** Adds the part that begins at `at`. Returns the index after it. */
  #parsePart(at: number, end: number, startsName: boolean, parts: Part[]): number {
    const letter = this.letters[at] as string;
    switch (letter) {
      case "*":
        return this.#parseStars(at, end, startsName, parts);
      case "?":
        parts.push(ANY);
        return at + 1;
      case "[":
        return this.#parseClass(at, end, parts);
      case "{":
        return this.#parseBrace(at, startsName, parts);
      case "/":
        return this.#parseSlash(at, parts);
      case "\\":
        parts.push({ sort: "letter", letter: this.letters[at + 1] ?? letter });
        return at + 2;
      default:
        parts.push({ sort: "letter", letter });
        return at + 1;
    }
  }

  #parseStars(at: number, end: number, startsName: boolean, parts: Part[]): number {
    let next = at;
    while (next < end && this.letters[next] === "*") next++;
    const isWholeName = startsName && next - at > 1 && (next === end || this.letters[next] === "/");
    if (!isWholeName) {
      parts.push(ANY_LETTERS);
      return next;
    }
    if (next === end) {
      parts.push(...NAME, { sort: "repetition", parts: [SLASH, ...NAME] });
      return next;
    }
    parts.push({ sort: "repetition", parts: [...NAME, SLASH] });
    return next + 1;
  }

  /** `a/**` matches `a` and everything in it. */
  #parseSlash(at: number, parts: Part[]): number {
    const rest = this.letters.slice(at, at + 4).join("");
    if (rest !== "/**") {
      parts.push(SLASH);
      return at + 1;
    }
    parts.push({ sort: "repetition", parts: [SLASH, ...NAME] });
    return at + 3;
  }

  #parseClass(at: number, end: number, parts: Part[]): number {
    const isNegated = this.letters[at + 1] === "!" || this.letters[at + 1] === "^";
    const first = at + (isNegated ? 2 : 1);
    const close = at < this.#unclosedUntil ? undefined : this.#findClassEnd(first, end);
    if (close === undefined) {
      parts.push({ sort: "letter", letter: "[" });
      return at + 1;
    }
    const ranges = readRanges(this.letters.slice(first, close));
    const takes = (letter: string) => ranges.some(([from, to]) => from <= letter && letter <= to) !== isNegated;
    parts.push({ sort: "wildcard", takes: (letter) => takes(letter) });
    return close + 1;
  }

  /** A closing bracket directly at the start of a class is a member of it: `[]a]`. */
  #findClassEnd(first: number, end: number): number | undefined {
    let at = first;
    for (; at < end && this.letters[at] !== "/"; at++) {
      if (this.letters[at] === "]" && at > first) return at;
      if (this.letters[at] === "\\") at++;
    }
    this.#unclosedUntil = at;
    return undefined;
  }

  #parseBrace(at: number, startsName: boolean, parts: Part[]): number {
    const brace = this.#braces.get(at);
    if (brace === undefined) {
      parts.push({ sort: "letter", letter: "{" });
      return at + 1;
    }
    const { end, commas } = brace;
    if (commas.length > 0) {
      const bounds = [at, ...commas, end];
      const choices = bounds
        .slice(1)
        .map((to, index) => this.#parseSpan((bounds[index] as number) + 1, to, startsName));
      parts.push({ sort: "choice", choices });
      return end + 1;
    }
    const range = expandRange(this.letters.slice(at + 1, end).join(""));
    if (range === undefined) {
      parts.push({ sort: "letter", letter: "{" });
      return at + 1;
    }
    const choices = range.map((word) => [...word].map((letter): Part => ({ sort: "letter", letter })));
    parts.push({ sort: "choice", choices });
    return end + 1;
  }
}

/** Finds the pairs of braces in one pass. */
function matchBraces(letters: readonly string[]): Map<number, Brace> {
  const braces = new Map<number, Brace>();
  const open: { start: number; commas: number[] }[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    if (letter === "\\") at++;
    if (letter === "{") open.push({ start: at, commas: [] });
    if (letter === ",") open.at(-1)?.commas.push(at);
    if (letter === "}") {
      const brace = open.pop();
      if (brace !== undefined) braces.set(brace.start, { end: at, commas: brace.commas });
    }
    if (open.length > MOST_LEVELS) {
      throw new GlobError("braces are nested too deeply", "give the option once for each pattern");
    }
  }
  return braces;
}

/** `a-z0` → from `a` to `z`, and `0`. */
function readRanges(letters: readonly string[]): [string, string][] {
  const ranges: [string, string][] = [];
  for (let at = 0; at < letters.length; at++) {
    if (letters[at] === "\\" && at + 1 < letters.length) at++;
    const from = letters[at] as string;
    const to = letters[at + 2];
    if (letters[at + 1] === "-" && to !== undefined) {
      ranges.push([from, to]);
      at += 2;
    } else {
      ranges.push([from, from]);
    }
  }
  return ranges;
}

/** The words of the range `1..12`, `01..12` or `a..e`; undefined if it is not a range. */
function expandRange(range: string): string[] | undefined {
  const [, from = "", to = ""] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(range) ?? /^([a-z])\.\.([a-z])$/i.exec(range) ?? [];
  if (from === "") return undefined;
  const isNumber = /\d/.test(from);
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const count = Math.abs(last - first) + 1;
  if (count > LONGEST_RANGE) {
    throw new GlobError(`{${range}} has ${count} numbers`, `a range has ${LONGEST_RANGE} at most; write * instead`);
  }
  const width = /^0\d|\.\.0\d/.test(range) ? Math.max(from.length, to.length) : 0;
  const direction = first <= last ? 1 : -1;
  return Array.from({ length: count }, (_, index) => {
    const code = first + direction * index;
    return isNumber ? String(code).padStart(width, "0") : String.fromCharCode(code);
  });
}
