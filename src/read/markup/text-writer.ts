import type { RunDecoder } from "../encodings/legacy-font.ts";
import type { TextBudget } from "../limits.ts";

/**
 * Gathers the text of a marked-up document: a paragraph a line, a table's row a line with a tab between its cells. A
 * paragraph may come in hundreds of thousands of pieces, so nothing here looks at all of a line again for one more of
 * them.
 */
export class TextWriter {
  #lines: string[] = [];
  /** The line at hand, without `#run`. */
  #line: string[] = [];
  /** Text of one font that is not decoded yet: a letter may be split over two runs. */
  #run: string[] = [];
  #decoder: RunDecoder | undefined;
  /** How many pieces of the line stand before the cell at hand. */
  #cellStart = 0;
  /** The last character of the line, decoded or not; empty at its beginning. */
  #last = "";

  /** Throws a `ReadError` when the text that is made is over the budget. */
  constructor(private readonly budget: TextBudget) {}

  /** Adds running text as it is; `decoder` where its font asks for one. */
  addText(text: string, decoder?: RunDecoder): void {
    if (text === "") return;
    this.budget.add(text.length);
    if (decoder !== this.#decoder) this.#endRun();
    this.#decoder = decoder;
    this.#run.push(text);
    this.#last = text.at(-1) ?? "";
  }

  /** Adds running text in which white space only separates. */
  addFlow(text: string, decoder?: RunDecoder): void {
    const flow = text.replace(/[ \t\r\n\f]+/g, " ");
    const isSpaced = this.#last === "" || this.#last === " " || this.#last === "\t";
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

  /** Adds cells with the text of the one at hand, where it has any, so that there are so many of them. */
  repeatCell(times: number): void {
    this.#endRun();
    const text = this.#line.slice(this.#cellStart).join("").trim();
    for (let count = 1; count < times && text !== ""; count++) {
      this.nextCell();
      this.addText(text);
    }
  }

  /** Ends a line that has begun; `times` where it stands for so many equal ones. */
  endLine(times = 1): void {
    const line = this.#takeLine();
    if (line === "") return;
    this.#addLine(line);
    for (let count = 1; count < times; count++) {
      this.budget.add(line.length);
      this.#addLine(line);
    }
  }

  /** Ends the line, empty or not. */
  breakLine(): void {
    this.#addLine(this.#takeLine());
  }

  /** Leaves an empty line, one at most. */
  leaveLine(): void {
    this.endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#addLine("");
  }

  /** The text, without empty lines around it. */
  finish(): string {
    this.endLine();
    const lines = this.#lines;
    let [start, end] = [0, lines.length];
    while (start < end && lines[start] === "") start++;
    while (end > start && lines[end - 1] === "") end--;
    return start === end ? "" : `${lines.slice(start, end).join("\n")}\n`;
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

/** A text without the spaces at its end; an expression for them would take time quadratic in a run of spaces. */
function dropSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === " ") end--;
  return text.slice(0, end);
}
