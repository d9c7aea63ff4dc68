import type { FormatReader } from "./format.ts";
import { holdsParts, startsAsPage } from "./signatures.ts";

/** An input format: how it is recognised, and what reads it. */
export interface Format {
  /** What a message calls a file of it. */
  title: string;
  /** File name endings. */
  endings: readonly string[];
  /** Whether a file's first bytes, or its table of contents, show the format; not for plain text. */
  matches?(bytes: Uint8Array): boolean;
  /** Whether its files are text: then the name is enough, where the content shows nothing else. */
  isText?: boolean;
  /** Whether it holds files that are read in turn. */
  isArchive?: boolean;
  /** Its reader; what only one format needs is loaded here. */
  load(): Promise<FormatReader>;
}

/** What a file is read as when neither content nor name says more. */
export const PLAIN_TEXT: Format = {
  title: "a text",
  // A .doc may be a text that was named so.
  endings: [".txt", ".text", ".md", ".markdown", ".doc"],
  isText: true,
  load: async () => (await import("./text.ts")).readText,
};

/** The input formats, the first that matches wins: the only place that lists them. */
export const FORMATS: readonly Format[] = [
  {
    title: "a Word document (.docx)",
    endings: [".docx", ".docm", ".dotx"],
    matches: holdsParts("[Content_Types].xml", "word/"),
    load: async () => (await import("./docx.ts")).readDocx,
  },
  {
    title: "a web page (.html)",
    endings: [".html", ".htm", ".xhtml"],
    matches: startsAsPage,
    isText: true,
    load: async () => (await import("./html.ts")).readHtml,
  },
  PLAIN_TEXT,
];
