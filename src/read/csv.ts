import { parse } from "csv-parse";
import { ReadError } from "./document.ts";
import type { FormatReader } from "./format.ts";
import { readRow } from "./rows.ts";
import { decodeText } from "./text.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** Reads tables of comma-separated values. The first line has the names of the columns; one column has the texts. */
export const readCsv: FormatReader = async function* ({ bytes }, context) {
  const text = await decodeText(bytes, context.encoding);
  const rows = parse(text, {
    delimiter: findDelimiter(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as AsyncIterable<string[]>;
  let columns: Columns | undefined;
  let number = 0;
  try {
    for await (const row of rows) {
      if (columns === undefined) columns = new Columns(row);
      else yield* readRow({ find: columns.read(row), names: columns.names, number: ++number }, context);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`not a valid table: ${(error as Error).message}`);
  }
};

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

/** The most frequent delimiter in the first line. Excel with Vietnamese settings writes semicolons. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
