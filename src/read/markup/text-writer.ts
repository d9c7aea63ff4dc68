import type { RunDecoder } from "../encodings/legacy-font.ts";

/** Gathers the text of a marked-up document: a paragraph a line, a table's row a line with a tab between its cells. */
export class TextWriter {
  #lines: string[] = [];
  #line = "";
  /** Text of one font that is not decoded yet: a letter may be split over two runs. */
  #run = "";
  #decoder: RunDecoder | undefined;

  /** Adds running text as it is; `decoder` where its font asks for one. */
  addText(text: string, decoder?: RunDecoder): void {
    if (decoder !== this.#decoder) this.#endRun();
    this.#decoder = decoder;
    this.#run += text;
  }

  /** Adds running text in which white space only separates. */
  addFlow(text: string, decoder?: RunDecoder): void {
    const flow = text.replace(/[ \t\r\n\f]+/g, " ");
    const last = this.#run === "" ? this.#line.at(-1) : this.#run.at(-1);
    this.addText(last === undefined || last === " " || last === "\t" ? flow.replace(/^ /, "") : flow, decoder);
  }

  /** Begins the next cell of a row. */
  nextCell(): void {
    this.#endRun();
    this.#line = `${this.#line.replace(/ +$/, "")}\t`;
  }

  /** Ends a line that has begun. */
  endLine(): void {
    this.#endRun();
    const line = this.#line.trimEnd();
    this.#line = "";
    if (line !== "") this.#lines.push(line);
  }

  /** Ends the line, empty or not. */
  breakLine(): void {
    this.#endRun();
    if (this.#line.trim() === "") this.#lines.push("");
    this.endLine();
  }

  /** Leaves an empty line, one at most. */
  leaveLine(): void {
    this.endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** The text, without empty lines around it. */
  finish(): string {
    this.endLine();
    const text = this.#lines.join("\n").replace(/^\n+|\n+$/g, "");
    return text === "" ? "" : `${text}\n`;
  }

  #endRun(): void {
    const run = this.#decoder === undefined ? this.#run : this.#decoder(this.#run);
    this.#line += run;
    this.#run = "";
  }
}
