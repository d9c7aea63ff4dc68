import { crc32, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import { type Sink, WriteError } from "../sink.ts";
import type { Spool } from "./spool.ts";

/** A file in the package. */
export interface Part {
  name: string;
  content: string | Spool;
  /** Whether the content is stored without compression. */
  isStored?: boolean;
}

/** A fixed time, the earliest that a ZIP file can hold, so that equal workbooks are equal files. */
const TIME = new Date(1980, 0, 1);
const STORED = 0;
const DEFLATED = 8;
/** The largest offset in a ZIP file with 32-bit offsets, less some room for the headers of the parts. */
const MOST_BYTES = 2 ** 32 - 2 ** 20;

/** Writes the ZIP file of these parts to a sink; `name` is its name in messages. Throws a `WriteError`. */
export async function writePackage(parts: readonly Part[], sink: Sink, name: string): Promise<void> {
  if (measureParts(parts) > MOST_BYTES) {
    throw new WriteError(name, "a workbook cannot exceed 4 GB; write CSV, or one workbook per folder");
  }
  let written = Promise.resolve();
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written = written.then(() => sink.write(bytes));
  });
  for (const part of parts) {
    const { crc, size, chunks } = readPart(part);
    const compression = part.isStored ? STORED : DEFLATED;
    const file: ZipInputFile = { filename: part.name, crc, size, compression, mtime: TIME };
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

function readPart({ content, isStored }: Part): {
  crc: number;
  size: number;
  chunks: Iterable<Uint8Array<ArrayBuffer>>;
} {
  if (typeof content !== "string") return { crc: content.crc, size: content.size, chunks: content.read() };
  const bytes = Buffer.from(content);
  return { crc: crc32(bytes), size: bytes.length, chunks: [isStored ? bytes : deflateRawSync(bytes)] };
}
