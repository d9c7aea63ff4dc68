import { isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";
import { type Entry, fromBuffer, getFileNameLowLevel, type ZipFile } from "yauzl";
import { Collector } from "./bytes.ts";
import { ReadError } from "./document.ts";
import type { Member, ReadContext } from "./format.ts";
import type { Budget } from "./limits.ts";

/**
 * Lists the files of a ZIP archive in their order. Throws a `ReadError` if the archive is damaged, or if its members
 * overlap.
 */
export async function* listEntries(bytes: Uint8Array, context: ReadContext): AsyncGenerator<Member> {
  const archive = await open(bytes);
  let packed = 0;
  for (;;) {
    const entry = await readNext(archive);
    if (entry === undefined) return;
    // The table of contents may refer to the same bytes many times, each time within the limits.
    packed += entry.compressedSize;
    if (packed > bytes.length) {
      throw new ReadError("its members overlap, as those of a zip bomb do; the rest is not read", "unsafe");
    }
    const name = decodeName(entry);
    if (name.endsWith("/")) continue;
    yield {
      name,
      load: (limit) => loadEntry(archive, entry, context.budget, new Collector(limit, entry.uncompressedSize)),
    };
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, archive) => {
      if (error) reject(createDamageError(error));
      else resolve(archive);
    });
  });
}

function readNext(archive: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const clear = () => archive.removeAllListeners();
    archive.once("entry", (entry) => {
      clear();
      resolve(entry);
    });
    archive.once("end", () => {
      clear();
      resolve(undefined);
    });
    archive.once("error", (error) => {
      clear();
      reject(createDamageError(error));
    });
    archive.readEntry();
  });
}

/**
 * The name of an entry. Many programs write UTF-8 names without setting the flag for it, and some on Windows write
 * backslashes.
 */
function decodeName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const name = isUtf8(raw)
    ? raw.toString("utf8")
    : getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  return name.replaceAll("\\", "/");
}

function loadEntry(archive: ZipFile, entry: Entry, budget: Budget, collected: Collector): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new ReadError("encrypted; decrypt it first", "encrypted");
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(createDamageError(error));
      let length = 0;
      stream.on("data", (chunk: Buffer) => {
        length += chunk.length;
        try {
          budget.checkExpansion(length, entry.compressedSize);
          budget.countBytes(chunk.length);
          collected.add(chunk);
        } catch (failure) {
          reject(failure);
          stream.destroy();
        }
      });
      stream.on("error", (failure) => reject(createDamageError(failure)));
      stream.on("end", () => {
        const data = collected.join();
        if (crc32(data) === entry.crc32) resolve(data);
        else reject(new ReadError("damaged: its checksum is wrong"));
      });
    });
  });
}

function createDamageError(error: Error): ReadError {
  return new ReadError(`a damaged or cut-off ZIP archive: ${error.message.split(/[\n.]/, 1)[0]}`);
}
