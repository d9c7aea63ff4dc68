import { createGunzip } from "node:zlib";
import { ReadError } from "./document.ts";
import type { FileBytes, FormatReader, ReadContext } from "./format.ts";
import { createDocumentSizeError } from "./limits.ts";
import { startsAsTar, startsAsZip } from "./signatures.ts";

/** Files that are compressed by themselves (`report.txt.gz`, `reports.tar.gz`): what is in them stands at their place. */
export const readGzip: FormatReader = async function* (file, context) {
  const name = file.name.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
  const load = () => gunzip(file, context);
  yield { sort: "member", at: "", member: { name, size: 0, load } };
};

async function gunzip({ bytes }: FileBytes, { budget, limits }: ReadContext): Promise<Uint8Array> {
  const stream = createGunzip();
  stream.end(bytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      budget.checkExpansion(length, bytes.length);
      budget.countBytes(chunk.length);
      chunks.push(chunk);
      if (length > limits.documentBytes && !startsAsArchive(chunks[0] ?? chunk)) throw createDocumentSizeError(limits);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`damaged or cut-off gzip data: ${(error as Error).message}`);
  }
  const data = Buffer.concat(chunks);
  // Such a file can be made that holds itself.
  if (data[0] === 0x1f && data[1] === 0x8b) throw new ReadError("compressed twice; unpack it first", "unsupported");
  return data;
}

const startsAsArchive = (bytes: Uint8Array) => startsAsZip(bytes) || startsAsTar(bytes);
