/** Finds where bytes stop being valid UTF-8: the offset of the invalid byte, from 0, and its line, from 1. */
export function findInvalidByte(bytes: Uint8Array): { offset: number; line: number } {
  let line = 1;
  let at = 0;
  while (at < bytes.length) {
    const length = measureSequence(bytes, at);
    if (length === 0) break;
    if (bytes[at] === 0x0a) line++;
    at += length;
  }
  return { offset: at, line };
}

/** Length in bytes of the well-formed sequence at an offset (Unicode, table 3-7); 0 if there is none. */
function measureSequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates, and code points beyond U+10FFFF can be seen in the second byte.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
