import { isUtf8 } from "node:buffer";
import { locatePath } from "../batch/plan/paths.ts";
import type { WordFile } from "../batch/run/work.ts";
import { readLexicon } from "../lexicon/lexicon.ts";
import { LexiconError } from "../lexicon/own-words.ts";
import { readFileBytes } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";
import { UsageError } from "./args/usage-error.ts";
import type { Io } from "./io.ts";

/** The largest size of a file of words, in bytes. */
const LARGEST = 50e6;

/** The file of `--lexicon`, checked. Throws a `UsageError` for one that cannot be read or has a wrong line. */
export function readWordFile(name: string | undefined, io: Io): WordFile | undefined {
  if (name === undefined) return undefined;
  const text = readUtf8(name, io);
  try {
    readLexicon(text, name);
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    throw new UsageError(error.fault, error.hint);
  }
  return { name, text };
}

function readUtf8(name: string, io: Io): string {
  const refuse = (reason: string) => new UsageError(`${name}: ${reason}`, "--lexicon needs a text file of words");
  try {
    const limit = () => ({ bytes: LARGEST, error: new ReadError("too large for a file of words") });
    const bytes = readFileBytes(locatePath(io.cwd(), name), limit);
    if (!isUtf8(bytes) || bytes.includes(0)) throw refuse("not a text in UTF-8");
    return Buffer.from(bytes).toString("utf8");
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw refuse(error.message);
  }
}
