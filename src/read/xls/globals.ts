import { ReadError } from "../document.ts";
import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import { joinSpaces, measureIndent } from "../table/cell-text.ts";
import { type NumberFormat, readNumberFormat } from "../xlsx/number-format.ts";
import { type CellStyle, INDENT_WIDTH, type SharedString } from "../xlsx/parts.ts";
import { RecordReader, readRecords } from "./records.ts";

/** What the sheets of a workbook share. */
export interface Globals {
  /** Whether texts are of bytes in the code page of a country, as before Excel 97. */
  isOld: boolean;
  isFrom1904: boolean;
  strings: readonly SharedString[];
  styles: readonly CellStyle[];
  /** The offsets of the visible sheets in the stream. */
  sheets: readonly number[];
}

const BOF = 0x809;
const EOF_RECORD = 0x0a;
const FILEPASS = 0x2f;
const DATEMODE = 0x22;
const FONT = 0x31;
const BOUNDSHEET = 0x85;
const XF = 0xe0;
const SST = 0xfc;
const FORMAT = 0x41e;
/** The version of Excel 97 and later in the first record. */
const EXCEL_97 = 0x600;

/** Reads the first part of a workbook stream. Throws a `ReadError` if it is encrypted. */
export function readGlobals(stream: Buffer): Globals {
  const reading = new GlobalsReading();
  for (const { type, parts } of readRecords(stream)) {
    if (type === EOF_RECORD) break;
    reading.take(type, new RecordReader(parts));
  }
  return reading.finish();
}

class GlobalsReading {
  #isOld = false;
  #isFrom1904 = false;
  #strings: SharedString[] = [];
  #sheets: number[] = [];
  #decoders: (RunDecoder | undefined)[] = [];
  #codes = new Map<number, string>();
  #formats: { font: number; format: number; hasSides: boolean; indent: number }[] = [];

  take(type: number, record: RecordReader): void {
    if (type === FILEPASS) throw new ReadError("encrypted; save it without its password first", "encrypted");
    if (type === BOF) this.#isOld = record.short() < EXCEL_97;
    else if (type === DATEMODE) this.#isFrom1904 = record.short() === 1;
    else if (type === FONT) this.#takeFont(record);
    else if (type === FORMAT) this.#takeFormat(record);
    else if (type === XF) this.#takeStyle(record);
    else if (type === BOUNDSHEET) this.#takeSheet(record);
    else if (type === SST) this.#takeStrings(record);
  }

  finish(): Globals {
    const known = new Map<number, NumberFormat>();
    const findFormat = (id: number) => {
      const format = known.get(id) ?? readNumberFormat(id, this.#codes.get(id));
      known.set(id, format);
      return format;
    };
    const styles = this.#formats.map(({ font, format, hasSides, indent }) => {
      // There is no font with number 4.
      const decoder = this.#decoders[font > 4 ? font - 1 : font];
      return { format: findFormat(format), decoder, hasSides, indent };
    });
    const [isOld, isFrom1904, strings, sheets] = [this.#isOld, this.#isFrom1904, this.#strings, this.#sheets];
    return { isOld, isFrom1904, strings, styles, sheets };
  }

  #takeFont(record: RecordReader): void {
    record.skip(14);
    const length = record.byte();
    this.#decoders.push(findFontDecoder(this.#isOld ? record.bytes(length) : record.text(length)));
  }

  #takeFormat(record: RecordReader): void {
    const id = record.short();
    this.#codes.set(id, this.#isOld ? record.bytes(record.byte()) : record.text(record.short()));
  }

  #takeStyle(record: RecordReader): void {
    const [font, format] = [record.short(), record.short()];
    record.skip(4);
    const [first, second, third] = [record.short(), record.short(), record.short()];
    const hasSides = this.#isOld ? (third & 0x1f8) !== 0 : (second & 0xff) !== 0;
    this.#formats.push({ font, format, hasSides, indent: this.#isOld ? 0 : (first & 15) * INDENT_WIDTH });
  }

  #takeSheet(record: RecordReader): void {
    const offset = record.long();
    const isVisible = (record.byte() & 3) === 0;
    // Other sorts of sheets are charts and macros.
    if (isVisible && record.byte() === 0) this.#sheets.push(offset);
  }

  #takeStrings(record: RecordReader): void {
    record.skip(8);
    while (!record.isAtEnd) {
      const text = record.text(record.short());
      this.#strings.push({ text: joinSpaces(text), indent: measureIndent(text) });
    }
  }
}
