import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { readTokens } from "./rtf/tokens.ts";
import { RtfWriting } from "./rtf/writing.ts";

/** Reads Rich Text files (.rtf). */
export const readRtf = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const writing = new RtfWriting(context.text);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (const token of readTokens(source)) writing.take(token);
  // Tones may be combining characters, so the text is composed. Optional hyphens that were not letters of a legacy font
  // are dropped.
  const { text, tables } = writing.finish();
  return { text: mendLegacyText(text.normalize("NFC")).replaceAll("\u00AD", ""), tables };
});
