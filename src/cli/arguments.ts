import { readFileSync } from "node:fs";
import { showPath, splitBytes } from "../batch/paths.ts";

/** Where Linux keeps the command line as bytes. */
const COMMAND_LINE = "/proc/self/cmdline";

/**
 * The arguments, with `\xe1` for a byte that is no UTF-8: Node gives U+FFFD for all such bytes, by which no file could
 * be found. Where the system does not tell the bytes, the arguments stay as they are.
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
