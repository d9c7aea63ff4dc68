import { dirname } from "node:path";
import { GlobError } from "../batch/plan/glob/glob-error.ts";
import { type Input, listInputs, makeFailedInput } from "../batch/plan/inputs.ts";
import { type Globs, makePathFilter, type PathFilter } from "../batch/plan/path-filter.ts";
import { explainAddress } from "../batch/plan/web-address.ts";
import { limitPatience } from "../batch/run/limits.ts";
import { ReadError } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import type { Settings } from "./args/settings.ts";
import { UsageError } from "./args/usage-error.ts";
import type { Io } from "./io.ts";

/** Each call lists all inputs again, from the first. */
export type ListInputs = () => Iterable<Input>;

/** The inputs that are named on the command line, and those in the list of `--files-from`. */
export async function findInputs(
  named: readonly (string | Input)[],
  { finding: { list, globs }, reading, batch }: Settings,
  io: Io,
): Promise<ListInputs> {
  if (list?.file === "-" && named.includes("-")) {
    throw new UsageError("standard input cannot be both a list and a text", "leave out - or --files-from -");
  }
  const sought = { globs, seconds: batch.timeout };
  if (list === undefined) return openInputs(named.length === 0 ? ["-"] : named, io, reading, sought);
  try {
    const { readPathList } = await import("../batch/plan/list-file.ts");
    const listed = await readPathList(list.file, list.isNulSeparated, { stdin: io.stdin, directory: io.cwd() });
    return openInputs([...named, ...listed], io, reading, sought);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return () => [makeFailedInput(list.file, explainAddress(list.file) ?? error)];
  }
}

/** Leaves out the run's own files that a directory contains: output, folder of pages, journal, file of failures. */
export function leaveOut(listInputs: ListInputs, own: ReadonlySet<string>): ListInputs {
  return function* () {
    for (const input of listInputs()) {
      const { isNamed, content } = input;
      const path = "path" in content ? content.path : undefined;
      if (isNamed || typeof path !== "string" || !(own.has(path) || own.has(dirname(path)))) yield input;
    }
  };
}

/** The inputs of paths; `seconds` is the time limit of one document. Throws a `UsageError` for a wrong pattern. */
export async function openInputs(
  paths: readonly (string | Input)[],
  io: Io,
  reading: ReadSettings,
  { globs = {}, seconds }: { globs?: Globs; seconds?: number | undefined } = {},
): Promise<ListInputs> {
  const filter = await interpretGlobs(globs);
  const settings = { reading, filter, patience: limitPatience(seconds) };
  return () => listInputs(paths, { stdin: io.stdin, directory: io.cwd() }, settings);
}

async function interpretGlobs(globs: Globs): Promise<PathFilter> {
  try {
    return await makePathFilter(globs);
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    throw new UsageError(error.message, error.hint);
  }
}
