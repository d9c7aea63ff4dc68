import { measureWidth } from "../text-width.ts";
import { type Cell, makeText, writeCell } from "./cell.ts";
import type { Spool } from "./spool.ts";
import { STYLES } from "./styles.ts";

/** A row. If `isInner`, it belongs to the nearest row above that is not, and can be collapsed. */
export interface SheetRow {
  cells: readonly (Cell | undefined)[];
  isInner?: boolean;
}

/** The number of rows from which column widths are computed. */
const MEASURED_ROWS = 200;
const [NARROWEST, WIDEST] = [8, 60];
/** The number of characters that are measured to determine the width of a cell. */
const MEASURED_TEXT = 80;

/** Writes the XML of one sheet, row by row. The header row comes first and stays visible on scrolling. */
export class Sheet {
  /** The number of rows so far, including the header row. */
  rows = 1;
  readonly #letters: readonly string[];
  readonly #head: string;
  readonly #widths: number[];
  /** The XML of the first rows, until the column widths are known. */
  #first: string | undefined = "";

  constructor(
    /** The name of the sheet in the workbook. */
    readonly name: string,
    titles: readonly string[],
    readonly spool: Spool,
  ) {
    this.#letters = titles.map((_, at) => nameColumn(at));
    const cells = titles.map((title) => makeText(title, STYLES.header));
    // The filter arrow takes room beside a header.
    this.#widths = titles.map((title) => measureWidth(title) + 3);
    this.#head = this.#writeRow({ cells }, 1);
  }

  /** The name of the sheet in formulas. */
  get reference(): string {
    return this.name.includes(" ") ? `'${this.name}'` : this.name;
  }

  /** Adds a row. Returns a promise if the caller has to wait. */
  add(row: SheetRow): Promise<void> | undefined {
    const xml = this.#writeRow(row, ++this.rows);
    if (this.#first === undefined) return this.spool.write(xml);
    this.#measure(row);
    this.#first += xml;
    return this.rows > MEASURED_ROWS ? this.#start() : undefined;
  }

  /** Writes the end of the sheet and closes its spool. */
  async end(): Promise<void> {
    if (this.#first !== undefined) await this.#start();
    await this.spool.write(
      `</sheetData><autoFilter ref="${this.range}"/>${IGNORED_ERRORS.replace("RANGE", this.range)}</worksheet>`,
    );
    await this.spool.end();
  }

  /** The range of cells that can be filtered. */
  get range(): string {
    return `A1:${this.#letters.at(-1)}${this.rows}`;
  }

  #start(): Promise<void> | undefined {
    const columns = this.#widths.map((width, at) => {
      const fitted = Math.min(WIDEST, Math.max(NARROWEST, width + 1));
      return `<col min="${at + 1}" max="${at + 1}" width="${fitted}" customWidth="1"/>`;
    });
    const rows = this.#first;
    this.#first = undefined;
    return this.spool.write(`${SHEET_START}<cols>${columns.join("")}</cols><sheetData>${this.#head}${rows}`);
  }

  #measure({ cells }: SheetRow): void {
    for (const [at, cell] of cells.entries()) {
      if (cell === undefined) continue;
      this.#widths[at] = Math.max(this.#widths[at] ?? 0, measureCell(cell));
    }
  }

  #writeRow({ cells, isInner }: SheetRow, number: number): string {
    let xml = `<row r="${number}"${isInner ? ' outlineLevel="1"' : ""}>`;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      if (cell !== undefined) xml += writeCell(cell, `${this.#letters[at]}${number}`);
    }
    return `${xml}</row>`;
  }
}

function measureCell({ sort, style, shown }: Cell): number {
  if (sort !== "number") return measureWidth(shown.slice(0, MEASURED_TEXT));
  if (style === STYLES.day) return "dd/mm/yyyy".length;
  // Add room for thousands separators and a percent sign.
  return shown.length + shown.length / 3;
}

/** Returns the letters of a column by its index: `A` … `Z`, `AA` … */
export function nameColumn(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : nameColumn(Math.floor(at / 26) - 1) + last;
}

const SHEET_START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>';

/** Suppresses the green warning corners of texts that consist of digits. */
const IGNORED_ERRORS = '<ignoredErrors><ignoredError sqref="RANGE" numberStoredAsText="1"/></ignoredErrors>';
