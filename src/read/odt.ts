import { Parser } from "htmlparser2";
import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { raiseDigits } from "./markup/raised.ts";
import { TextWriter } from "./markup/text-writer.ts";
import { type CellValue, readCellValue, writeCell } from "./odt-cell.ts";
import { type LetterStyle, OdtStyles } from "./odt-styles.ts";
import { openPackage } from "./office-package.ts";

/** What stands beside the text: notes, comments, deletions, descriptions of pictures. */
const UNSEEN = new Set([
  "text:note",
  "office:annotation",
  "text:tracked-changes",
  "svg:title",
  "svg:desc",
  "office:forms",
]);

/** OpenDocument texts (.odt), and the tables of sheets (.ods). */
export const readOdt = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const parts = await openPackage(bytes, context);
  if ((await parts.readTextIfAny("META-INF/manifest.xml")).includes("encryption-data")) {
    throw new ReadError("encrypted; save it without its password first", "encrypted");
  }
  const styles = new OdtStyles();
  const writing = new Writing(styles);
  parse(await parts.readTextIfAny("styles.xml"), styles);
  parse(await parts.readText("content.xml"), writing);
  return { text: mendLegacyText(writing.writer.finish()) };
});

interface Events {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close(name: string): void;
}

function parse(xml: string, events: Events): void {
  const handler = {
    onopentag: (name: string, attributes: Record<string, string>) => events.open(name, attributes),
    ontext: (text: string) => events.text?.(text),
    onclosetag: (name: string) => events.close(name),
  };
  new Parser(handler, { xmlMode: true }).end(xml);
}

class Writing implements Events {
  readonly writer = new TextWriter();
  #around: LetterStyle[] = [{ decoder: undefined, isRaised: false }];
  #isInBody = false;
  #unseen = 0;
  #cells = 0;
  #cellsInRow = 0;
  #hasText = false;
  /** The value of the cell at hand, and the text that it shows so far. */
  #value: CellValue | undefined;
  #shown = "";

  constructor(private readonly styles: OdtStyles) {}

  open(name: string, attributes: Record<string, string>): void {
    this.styles.open(name, attributes);
    if (name === "office:body") this.#isInBody = true;
    if (UNSEEN.has(name)) this.#unseen++;
    const around = this.#around.at(-1) as LetterStyle;
    this.#around.push(this.styles.find(attributes["text:style-name"], around));
    if (this.#unseen > 0) return;
    if (name === "text:h") this.#breakBefore(() => this.writer.leaveLine());
    else if (name === "text:p") this.#breakBefore(() => this.writer.endLine());
    else if (name === "table:table-row") this.#cellsInRow = 0;
    else if (name === "table:table-cell") this.#openCell(attributes);
    else if (name === "text:s" || name === "text:tab") this.writer.addFlow(" ");
    else if (name === "text:line-break") this.#breakBefore(() => this.writer.breakLine());
  }

  text(text: string): void {
    if (!this.#isInBody || this.#unseen > 0) return;
    if (this.#value !== undefined) {
      this.#shown += text;
      return;
    }
    const { decoder, isRaised } = this.#around.at(-1) as LetterStyle;
    if (text.trim() !== "") this.#hasText = true;
    this.writer.addFlow(isRaised ? raiseDigits(text) : text, decoder);
  }

  close(name: string): void {
    this.styles.close(name);
    this.#around.pop();
    if (UNSEEN.has(name)) this.#unseen--;
    if (this.#unseen > 0) return;
    if (name === "text:p" || name === "text:h") this.#closeParagraph();
    else if (name === "table:table-cell") this.#closeCell();
    else if (name === "table:table-row") this.writer.endLine();
    // What is declared for a table (its unit) ends with it.
    else if (name === "table:table" && this.#cells === 0) this.writer.leaveLine();
  }

  #openCell(attributes: Record<string, string>): void {
    if (this.#cellsInRow++ > 0 && this.#cells === 0) this.writer.nextCell();
    this.#cells++;
    this.#value = readCellValue(attributes);
    this.#shown = "";
  }

  #closeCell(): void {
    this.#cells--;
    if (this.#value === undefined) return;
    this.writer.addFlow(writeCell(this.#shown, this.#value));
    this.#value = undefined;
  }

  /** Begins a line; in a cell, paragraphs stand on one. */
  #breakBefore(begin: () => void): void {
    if (this.#cells > 0) this.writer.addFlow(" ");
    else begin();
    this.#hasText = false;
  }

  #closeParagraph(): void {
    if (this.#cells > 0) return;
    // An empty paragraph is an empty line.
    if (this.#hasText) this.writer.endLine();
    else this.writer.breakLine();
  }
}
