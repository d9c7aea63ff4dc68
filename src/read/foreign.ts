/** Recognises files that are not documents by how they begin. */
import { FOREIGN_SIGNATURES } from "./foreign-signatures.ts";
import { startsWith } from "./signatures.ts";
import { isStray } from "./stray-bytes.ts";

/** The bytes at the beginning of a file format; -1 matches any byte. */
interface Signature {
  title: string;
  bytes: readonly number[];
  /**
   * Whether a text could begin with the same bytes (`BM`, `GIF89a`). Then a byte that no text contains has to follow.
   */
  isPrintable: boolean;
}

/** Number of bytes searched for such a byte. */
const SEARCHED_BYTES = 256;

let byFirst: Map<number, Signature[]> | undefined;

/**
 * Names the kind of a file that is not a document (`a PNG picture`). Undefined for files that may be a text, and for
 * unknown signatures.
 */
export function findForeign(bytes: Uint8Array): string | undefined {
  byFirst ??= indexSignatures();
  const found = [...(byFirst.get(bytes[0] ?? -1) ?? []), ...(byFirst.get(-1) ?? [])].find((one) => matches(one, bytes));
  if (found !== undefined) return found.title;
  if (startsAsProgram(bytes)) return "a program (Windows)";
  if (startsAsMpegAudio(bytes)) return "an MPEG sound file";
  if (startsAsTransportStream(bytes)) return "an MPEG video";
  return findTextPicture(bytes);
}

function indexSignatures(): Map<number, Signature[]> {
  const index = new Map<number, Signature[]>();
  for (const [title, ...patterns] of FOREIGN_SIGNATURES) {
    for (const pattern of patterns) {
      const bytes = parsePattern(pattern);
      const first = bytes[0] ?? -1;
      const isPrintable = bytes.every((byte) => byte < 0 || (byte >= 0x20 && byte < 0x7f));
      index.set(first, [...(index.get(first) ?? []), { title, bytes, isPrintable }]);
    }
  }
  return index;
}

/** `89 'PNG' ..` → 0x89, 0x50, 0x4E, 0x47, -1 */
function parsePattern(pattern: string): number[] {
  const pieces = pattern.match(/'[^']*'|\S+/g) ?? [];
  return pieces.flatMap((piece) => {
    if (piece.startsWith("'")) return [...Buffer.from(piece.slice(1, -1), "latin1")];
    return piece === ".." ? [-1] : [Number.parseInt(piece, 16)];
  });
}

function matches({ bytes: signature, isPrintable }: Signature, bytes: Uint8Array): boolean {
  if (!signature.every((byte, at) => (byte < 0 ? at < bytes.length : byte === bytes[at]))) return false;
  return !isPrintable || bytes.subarray(0, SEARCHED_BYTES).some(isStray);
}

/**
 * Whether a file is a program for DOS or Windows. The numbers in its header are small, so their high bytes are zero or
 * one.
 */
function startsAsProgram(bytes: Uint8Array): boolean {
  return startsWith(0x4d, 0x5a)(bytes) && bytes.length >= 64 && (bytes[3] ?? 2) < 2 && bytes[9] === 0;
}

/**
 * Whether a file is a sequence of MPEG audio or AAC frames without a file header: the first frame is followed by
 * another one at the distance that its header states.
 */
function startsAsMpegAudio(bytes: Uint8Array): boolean {
  const length = measureAudioFrame(bytes);
  return length > 0 && measureAudioFrame(bytes.subarray(length)) > 0;
}

/**
 * Bit rates of MPEG version 1, then 2, in kilobits per second, by their index in the header: a row for layer III, then
 * one for layer II.
 */
const BIT_RATES = {
  1: [
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 0],
  ],
  2: [
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0],
  ],
} as const;
const SAMPLE_RATES = [44_100, 48_000, 32_000, 0];

/** The length of an audio frame in bytes, from its header; 0 if there is no such header. */
function measureAudioFrame([first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0]: Uint8Array): number {
  if (first !== 0xff || second < 0xe0) return 0;
  const layer = (second >> 1) & 3;
  if (layer === 0) {
    const isAdts = (second & 0xf6) === 0xf0;
    return isAdts ? ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5) : 0;
  }
  if (layer === 3) return 0;
  const version = ((second >> 3) & 3) === 3 ? 1 : 2;
  const halvings = [4, 1, 2, 1][(second >> 3) & 3] ?? 1;
  const bits = (BIT_RATES[version][layer - 1]?.[third >> 4] ?? 0) * 1000;
  const samples = (SAMPLE_RATES[(third >> 2) & 3] ?? 0) / halvings;
  if (bits === 0 || samples === 0) return 0;
  const bytesEach = version === 2 && layer === 1 ? 72 : 144;
  return Math.floor((bytesEach * bits) / samples) + ((third >> 1) & 1);
}

/** Size of the packets of an MPEG transport stream, in bytes. Each begins with `G`. */
const PACKET = 188;

function startsAsTransportStream(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x47 &&
    [1, 2, 3].every((count) => bytes[count * PACKET] === 0x47) &&
    bytes.subarray(0, SEARCHED_BYTES).some(isStray)
  );
}

const TEXT_PICTURES: readonly (readonly [string, RegExp])[] = [
  [
    "an SVG picture",
    /^\s*(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,5}(?:<!DOCTYPE\s+svg[\s[]|<svg[\s>])/i,
  ],
  ["an EPS picture", /^%!PS-Adobe-[\d.]{1,5} EPSF-/],
  ["an XPM picture", /^\/\* XPM \*\//],
];

/** Pictures in a text format, by how they begin; undefined for other files. */
function findTextPicture(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString("latin1");
  const plain = head.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, "").replaceAll("\0", "");
  return TEXT_PICTURES.find(([, pattern]) => pattern.test(plain))?.[0];
}
