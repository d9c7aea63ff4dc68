import { ReadError } from "./document.ts";
import type { ReadContext } from "./format.ts";
import { createDocumentSizeError } from "./limits.ts";
import { listEntries } from "./zip-entries.ts";

/** The XML parts of an office file, which is a ZIP archive, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads the parts of an office file whose names match. Throws a `ReadError` for parts that would take a run down. */
export async function readParts(bytes: Uint8Array, wanted: RegExp, context: ReadContext): Promise<Parts> {
  const { limits } = context;
  const parts = new Map<string, Uint8Array>();
  let length = 0;
  for await (const entry of listEntries(bytes, context)) {
    if (!wanted.test(entry.name)) continue;
    const part = await entry.load(() => ({
      bytes: limits.documentBytes - length,
      error: createDocumentSizeError(limits),
    }));
    length += part.length;
    refuseEntities(part);
    parts.set(entry.name, part);
  }
  return parts;
}

/** Office files declare no document type: one that does may have entities that grow without end. */
function refuseEntities(part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY")) {
    throw new ReadError("its XML declares entities, which office programs don't; it is not read", "unsafe");
  }
}
