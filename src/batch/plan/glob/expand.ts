import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { createSystemReadError, type SystemPath } from "../../../read/bytes.ts";
import type { ReadError } from "../../../read/document.ts";
import { isKept } from "../../../read/hidden.ts";
import { isThere, joinPath, toPathLike } from "../paths.ts";
import { type DirectoryEntry, listEntries, tellSort } from "../walk.ts";
import { Glob, type GlobState } from "./glob.ts";
import { GlobError } from "./glob-error.ts";

/** A file or a directory, by its display name, which can be read again as a path; or the reason why it cannot be read. */
export type Expanded = { source: string; error?: ReadError };

/**
 * The files and directories that an argument with wildcards matches, sorted as a shell sorts them, and directories on the
 * way that cannot be read. Undefined if the argument names an existing file or has no wildcards: then it is a path.
 * Hidden names are matched only by a pattern that begins with a dot.
 *
 * On Unix, the shell does this; cmd and PowerShell leave it to the program.
 */
export function expandWildcards(argument: string, directory: string, isWindows = sep === "\\"): Expanded[] | undefined {
  const { prefix, pattern } = splitArgument(argument, isWindows);
  if (pattern === "" || isThere(resolve(directory, argument))) return undefined;
  const start = resolve(directory, isWindows ? prefix.replaceAll("\\", "/") : prefix);
  const { names, isDeep } = cutDeepEnd(pattern.split("/"));
  if (names.length === 0) return isDirectory(start) ? [{ source: dropSlash(prefix) }] : [];
  const wantsDirectory = isDeep || names.at(-1) === "";
  const glob = compile(names.join("/").replace(/\/$/, ""), isWindows);
  if (glob === undefined || (glob.isLiteral && !isDeep)) return undefined;
  const separator = isWindows && argument.includes("\\") ? "\\" : "/";
  const expansion = new Expansion(glob, { pattern, separator, wantsDirectory });
  expansion.visit(start, prefix, glob.start());
  return expansion.found.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

function compile(pattern: string, isWindows: boolean): Glob | undefined {
  try {
    return new Glob(pattern, { matchesHidden: false, isWindows });
  } catch (error) {
    if (error instanceof GlobError) return undefined;
    throw error;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Splits a pattern before its first wildcard into a directory and the rest. `a\*` has a directory only on Windows. */
function splitArgument(argument: string, isWindows: boolean): { prefix: string; pattern: string } {
  let start = 0;
  for (let at = 0; at < argument.length; at++) {
    const letter = argument[at] as string;
    if (letter === "/" || (isWindows && letter === "\\")) start = at + 1;
    else if (letter === "\\") at++;
    else if ("*?[{".includes(letter)) {
      const [prefix, pattern] = [argument.slice(0, start), argument.slice(start)];
      return isWindows
        ? { prefix, pattern: pattern.replaceAll("\\", "/") }
        : { prefix: prefix.replace(/\\(.)/gs, "$1"), pattern };
    }
  }
  return { prefix: argument, pattern: "" };
}

/** `a/**` and `a/**` + `/*` match everything in `a`, like the directory itself, which is then walked only once. */
function cutDeepEnd(names: readonly string[]): { names: readonly string[]; isDeep: boolean } {
  let end = names.length;
  if (names[end - 1] === "*" && names[end - 2] === "**") end--;
  while (names[end - 1] === "**") end--;
  return { names: names.slice(0, end), isDeep: end < names.length };
}

function dropSlash(path: string): string {
  return path.replace(/(.)[/\\]$/, "$1") || ".";
}

/** A walk through the directories that a pattern can match. */
class Expansion {
  readonly found: Expanded[] = [];
  /** The directories that were entered, by their position in the pattern, so that circular links end. */
  readonly #entered = new Set<string>();

  constructor(
    private readonly glob: Glob,
    private readonly settings: { pattern: string; separator: string; wantsDirectory: boolean },
  ) {}

  /** Matches the entries of a directory; `shown` is the prefix of their names in the result. */
  visit(path: SystemPath, shown: string, state: GlobState): void {
    for (const entry of this.#readEntries(path, shown, state)) {
      // The lock file beside a document that is open in an office program is never meant.
      if (entry.shown.startsWith("~$")) continue;
      const after = this.glob.advance(state, entry.shown);
      if (after.steps.length > 0) this.#take(entry, joinPath(path, entry.name), shown + entry.shown, after);
    }
  }

  #take({ entry, shown: name }: DirectoryEntry, path: SystemPath, shown: string, state: GlobState): void {
    const sort = tellSort(entry, path);
    const isDirectory = sort === "directory";
    if (this.glob.accepts(state) && (isDirectory || !this.settings.wantsDirectory)) {
      // A matching directory is read as a whole. `./` is put before a file named `-`, which is not standard input.
      const source = shown === "-" ? "./-" : shown;
      this.found.push(typeof sort === "string" ? { source } : { source, error: sort.error });
      return;
    }
    const isUnseen = isKept(name) && !this.settings.pattern.includes(name);
    const inside = this.glob.advance(state, "/");
    if (isDirectory && !isUnseen && inside.steps.length > 0) this.visit(path, shown + this.settings.separator, inside);
  }

  #readEntries(path: SystemPath, shown: string, { steps }: GlobState): DirectoryEntry[] {
    try {
      const real = realpathSync.native(toPathLike(path), "buffer").toString("latin1");
      const place = `${real}\0${steps.join()}`;
      if (this.#entered.has(place)) return [];
      this.#entered.add(place);
      return listEntries(path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // If the directory before the pattern does not exist, nothing matches.
      if (code !== "ENOENT" && code !== "ENOTDIR")
        this.found.push({ source: dropSlash(shown), error: createSystemReadError(error as NodeJS.ErrnoException) });
      return [];
    }
  }
}
