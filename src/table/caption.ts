import { tableWords } from "../lexicon/lists.ts";
import { splitSurface } from "../lexicon/surface.ts";
import { type HeadCell, readHeadCell } from "./head-cell.ts";
import { readBracketedUnit, readDeclaredUnit, readLoneUnit, type TableUnit } from "./unit.ts";

/** What the lines right above a table say of it. */
export interface Caption {
  /** The lines of its title, from the nearest up, without those in brackets and without numbers of tables. */
  readonly lines: readonly HeadCell[];
  readonly unit: TableUnit | undefined;
  /** Where the first of these lines begins in the text. */
  readonly start: number;
}

const MOST_LINES = 6;
const LONGEST_LINE = 220;
const FIRST_TABLE_WORDS = tableWords.map((words) => splitSurface(words).join(" "));

/** Reads the lines above `start`, and those of a title in the table's own first rows (`titles`, from the top down). */
export function readCaption(text: string, start: number, floor: number, titles: readonly string[]): Caption {
  const lines: HeadCell[] = [];
  let unit: TableUnit | undefined;
  const take = (line: string) => {
    const declared = readDeclaredUnit(line) ?? readLoneUnit(line.replace(/^\(|\)$/g, ""));
    unit ??= declared;
    if (declared === undefined && isTitle(line)) lines.push(readHeadCell(withoutNumber(line)));
  };
  for (const title of [...titles].reverse()) take(title);
  let at = start;
  for (let count = 0; count < MOST_LINES && at > floor; ) {
    const from = text.lastIndexOf("\n", at - 2) + 1;
    if (from < floor) break;
    const line = text.slice(from, at - 1).trim();
    if (line !== "") {
      if (endsCaption(line)) break;
      take(line);
      count++;
    }
    at = from;
  }
  return {
    lines,
    unit: unit ?? lines.map(({ text: words }) => readBracketedUnit(words)?.unit).find((one) => one !== undefined),
    start: at,
  };
}

/** Whether a line is prose, or a row of something else. */
function endsCaption(line: string): boolean {
  return line.length > LONGEST_LINE || line.includes("\t") || /[.;:]$/.test(line);
}

/** Whether a line says what the table is about: one in brackets does not. */
function isTitle(line: string): boolean {
  return !/^[([]/.test(line) && !isNumberOfTable(line);
}

const LONGEST_NUMBER = 24;

/** `Biểu số 02`, `Phụ lục I` alone */
function isNumberOfTable(line: string): boolean {
  const words = splitSurface(line).join(" ");
  const first = FIRST_TABLE_WORDS.find((one) => words === one || words.startsWith(`${one} `));
  if (first === undefined || line.length > LONGEST_NUMBER) return false;
  return words === first || /^\p{L}+(?:\s+\p{L}+){0,2}\s*[\dIVX./-]+\S*$/u.test(line);
}

/** `Bảng 3. Quy mô …`, `96. Diện tích …` without what numbers them. */
function withoutNumber(line: string): string {
  const number = /^(?:\p{L}+\s+){0,2}(?:\d+|[IVX]+)(?:\.\d+)*[.:)]\s*/u.exec(line)?.[0] ?? "";
  const words = splitSurface(number).join(" ");
  const isNumbered =
    words === "" || FIRST_TABLE_WORDS.some((first) => words.startsWith(first)) || /^[IVX\d]/.test(number);
  return isNumbered ? line.slice(number.length) : line;
}
