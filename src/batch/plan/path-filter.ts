import { GlobError } from "./glob/glob-error.ts";

/** Selects the files of a directory that are read. */
export interface PathFilter {
  /** Whether a file is read, by its path relative to the named directory. */
  takes(path: string): boolean;
  /** Whether a file or a whole directory is skipped. */
  excludes(path: string): boolean;
  /** The message for a directory in which no file is selected. */
  emptyReason: string;
}

/** The filter without globs. */
const READ_ALL: PathFilter = {
  takes: () => true,
  excludes: () => false,
  emptyReason: "a directory without files to read",
};

/** The values of `--glob` and `--exclude`. */
export interface Globs {
  glob?: readonly string[];
  exclude?: readonly string[];
}

/**
 * Makes a filter of globs. A glob without a slash is compared with names, as in `.gitignore`; one that begins with `!`
 * selects everything that it does not match. Throws a `GlobError`.
 */
export async function makePathFilter({ glob = [], exclude = [] }: Globs): Promise<PathFilter> {
  if (glob.length === 0 && exclude.length === 0) return READ_ALL;
  const { Glob } = await import("./glob/glob.ts");
  const compile = (option: string) => (typed: string) => {
    const pattern = typed.replace(/^!/, "").replace(/^\.?\/|\/$/g, "");
    checkPattern(typed, pattern, option);
    const compiled = compilePattern(option, typed, () => new Glob(pattern, { matchesHidden: true }));
    const isNegated = typed.startsWith("!");
    return (path: string) => compiled.matches(compiled.hasSlash ? path : takeName(path)) !== isNegated;
  };
  const taken = glob.map(compile("--glob"));
  const excluded = exclude.map(compile("--exclude"));
  return {
    takes: (path) => taken.length === 0 || taken.some((matches) => matches(path)),
    excludes: (path) => excluded.some((matches) => matches(path)),
    emptyReason: explainEmptiness(glob, exclude),
  };
}

function explainEmptiness(glob: readonly string[], exclude: readonly string[]): string {
  const list = (option: string, patterns: readonly string[]) => patterns.map((pattern) => `${option} ${pattern}`);
  const reason = `no file in this directory is selected by ${[...list("--glob", glob), ...list("--exclude", exclude)].join(" ")}`;
  const isQuoted = [...glob, ...exclude].some((pattern) => /^'.*'$/.test(pattern));
  return isQuoted ? `${reason}; cmd takes only double quotes: "*.docx"` : reason;
}

/** Extended patterns of other shells. Here they would be literal and match nothing. */
const EXTENDED = /[!@+]\(|[?*]\([^()]*\|/;

function compilePattern<Result>(option: string, typed: string, compile: () => Result): Result {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    throw new GlobError(`${option} '${typed}': ${error.message}`, error.hint);
  }
}

function checkPattern(typed: string, pattern: string, option: string): void {
  if (pattern === "") throw new GlobError(`${option} '${typed}' is not a pattern`, `for instance: ${option} '*.docx'`);
  if (EXTENDED.test(typed)) {
    throw new GlobError(
      `${option} '${typed}': patterns in parentheses are not supported`,
      "write {a,b} for a choice, and --exclude for what is not to be read",
    );
  }
}

function takeName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
