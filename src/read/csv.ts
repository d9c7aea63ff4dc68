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
    columns: true,
    delimiter: findDelimiter(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  let number = 0;
  try {
    for await (const fields of rows) yield* readRow({ fields, number: ++number }, context);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`no table: ${(error as Error).message}`);
  }
};

/** The delimiter that stands most often in the head line: Vietnamese Excel writes semicolons. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
