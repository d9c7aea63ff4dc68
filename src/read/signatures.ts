/** Tests that recognise the format of a file by its bytes. */
import { dropPadding, MAX_STRAYS_IN_TEXT, measureStrays } from "./stray-bytes.ts";
import { listNames } from "./zip-names.ts";

/** Returns a test for files that start with the given bytes. */
export function startsWith(...signature: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => signature.every((byte, at) => bytes[at] === byte);
}

/** Whether a file is a ZIP archive, which office files are too. */
export const startsAsZip = startsWith(0x50, 0x4b, 0x03, 0x04);

/** Returns a test for ZIP archives that contain, for each prefix, a file whose name starts with it. */
export function holdsParts(...prefixes: readonly string[]): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const names = startsAsZip(bytes) ? listNames(bytes) : [];
    return prefixes.every((prefix) => names.some((name) => name.startsWith(prefix)));
  };
}

const holdsJava = holdsParts("META-INF/MANIFEST.MF");
const holdsAndroid = holdsParts("AndroidManifest.xml", "classes.dex");

/** Whether a ZIP archive is a program for Java or Android. */
export function holdsProgram(bytes: Uint8Array): boolean {
  return holdsJava(bytes) || holdsAndroid(bytes);
}

const startsAsPostScriptOrPicture = startsWith(0x25, 0x21, 0x50, 0x53);

/** Whether a file is a PostScript document. A picture (EPS) is not; its first line says what it is. */
export function startsAsPostScript(bytes: Uint8Array): boolean {
  if (!startsAsPostScriptOrPicture(bytes)) return false;
  const [line = ""] = Buffer.from(bytes.subarray(0, 200))
    .toString("latin1")
    .split(/[\r\n]/, 1);
  return !line.includes("EPSF");
}

const OTHER_ARCHIVES = [
  startsWith(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
  startsWith(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07),
  startsWith(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00),
  (bytes: Uint8Array) => startsWith(0x42, 0x5a, 0x68)(bytes) && startsWith(0x31, 0x41, 0x59)(bytes.subarray(4)),
  // zstd, lz4, lzip, compress, cab
  startsWith(0x28, 0xb5, 0x2f, 0xfd),
  startsWith(0x04, 0x22, 0x4d, 0x18),
  startsWith(0x4c, 0x5a, 0x49, 0x50, 0x01),
  startsWith(0x1f, 0x9d),
  startsWith(0x4d, 0x53, 0x43, 0x46, 0, 0, 0, 0),
];

/** Whether a file is an archive of a known kind that is not supported. */
export function startsAsOtherArchive(bytes: Uint8Array): boolean {
  return OTHER_ARCHIVES.some((matches) => matches(bytes));
}

/** Whether the first block is a tar header. Old archives have no signature, but all have a checksum. */
export function startsAsTar(bytes: Uint8Array): boolean {
  if (bytes.length < 512 || bytes[0] === 0) return false;
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, 512);
  const stated = Number.parseInt(header.toString("latin1", 148, 156).trim(), 8);
  // The checksum is computed with spaces in place of the checksum itself.
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return sum === stated;
}

/** Whether the beginning may be that of a text in any encoding. In UTF-16, every other byte may be zero. */
export function startsAsText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 1024);
  if (measureStrays(dropPadding(head)) <= MAX_STRAYS_IN_TEXT) return true;
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

/** Whether the first line is a JSON object or the beginning of one. */
export function startsAsJsonLines(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString("latin1");
  return /^(?:\u00EF\u00BB\u00BF)?\{ ?"[^"\n]{1,200}" ?: ?["\d[{tfn-]/.test(head);
}
