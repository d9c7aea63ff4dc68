import type { FormatReader } from "./format.ts";
import { refuse } from "./refuse.ts";
import {
  holdsParts,
  holdsProgram,
  startsAsJsonLines,
  startsAsOtherArchive,
  startsAsPage,
  startsAsPostScript,
  startsAsTar,
  startsAsZip,
  startsWith,
} from "./signatures.ts";

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
  /**
   * Whether reading takes time and memory in proportion to the bytes, whatever they are, so that a little may be read in
   * the main thread. Nobody can say so of what is packed, drawn or nested, nor of rows, each of which is a document. What is
   * refused takes none.
   */
  isLinear?: boolean;
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
  isLinear: true,
  load: async () => (await import("./text.ts")).readText,
};

/** What a text is read as when it is said to have fields, and nothing tells them. */
export const TABLE: Format = {
  title: "a table (.csv)",
  endings: [".csv", ".tsv"],
  isText: true,
  load: async () => (await import("./csv.ts")).readCsv,
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
    title: "an Excel workbook (.xlsx)",
    endings: [".xlsx", ".xlsm"],
    matches: holdsParts("[Content_Types].xml", "xl/"),
    load: async () => (await import("./xlsx.ts")).readXlsx,
  },
  {
    title: "an OpenDocument file (.odt)",
    endings: [".odt", ".ott", ".ods"],
    matches: holdsParts("mimetype", "content.xml"),
    load: async () => (await import("./odt.ts")).readOdt,
  },
  {
    title: "a PowerPoint file (.pptx)",
    endings: [".pptx", ".pptm", ".ppsx"],
    matches: holdsParts("[Content_Types].xml", "ppt/"),
    isLinear: true,
    load: async () => refuse("a PowerPoint file; save its text"),
  },
  {
    title: "a program (.jar, .apk)",
    endings: [".jar", ".apk", ".war"],
    matches: holdsProgram,
    isLinear: true,
    load: async () => refuse("a program (Java or Android)", "foreign"),
  },
  {
    title: "a Word document (.doc)",
    endings: [".doc", ".dot"],
    matches: startsWith(0xd0, 0xcf, 0x11, 0xe0),
    load: async () => (await import("./doc.ts")).readDoc,
  },
  {
    title: "a rich text (.rtf)",
    endings: [".rtf"],
    matches: startsWith(0x7b, 0x5c, 0x72, 0x74, 0x66),
    load: async () => (await import("./rtf.ts")).readRtf,
  },
  {
    title: "a PDF file",
    endings: [".pdf"],
    matches: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d),
    load: async () => (await import("./pdf.ts")).readPdf,
  },
  {
    title: "a ZIP archive",
    endings: [".zip"],
    matches: startsAsZip,
    isArchive: true,
    load: async () => (await import("./zip.ts")).readZip,
  },
  {
    title: "a tar archive",
    endings: [".tar"],
    matches: startsAsTar,
    isArchive: true,
    load: async () => (await import("./tar.ts")).readTar,
  },
  {
    title: "a gzip file",
    endings: [".gz", ".tgz"],
    matches: startsWith(0x1f, 0x8b),
    isArchive: true,
    load: async () => (await import("./gzip.ts")).readGzip,
  },
  {
    title: "an archive of another kind",
    endings: [".7z", ".rar", ".xz", ".bz2", ".zst", ".lz4", ".lz", ".z", ".cab"],
    matches: startsAsOtherArchive,
    isLinear: true,
    load: async () => refuse("a 7z, RAR, xz, bzip2, zstd or CAB archive; unpack it, or make a .zip of its files"),
  },
  {
    title: "a PostScript file (.ps)",
    endings: [],
    matches: startsAsPostScript,
    isLinear: true,
    load: async () => refuse("a PostScript file; make a PDF file of it"),
  },
  {
    title: "a web page (.html)",
    endings: [".html", ".htm", ".xhtml"],
    matches: startsAsPage,
    isText: true,
    load: async () => (await import("./html.ts")).readHtml,
  },
  {
    title: "JSON lines (.jsonl)",
    endings: [".jsonl", ".ndjson"],
    matches: startsAsJsonLines,
    isText: true,
    load: async () => (await import("./jsonl.ts")).readJsonLines,
  },
  TABLE,
  PLAIN_TEXT,
];
