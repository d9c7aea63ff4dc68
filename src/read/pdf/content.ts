import {
  core,
  type Evaluator,
  type Operation,
  type OperationReader,
  type PdfDict,
  type PdfFont,
  type PdfPage,
  type PdfStream,
} from "./core.ts";
import { Drawing, type DrawnPage } from "./glyphs.ts";
import { toMatrix } from "./matrix.ts";
import type { Meter } from "./meter.ts";

/** Opening a stream takes as much time and memory as this number of characters. */
const STREAM_STEPS = 20;

/** Names of the PDF operators by their number in pdf.js. */
const OPERATORS = new Map(
  Object.entries(core.EvaluatorPreprocessor.opMap).flatMap(([name, operator]) =>
    operator ? [[operator.id, name]] : [],
  ),
);

/**
 * A stub for the state stack of pdf.js, which it saves for `q` and restores for `Q`. The states are kept by `Drawing`.
 */
const NO_STATES = { stateStack: [], save() {}, restore() {}, transform() {} };

/** A content stream that is being read: the page's own, or that of a form that it draws. */
interface Content {
  reader: OperationReader;
  resources: PdfDict;
  /** The number of its object in the file. */
  id: string | undefined;
  /** Number of states that it has saved (`q`) and not restored (`Q`). */
  saved: number;
  /** Whether it draws text or straight lines. */
  hasMarks: boolean;
}

/**
 * Reads the characters and straight lines of a page, in its content stream and in the forms that it draws. Everything else is ignored:
 * images, patterns, shadings, masks, annotations.
 */
export class PageReader {
  readonly #drawing: Drawing;
  readonly #evaluator: Evaluator;
  readonly #fonts = new Set<PdfFont>();
  /** The stack of open streams. The last one is being read; the one before it draws it. */
  readonly #contents: Content[] = [];
  /** The object numbers of these streams, to detect a form that draws itself. */
  readonly #open = new Set<string>();
  #letters = 0;

  /**
   * @param unmarked object numbers of forms of the file that draw neither text nor straight lines, such as a coat of
   * arms on each page. They are read once; `read` adds those that it finds
   */
  constructor(
    private readonly page: PdfPage,
    private readonly unmarked: Set<string>,
    private readonly meter: Meter,
  ) {
    const { view: viewBox, rotate: rotation, userUnit, _localIdFactory: idFactory, evaluatorOptions: options } = page;
    this.#drawing = new Drawing(toMatrix(new core.PageViewport({ viewBox, rotation, userUnit, scale: 1 }).transform));
    this.#evaluator = new core.PartialEvaluator({ ...page, idFactory, options, handler: NO_FILES });
  }

  /** Number of characters held in memory for the page. */
  get letters(): number {
    return this.#letters;
  }

  /** What the page draws, in its order. Throws a `ReadError` if there are too many glyphs. */
  async read(): Promise<DrawnPage> {
    this.#holdParts();
    const stream = await this.page.getContentStream();
    this.#enter(stream, this.#mergeResources(stream));
    for (let content = this.#contents.at(-1); content !== undefined; content = this.#contents.at(-1)) {
      const operation: Operation = { fn: 0, args: null };
      if (this.#readOperation(content, operation)) await this.#try(content, operation);
      else this.#close();
    }
    // pdf.js caches each string that a font has shown.
    for (const font of this.#fonts) font._charsCache = {};
    return { glyphs: this.#drawing.glyphs, rules: this.#drawing.rules.rules };
  }

  /** Counts the parts of the page's content as held, because all of them are opened at once. */
  #holdParts(): void {
    const parts = this.page.pageDict.get("Contents");
    if (Array.isArray(parts)) this.#hold(parts.length * STREAM_STEPS);
  }

  #mergeResources({ dict }: PdfStream): PdfDict {
    const { resources, xref } = this.page;
    const own = dict?.get("Resources");
    if (!(own instanceof core.Dict)) return resources;
    return core.Dict.merge({ xref, dictArray: [own, resources], mergeSubDicts: true });
  }

  #enter(stream: PdfStream, resources: PdfDict): void {
    if (!(stream instanceof core.DecodeStream)) this.meter.checkStream(stream.length ?? 0);
    this.meter.work(STREAM_STEPS);
    const reader = new core.EvaluatorPreprocessor(stream, this.page.xref, NO_STATES);
    const id = stream.dict?.objId;
    if (id !== undefined) this.#open.add(id);
    this.#contents.push({ reader, resources, id, saved: 0, hasMarks: false });
  }

  /**
   * Reads the next operator into `operation`. Returns false at the end, or if the rest of the stream cannot be parsed.
   */
  #readOperation({ reader }: Content, operation: Operation): boolean {
    this.meter.work(1);
    try {
      return reader.read(operation);
    } catch {
      this.meter.check();
      return false;
    }
  }

  /** Closes the current form and returns to the stream that draws it. */
  #close(): void {
    const content = this.#contents.pop();
    const outer = this.#contents.at(-1);
    for (; content && content.saved > 0; content.saved--) this.#restore();
    if (outer === undefined || content === undefined) return;
    this.#restore();
    outer.hasMarks ||= content.hasMarks;
    if (content.id === undefined) return;
    this.#open.delete(content.id);
    if (!content.hasMarks) this.unmarked.add(content.id);
  }

  /** Performs an operator. An invalid one does nothing. */
  async #try(content: Content, operation: Operation): Promise<void> {
    try {
      await this.#perform(content, operation);
    } catch {
      this.meter.check();
    }
  }

  async #perform(content: Content, { fn, args }: Operation): Promise<void> {
    const operator = OPERATORS.get(fn) ?? "";
    const [first, second, third] = args ?? [];
    switch (operator) {
      case "q":
        content.saved++;
        this.#save();
        break;
      case "Q":
        if (content.saved > 0) {
          content.saved--;
          this.#restore();
        }
        break;
      case "Do":
        this.#drawForm(content, first);
        break;
      case "Tf":
        await this.#setFont(content, first instanceof core.Name ? first.name : null, null, second);
        break;
      case "gs":
        await this.#setFontOfState(content, first);
        break;
      case "Tj":
        this.#show(content, first);
        break;
      case "TJ":
        for (const part of Array.isArray(first) ? first : []) this.#show(content, part);
        break;
      case "'":
        this.#drawing.perform("T*", []);
        this.#show(content, first);
        break;
      case '"':
        this.#drawing.perform("T*", []);
        this.#drawing.perform("Tw", [first]);
        this.#drawing.perform("Tc", [second]);
        this.#show(content, third);
        break;
      default:
        this.#draw(content, operator, args ?? []);
    }
  }

  #draw(content: Content, operator: string, operands: readonly unknown[]): void {
    const { rules } = this.#drawing;
    const before = rules.count;
    this.#drawing.perform(operator, operands);
    if (rules.count > before) content.hasMarks = true;
  }

  #save(): void {
    this.meter.hold(1);
    this.#drawing.save();
  }

  #restore(): void {
    this.meter.release(1);
    this.#drawing.restore();
  }

  /** Opens a form: reading continues in it until its end. */
  #drawForm({ resources }: Content, name: unknown): void {
    const form = this.#findForm(resources, name);
    const own = form?.dict?.get("Resources");
    const matrix = form?.dict?.getArray("Matrix");
    if (form === undefined) return;
    this.#save();
    if (isMatrix(matrix)) this.#drawing.transform(toMatrix(matrix));
    this.#enter(form, own instanceof core.Dict ? own : resources);
  }

  /** The form with the given name; undefined if it is an image, is unmarked, or is being drawn already. */
  #findForm(resources: PdfDict, name: unknown): PdfStream | undefined {
    const reference = this.#findRaw(resources, "XObject", name);
    const id = String(reference);
    if (this.unmarked.has(id) || this.#open.has(id)) return undefined;
    const form = this.page.xref.fetchIfRef(reference);
    if (!(form instanceof core.BaseStream)) return undefined;
    const subtype = form.dict?.get("Subtype");
    if (subtype instanceof core.Name && subtype.name === "Form") return form;
    this.unmarked.add(id);
    return undefined;
  }

  /** The value of a name in a category of the resources, usually a reference. */
  #findRaw(resources: PdfDict, list: string, name: unknown): unknown {
    const named = resources.get(list);
    return named instanceof core.Dict && name instanceof core.Name ? named.getRaw(name.name) : undefined;
  }

  /** Sets the font of a graphics state, if it has one: `/Font [12 0 R 10]`. */
  async #setFontOfState(content: Content, name: unknown): Promise<void> {
    const state = this.page.xref.fetchIfRef(this.#findRaw(content.resources, "ExtGState", name));
    const font = state instanceof core.Dict ? state.get("Font") : undefined;
    if (Array.isArray(font)) await this.#setFont(content, null, font[0], font[1]);
  }

  async #setFont({ resources }: Content, name: string | null, reference: unknown, given: unknown): Promise<void> {
    const size = typeof given === "number" ? given : 0;
    this.#drawing.setFont(undefined, size);
    const { font } = await this.#evaluator.loadFont(name, reference, resources);
    this.meter.check();
    this.#fonts.add(font);
    this.#drawing.setFont(font, size);
  }

  /** Processes an element of a `TJ` array: shows a string, or moves by a number. */
  #show(content: Content, part: unknown): void {
    if (typeof part === "number") this.#drawing.kern(part);
    if (typeof part !== "string") return;
    content.hasMarks = true;
    this.#hold(part.length);
    // Two bytes may encode one character, and one byte several.
    this.#hold(this.#drawing.show(part) - part.length);
  }

  #hold(letters: number): void {
    this.meter.work(letters);
    this.meter.hold(letters);
    this.#letters += letters;
  }
}

/** pdf.js asks for additional files of its own, for East Asian encodings and standard fonts. There are none. */
const NO_FILES = {
  send: () => undefined,
  sendWithPromise: () => Promise.reject(new Error("pdf.js has no additional files here")),
};

function isMatrix(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 6 && value.every((number) => typeof number === "number");
}
