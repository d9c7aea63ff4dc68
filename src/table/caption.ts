import { tableWords } from "../lexicon/lists.ts";
import { splitSurface } from "../lexicon/surface.ts";
import { type HeadCell, readHeadCell } from "./head-cell.ts";
import { readBracketedUnit, readDeclaredUnit, readLoneUnit, type TableUnit } from "./unit.ts";

/** What the lines right above a table say of it. */
export interface Caption {
  /** The lines of its title, from the nearest up, without those in brackets and without numbers of tables. */
  readonly lines: readonly HeadCell[];
  readonly unit: TableUnit | undefined;
  /** Where a line among them begins that numbers the table and names it, `Bảng 2. Diện tích …`: it is no heading of text. */
  readonly numbered: number | undefined;
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
  let numbered: number | undefined;
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
      // At the top of a document it is the title of the whole.
      if (numberOf(line) !== "" && (floor > 0 || text.slice(0, from).trim() !== "")) numbered = from;
      count++;
    }
    at = from;
  }
  return {
    lines,
    unit: unit ?? lines.map(({ text: words }) => readBracketedUnit(words)?.unit).find((one) => one !== undefined),
    numbered,
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

const NUMBER = /^(?:\p{L}+\s+){0,2}(?:\d+|[IVX]+)(?:\.\d+)*[.:)]\s*(?=\S)/u;

/** `Bảng 3. ` of `Bảng 3. Quy mô …`; empty where a line does not begin with the number of a table. */
function numberOf(line: string): string {
  const number = NUMBER.exec(line)?.[0] ?? "";
  const words = splitSurface(number).join(" ");
  return FIRST_TABLE_WORDS.some((first) => words.startsWith(first)) ? number : "";
}

/** Whether a line begins with the number of a table: `Bảng 3. Quy mô …`. */
export const isNumberedTitle = (line: string): boolean => numberOf(line) !== "";

/** `Bảng 3. Quy mô …`, `96. Diện tích …` without what numbers them. */
function withoutNumber(line: string): string {
  const number = numberOf(line) || (/^[IVX\d]/.test(line) ? (NUMBER.exec(line)?.[0] ?? "") : "");
  return line.slice(number.length);
}
