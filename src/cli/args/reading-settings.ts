import { ENCODING_NAMES, findEncoding } from "../../read/encodings/names.ts";
import type { ReadSettings } from "../../read/format.ts";
import { DEFAULT_LIMITS, type Limits } from "../../read/limits.ts";
import { readAmount } from "./amount.ts";
import type { TypedOptions } from "./options.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** The options that choose inputs, beside the paths. */
export interface FindingSettings {
  /** The file of `--files-from`. */
  list: { file: string; isNulSeparated: boolean } | undefined;
  globs: { glob?: string[]; exclude?: string[] };
}

/** Reads the options that choose inputs. Throws a `UsageError` for options that are not valid together. */
export function interpretFindingOptions(typed: TypedOptions): FindingSettings {
  const { filesFrom, null: isNulSeparated = false, glob, exclude } = typed;
  if (isNulSeparated && filesFrom === undefined) throw new UsageError("-0 needs --files-from", "add --files-from FILE");
  const list = filesFrom === undefined ? undefined : { file: filesFrom, isNulSeparated };
  return { list, globs: { ...(glob && { glob }), ...(exclude && { exclude }) } };
}

/** Reads the options on how inputs are read. Throws a `UsageError` for a value that is not valid. */
export function interpretReadingOptions(typed: TypedOptions): ReadSettings {
  const { encoding, textField, idField } = typed;
  return {
    limits: {
      ...chooseSizes(typed),
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

/**
 * With `--from ndjson`, `--max-size` limits a line. A file in a line may unpack to as much as any file: an option that
 * lets longer lines pass must not lower that.
 */
function chooseSizes({ maxSize, from }: TypedOptions): Pick<Limits, "documentBytes" | "lineBytes"> {
  const { documentBytes, lineBytes } = DEFAULT_LIMITS;
  if (maxSize === undefined) return { documentBytes, lineBytes };
  const size = readAmount("--max-size", maxSize);
  return { documentBytes: from === undefined ? size : Math.max(size, documentBytes), lineBytes: size };
}

function readEncoding(typed: string) {
  const encoding = findEncoding(typed);
  if (encoding !== undefined) return encoding;
  const near = suggest(typed, ENCODING_NAMES);
  const hint = near === undefined ? `encodings: ${ENCODING_NAMES.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`unknown encoding '${typed}'`, hint);
}
