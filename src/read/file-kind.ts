/** What a file is that is no UTF-8 text. */
export type FileKind = "pdf" | "zip" | "utf16" | "binary";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["utf16", [0xff, 0xfe]],
  ["utf16", [0xfe, 0xff]],
];

/** Tells by its first bytes, or by a NUL byte anywhere, that a file is no text; undefined for what may be one. */
export function recognizeFile(bytes: Uint8Array): FileKind | undefined {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  }
  return bytes.includes(0) ? "binary" : undefined;
}
