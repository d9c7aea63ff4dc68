import { isUtf8 } from "node:buffer";
import { ReadError } from "./document.ts";
import type { EncodingName } from "./encodings/names.ts";
import { UNICODE_VIETNAMESE } from "./encodings/unicode.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { createTextSizeError } from "./limits.ts";
import { dropPadding, MAX_STRAYS_IN_TEXT, MAX_STRAYS_IN_UNKNOWN_ENCODING, measureStrays } from "./stray-bytes.ts";
import { findInvalidByte } from "./utf8.ts";

/** Reads plain text and Markdown. */
export const readText = readOneText(async ({ bytes }: FileBytes, { encoding }: ReadContext) => {
  return { text: await decodeText(bytes, encoding) };
});

/** Number of characters that are enough to decide whether a text is proper Unicode. */
const SAMPLE_LENGTH = 1 << 20;
const LATIN_LETTERS = /[\u00A1-\u00FF]/;

/**
 * Decodes a text in the given encoding, or else in the detected one, and repairs letters of legacy fonts. A leading
 * byte order mark is not part of the text, so offsets start after it. Throws a `ReadError` if the bytes are not a text.
 * Code for encodings other than UTF-8 is only loaded when it is needed.
 */
export async function decodeText(bytes: Uint8Array, forced?: EncodingName): Promise<string> {
  const { text, encoding } = await decodeBytes(bytes, forced);
  return encoding === "utf-8" ? mendText(text) : text;
}

/**
 * Decodes a text and returns it with its encoding. Letters of legacy fonts in Unicode text stay as they are, unless
 * their encoding is given as `forced`.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  forced?: EncodingName,
): Promise<{ text: string; encoding: EncodingName }> {
  const encoding = forced ?? (await detectEncoding(bytes));
  if (!encoding.startsWith("utf-16")) refuseBinary(bytes);
  try {
    if (encoding === "utf-8") return { text: decodeUtf8(bytes), encoding };
    if (isLegacy(encoding) && forced !== undefined && bytes.some(isHigh) && isUtf8(bytes)) {
      const { mendLegacyText } = await import("./encodings/legacy-text.ts");
      return { text: mendLegacyText(decodeUtf8(bytes), encoding), encoding };
    }
    const { decodeAs } = await import("./encodings/decode.ts");
    return { text: dropMark(decodeAs(bytes, encoding)), encoding };
  } catch (error) {
    if (error instanceof RangeError || (error as { code?: unknown }).code === "ERR_STRING_TOO_LONG") {
      throw createTextSizeError();
    }
    throw error;
  }
}

/** Whether an encoding is defined by fonts, so that its codes also occur as characters of Unicode text. */
export function isLegacy(encoding: EncodingName | undefined): encoding is "tcvn3" | "vni" {
  return encoding === "tcvn3" || encoding === "vni";
}

const isHigh = (byte: number) => byte >= 0x80;

/** Detects the encoding of a text. Throws a `ReadError` if that is not possible. */
async function detectEncoding(bytes: Uint8Array): Promise<EncodingName> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const hasZero = bytes.includes(0);
  if (!hasZero && isUtf8(bytes)) return "utf-8";
  const { detectOneByteEncoding, detectUtf16 } = await import("./encodings/decode.ts");
  const detected = hasZero ? detectUtf16(bytes) : undefined;
  if (detected !== undefined) return detected;
  if (isUtf8(bytes)) return "utf-8";
  const oneByte = detectOneByteEncoding(bytes);
  if (oneByte !== undefined) return oneByte;
  throw measureStrays(bytes) > MAX_STRAYS_IN_UNKNOWN_ENCODING ? createBinaryError() : createEncodingError(bytes);
}

/** Throws a `ReadError` for binary data. Programs may leave a few zero bytes in a text, but binary data has more. */
function refuseBinary(bytes: Uint8Array): void {
  if (bytes.includes(0) && measureStrays(dropPadding(bytes)) > MAX_STRAYS_IN_TEXT) throw createBinaryError();
}

function decodeUtf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw createEncodingError(bytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString("utf8");
}

function dropMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The error for binary data of an unknown kind. */
function createBinaryError(): ReadError {
  return new ReadError("a binary file", "foreign");
}

function createEncodingError(bytes: Uint8Array): ReadError {
  const { offset, line } = findInvalidByte(bytes);
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return new ReadError(
    `not UTF-8: byte 0x${value} at offset ${offset} (line ${line}), and not recognised as another Vietnamese encoding; name its encoding, for example: --encoding windows-1258`,
    "encoding",
  );
}

/** Repairs Unicode text whose letters may be codes of a TCVN3 or VNI font. */
async function mendText(text: string): Promise<string> {
  const sample = text.length > SAMPLE_LENGTH ? text.slice(0, SAMPLE_LENGTH) : text;
  if (!LATIN_LETTERS.test(sample) || UNICODE_VIETNAMESE.test(sample)) return text;
  const { mendLegacyText } = await import("./encodings/legacy-text.ts");
  return mendLegacyText(text);
}
