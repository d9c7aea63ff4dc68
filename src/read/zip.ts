import { takeMember } from "./archive.ts";
import type { FormatReader } from "./format.ts";
import { listEntries } from "./zip-entries.ts";

/** Reads ZIP archives. */
export const readZip: FormatReader = async function* (file, context) {
  for await (const member of listEntries(file.bytes, context)) yield* takeMember(member, context);
};
