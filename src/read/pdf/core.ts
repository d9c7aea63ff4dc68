import * as library from "unpdf/pdfjs";

/** A dictionary in a file, `<< /Key value >>`. `get` follows a reference to an object, `getRaw` does not. */
export interface PdfDict {
  /** The number of its object, if it is one itself. */
  objId?: string;
  get(key: string): unknown;
  /** An array value. References among its elements are followed as well. */
  getArray(key: string): unknown;
  getRaw(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** The bytes of a stream, decompressed as they are read. */
export interface PdfStream {
  dict?: PdfDict;
  pos: number;
  /** Size in the file, in bytes; undefined for a compressed stream. */
  length?: number;
  /** The decompressed bytes so far. Only in `DecodeStream`. */
  buffer?: Uint8Array;
  minBufferLength?: number;
}

/** A glyph of a font. `width` is in units of the font. */
export interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

export interface PdfFont {
  name?: string;
  fontMatrix?: readonly number[];
  charsToGlyphs(codes: string): readonly PdfGlyph[];
  /** Cache: the glyphs of each string that was shown. */
  _charsCache?: Record<string, unknown>;
}

/** An operator of a content stream with its operands. pdf.js writes it into an object that the caller passes. */
export interface Operation {
  fn: number;
  args: unknown[] | null;
}

export interface OperationReader {
  /** Reads the next operator into `operation`. Returns false at the end; throws if the stream cannot be parsed. */
  read(operation: Operation): boolean;
}

/** The cross-reference table of a file, which finds its objects. */
export interface PdfXRef {
  fetch(reference: unknown): unknown;
  fetchIfRef(value: unknown): unknown;
  streamState?: { byteWidths: unknown; entryRanges: unknown };
}

export interface PdfPage {
  xref: PdfXRef;
  pageDict: PdfDict;
  resources: PdfDict;
  view: readonly number[];
  rotate: number;
  userUnit: number;
  getContentStream(): Promise<PdfStream>;
  /** Generates names for the objects of the page. */
  _localIdFactory: unknown;
  evaluatorOptions: unknown;
  fontCache: unknown;
  builtInCMapCache: unknown;
  standardFontDataCache: unknown;
  globalColorSpaceCache: unknown;
  globalImageCache: unknown;
  systemFontCache: unknown;
}

export interface PdfDocument {
  catalog: { fontCache: { clear(): void } };
  numPages: number;
  checkHeader(): void;
  parseStartXRef(): void;
  parse(isRepaired: boolean): void;
  checkFirstPage(isRepaired: boolean): Promise<void>;
  checkLastPage(isRepaired: boolean): Promise<void>;
  getPage(index: number): Promise<PdfPage>;
  cleanup(): Promise<void>;
}

/** Loads the fonts of a page. */
export interface Evaluator {
  xref: PdfXRef;
  /** Loads the font with a name in `resources`, or the one of a reference. */
  loadFont(name: string | null, reference: unknown, resources: PdfDict): Promise<{ font: PdfFont }>;
}

/** A class of pdf.js. The types of its methods are given where they are called or wrapped. */
export interface CoreClass<Instance> {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters of classes that have no types
  new (...parameters: any[]): Instance;
  prototype: Instance;
}

// biome-ignore lint/suspicious/noExplicitAny: methods that are only wrapped
type Methods<Names extends string> = Record<Names, (...parameters: any[]) => any>;

interface Core {
  BaseStream: CoreClass<PdfStream>;
  CFFParser: CoreClass<Methods<"parseCharString">>;
  CMap: CoreClass<
    { numCodespaceRanges: number } & Methods<
      "mapBfRange" | "mapBfRangeToArray" | "mapCidRange" | "mapOne" | "addCodespaceRange"
    >
  >;
  DecodeStream: CoreClass<PdfStream & Methods<"ensureBuffer">>;
  Dict: CoreClass<PdfDict> & {
    merge(parts: { xref: PdfXRef; dictArray: readonly PdfDict[]; mergeSubDicts: boolean }): PdfDict;
    empty: PdfDict;
  };
  EvaluatorPreprocessor: CoreClass<OperationReader> & { opMap: Record<string, { id: number } | null> };
  Lexer: CoreClass<{ stream: PdfStream } & Methods<"getObj">>;
  LocalPdfManager: CoreClass<{ pdfDocument: PdfDocument }>;
  Name: CoreClass<{ name: string }>;
  NullStream: CoreClass<PdfStream>;
  PageViewport: CoreClass<{ transform: readonly number[] }>;
  Parser: CoreClass<Methods<"makeFilter">>;
  PartialEvaluator: CoreClass<Evaluator & Methods<"preEvaluateFont" | "extractWidths" | "readToUnicode">>;
  Ref: CoreClass<object> & { get(number: number, generation: number): unknown };
  TranslatedFont: CoreClass<Methods<"loadType3Data">>;
  Type1CharString: CoreClass<Methods<"convert">>;
  WorkerMessageHandler: { setup(handler: { on(name: string, act: (data: unknown) => void): void }, port: null): void };
  XRef: CoreClass<PdfXRef & Methods<"readXRefStream" | "fetchCompressed">>;
  XRefParseException: CoreClass<Error>;
}

/** The classes of pdf.js that read a file; `scripts/pdf-core.js` exports them. */
export const core = library as unknown as Core;

// pdf.js prints warnings about a file. The level is a variable inside the library, which only this message sets.
core.WorkerMessageHandler.setup(
  { on: (name, act) => (name === "configure" ? act({ verbosity: 0 }) : undefined) },
  null,
);
