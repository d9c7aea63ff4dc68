import { type EncodingName, findEncoding } from "./encodings/names.ts";

/** Where a page has to have said its encoding. */
const HEAD = 2048;

/** The encoding that a page says it has; undefined where it says none that is read. */
export function findDeclaredEncoding(bytes: Uint8Array): EncodingName | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString("latin1");
  const [, name = ""] =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    [];
  return findEncoding(name);
}
