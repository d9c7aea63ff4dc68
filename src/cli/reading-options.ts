import type { Command } from "commander";
import { ENCODING_NAMES, findEncoding } from "../read/encodings/names.ts";
import type { ReadSettings } from "../read/format.ts";
import { DEFAULT_LIMITS, formatSize } from "../read/limits.ts";
import { readAmount } from "./amount.ts";
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
      documentBytes:
        typed.maxSize === undefined ? DEFAULT_LIMITS.documentBytes : readAmount("--max-size", typed.maxSize),
      totalBytes: typed.maxTotal === undefined ? DEFAULT_LIMITS.totalBytes : readAmount("--max-total", typed.maxTotal),
      members: typed.maxMembers === undefined ? DEFAULT_LIMITS.members : readAmount("--max-members", typed.maxMembers),
      ratio: typed.maxRatio === undefined ? DEFAULT_LIMITS.ratio : readAmount("--max-ratio", typed.maxRatio),
      pages: typed.maxPages === undefined ? DEFAULT_LIMITS.pages : readAmount("--max-pages", typed.maxPages),
    },
    ...(encoding === undefined ? {} : { encoding: readEncoding(encoding) }),
    ...(textField === undefined ? {} : { textField }),
    ...(idField === undefined ? {} : { idField }),
  };
}

function readEncoding(typed: string) {
  const encoding = findEncoding(typed);
  if (encoding !== undefined) return encoding;
  const near = suggest(typed, ENCODING_NAMES);
  const hint = near === undefined ? `encodings: ${ENCODING_NAMES.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`unknown encoding '${typed}'`, hint);
}
