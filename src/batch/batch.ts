import { type Document, ReadError } from "../read/text.ts";
import type { Exporter, Row } from "../write/exporter.ts";
import { ClosedPipe, type Sink, WriteError } from "../write/sink.ts";
import type { Input } from "./inputs.ts";

/** What a batch works with. */
export interface BatchSettings {
  inputs: readonly Input[];
  extract: (document: Document) => readonly Row[];
  exporter: Exporter;
  sink: Sink;
  /** Tells of something odd that is no failure. */
  warn: (message: string) => void;
  /** Tells of an input that failed. */
  fail: (message: string) => void;
}

/** How many inputs failed. Failures of one input don't touch the others; failures of the output end the batch. */
export async function runBatch(settings: BatchSettings): Promise<number> {
  const { inputs, exporter, sink } = settings;
  let failures = 0;
  try {
    await sink.write(exporter.begin());
    for (const input of inputs) {
      if (!(await processInput(input, settings))) failures++;
    }
    await sink.write(exporter.end());
    await sink.close();
  } catch (error) {
    sink.abort();
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return failures;
}

async function processInput(input: Input, settings: BatchSettings): Promise<boolean> {
  const { exporter, sink, extract, warn, fail } = settings;
  const name = nameInput(input.source);
  try {
    const document = await input.read();
    if (document.text === "") warn(`${name}: empty, no records`);
    for (const piece of exporter.write(document, extract(document))) {
      const wait = sink.write(piece);
      if (wait !== undefined) await wait;
    }
    return true;
  } catch (error) {
    if (error instanceof ClosedPipe || error instanceof WriteError) throw error;
    fail(
      error instanceof ReadError ? `${name}: ${error.reason}` : `internal error reading ${name}: ${describeBug(error)}`,
    );
    return false;
  }
}

/** One line on a failure that is the program's own fault. */
export function describeBug(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split("\n", 1)[0]}; please report it`;
}

/** What a message calls an input, on one line whatever its name holds. */
export function nameInput(source: string): string {
  if (source === "-") return "standard input";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a file name may hold them, a message must not.
  return source.replace(/[\u0000-\u001F\u007F-\u009F]/g, escapeControl);
}

function escapeControl(character: string): string {
  if (character === "\n") return "\\n";
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
