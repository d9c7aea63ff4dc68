import { Sheet, type SheetRow } from "./sheet.ts";
import type { Spool } from "./spool.ts";

/** Excel's limit. */
const MOST_ROWS = 1_048_576;
/** Maximum size of a sheet's XML in bytes: a ZIP file without extensions stores sizes in 32 bits. */
const MOST_BYTES = 2 ** 31;

/** A table of the workbook: one sheet and, when it is full, further sheets, such as `Records 2`. */
export class WorkbookTable {
  readonly #sheets: Sheet[];

  constructor(
    private readonly name: string,
    private readonly titles: readonly string[],
    private readonly settings: {
      openSpool(): Spool;
      warn(message: string): void;
      mostRows?: number;
      mostBytes?: number;
    },
  ) {
    this.#sheets = [new Sheet(name, titles, settings.openSpool())];
  }

  /** The sheets, at least one. */
  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  /** The reference of a cell of the next row in formulas: `Documents!$A$5`. */
  nameNext(column: string): string {
    const sheet = this.#findRoom();
    return `${sheet.reference}!$${column}$${sheet.rows + 1}`;
  }

  /** Adds a row. Returns a promise if the caller has to wait. */
  add(row: SheetRow): Promise<void> | undefined {
    return this.#findRoom().add(row);
  }

  /** Returns the sheet for the next row; adds one if the last is full. */
  #findRoom(): Sheet {
    const { mostRows = MOST_ROWS, mostBytes = MOST_BYTES, openSpool, warn } = this.settings;
    const last = this.#sheets.at(-1) as Sheet;
    if (last.rows < mostRows && last.spool.size < mostBytes) return last;
    const name = `${this.name} ${this.#sheets.length + 1}`;
    warn(
      `the sheet ${last.name} is full at ${last.rows.toLocaleString("en-US")} rows; further rows are in the sheet ${name}`,
    );
    const next = new Sheet(name, this.titles, openSpool());
    this.#sheets.push(next);
    return next;
  }

  async end(): Promise<void> {
    for (const sheet of this.#sheets) await sheet.end();
  }

  discard(): void {
    for (const { spool } of this.#sheets) spool.discard();
  }
}
