import { crc32, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import { type Sink, WriteError } from "../sink.ts";
import type { Spool } from "./spool.ts";

/** A file of a package. */
export interface Part {
  name: string;
  content: string | Spool;
}

/** The same for every run, so that equal workbooks are equal files: the first that a ZIP file can say. */
const TIME = new Date(1980, 0, 1);
const DEFLATED = 8;
/** What 32 bits can tell the place of, less some room for the heads of the parts. */
const MOST_BYTES = 2 ** 32 - 2 ** 20;

/** Writes the ZIP file of these parts into a sink that messages call `name`. Throws a `WriteError`. */
export async function writePackage(parts: readonly Part[], sink: Sink, name: string): Promise<void> {
  if (measureParts(parts) > MOST_BYTES) {
    throw new WriteError(name, "a workbook can't have more than 4 GB; write CSV, or a workbook for each folder");
  }
  let written = Promise.resolve();
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written = written.then(() => sink.write(bytes));
  });
  for (const part of parts) {
    const { crc, size, chunks } = readPart(part);
    const file: ZipInputFile = { filename: part.name, crc, size, compression: DEFLATED, mtime: TIME };
    zip.add(file);
    for (const chunk of chunks) {
      file.ondata?.(null, chunk, false);
      await written;
    }
    file.ondata?.(null, new Uint8Array(), true);
    await written;
  }
  zip.end();
  await written;
}

function measureParts(parts: readonly Part[]): number {
  return parts.reduce((sum, { content }) => sum + content.length, 0);
}

function readPart({ content }: Part): { crc: number; size: number; chunks: Iterable<Uint8Array<ArrayBuffer>> } {
  if (typeof content !== "string") return { crc: content.crc, size: content.size, chunks: content.read() };
  const bytes = Buffer.from(content);
  return { crc: crc32(bytes), size: bytes.length, chunks: [deflateRawSync(bytes)] };
}
