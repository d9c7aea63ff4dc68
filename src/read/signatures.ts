/** What the bytes of a file show of its format. */
import { listNames } from "./zip-names.ts";

/** A test for files that start with the given bytes. */
export function startsWith(...signature: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => signature.every((byte, at) => bytes[at] === byte);
}

const startsAsZip = startsWith(0x50, 0x4b, 0x03, 0x04);

/** A test for ZIP archives that have, for each prefix, a file whose name starts with it. */
export function holdsParts(...prefixes: readonly string[]): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const names = startsAsZip(bytes) ? listNames(bytes) : [];
    return prefixes.every((prefix) => names.some((name) => name.startsWith(prefix)));
  };
}

/** Whether the beginning may be that of a text in any encoding: zero bytes stand only where UTF-16 has them. */
export function startsAsText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return Math.min(...zeros) <= head.length / 32;
}

const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Whether the beginning is that of a web page, in any encoding. */
export function startsAsPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString("latin1");
  return PAGE_START.test(head.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, "").replaceAll("\0", ""));
}
