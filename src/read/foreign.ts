/** Files that hold no report, told by how they begin. */
import { FOREIGN_SIGNATURES } from "./foreign-signatures.ts";
import { startsWith } from "./signatures.ts";
import { isStray } from "./stray-bytes.ts";

/** Bytes that a file has at its beginning; -1 stands for any byte. */
interface Signature {
  title: string;
  bytes: readonly number[];
  /** Whether a text could begin so (`BM`, `GIF89a`): then a byte that no text has must follow. */
  isPrintable: boolean;
}

/** How much of a file shows whether a printable signature is the beginning of a text. */
const LOOKED_AT = 256;

let byFirst: Map<number, Signature[]> | undefined;

/** What a file is that holds no report (`a PNG picture`); undefined for what may be a text, or has no signature. */
export function findForeign(bytes: Uint8Array): string | undefined {
  byFirst ??= indexSignatures();
  const found = [...(byFirst.get(bytes[0] ?? -1) ?? []), ...(byFirst.get(-1) ?? [])].find((one) => matches(one, bytes));
  if (found !== undefined) return found.title;
  if (startsAsProgram(bytes)) return "a program (Windows)";
  if (startsAsMpegAudio(bytes)) return "an MPEG sound file";
  if (startsAsTransportStream(bytes)) return "an MPEG video";
  return startsAsDrawnText(bytes);
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
  return !isPrintable || bytes.subarray(0, LOOKED_AT).some(isStray);
}

/** A program for DOS or Windows: the numbers in its header are small, so that their high bytes are zero or one. */
function startsAsProgram(bytes: Uint8Array): boolean {
  return startsWith(0x4d, 0x5a)(bytes) && bytes.length >= 64 && (bytes[3] ?? 2) < 2 && bytes[9] === 0;
}

/** Frames of MP3 or AAC without anything before them: where the first ends by its own header, the next one begins. */
function startsAsMpegAudio(bytes: Uint8Array): boolean {
  const length = measureAudioFrame(bytes);
  return length > 0 && measureAudioFrame(bytes.subarray(length)) > 0;
}

/** Kilobits a second of layer III, and of layer II, by their number in the header; of version 1, then of 2. */
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

/** The length of an audio frame by its header; 0 where there is none. */
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

/** Packets of a video stream: each begins with `G`. */
const PACKET = 188;

function startsAsTransportStream(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x47 &&
    [1, 2, 3].every((count) => bytes[count * PACKET] === 0x47) &&
    bytes.subarray(0, LOOKED_AT).some(isStray)
  );
}

const DRAWN_TEXTS: readonly (readonly [string, RegExp])[] = [
  [
    "an SVG picture",
    /^\s*(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,5}(?:<!DOCTYPE\s+svg[\s[]|<svg[\s>])/i,
  ],
  ["an EPS picture", /^%!PS-Adobe-[\d.]{1,5} EPSF-/],
  ["an XPM picture", /^\/\* XPM \*\//],
];

/** Pictures that are drawn by a text. */
function startsAsDrawnText(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString("latin1");
  const plain = head.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, "").replaceAll("\0", "");
  return DRAWN_TEXTS.find(([, pattern]) => pattern.test(plain))?.[0];
}
