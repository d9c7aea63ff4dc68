import type { Document } from "../read/document.ts";
import { isUnread } from "../read/read.ts";
import type { Exporter, Row } from "../write/exporter.ts";
import { ClosedPipe, type Sink, WriteError } from "../write/sink.ts";
import type { Input } from "./inputs.ts";

/** What a batch works with. */
export interface BatchSettings {
  inputs: Iterable<Input>;
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
    for (const input of inputs) failures += await processInput(input, settings);
    await sink.write(exporter.end());
    await sink.close();
  } catch (error) {
    sink.abort();
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return failures;
}

/** How many parts of an input failed. */
async function processInput(input: Input, settings: BatchSettings): Promise<number> {
  const { warn, fail } = settings;
  let failures = 0;
  try {
    for await (const reading of input.read()) {
      if (!isUnread(reading)) {
        await processDocument(reading, settings);
      } else if (reading.isForeign && !(input.isNamed && reading.source === input.source)) {
        // A folder of reports may have pictures, too.
        warn(`${nameInput(reading.source)}: ${reading.reason}, passed over`);
      } else {
        fail(`${nameInput(reading.source)}: ${reading.reason}`);
        failures++;
      }
    }
  } catch (error) {
    if (error instanceof ClosedPipe || error instanceof WriteError) throw error;
    fail(`internal error reading ${nameInput(input.source)}: ${describeBug(error)}`);
    failures++;
  }
  return failures;
}

async function processDocument(document: Document, { exporter, sink, extract, warn }: BatchSettings): Promise<void> {
  if (document.text === "") warn(`${nameInput(document.source)}: empty, no records`);
  for (const piece of exporter.write(document, extract(document))) {
    const wait = sink.write(piece);
    if (wait !== undefined) await wait;
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
