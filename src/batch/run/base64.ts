/** MIME and PostgreSQL break base64 into lines. */
const BREAKS = /[\t\n\r ]+/g;

/**
 * Decodes base64, with or without padding and line breaks, in the standard or the URL-safe alphabet. Returns undefined
 * if the text is not base64; Node's own decoder skips invalid characters.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const packed = /[\t\n\r ]/.test(text) ? text.replace(BREAKS, "") : text;
  const padding = packed.endsWith("==") ? 2 : packed.endsWith("=") ? 1 : 0;
  const length = packed.length - padding;
  if (length % 4 === 1 || (padding > 0 && packed.length % 4 !== 0)) return undefined;
  const bytes = Buffer.from(packed, "base64");
  // Each skipped character makes the result shorter.
  return bytes.length === Math.floor((length * 3) / 4) ? bytes : undefined;
}
