import { CompoundFile, findWorkbook } from "./compound-file.ts";
import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import type { TextBudget } from "./limits.ts";
import { TextWriter } from "./markup/text-writer.ts";
import { joinSpaces, measureIndent } from "./table/cell-text.ts";
import { Sheet } from "./table/sheet.ts";
import { type Globals, readGlobals } from "./xls/globals.ts";
import { RecordReader, readRecords, type XlsRecord } from "./xls/records.ts";
import { readNumberFormat, writeNumber } from "./xlsx/number-format.ts";

/** Reads Excel workbooks of the time before 2007 (.xls): their tables and lines of text, sheet after sheet. */
export const readXls = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const file = new CompoundFile(bytes);
  const stream = file.read(findWorkbook(file) ?? "Workbook");
  const globals = readGlobals(stream);
  if (globals.sheets.length === 0) throw new ReadError("it has no sheet; it may be damaged");
  const writer = new TextWriter(context.text);
  // A damaged file may list a sheet again and again.
  for (const offset of new Set(globals.sheets)) {
    new SheetReading(globals, context.text).read(stream, offset).write(writer);
    writer.leaveLine();
  }
  const { text, tables } = writer.finish();
  return { text: mendLegacyText(text), tables };
});

const EOF_RECORD = 0x0a;
const FORMULA = 0x06;
const BLANK_CELLS = 0xbe;
const NUMBERS = 0xbd;
const RICH_STRING = 0xd6;
const MERGED_CELLS = 0xe5;
const SHARED_STRING = 0xfd;
const BLANK_CELL = 0x201;
const NUMBER = 0x203;
const STRING_CELL = 0x204;
const RESULT_STRING = 0x207;
const SHORT_NUMBER = 0x27e;
const BOF = 0x809;

const GENERAL = readNumberFormat(0);

/** The place and the style of a cell. */
interface Place {
  row: number;
  column: number;
  style: number;
}

class SheetReading {
  readonly #sheet: Sheet;
  #row = 0;
  /** Number of the last row that was ended. */
  #ended = 0;
  /** The cell of a formula whose text comes in the next record. */
  #formula: Place | undefined;
  #depth = 0;

  constructor(
    private readonly globals: Globals,
    budget: TextBudget,
  ) {
    this.#sheet = new Sheet(budget);
  }

  read(stream: Buffer, offset: number): Sheet {
    for (const record of readRecords(stream, offset)) {
      // A chart in the sheet is a sequence of records within the others.
      if (record.type === BOF) this.#depth++;
      else if (record.type === EOF_RECORD && --this.#depth <= 0) break;
      if (this.#depth === 1) this.#take(record);
    }
    this.#sheet.endRow(this.#endNumber());
    return this.#sheet;
  }

  #take({ type, parts }: XlsRecord): void {
    const record = new RecordReader(parts);
    if (type === MERGED_CELLS) this.#merge(record);
    else if (type === RESULT_STRING && this.#formula !== undefined)
      this.#addText(this.#formula, this.#readText(record));
    else if (CELLS.has(type)) this.#takeCells(type, record);
  }

  #takeCells(type: number, record: RecordReader): void {
    const place = { row: record.short(), column: record.short(), style: 0 };
    this.#formula = undefined;
    if (type === NUMBERS || type === BLANK_CELLS) {
      const size = type === NUMBERS ? 6 : 2;
      for (let left = record.left - 2; left >= size; left -= size) {
        place.style = record.short();
        if (type === NUMBERS) this.#addNumber(place, readShortNumber(record.long()));
        else this.#addText(place, "");
        place.column++;
      }
      return;
    }
    place.style = record.short();
    if (type === NUMBER) this.#addNumber(place, record.double());
    else if (type === SHORT_NUMBER) this.#addNumber(place, readShortNumber(record.long()));
    else if (type === SHARED_STRING) this.#addShared(place, record.long());
    else if (type === FORMULA) this.#addResult(place, record);
    else this.#addText(place, type === BLANK_CELL ? "" : this.#readText(record));
  }

  /** The last shown value of a formula: a number, or a text in the next record. */
  #addResult(place: Place, record: RecordReader): void {
    const result = Buffer.from(Array.from({ length: 8 }, () => record.byte()));
    if (result.readUInt16LE(6) !== 0xffff) this.#addNumber(place, result.readDoubleLE(0));
    else if (result[0] === 0) this.#formula = place;
    // Truth values, errors and empty texts.
    else this.#addText(place, "");
  }

  #addNumber(place: Place, value: number): void {
    const format = this.globals.styles[place.style]?.format ?? GENERAL;
    this.#add(place, joinSpaces(writeNumber(value, format, this.globals.isFrom1904)), 0);
  }

  #addShared(place: Place, index: number): void {
    const { text, indent } = this.globals.strings[index] ?? { text: "", indent: 0 };
    this.#add(place, this.globals.styles[place.style]?.decoder?.(text) ?? text, indent);
  }

  #addText(place: Place, given: string): void {
    const text = this.globals.styles[place.style]?.decoder?.(given) ?? given;
    this.#add(place, joinSpaces(text), measureIndent(text));
  }

  #add({ row, column, style }: Place, text: string, indent: number): void {
    if (row !== this.#row) this.#sheet.endRow(this.#endNumber());
    this.#row = row;
    const form = this.globals.styles[style];
    this.#sheet.addCell(Math.max(column, this.#sheet.nextColumn), text, {
      hasSides: form?.hasSides ?? false,
      indent: indent + (form?.indent ?? 0),
    });
  }

  /** The number of the row that ends. Rows stand in their order; in a damaged file they may not. */
  #endNumber(): number {
    this.#ended = Math.max(this.#ended + 1, this.#row + 1);
    return this.#ended;
  }

  #readText(record: RecordReader): string {
    const length = record.short();
    return this.globals.isOld ? record.bytes(length) : record.text(length);
  }

  #merge(record: RecordReader): void {
    for (let count = record.short(); count > 0 && !record.isAtEnd; count--) {
      const [top, bottom, left, right] = [record.short(), record.short(), record.short(), record.short()];
      if (bottom >= top && right >= left)
        this.#sheet.merge({ row: top + 1, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    }
  }
}

const CELLS: ReadonlySet<number> = new Set([
  FORMULA,
  BLANK_CELLS,
  NUMBERS,
  RICH_STRING,
  SHARED_STRING,
  BLANK_CELL,
  NUMBER,
  STRING_CELL,
  SHORT_NUMBER,
]);

/** A number in four bytes: an integer, or the upper half of a double; it may be a hundred times the value. */
function readShortNumber(bits: number): number {
  let value: number;
  if ((bits & 2) !== 0) value = bits >> 2;
  else {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE((bits & 0xffff_fffc) >>> 0, 4);
    value = bytes.readDoubleLE(0);
  }
  return (bits & 1) !== 0 ? value / 100 : value;
}
