import { parse } from "csv-parse";
import { ReadError } from "./document.ts";
import type { FormatReader, Part, ReadContext } from "./format.ts";
import { TextWriter, type WrittenText } from "./markup/text-writer.ts";
import { readRow, USUAL_TEXT_FIELD } from "./rows.ts";
import { joinSpaces, measureIndent } from "./table/cell-text.ts";
import { Sheet } from "./table/sheet.ts";
import { decodeText } from "./text.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads files of comma-separated values. If the first line names a column of texts, each row is a document; otherwise
 * the file is one document, a table.
 */
export const readCsv: FormatReader = async function* ({ bytes }, context) {
  const text = await decodeText(bytes, context.encoding);
  const rows = parse(text, {
    delimiter: findDelimiter(text, context),
    relax_column_count: true,
    relax_quotes: true,
  }) as AsyncIterable<string[]>;
  try {
    yield* readRows(rows, context);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`not a valid table: ${(error as Error).message}`);
  }
};

async function* readRows(rows: AsyncIterable<string[]>, context: ReadContext): AsyncGenerator<Part> {
  let columns: Columns | undefined;
  let sheet: CsvSheet | undefined;
  let number = 0;
  for await (const row of rows) {
    if (sheet === undefined && isEmpty(row)) continue;
    if (sheet === undefined && columns === undefined) {
      if (hasTexts(row, context)) columns = new Columns(row);
      else sheet = new CsvSheet(context);
    } else if (columns !== undefined) {
      yield* readRow({ find: columns.read(row), names: columns.names, number: ++number }, context);
    }
    sheet?.addRow(row);
  }
  if (sheet !== undefined) yield { sort: "text", at: "", ...sheet.write() };
}

/** An empty line of the file. */
function isEmpty(row: readonly string[]): boolean {
  return row.length === 1 && row[0] === "";
}

/** Whether the rows below the first one are documents. */
function hasTexts(names: readonly string[], { textField, idField }: ReadContext): boolean {
  return textField !== undefined || idField !== undefined || names.includes(USUAL_TEXT_FIELD);
}

/** A table in a file of comma-separated values. */
class CsvSheet {
  readonly #sheet: Sheet;
  #number = 0;

  constructor(private readonly context: ReadContext) {
    this.#sheet = new Sheet(context.text);
  }

  addRow(row: readonly string[]): void {
    for (const [column, cell] of row.entries())
      this.#sheet.addCell(column, joinSpaces(cell), { indent: measureIndent(cell) });
    this.#sheet.endRow(++this.#number);
  }

  write(): WrittenText {
    const writer = new TextWriter(this.context.text);
    this.#sheet.write(writer);
    return writer.finish();
  }
}

/**
 * The columns of a table by their names in the first line. Looking up a field takes constant time, however many columns
 * there are.
 */
class Columns {
  #places = new Map<string, number>();

  constructor(readonly names: readonly string[]) {
    for (const [place, name] of names.entries()) this.#places.set(name, place);
  }

  /**
   * Returns a function that finds a field of a row by its name: null if the row is too short, undefined if there is no
   * such column.
   */
  read(row: readonly string[]): (name: string) => string | null | undefined {
    return (name) => {
      const place = this.#places.get(name);
      return place === undefined ? undefined : (row[place] ?? null);
    };
  }
}

/**
 * The most frequent delimiter in the first line, or above a table in the first line with any. Excel with Vietnamese
 * settings writes semicolons.
 */
function findDelimiter(text: string, context: ReadContext): string {
  const lines = text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '""')
    .split(/\r?\n/);
  const [first = ""] = lines;
  const isAlone = hasTexts([text.slice(0, first.length)], context);
  const head = isAlone ? first : (lines.find((line) => DELIMITERS.some((one) => line.includes(one))) ?? first);
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
