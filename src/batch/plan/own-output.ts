import { ReadError } from "../../read/document.ts";
import { ROW_COLUMNS } from "../../write/columns.ts";
import { COLUMN_LABELS } from "../../write/labels.ts";
import { PAGE_MARK, WORKBOOK_MARK } from "../../write/marks.ts";

/** As many bytes as contain the marks of a workbook and a page, and the longest header of a table. */
const HEAD = 1 << 13;

/** The first row of `--json` and `--ndjson`: a record, a fact or a figure of a fact. */
const ROW = /^\[?\s*\{"source":"(?:[^"\\]|\\.)*","(?:id":"r\d+","kind|indicator)":/;

/** A header of fewer columns may be another program's: `id,text`. */
const LEAST_COLUMNS = 5;

/** The names and titles of all columns; made for the first file of a directory, not at start-up. */
let names: ReadonlySet<string> | undefined;

/**
 * Throws a `ReadError` for an output of this program: an earlier output in a directory would be read as a report, and
 * its figures would be counted again. Tables with few columns of `--columns` are not recognised.
 */
export function refuseOwnOutput(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const isOwn = head.startsWith("PK")
    ? head.includes(WORKBOOK_MARK)
    : head.startsWith("<!doctype html>")
      ? head.includes(PAGE_MARK)
      : ROW.test(head) || isOwnHeader(head);
  if (isOwn) throw new ReadError("an output of extract", "foreign");
}

function isOwnHeader(head: string): boolean {
  const [line = ""] = head.split(/\r?\n/, 1);
  names ??= new Set<string>([...Object.values(ROW_COLUMNS).flat(), ...Object.values(COLUMN_LABELS)]);
  const known = names;
  const cells = line.split(/[,;\t]/).map((cell) => cell.replace(/^"(.*)"$/, "$1"));
  return cells.length >= LEAST_COLUMNS && cells.every((cell) => known.has(cell));
}
