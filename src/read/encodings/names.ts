/** The encodings that can be read, by their names for `--encoding`. */
export const ENCODING_NAMES = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1258",
  "viscii",
  "tcvn3",
  "vni",
  "windows-1252",
] as const;

export type EncodingName = (typeof ENCODING_NAMES)[number];

/** Other names of these encodings that people, web pages and programs use. */
const ALIASES: Record<string, EncodingName> = {
  utf8: "utf-8",
  unicode: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  utf16: "utf-16le",
  "utf-16": "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  "ucs-2": "utf-16le",
  cp1258: "windows-1258",
  "x-cp1258": "windows-1258",
  1258: "windows-1258",
  "viscii1.1-1": "viscii",
  csviscii: "viscii",
  tcvn: "tcvn3",
  abc: "tcvn3",
  "tcvn-5712": "tcvn3",
  "tcvn5712-1": "tcvn3",
  "x-viet-tcvn": "tcvn3",
  "x-viet-tcvn5712": "tcvn3",
  "vni-win": "vni",
  "vni-windows": "vni",
  "x-viet-vni": "vni",
  cp1252: "windows-1252",
  "x-cp1252": "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
};

/** The encoding with the given name or alias, in any case; undefined if it is not supported. */
export function findEncoding(name: string): EncodingName | undefined {
  const lower = name.trim().toLowerCase();
  return ENCODING_NAMES.find((known) => known === lower) ?? ALIASES[lower];
}
