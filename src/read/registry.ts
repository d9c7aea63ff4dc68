import { isOldWorkbook } from "./compound-file.ts";
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

/** An input format: how it is recognised, and its reader. */
export interface Format {
  /** The name of the format in messages. */
  title: string;
  /** File name extensions. */
  endings: readonly string[];
  /**
   * Whether the first bytes of a file, or its table of contents, show that it has this format. Missing for plain text.
   */
  matches?(bytes: Uint8Array): boolean;
  /** Whether its files are text. Then the name alone decides, if the content shows no other format. */
  isText?: boolean;
  /**
   * Whether reading takes time and memory in proportion to the size of the file, whatever its content. Small files of
   * such formats may be read in the main thread. Compressed, drawn or nested formats are not linear; nor are tables, as
   * each of their rows is a document. Rejecting a file of an unsupported format takes no time.
   */
  isLinear?: boolean;
  /** Whether it contains files that are read in turn. */
  isArchive?: boolean;
  /** Loads its reader, together with the libraries that only this format needs. */
  load(): Promise<FormatReader>;
}

/** The format of a text if neither its content nor its name shows another one. */
export const PLAIN_TEXT: Format = {
  title: "a text file",
  // A .doc file may be a plain text with the wrong name.
  endings: [".txt", ".text", ".md", ".markdown", ".doc"],
  isText: true,
  isLinear: true,
  load: async () => (await import("./text.ts")).readText,
};

/** The format of a text that is said to have fields, if neither its content nor its name shows another one. */
export const TABLE: Format = {
  title: "a table (.csv)",
  endings: [".csv", ".tsv"],
  isText: true,
  load: async () => (await import("./csv.ts")).readCsv,
};

/** All input formats; no other place lists them. The first one that matches is used. */
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
    load: async () => refuse("a PowerPoint file; export its text first"),
  },
  {
    title: "a program (.jar, .apk)",
    endings: [".jar", ".apk", ".war"],
    matches: holdsProgram,
    isLinear: true,
    load: async () => refuse("a program (Java or Android)", "foreign"),
  },
  {
    title: "an Excel workbook (.xls)",
    endings: [".xls", ".xlt"],
    matches: isOldWorkbook,
    load: async () => (await import("./xls.ts")).readXls,
  },
  {
    title: "a Word document (.doc)",
    endings: [".doc", ".dot"],
    matches: startsWith(0xd0, 0xcf, 0x11, 0xe0),
    load: async () => (await import("./doc.ts")).readDoc,
  },
  {
    title: "a Rich Text file (.rtf)",
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
    load: async () => refuse("a PostScript file; convert it to PDF first"),
  },
  {
    title: "a web page (.html)",
    endings: [".html", ".htm", ".xhtml"],
    matches: startsAsPage,
    isText: true,
    load: async () => (await import("./html.ts")).readHtml,
  },
  {
    title: "a JSON Lines file (.jsonl)",
    endings: [".jsonl", ".ndjson"],
    matches: startsAsJsonLines,
    isText: true,
    load: async () => (await import("./jsonl.ts")).readJsonLines,
  },
  TABLE,
  PLAIN_TEXT,
];
