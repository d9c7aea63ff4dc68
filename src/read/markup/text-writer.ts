import type { TableShape } from "../../text/table-shape.ts";
import type { RunDecoder } from "../encodings/legacy-font.ts";
import type { TextBudget } from "../limits.ts";
import { joinTextLines, SPACE_WIDTH } from "../table/cell-text.ts";
import { layTable, type TableRows } from "../table/lay-table.ts";

/** A text with the shapes of its tables. */
export interface WrittenText {
  text: string;
  tables: TableShape[];
}

/**
 * Collects the text of a document with markup: one line per paragraph, and one line per row of a table, with tabs
 * between its cells. A paragraph may come in hundreds of thousands of pieces, so adding a piece never reads the whole
 * line again.
 */
export class TextWriter {
  #lines: string[] = [];
  #tables: TableShape[] = [];
  /** The pieces of the current line, without `#run`. */
  #line: string[] = [];
  /** The current run of text in one font, not decoded yet, as a letter may be split over two pieces of it. */
  #run: string[] = [];
  #decoder: RunDecoder | undefined;
  /** Number of pieces in the line before the current cell. */
  #cellStart = 0;
  /** The last character of the line, decoded or not; empty at the beginning of a line. */
  #last = "";

  /** @param budget counts the text; methods throw a `ReadError` when it is exceeded */
  constructor(private readonly budget: TextBudget) {}

  /** Adds text as it is. `decoder` is that of its font, if it is a legacy font. */
  addText(text: string, decoder?: RunDecoder): void {
    if (text === "") return;
    this.budget.add(text.length);
    if (decoder !== this.#decoder) this.#endRun();
    this.#decoder = decoder;
    this.#run.push(text);
    this.#last = text.at(-1) ?? "";
  }

  /** Adds text with white space collapsed to single spaces. */
  addFlow(text: string, decoder?: RunDecoder): void {
    const flow = text.replace(/[ \t\r\n\f]+/g, " ");
    const isSpaced = this.#last === "" || this.#last === " " || this.#last === "\t" || this.#last === "\n";
    this.addText(isSpaced && flow.startsWith(" ") ? flow.slice(1) : flow, decoder);
  }

  /** Begins the next cell of a row. */
  nextCell(): void {
    this.#endRun();
    this.budget.add(1);
    let piece = "";
    while (piece === "" && this.#line.length > 0) piece = dropSpaces(this.#line.pop() ?? "");
    this.#line.push(piece, "\t");
    this.#cellStart = this.#line.length;
    this.#last = "\t";
  }

  /** Begins a new line of the current cell. */
  breakCell(): void {
    if (this.#last !== "") this.addText("\n");
  }

  /** Repeats the current cell, unless it is empty, so that the row has `times` of it. */
  repeatCell(times: number): void {
    this.#endRun();
    const text = this.#line.slice(this.#cellStart).join("").trim();
    for (let count = 1; count < times && text !== ""; count++) {
      this.nextCell();
      this.addText(text);
    }
  }

  /**
   * Takes the text since the last line or cell as that of a cell, with its width of white space at the beginning, in
   * points. It is put on one line.
   */
  takeCell(): { text: string; indent: number } {
    const line = this.#takeLine();
    const text = line.trimStart();
    return {
      text: joinTextLines(text.split(BREAK).map((one) => one.trim())),
      indent: (line.length - text.length) * SPACE_WIDTH,
    };
  }

  /** Adds the rows of a table, whose texts the budget has counted, and an empty line after them. */
  addTable(rows: TableRows): void {
    this.endLine();
    const { lines, shape } = layTable(rows, (places) => this.budget.add(places));
    if (shape !== undefined) this.#tables.push({ firstLine: this.#lines.length, ...shape });
    for (const line of lines) this.#lines.push(line);
    this.leaveLine();
  }

  /** Adds a line whose text the budget has counted. */
  addLine(line: string): void {
    this.endLine();
    if (line !== "") this.#lines.push(line);
  }

  /** Ends the current line unless it is empty. `times` is how often the line is written. */
  endLine(times = 1): void {
    const line = this.#takeLine();
    if (line === "") return;
    this.#addLine(line);
    for (let count = 1; count < times; count++) {
      this.budget.add(line.length);
      this.#addLine(line);
    }
  }

  /** Ends the current line, even if it is empty. */
  breakLine(): void {
    this.#addLine(this.#takeLine());
  }

  /** Ends the current line and adds an empty line, unless there is one already. */
  leaveLine(): void {
    this.endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#addLine("");
  }

  /** Returns the text, without empty lines at its beginning and end, and its tables. */
  finish(): WrittenText {
    this.endLine();
    const lines = this.#lines;
    let [start, end] = [0, lines.length];
    while (start < end && lines[start] === "") start++;
    while (end > start && lines[end - 1] === "") end--;
    const text = start === end ? "" : `${lines.slice(start, end).join("\n")}\n`;
    return { text, tables: moveTables(this.#tables, -start) };
  }

  #addLine(line: string): void {
    this.budget.add(1);
    this.#lines.push(line);
  }

  #takeLine(): string {
    this.#endRun();
    const line = this.#line.join("").trimEnd();
    this.#line = [];
    this.#cellStart = 0;
    this.#last = "";
    return line;
  }

  #endRun(): void {
    if (this.#run.length === 0) return;
    const run = this.#run.join("");
    this.#line.push(this.#decoder === undefined ? run : this.#decoder(run));
    this.#run = [];
  }
}

/** A character that a cell on one line cannot have. */
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** The shapes of tables in a text that has `lines` more lines before them. */
export function moveTables(tables: readonly TableShape[], lines: number): TableShape[] {
  return tables.map((shape) => ({ ...shape, firstLine: shape.firstLine + lines }));
}

/** Removes the spaces at the end of a text. A regular expression for this takes quadratic time on runs of spaces. */
function dropSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === " ") end--;
  return text.slice(0, end);
}
