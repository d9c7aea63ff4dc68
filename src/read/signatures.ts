/** What the first bytes of a file show of its format. */

/** A test for files that start with the given bytes. */
export function startsWith(...signature: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => signature.every((byte, at) => bytes[at] === byte);
}

/** Whether the beginning may be that of a text in any encoding: zero bytes stand only where UTF-16 has them. */
export function startsAsText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return Math.min(...zeros) <= head.length / 32;
}
