import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import type { TextBudget } from "./limits.ts";
import { raiseDigits } from "./markup/raised.ts";
import { TextWriter } from "./markup/text-writer.ts";
import { type CellValue, readCellValue, writeCell } from "./odt-cell.ts";
import { type LetterStyle, OdtStyles } from "./odt-styles.ts";
import { type OpenTable, SheetTable, TextTable } from "./odt-table.ts";
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
  "table:covered-table-cell",
]);
/** Longest indent of a cell, in spaces. */
const MAX_INDENT = 100;

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

/** A table that is open, and how its text is written. */
interface Open {
  table: OpenTable;
  /** Whether it has a table in one of its cells: its own cells are then written as running text. */
  isLayout: boolean;
  isInCell: boolean;
  /** How far the first paragraph of the current cell is indented; undefined before it. */
  indent: number | undefined;
}

class Writing {
  readonly writer: TextWriter;
  #around: LetterStyle[] = [{ decoder: undefined, isRaised: false }];
  #isInBody = false;
  #isSheets = false;
  #skipped = 0;
  #tables: Open[] = [];
  #hasText = false;
  /** The value of the current cell, and the text that it shows so far. */
  #value: CellValue | undefined;
  #shown = "";

  constructor(
    private readonly styles: OdtStyles,
    private readonly budget: TextBudget,
  ) {
    this.writer = new TextWriter(budget);
  }

  open(name: string, attributes: Attributes): void {
    this.styles.open(name, attributes);
    if (name === "office:body") this.#isInBody = true;
    if (name === "office:spreadsheet") this.#isSheets = true;
    if (SKIPPED.has(name)) this.#skipped++;
    const around = this.#around.at(-1) as LetterStyle;
    this.#around.push(this.styles.find(attributes["text:style-name"], around));
    if (name === "table:covered-table-cell") this.#tables.at(-1)?.table.skip(attributes);
    if (this.#skipped > 0) return;
    if (name === "text:h") this.#breakBefore(() => this.writer.leaveLine());
    else if (name === "text:p") this.#openParagraph(attributes);
    else if (name === "text:s" || name === "text:tab") this.#addSpaces(attributes);
    else if (name === "text:line-break") this.#breakBefore(() => this.writer.breakLine());
    else if (name.startsWith("table:")) this.#openPart(name, attributes);
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
    else if (name.startsWith("table:")) this.#closePart(name);
  }

  /** Whether the text goes into a cell, in which it is one line. */
  get #isInCell(): boolean {
    const open = this.#tables.at(-1);
    return open?.isInCell === true && !open.isLayout;
  }

  #openPart(name: string, attributes: Attributes): void {
    const open = this.#tables.at(-1);
    if (name === "table:table") this.#openTable(attributes);
    else if (open === undefined) return;
    else if (name === "table:table-header-rows" && open.table instanceof TextTable) open.table.isHead = true;
    else if (name === "table:table-row") open.table.openRow(attributes);
    else if (name === "table:table-cell") {
      open.table.openCell(attributes);
      Object.assign(open, { isInCell: true, indent: undefined });
      this.#value = readCellValue(attributes);
      this.#shown = "";
    }
  }

  #openTable(attributes: Attributes): void {
    const outer = this.#tables.at(-1);
    if (outer?.table instanceof TextTable && !outer.isLayout) {
      outer.isLayout = true;
      const { text } = this.writer.takeCell();
      outer.table.writeLines(this.writer);
      this.writer.addLine(text);
    }
    const isHidden = this.styles.isHidden(attributes["table:style-name"]);
    const table = this.#isSheets ? new SheetTable(this.budget, this.styles, isHidden) : new TextTable(this.budget);
    this.writer.endLine();
    this.#tables.push({ table, isLayout: false, isInCell: false, indent: undefined });
  }

  #closePart(name: string): void {
    const open = this.#tables.at(-1);
    if (open === undefined) return;
    if (name === "table:table-cell") this.#closeCell(open);
    else if (name === "table:table-header-rows" && open.table instanceof TextTable) open.table.isHead = false;
    else if (name === "table:table-row" && !open.isLayout) open.table.closeRow();
    else if (name === "table:table") {
      this.#tables.pop();
      if (!open.isLayout) open.table.write(this.writer);
      // An empty line after the table, because what the table declares (its unit) holds only up to its end.
      this.writer.leaveLine();
    }
  }

  #closeCell(open: Open): void {
    if (this.#value !== undefined) this.writer.addFlow(writeCell(this.#shown, this.#value));
    this.#value = undefined;
    open.isInCell = false;
    if (open.isLayout) {
      this.writer.endLine();
      return;
    }
    const { text, indent } = this.writer.takeCell();
    open.table.closeCell(text, indent + (open.indent ?? 0));
  }

  /** Adds spaces. At the beginning of a cell they are its indent. */
  #addSpaces(attributes: Attributes): void {
    const count = Math.min(Number(attributes["text:c"] ?? 1) || 1, MAX_INDENT);
    if (this.#isInCell && !this.#hasText) this.writer.addText("\u00a0".repeat(count));
    else this.writer.addFlow(" ");
  }

  #openParagraph(attributes: Attributes): void {
    const open = this.#tables.at(-1);
    if (open !== undefined) open.indent ??= this.styles.findIndent(attributes["text:style-name"]);
    this.#breakBefore(() => this.writer.endLine());
  }

  /** Begins a new line with `begin`. In a cell, all paragraphs are written on one line. */
  #breakBefore(begin: () => void): void {
    if (this.#isInCell) this.writer.breakCell();
    else begin();
    this.#hasText = false;
  }

  #closeParagraph(): void {
    if (this.#isInCell) return;
    // An empty paragraph becomes an empty line.
    if (this.#hasText) this.writer.endLine();
    else this.writer.breakLine();
  }
}
