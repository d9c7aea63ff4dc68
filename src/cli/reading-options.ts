import type { Command } from "commander";
import { ENCODING_NAMES, findEncoding } from "../read/encodings/names.ts";
import type { ReadSettings } from "../read/format.ts";
import { DEFAULT_LIMITS } from "../read/limits.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** The options on how inputs are read, as they were typed. */
export interface TypedReadingOptions {
  encoding?: string;
}

/** Adds the options on how inputs are read to a command. */
export function addReadingOptions(program: Command): Command {
  return program.option("--encoding <name>", "encoding of texts; else it is found out");
}

/** Finds out how inputs are to be read. Throws a `UsageError` where nothing sensible is meant. */
export function interpretReadingOptions({ encoding }: TypedReadingOptions): ReadSettings {
  return {
    limits: DEFAULT_LIMITS,
    ...(encoding === undefined ? {} : { encoding: readEncoding(encoding) }),
  };
}

function readEncoding(typed: string) {
  const encoding = findEncoding(typed);
  if (encoding !== undefined) return encoding;
  const near = suggest(typed, ENCODING_NAMES);
  const hint = near === undefined ? `encodings: ${ENCODING_NAMES.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`unknown encoding '${typed}'`, hint);
}
