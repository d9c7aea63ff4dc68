import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { takeMember } from "./archive.ts";
import { type ByteLimit, Collector } from "./bytes.ts";
import { ReadError } from "./document.ts";
import type { FormatReader } from "./format.ts";

/** Reads tar archives. */
export const readTar: FormatReader = async function* (file, context) {
  const entries = decode(file.bytes);
  for (;;) {
    const entry = await readNext(entries);
    if (entry === undefined) return;
    const { header, body } = entry;
    let isLoaded = false;
    const load = (limit: ByteLimit) => {
      isLoaded = true;
      return readBody(body, new Collector(limit, header.size));
    };
    // Links and devices have no content.
    if (header.type === "file") {
      yield* takeMember({ name: header.name.replace(/^(?:\.\/)+/, ""), load }, context);
    }
    if (!isLoaded) await body.cancel();
  }
};

function decode(bytes: Uint8Array): AsyncIterator<ParsedTarEntry> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const entries = source.pipeThrough(createTarDecoder({ strict: true }));
  return (entries as unknown as AsyncIterable<ParsedTarEntry>)[Symbol.asyncIterator]();
}

async function readNext(entries: AsyncIterator<ParsedTarEntry>): Promise<ParsedTarEntry | undefined> {
  try {
    const { done, value } = await entries.next();
    return done ? undefined : value;
  } catch (error) {
    throw createDamageError(error);
  }
}

async function readBody(body: ReadableStream<Uint8Array>, collected: Collector): Promise<Uint8Array> {
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) collected.add(chunk);
  } catch (error) {
    throw error instanceof ReadError ? error : createDamageError(error);
  }
  return collected.join();
}

function createDamageError(error: unknown): ReadError {
  return new ReadError(`a damaged or cut-off tar archive: ${(error as Error).message}`);
}
