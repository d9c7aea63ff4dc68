import * as library from "unpdf/pdfjs";

/** A dictionary of a file, `<< /Key value >>`. `get` follows a reference to an object, `getRaw` does not. */
export interface PdfDict {
  /** The number of its object, where it is one. */
  objId?: string;
  get(key: string): unknown;
  /** An array whose elements that are references are followed, too. */
  getArray(key: string): unknown;
  getRaw(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** The bytes of a stream, unpacked as they are read. */
export interface PdfStream {
  dict?: PdfDict;
  pos: number;
  /** Bytes it has in the file; undefined for one that is unpacked. */
  length?: number;
  /** What is unpacked of it, in `DecodeStream` alone. */
  buffer?: Uint8Array;
  minBufferLength?: number;
}

/** A letter of a font, in units of the font. */
export interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

export interface PdfFont {
  name?: string;
  fontMatrix?: readonly number[];
  charsToGlyphs(codes: string): readonly PdfGlyph[];
  /** The letters of each string that it has shown. */
  _charsCache?: Record<string, unknown>;
}

/** An operator of a content stream with its operands, as the library writes it into a place of ours. */
export interface Operation {
  fn: number;
  args: unknown[] | null;
}

export interface OperationReader {
  /** Reads the next operator into `operation`. False at the end; throws where the stream makes no sense. */
  read(operation: Operation): boolean;
}

/** The table of the objects of a file. */
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
  /** Names its objects. */
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

/** What reads the fonts of a page. */
export interface Evaluator {
  xref: PdfXRef;
  /** The font of a name in `resources`, or of a reference. */
  loadFont(name: string | null, reference: unknown, resources: PdfDict): Promise<{ font: PdfFont }>;
}

/** A class; what its methods are is written where they are called or wrapped. */
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

// The library prints what it finds wrong with a file. How much of it is a variable of its own, which this message sets.
core.WorkerMessageHandler.setup(
  { on: (name, act) => (name === "configure" ? act({ verbosity: 0 }) : undefined) },
  null,
);
