import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import type { TextBudget } from "./limits.ts";
import { raiseDigits } from "./markup/raised.ts";
import { TextWriter } from "./markup/text-writer.ts";
import { type CellValue, readCellValue, writeCell } from "./odt-cell.ts";
import { type LetterStyle, OdtStyles } from "./odt-styles.ts";
import { openPackage } from "./office-package.ts";
import { type Attributes, parseQualifiedXml } from "./xml.ts";

/** Elements that are not part of the running text: notes, comments, deletions, descriptions of pictures. */
const SKIPPED = new Set([
  "text:note",
  "office:annotation",
  "text:tracked-changes",
  "svg:title",
  "svg:desc",
  "office:forms",
]);

/** Reads OpenDocument texts (.odt) and the tables of spreadsheets (.ods). */
export const readOdt = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const parts = await openPackage(bytes, context);
  if ((await parts.readTextIfAny("META-INF/manifest.xml")).includes("encryption-data")) {
    throw new ReadError("encrypted; save it without its password first", "encrypted");
  }
  const styles = new OdtStyles();
  const writing = new Writing(styles, context.text);
  parseQualifiedXml(await parts.readTextIfAny("styles.xml"), styles);
  parseQualifiedXml(await parts.readText("content.xml"), writing);
  const { text, tables } = writing.writer.finish();
  return { text: mendLegacyText(text), tables };
});

class Writing {
  readonly writer: TextWriter;
  #around: LetterStyle[] = [{ decoder: undefined, isRaised: false }];
  #isInBody = false;
  #skipped = 0;
  #cells = 0;
  #cellsInRow = 0;
  #rowTimes = 1;
  #cellTimes = 1;
  #hasText = false;
  /** The value of the current cell, and the text that it shows so far. */
  #value: CellValue | undefined;
  #shown = "";

  constructor(
    private readonly styles: OdtStyles,
    budget: TextBudget,
  ) {
    this.writer = new TextWriter(budget);
  }

  open(name: string, attributes: Attributes): void {
    this.styles.open(name, attributes);
    if (name === "office:body") this.#isInBody = true;
    if (SKIPPED.has(name)) this.#skipped++;
    const around = this.#around.at(-1) as LetterStyle;
    this.#around.push(this.styles.find(attributes["text:style-name"], around));
    if (this.#skipped > 0) return;
    if (name === "text:h") this.#breakBefore(() => this.writer.leaveLine());
    else if (name === "text:p") this.#breakBefore(() => this.writer.endLine());
    else if (name === "table:table-row") this.#openRow(attributes);
    else if (name === "table:table-cell") this.#openCell(attributes);
    else if (name === "text:s" || name === "text:tab") this.writer.addFlow(" ");
    else if (name === "text:line-break") this.#breakBefore(() => this.writer.breakLine());
  }

  text(text: string): void {
    if (!this.#isInBody || this.#skipped > 0) return;
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
    if (SKIPPED.has(name)) this.#skipped--;
    if (this.#skipped > 0) return;
    if (name === "text:p" || name === "text:h") this.#closeParagraph();
    else if (name === "table:table-cell") this.#closeCell();
    else if (name === "table:table-row") this.#closeRow();
    // An empty line after the table, because what the table declares (its unit) holds only up to its end.
    else if (name === "table:table" && this.#cells === 0) this.writer.leaveLine();
  }

  /** Begins a row. A row or a cell may be repeated thousands of times, usually an empty one. */
  #openRow(attributes: Attributes): void {
    this.#cellsInRow = 0;
    if (this.#cells === 0) this.#rowTimes = Number(attributes["table:number-rows-repeated"] ?? 1);
  }

  #closeRow(): void {
    this.writer.endLine(this.#cells === 0 ? this.#rowTimes : 1);
    if (this.#cells === 0) this.#rowTimes = 1;
  }

  #openCell(attributes: Attributes): void {
    if (this.#cellsInRow++ > 0 && this.#cells === 0) this.writer.nextCell();
    if (this.#cells === 0) this.#cellTimes = Number(attributes["table:number-columns-repeated"] ?? 1);
    this.#cells++;
    this.#value = readCellValue(attributes);
    this.#shown = "";
  }

  #closeCell(): void {
    this.#cells--;
    if (this.#value !== undefined) this.writer.addFlow(writeCell(this.#shown, this.#value));
    this.#value = undefined;
    if (this.#cells === 0) this.writer.repeatCell(this.#cellTimes);
  }

  /** Begins a new line with `begin`. In a cell, all paragraphs are written on one line. */
  #breakBefore(begin: () => void): void {
    if (this.#cells > 0) this.writer.addFlow(" ");
    else begin();
    this.#hasText = false;
  }

  #closeParagraph(): void {
    if (this.#cells > 0) return;
    // An empty paragraph becomes an empty line.
    if (this.#hasText) this.writer.endLine();
    else this.writer.breakLine();
  }
}
