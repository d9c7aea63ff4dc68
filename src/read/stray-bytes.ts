/** Bytes that no text has: other control characters are white space, or letters of TCVN3 and VISCII. */
const STRAYS = new Set([0x00, 0x03, 0x07, 0x08, 0x0e, 0x0f, 0x10, 0x18, 0x1a, 0x1c, 0x1d, 0x1f, 0x7f]);

/** Whether a byte is one that no text in an encoding of Vietnamese has. */
export function isStray(byte: number): boolean {
  return STRAYS.has(byte);
}

/** The share of bytes that no text has, from 0 to 1. */
export function measureStrays(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (STRAYS.has(byte)) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}

/** Bytes without the zeros at their end, which only fill a block; all of them where there is nothing else. */
export function dropFilling(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end === 0 ? bytes : bytes.subarray(0, end);
}

/** More of them are no accident in a text, whatever its letters: a text may have a zero here and there. */
export const MOST_STRAYS_OF_TEXT = 1 / 4;
/** More of them show data, where the letters make no Vietnamese either. */
export const MOST_STRAYS_OF_GIBBERISH = 1 / 100;
