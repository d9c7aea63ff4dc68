/** Where MIME and PostgreSQL break lines. */
const BREAKS = /[\t\n\r ]+/g;

/**
 * The bytes of a text in base64, with or without padding and line breaks, in the alphabet for URLs as well; undefined
 * where it is none. Node's own decoder leaves out what is no base64.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const packed = /[\t\n\r ]/.test(text) ? text.replace(BREAKS, "") : text;
  const padding = packed.endsWith("==") ? 2 : packed.endsWith("=") ? 1 : 0;
  const length = packed.length - padding;
  if (length % 4 === 1 || (padding > 0 && packed.length % 4 !== 0)) return undefined;
  const bytes = Buffer.from(packed, "base64");
  // Each character that was left out makes it shorter.
  return bytes.length === Math.floor((length * 3) / 4) ? bytes : undefined;
}
