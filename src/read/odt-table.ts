import type { TextBudget } from "./limits.ts";
import type { TextWriter } from "./markup/text-writer.ts";
import type { OdtStyles } from "./odt-styles.ts";
import { GridBuilder } from "./table/grid.ts";
import { Sheet } from "./table/sheet.ts";
import type { Attributes } from "./xml.ts";

/** A table of an OpenDocument file while it is read: a table of a text, or a sheet. */
export interface OpenTable {
  openRow(attributes: Attributes): void;
  closeRow(): void;
  openCell(attributes: Attributes): void;
  /** Takes the text of the cell that ends. */
  closeCell(text: string, indent: number): void;
  /** Cells that others cover. */
  skip(attributes: Attributes): void;
  write(writer: TextWriter): void;
}

const readCount = (attributes: Attributes, name: string) => Number(attributes[name] ?? 1) || 1;
const readTimes = (attributes: Attributes) => readCount(attributes, "table:number-columns-repeated");

/** Most blank cells that are kept where a blank cell is repeated. */
const MAX_BLANKS = 16;

/** A table of a text. A row or a cell may be repeated thousands of times, usually an empty one. */
export class TextTable implements OpenTable {
  readonly #grid = new GridBuilder(true);
  #rowTimes = 1;
  #rowLength = 0;
  #cellTimes = 1;
  #cell = { rows: 1, columns: 1 };
  /** Whether rows of the head are read. */
  isHead = false;

  constructor(private readonly budget: TextBudget) {}

  openRow(attributes: Attributes): void {
    this.#rowTimes = readCount(attributes, "table:number-rows-repeated");
    this.#rowLength = 0;
    this.#grid.startRow(this.isHead);
  }

  closeRow(): void {
    if (this.#rowLength === 0) return;
    if (this.#rowTimes > 1) this.budget.add(this.#rowLength * (this.#rowTimes - 1));
    this.#grid.repeatRow(this.#rowTimes);
  }

  openCell(attributes: Attributes): void {
    this.#cellTimes = readTimes(attributes);
    this.#cell = {
      rows: readCount(attributes, "table:number-rows-spanned"),
      columns: readCount(attributes, "table:number-columns-spanned"),
    };
  }

  closeCell(text: string, indent: number): void {
    if (text === "" && this.#cellTimes > MAX_BLANKS) {
      this.#grid.skip(this.#cellTimes);
      return;
    }
    const length = (text.length + 1) * this.#cellTimes;
    if (text !== "") this.#rowLength += length;
    this.budget.add(length - text.length);
    for (let count = 0; count < this.#cellTimes; count++) this.#grid.addCell(text, { ...this.#cell, indent });
  }

  skip(attributes: Attributes): void {
    this.#grid.skip(readTimes(attributes));
  }

  write(writer: TextWriter): void {
    writer.addTable({ walk: () => this.#grid.rows });
  }

  /** Writes the texts of the cells so far as lines: the table turned out to be the layout of a page. */
  writeLines(writer: TextWriter): void {
    for (const { cells } of this.#grid.rows) for (const { text } of cells) writer.addLine(text);
  }
}

/** A sheet. */
export class SheetTable implements OpenTable {
  readonly #sheet: Sheet;
  #number = 0;
  #rowTimes = 1;
  #cells: { column: number; text: string; hasSides: boolean; indent: number }[] = [];
  #column = 0;
  #cellTimes = 1;
  #style: string | undefined;
  #span = { rows: 1, columns: 1 };

  constructor(
    private readonly budget: TextBudget,
    private readonly styles: OdtStyles,
    private readonly isHidden: boolean,
  ) {
    this.#sheet = new Sheet(budget);
  }

  openRow(attributes: Attributes): void {
    this.#rowTimes = readCount(attributes, "table:number-rows-repeated");
    this.#cells = [];
    this.#column = 0;
  }

  closeRow(): void {
    const hasText = this.#cells.some(({ text }) => text !== "");
    for (let count = 0; count < (hasText ? this.#rowTimes : 1); count++) {
      for (const { column, text, ...form } of this.#cells) this.#sheet.addCell(column, text, form);
      this.#sheet.endRow(this.#number + 1 + count);
    }
    this.#number += this.#rowTimes;
  }

  openCell(attributes: Attributes): void {
    this.#cellTimes = readTimes(attributes);
    this.#style = attributes["table:style-name"];
    this.#span = {
      rows: readCount(attributes, "table:number-rows-spanned"),
      columns: readCount(attributes, "table:number-columns-spanned"),
    };
    if (this.#span.rows > 1 || this.#span.columns > 1)
      this.#sheet.merge({ row: this.#number + 1, column: this.#column, ...this.#span });
  }

  closeCell(text: string, indent: number): void {
    const form = {
      text,
      hasSides: this.styles.hasSides(this.#style),
      indent: indent + this.styles.findIndent(this.#style),
    };
    const isBlank = text === "";
    if (!isBlank) this.budget.add((text.length + 1) * (this.#cellTimes - 1));
    // A sheet ends with a blank cell that is repeated up to the last column. Two are enough to see lines at its sides.
    const times = isBlank ? Math.min(this.#cellTimes, form.hasSides ? 2 : 0) : this.#cellTimes;
    for (let count = 0; count < times; count++) this.#cells.push({ column: this.#column + count, ...form });
    this.#column += this.#cellTimes;
  }

  skip(attributes: Attributes): void {
    this.#column += readTimes(attributes);
  }

  write(writer: TextWriter): void {
    if (this.isHidden) return;
    this.#sheet.write(writer);
  }
}
