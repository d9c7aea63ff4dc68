import { readFileSync } from "node:fs";
import { showPath, splitBytes } from "../../batch/plan/paths.ts";

/** The file in which Linux shows the command line as bytes, each argument followed by NUL. */
const COMMAND_LINE = "/proc/self/cmdline";

/**
 * The arguments, with `\xe1` in place of a byte that is not UTF-8. Node.js replaces all such bytes by U+FFFD, so that
 * the file could not be found. On systems that do not show the bytes, the arguments are returned unchanged.
 */
export function restoreArguments(argv: readonly string[]): readonly string[] {
  if (!argv.some((argument) => argument.includes("\uFFFD"))) return argv;
  const typed = readCommandLine().slice(-argv.length);
  const isSame =
    typed.length === argv.length && typed.every((bytes, at) => Buffer.from(bytes).toString("utf8") === argv[at]);
  return isSame ? typed.map(showPath) : argv;
}

function readCommandLine(): Uint8Array[] {
  try {
    // Each argument ends in a NUL.
    return splitBytes(readFileSync(COMMAND_LINE), 0).slice(0, -1);
  } catch {
    return [];
  }
}
