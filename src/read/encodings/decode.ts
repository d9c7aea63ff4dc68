import iconv from "iconv-lite";
import type { EncodingName } from "./names.ts";
import { rate, scoreText } from "./score.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

const DECODERS: Record<Exclude<EncodingName, "utf-8">, (bytes: Uint8Array) => string> = {
  "utf-16le": (bytes) => decodeTable(bytes, "utf-16le"),
  "utf-16be": (bytes) => decodeTable(bytes, "utf-16be"),
  // The tables have tones as characters of their own.
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

/** Decodes bytes of a known encoding other than UTF-8, for which bytes are checked first. */
export function decodeAs(bytes: Uint8Array, encoding: Exclude<EncodingName, "utf-8">): string {
  return DECODERS[encoding](bytes);
}

/** The one-byte encodings to tell apart; of equals the first. */
const CANDIDATES = ["windows-1258", "tcvn3", "viscii", "vni"] as const;
/** As much of a text as tells its encoding. */
const SAMPLE = 1 << 18;
/** Vietnamese in a wrong table makes few syllables (measured: under 0.3); in its own nearly all are. */
const LEAST_RATE = 0.6;
/** One word could be an accident. */
const LEAST_WORDS = 2;

/** The one-byte encoding in which bytes read as Vietnamese; undefined where none does. */
export function detectOneByteEncoding(bytes: Uint8Array): EncodingName | undefined {
  const sample = cutSample(bytes);
  const rated = CANDIDATES.map((encoding) => {
    const score = scoreText(decodeAs(sample, encoding));
    return { encoding, rate: score.good < LEAST_WORDS ? 0 : rate(score) };
  });
  const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  return best.rate >= LEAST_RATE ? best.encoding : undefined;
}

/** A stretch that begins at the first byte beyond ASCII, as a long head in English tells nothing. */
function cutSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first - 16, bytes.length - SAMPLE));
  return bytes.subarray(start, start + SAMPLE);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: text has them by accident, other data of wide numbers is full of them.
const ODD_IN_TEXT = /[\0-\u0008\uFFFD]/g;
const MOST_ODD_IN_TEXT = 1 / 50;

/** The byte order of UTF-16 without a mark, told by where its zero bytes stand; undefined for what is none. */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 1 << 12);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, uneven = 0] = zeros;
  // Of Vietnamese some seven characters in ten are ASCII; a low byte is zero in none but a combining grave.
  const order =
    uneven > half * 0.4 && even < half * 0.1
      ? "utf-16le"
      : even > half * 0.4 && uneven < half * 0.1
        ? "utf-16be"
        : undefined;
  if (order === undefined) return undefined;
  const odd = decodeAs(sample, order).match(ODD_IN_TEXT)?.length ?? 0;
  return odd <= half * MOST_ODD_IN_TEXT ? order : undefined;
}
