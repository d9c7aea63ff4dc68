import type { RunDecoder } from "../encodings/legacy-font.ts";
import type { TextBudget } from "../limits.ts";
import { GridBuilder } from "../table/grid.ts";
import { isBlock, isHeading } from "./blocks.ts";
import { type DomElement, type DomNode, isBlank, isElement, isText } from "./dom.ts";
import type { FontRules } from "./font-rules.ts";
import { readIndent } from "./indent.ts";
import { raiseDigits } from "./raised.ts";
import { TextWriter, type WrittenText } from "./text-writer.ts";

const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD SELECT BUTTON INPUT TEXTAREA IFRAME OBJECT VIDEO AUDIO CANVAS DEL S STRIKE FIGCAPTION".split(
    " ",
  ),
);
/** Most characters of a cell in a table of data. Tables with longer cells are taken for layout. */
const MAX_CELL_LENGTH = 1000;

/** The text of an element in reading order, with its tables. Throws a `ReadError` if it exceeds the budget. */
export function writeElement(element: DomElement, fonts: FontRules, budget: TextBudget): WrittenText {
  const walk = new Walk(fonts, budget);
  walk.visit(element, undefined);
  return walk.writer.finish();
}

class Walk {
  readonly writer: TextWriter;
  /** Whether a table cell is being written: blocks do not break the line there. */
  #isInCell = false;

  constructor(
    private readonly fonts: FontRules,
    budget: TextBudget,
  ) {
    this.writer = new TextWriter(budget);
  }

  visit(node: DomNode, inherited: RunDecoder | undefined): void {
    if (isText(node)) this.writer.addFlow(node.textContent ?? "", inherited);
    else if (isElement(node) && isVisible(node)) this.#visitElement(node, this.fonts.find(node, inherited));
  }

  #visitElement(element: DomElement, decoder: RunDecoder | undefined): void {
    const name = element.nodeName.toUpperCase();
    if (name === "BR") this.#breakLine();
    else if (name === "PRE") this.#visitPreformatted(element, decoder);
    else if (name === "SUP") this.writer.addText(raiseDigits(element.textContent ?? ""), decoder);
    else if (name === "TABLE" && isDataTable(element)) this.#visitTable(element, decoder);
    else if (isHeading(name)) this.#visitBlock(element, decoder, () => this.writer.leaveLine());
    else if (isBlock(name)) {
      this.#visitBlock(element, decoder, () => this.writer.endLine());
    } else this.#visitChildren(element, decoder);
  }

  #visitChildren(element: DomElement, decoder: RunDecoder | undefined): void {
    for (const child of element.childNodes) this.visit(child, decoder);
  }

  #visitBlock(element: DomElement, decoder: RunDecoder | undefined, begin: () => void): void {
    if (this.#isInCell) {
      this.writer.breakCell();
      this.#visitChildren(element, decoder);
      this.writer.breakCell();
      return;
    }
    begin();
    // An empty paragraph becomes an empty line.
    if (element.nodeName.toUpperCase() === "P" && isBlank(element)) this.writer.breakLine();
    else this.#visitChildren(element, decoder);
    this.writer.endLine();
  }

  #visitPreformatted(element: DomElement, decoder: RunDecoder | undefined): void {
    if (this.#isInCell) {
      this.writer.addFlow(` ${element.textContent ?? ""} `, decoder);
      return;
    }
    this.writer.endLine();
    for (const line of (element.textContent ?? "").split("\n")) {
      this.writer.addText(line, decoder);
      this.writer.breakLine();
    }
  }

  #visitTable(table: DomElement, decoder: RunDecoder | undefined): void {
    for (const caption of listOwn(table, "CAPTION")) this.visit(caption, decoder);
    this.writer.endLine();
    const grid = new GridBuilder();
    let group: DomElement | undefined;
    for (const row of listOwn(table, "TR")) {
      const parent = row.parentNode ?? table;
      if (group !== undefined && group !== parent) grid.endGroup();
      group = parent;
      if (isVisible(row)) this.#visitRow(row, parent, grid, this.fonts.find(row, decoder));
    }
    grid.endGroup();
    // An empty line after the table, because what the table declares (its unit) holds only up to its end.
    this.writer.addTable({ walk: () => grid.rows });
  }

  #visitRow(row: DomElement, group: DomElement, grid: GridBuilder, decoder: RunDecoder | undefined): void {
    const cells = listCells(row);
    const isHead = /^THEAD$/i.test(group.nodeName) || cells.every((cell) => /^TH$/i.test(cell.nodeName));
    grid.startRow(isHead && cells.length > 0);
    for (const cell of cells) {
      this.#isInCell = true;
      this.#visitChildren(cell, this.fonts.find(cell, decoder));
      this.#isInCell = false;
      const { text, indent } = this.writer.takeCell();
      const [rows, columns] = [readSpan(cell, "rowspan"), readSpan(cell, "colspan")];
      grid.addCell(text, { rows, columns, indent: indent + readIndent(cell) });
    }
  }

  #breakLine(): void {
    if (this.#isInCell) this.writer.breakCell();
    else this.writer.breakLine();
  }
}

function isVisible(element: DomElement): boolean {
  if (SKIPPED.has(element.nodeName.toUpperCase()) || element.hasAttribute("hidden")) return false;
  return !/display\s*:\s*none|mso-hide\s*:\s*all/i.test(element.getAttribute("style") ?? "");
}

/** The outermost descendants with the given name, without those nested in them, which belong to their content. */
function listOwn(element: DomElement, name: string): DomElement[] {
  return [...element.childNodes].filter(isElement).flatMap((child) => {
    return child.nodeName.toUpperCase() === name ? [child] : listOwn(child, name);
  });
}

/** The visible cells of a row. */
function listCells(row: DomElement): DomElement[] {
  return [...row.childNodes].filter(isElement).filter((cell) => /^T[DH]$/i.test(cell.nodeName) && isVisible(cell));
}

/** How many rows or columns a cell covers. `rowspan="0"` covers the rest of its group. */
function readSpan(cell: DomElement, attribute: "rowspan" | "colspan"): number {
  const given = cell.getAttribute(attribute);
  if (given === null) return 1;
  const count = Number.parseInt(given, 10);
  return count === 0 && attribute === "rowspan" ? Number.MAX_SAFE_INTEGER : count;
}

/** Whether a table contains data, as opposed to the layout of the page. A box around a text is layout too. */
function isDataTable(table: DomElement): boolean {
  if (table.querySelector("table") !== null) return false;
  if (/^(?:presentation|none)$/i.test(table.getAttribute("role") ?? "")) return false;
  if (!listOwn(table, "TR").some((row) => listCells(row).length > 1)) return false;
  for (const cell of table.querySelectorAll("td")) if ((cell.textContent ?? "").length > MAX_CELL_LENGTH) return false;
  return true;
}
