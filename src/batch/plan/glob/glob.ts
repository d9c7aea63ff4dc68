import { sep } from "node:path";
import { type Part, parseGlob } from "./parse.ts";

/** Options of the comparison of patterns and paths. */
export interface GlobSettings {
  /** Whether wildcards match the dot at the start of a hidden name. */
  matchesHidden: boolean;
  /** Whether a backslash is a separator and case is ignored; by default as on this system. */
  isWindows?: boolean;
}

/** The state of a comparison after a part of a path. */
export interface GlobState {
  /** The indices of the steps that may come next, in ascending order; empty if no continuation matches. */
  steps: readonly number[];
  /** Whether a name begins at this position. */
  isNameStart: boolean;
}

type Step =
  | { sort: "take"; takes: (letter: string) => boolean; isWildcard: boolean }
  /** Continues at each of these steps. */
  | { sort: "fork"; to: number[] }
  | { sort: "end" };

/**
 * A pattern for paths whose separators are slashes. All ways in which a path may match are followed at the same time,
 * letter by letter, so a match takes at most the length of the pattern times that of the path. A regular expression
 * tries one way after the other, which takes exponential time for `a*a*a*a*a*b`.
 */
export class Glob {
  /** Whether the pattern has no wildcards. */
  readonly isLiteral: boolean;
  /** Whether the pattern has a slash, so that it is compared with whole paths and not with names. */
  readonly hasSlash: boolean;
  readonly #steps: Step[] = [];
  readonly #isWindows: boolean;
  readonly #matchesHidden: boolean;
  /** For each step, the last round that reached it, so that it is reached once per letter. */
  readonly #reached: Uint32Array;
  #round = 0;

  /** Throws a `GlobError`. */
  constructor(pattern: string, { matchesHidden, isWindows = sep === "\\" }: GlobSettings) {
    this.#isWindows = isWindows;
    this.#matchesHidden = matchesHidden;
    const slashed = isWindows ? pattern.replaceAll("\\", "/") : pattern;
    this.hasSlash = slashed.includes("/");
    const parts = parseGlob(this.#fold(slashed));
    this.isLiteral = parts.every(({ sort }) => sort === "letter");
    this.#compile(parts);
    this.#steps.push({ sort: "end" });
    this.#reached = new Uint32Array(this.#steps.length);
  }

  /** Whether a whole path matches. */
  matches(path: string): boolean {
    return this.accepts(this.advance(this.start(), path));
  }

  /** The state at the start of a path. */
  start(): GlobState {
    const steps: number[] = [];
    this.#round++;
    this.#reach(0, steps);
    return { steps: steps.sort((a, b) => a - b), isNameStart: true };
  }

  /** The state after more of a path. */
  advance(state: GlobState, text: string): GlobState {
    let { steps, isNameStart } = state;
    for (const letter of this.#fold(text)) {
      if (steps.length === 0) break;
      steps = this.#take(letter, steps, isNameStart);
      isNameStart = letter === "/";
    }
    return { steps, isNameStart };
  }

  /** Whether a path that ends in this state matches. */
  accepts({ steps }: GlobState): boolean {
    return steps.at(-1) === this.#steps.length - 1;
  }

  /** Systems store names composed (NFC) or decomposed (NFD): both forms of `Báo` are the same name. */
  #fold(text: string): string {
    const composed = text.normalize("NFC");
    return this.#isWindows ? composed.toLowerCase() : composed;
  }

  #take(letter: string, steps: readonly number[], isNameStart: boolean): number[] {
    const isWild = letter !== "/" && (letter !== "." || !isNameStart || this.#matchesHidden);
    const next: number[] = [];
    this.#round++;
    for (const at of steps) {
      const step = this.#steps[at] as Step;
      if (step.sort === "take" && (isWild || !step.isWildcard) && step.takes(letter)) this.#reach(at + 1, next);
    }
    return next.sort((a, b) => a - b);
  }

  /** Adds a step, or the steps that it branches to. */
  #reach(start: number, reached: number[]): void {
    const left = [start];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      if (this.#reached[at] === this.#round) continue;
      this.#reached[at] = this.#round;
      const step = this.#steps[at] as Step;
      if (step.sort === "fork") left.push(...step.to);
      else reached.push(at);
    }
  }

  #compile(parts: readonly Part[]): void {
    for (const part of parts) this.#compilePart(part);
  }

  #compilePart(part: Part): void {
    switch (part.sort) {
      case "letter":
        this.#steps.push({ sort: "take", takes: (letter) => letter === part.letter, isWildcard: false });
        return;
      case "wildcard":
        this.#steps.push({ sort: "take", takes: part.takes, isWildcard: true });
        return;
      case "repetition": {
        const start = this.#steps.length;
        const fork = this.#fork();
        this.#compile(part.parts);
        this.#fork().to.push(start);
        fork.to.push(start + 1, this.#steps.length);
        return;
      }
      case "choice":
        this.#compileChoice(part.choices);
    }
  }

  #compileChoice(choices: readonly (readonly Part[])[]): void {
    const start = this.#fork();
    const ends = choices.map((choice) => {
      start.to.push(this.#steps.length);
      this.#compile(choice);
      return this.#fork();
    });
    for (const end of ends) end.to.push(this.#steps.length);
  }

  #fork(): Extract<Step, { sort: "fork" }> {
    const step = { sort: "fork" as const, to: [] };
    this.#steps.push(step);
    return step;
  }
}
