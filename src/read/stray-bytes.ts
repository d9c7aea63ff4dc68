/** Bytes that do not occur in text. The other control characters are white space, or letters of TCVN3 and VISCII. */
const STRAYS = new Set([0x00, 0x03, 0x07, 0x08, 0x0e, 0x0f, 0x10, 0x18, 0x1a, 0x1c, 0x1d, 0x1f, 0x7f]);

/** Whether a byte does not occur in text, in any encoding of Vietnamese. */
export function isStray(byte: number): boolean {
  return STRAYS.has(byte);
}

/** The share of stray bytes, from 0 to 1. */
export function measureStrays(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (STRAYS.has(byte)) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}

/** Drops the zero bytes at the end, which only pad a block. If all bytes are zero, they are kept. */
export function dropPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end === 0 ? bytes : bytes.subarray(0, end);
}

/**
 * Largest share of stray bytes in a text. A program may have left a few zero bytes in a text, but not more than this.
 */
export const MAX_STRAYS_IN_TEXT = 1 / 4;
/**
 * Largest share of stray bytes in bytes that are not valid in a known encoding, to be reported as a text in an unknown
 * encoding. With more, they are reported as binary data.
 */
export const MAX_STRAYS_IN_UNKNOWN_ENCODING = 1 / 100;
