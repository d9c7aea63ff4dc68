import { createGunzip } from "node:zlib";
import { type ByteLimit, Collector } from "./bytes.ts";
import { ReadError } from "./document.ts";
import type { FileBytes, FormatReader, ReadContext } from "./format.ts";

/** Reads gzip files (`report.txt.gz`, `reports.tar.gz`). The content has the source of the compressed file. */
export const readGzip: FormatReader = async function* (file, context) {
  const name = file.name.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
  const load = (limit: ByteLimit) => gunzip(file, context, limit);
  yield { sort: "member", at: "", member: { name, load } };
};

async function gunzip({ bytes }: FileBytes, { budget }: ReadContext, limit: ByteLimit): Promise<Uint8Array> {
  const stream = createGunzip();
  stream.end(bytes);
  const collected = new Collector(limit);
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      budget.checkExpansion(length, bytes.length);
      budget.countBytes(chunk.length);
      collected.add(chunk);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`damaged or cut-off gzip data: ${(error as Error).message}`);
  }
  const data = collected.join();
  // A gzip file can be made that contains itself.
  if (data[0] === 0x1f && data[1] === 0x8b) throw new ReadError("compressed twice; unpack it first", "unsupported");
  return data;
}
