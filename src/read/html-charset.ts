import { type EncodingName, findEncoding } from "./encodings/names.ts";

/** A page has to declare its encoding within this number of bytes. */
const HEAD_BYTES = 2048;

/** The encoding that a page declares; undefined if it declares none, or one that is not supported. */
export function findDeclaredEncoding(bytes: Uint8Array): EncodingName | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString("latin1");
  const [, name = ""] =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    [];
  return findEncoding(name);
}
