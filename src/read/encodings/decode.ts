import iconv from "iconv-lite";
import type { EncodingName } from "./names.ts";
import { rate, scoreText } from "./score.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

const DECODERS: Record<Exclude<EncodingName, "utf-8">, (bytes: Uint8Array) => string> = {
  "utf-16le": (bytes) => decodeTable(bytes, "utf-16le"),
  "utf-16be": (bytes) => decodeTable(bytes, "utf-16be"),
  // The table encodes tones as combining characters, so the result is composed.
  "windows-1258": (bytes) => decodeTable(bytes, "windows-1258").normalize("NFC"),
  viscii: (bytes) => decodeTable(bytes, "viscii"),
  tcvn3: (bytes) => decodeTcvn3(toBuffer(bytes).toString("latin1")),
  vni: (bytes) => decodeVni(decodeTable(bytes, "windows-1252")),
  "windows-1252": (bytes) => decodeTable(bytes, "windows-1252"),
};

function decodeTable(bytes: Uint8Array, table: string): string {
  return iconv.decode(toBuffer(bytes), table);
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Decodes bytes in a known encoding. UTF-8 is not among them: its bytes have to be validated first (`text.ts`). */
export function decodeAs(bytes: Uint8Array, encoding: Exclude<EncodingName, "utf-8">): string {
  return DECODERS[encoding](bytes);
}

/** The one-byte encodings that detection distinguishes. If two have the same rate, the first one wins. */
const CANDIDATES = ["windows-1258", "tcvn3", "viscii", "vni"] as const;
/** Number of bytes that are enough to detect an encoding. */
const SAMPLE_BYTES = 1 << 18;
/**
 * Lowest rate at which an encoding is accepted. Vietnamese decoded with a wrong table contains few syllables (measured:
 * under 0.3); decoded with the right one, nearly every word is a syllable.
 */
const MIN_RATE = 0.6;
/** Fewest syllables at which an encoding is accepted: a single one may be a coincidence. */
const MIN_GOOD_WORDS = 2;

/** The one-byte encoding in which the bytes read as Vietnamese; undefined if there is none. */
export function detectOneByteEncoding(bytes: Uint8Array): EncodingName | undefined {
  const sample = cutSample(bytes);
  const rated = CANDIDATES.map((encoding) => {
    const score = scoreText(decodeAs(sample, encoding));
    return { encoding, rate: score.good < MIN_GOOD_WORDS ? 0 : rate(score) };
  });
  const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  return best.rate >= MIN_RATE ? best.encoding : undefined;
}

/**
 * A sample that starts shortly before the first non-ASCII byte: a long ASCII header says nothing about the encoding.
 */
function cutSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first - 16, bytes.length - SAMPLE_BYTES));
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: rare in text, frequent in 16-bit binary data.
const UNUSUAL_IN_TEXT = /[\0-\u0008\uFFFD]/g;
const MAX_UNUSUAL_SHARE = 1 / 50;

/**
 * The byte order of UTF-16 text without a byte order mark, inferred from the positions of its zero bytes; undefined if
 * the bytes are not such a text.
 */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 1 << 12);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  // About seven in ten characters of Vietnamese text are ASCII and have a zero high byte. The low byte is zero only in
  // the combining grave accent, U+0300.
  const order =
    odd > half * 0.4 && even < half * 0.1 ? "utf-16le" : even > half * 0.4 && odd < half * 0.1 ? "utf-16be" : undefined;
  if (order === undefined) return undefined;
  const unusual = decodeAs(sample, order).match(UNUSUAL_IN_TEXT)?.length ?? 0;
  return unusual <= half * MAX_UNUSUAL_SHARE ? order : undefined;
}
