import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

/** Converts the characters of a run of text, which are codes of a legacy font, to Unicode letters. */
export type RunDecoder = (codes: string) => string;

const decodeTcvn3Capitals: RunDecoder = (codes) => decodeTcvn3(codes).toUpperCase();

/** The decoder for text in a font (`.VnTime`, `VNI-Times`); undefined for a Unicode font. */
export function findFontDecoder(font: string): RunDecoder | undefined {
  const name = dropQuotes(font.trim());
  // `.VnTimeH` draws capitals for the codes of lower-case letters.
  if (/^\.vn/i.test(name)) return name.endsWith("H") ? decodeTcvn3Capitals : decodeTcvn3;
  if (/^vni[- ]/i.test(name)) return decodeVni;
  return undefined;
}

/** `'.VnTime'` → `.VnTime` */
function dropQuotes(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && isQuote(name[start])) start++;
  while (end > start && isQuote(name[end - 1])) end--;
  return name.slice(start, end);
}

const isQuote = (character: string | undefined) => character === '"' || character === "'";
