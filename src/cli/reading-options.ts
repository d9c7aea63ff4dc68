import type { Command } from "commander";
import { ENCODING_NAMES, findEncoding } from "../read/encodings/names.ts";
import type { ReadSettings } from "../read/format.ts";
import { DEFAULT_LIMITS, formatSize } from "../read/limits.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** The options on how inputs are read, as they were typed. */
export interface TypedReadingOptions {
  encoding?: string;
  textField?: string;
  idField?: string;
  maxSize?: string;
  maxTotal?: string;
  maxMembers?: string;
  maxRatio?: string;
  maxPages?: string;
}

/** The options on where inputs are found, as they were typed. */
export interface TypedFindingOptions {
  filesFrom?: string;
  0?: boolean;
  glob?: string[];
  exclude?: string[];
}

/** Where inputs are found, beside the paths. */
export interface FindingSettings {
  /** A file that lists them. */
  list: { file: string; isNulParted: boolean } | undefined;
  globs: { glob?: string[]; exclude?: string[] };
}

/** Adds the options on where inputs are found to a command. */
export function addFindingOptions(program: Command): Command {
  return program
    .option("--files-from <file>", "read the paths that a file lists; - is standard input")
    .option("-0", "the paths of --files-from are parted by NUL")
    .option("--glob <pattern>", "of directories, only such files: '*.docx'", collectList)
    .option("--exclude <pattern>", "of directories, not such files or directories", collectList);
}

/** Collects the values of an option that is given again. */
export function collectList(typed: string, before: string[] = []): string[] {
  return [...before, typed];
}

/** Finds out where inputs are to be found. Throws a `UsageError` where nothing sensible is meant. */
export function interpretFindingOptions(typed: TypedFindingOptions): FindingSettings {
  const { filesFrom, 0: isNulParted = false, glob, exclude } = typed;
  if (isNulParted && filesFrom === undefined)
    throw new UsageError("-0 goes with --files-from", "add --files-from FILE");
  const list = filesFrom === undefined ? undefined : { file: filesFrom, isNulParted };
  return { list, globs: { ...(glob && { glob }), ...(exclude && { exclude }) } };
}

/** Adds the options on how inputs are read to a command. */
export function addReadingOptions(program: Command): Command {
  const { documentBytes, totalBytes, members, ratio, pages } = DEFAULT_LIMITS;
  return program
    .option("--encoding <name>", "encoding of texts; else it is found out")
    .option("--text-field <name>", "field of .csv and .jsonl that has the text (text)")
    .option("--id-field <name>", "field of .csv and .jsonl that names the row")
    .option("--max-size <size>", `most bytes of a document (${formatSize(documentBytes)})`)
    .option("--max-total <size>", `most bytes an archive unpacks to (${formatSize(totalBytes)})`)
    .option("--max-members <count>", `most members of an archive (${members})`)
    .option("--max-ratio <times>", `most times a member may expand (${ratio})`)
    .option("--max-pages <count>", `most pages of a PDF file (${pages})`);
}

/** Finds out how inputs are to be read. Throws a `UsageError` where nothing sensible is meant. */
export function interpretReadingOptions(typed: TypedReadingOptions): ReadSettings {
  const { encoding, textField, idField } = typed;
  return {
    limits: {
      documentBytes: readAmount("--max-size", typed.maxSize, DEFAULT_LIMITS.documentBytes),
      totalBytes: readAmount("--max-total", typed.maxTotal, DEFAULT_LIMITS.totalBytes),
      members: readAmount("--max-members", typed.maxMembers, DEFAULT_LIMITS.members),
      ratio: readAmount("--max-ratio", typed.maxRatio, DEFAULT_LIMITS.ratio),
      pages: readAmount("--max-pages", typed.maxPages, DEFAULT_LIMITS.pages),
    },
    ...(encoding === undefined ? {} : { encoding: readEncoding(encoding) }),
    ...(textField === undefined ? {} : { textField }),
    ...(idField === undefined ? {} : { idField }),
  };
}

const FACTORS: Record<string, number> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };

/** `500`, `1.5GB`, `20m`. */
function readAmount(option: string, typed: string | undefined, usual: number): number {
  if (typed === undefined) return usual;
  const [, digits, factor = ""] = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(typed.trim()) ?? [];
  const amount = Math.floor(Number(digits) * (FACTORS[factor.toLowerCase()] ?? 1));
  if (digits !== undefined && amount > 0) return amount;
  const example = /size|total/.test(option) ? "500MB" : "500";
  throw new UsageError(`'${typed}' is no amount for ${option}`, `write it as ${option} ${example}`);
}

function readEncoding(typed: string) {
  const encoding = findEncoding(typed);
  if (encoding !== undefined) return encoding;
  const near = suggest(typed, ENCODING_NAMES);
  const hint = near === undefined ? `encodings: ${ENCODING_NAMES.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`unknown encoding '${typed}'`, hint);
}
