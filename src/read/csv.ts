import { parse } from "csv-parse";
import { ReadError } from "./document.ts";
import type { FormatReader } from "./format.ts";
import { readRow } from "./rows.ts";
import { decodeText } from "./text.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** Tables as comma-separated values: a head line, one of its columns is the text. */
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
    throw new ReadError(`no table: ${(error as Error).message}`);
  }
};

/** The columns that a head line names. A row takes no time for those that nobody asks for. */
class Columns {
  #places = new Map<string, number>();

  constructor(readonly names: readonly string[]) {
    for (const [place, name] of names.entries()) this.#places.set(name, place);
  }

  /** The fields of a row by name: null where the row ends before, undefined where no column has the name. */
  read(row: readonly string[]): (name: string) => string | null | undefined {
    return (name) => {
      const place = this.#places.get(name);
      return place === undefined ? undefined : (row[place] ?? null);
    };
  }
}

/** The delimiter that stands most often in the head line: Vietnamese Excel writes semicolons. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
