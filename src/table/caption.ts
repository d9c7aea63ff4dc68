import { tableWords } from "../lexicon/lists.ts";
import { foldSurface } from "../lexicon/surface.ts";
import { isMarked } from "../text/mark.ts";
import { endsWithClose, lineStart } from "../text/sentence.ts";
import { makeSourceText } from "../text/source-text.ts";
import { type HeadCell, readHeadCell } from "./head-cell.ts";
import { readBracketedUnit, readDeclaredUnit, readLoneUnit, type TableUnit } from "./unit.ts";

/** What the lines right above a table say of it. */
export interface Caption {
  /** The lines of its title, from the nearest up, without those in brackets and without numbers of tables. */
  readonly lines: readonly HeadCell[];
  readonly unit: TableUnit | undefined;
  /**
   * Where its own lines begin in the text, which are no headings of what stands below it: those that declare its unit,
   * number it (`Bảng 2. Diện tích …`) or, in the middle of a document, name it with a time.
   */
  readonly own: number | undefined;
}

const MOST_LINES = 6;
const LONGEST_LINE = 220;
const FIRST_TABLE_WORDS = tableWords.map(foldSurface);

/**
 * Reads the lines above `start`, and those of a title in the table's own first rows (`titles`, from the top down);
 * `isBelowTable` says whether other tables stand above it.
 */
export function readCaption(
  text: string,
  start: number,
  floor: number,
  titles: readonly string[],
  isBelowTable: boolean,
): Caption {
  const lines: HeadCell[] = [];
  let unit: TableUnit | undefined;
  const take = (line: string): HeadCell | undefined => {
    const declared = readDeclaredUnit(line) ?? readLoneUnit(line.replace(/^\(|\)$/g, ""));
    unit ??= declared;
    if (declared !== undefined || !isTitle(line)) return undefined;
    const title = readHeadCell(withoutNumber(line));
    lines.push(title);
    return title;
  };
  for (const title of [...titles].reverse()) take(title);
  const own = new OwnLines(isBelowTable);
  let count = 0;
  for (const { line, from } of linesAbove(text, start, floor)) {
    if (line === "") own.passEmpty();
    else if (endsCaption(line)) {
      own.passProse(line);
      break;
    } else {
      const isAtTop = floor === 0 && text.slice(0, from).trim() === "";
      own.pass(line, from, take(line), isAtTop);
      count++;
    }
    if (count === MOST_LINES) break;
  }
  unit ??= lines.map((title) => readBracketedUnit(title.text)?.unit).find((one) => one !== undefined);
  return { lines, unit, own: own.start };
}

/** The lines above a place, from the nearest up, and where each begins. */
function* linesAbove(text: string, start: number, floor: number): Generator<{ line: string; from: number }> {
  let at = start;
  while (at > floor) {
    const from = lineStart(text, at - 1);
    if (from < floor) return;
    yield { line: makeSourceText(text.slice(from, at - 1).trim()).view, from };
    at = from;
  }
}

/** Tells which of the lines above a table are its own, from the nearest up. */
class OwnLines {
  private units: number | undefined;
  private numbered: number | undefined;
  private named: number | undefined;
  private isUnits = true;
  private isOpen = true;
  private isNamed = false;

  /** @param isInMiddle whether text or tables are known to stand above all of them */
  constructor(private isInMiddle: boolean) {}

  pass(line: string, from: number, title: HeadCell | undefined, isAtTop: boolean): void {
    this.isUnits &&= title === undefined;
    if (this.isUnits) this.units = from;
    // At the top of a document it is the title of the whole.
    const isNumbered = numberOf(line) !== "";
    if (isNumbered && !isAtTop) this.numbered = from;
    this.isOpen &&= isNumbered || !isMarked(line);
    this.isNamed ||= title?.parts.some(({ time }) => time !== undefined) === true;
    if (this.isOpen && this.isNamed) this.named = from;
  }

  /** The lines above an empty one are of the table only if they name a time themselves. */
  passEmpty(): void {
    this.isNamed = false;
  }

  /** A line that ends the caption: a sentence, or a row of something else. */
  passProse(line: string): void {
    this.isInMiddle ||= !line.includes("\t");
  }

  get start(): number | undefined {
    const starts = [this.units, this.numbered, this.isInMiddle ? this.named : undefined];
    const known = starts.filter((one) => one !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
  }
}

/** Whether a line is prose, or a row of something else. */
function endsCaption(line: string): boolean {
  return line.length > LONGEST_LINE || line.includes("\t") || endsWithClose(line);
}

/** Whether a line says what the table is about: one in brackets does not. */
function isTitle(line: string): boolean {
  return !/^[([]/.test(line) && !isNumberOfTable(line);
}

const LONGEST_NUMBER = 24;

/** `Biểu số 02`, `Phụ lục I` alone */
function isNumberOfTable(line: string): boolean {
  const words = foldSurface(line);
  const first = FIRST_TABLE_WORDS.find((one) => words === one || words.startsWith(`${one} `));
  if (first === undefined || line.length > LONGEST_NUMBER) return false;
  return words === first || /^\p{L}+(?:\s+\p{L}+){0,2}\s*[\dIVX./-]+\S*$/u.test(line);
}

const NUMBER = /^(?:\p{L}+\s+){0,2}(?:\d+|[IVX]+)(?:\.\d+)*[.:)]\s*(?=\S)/u;

/** `Bảng 3. ` of `Bảng 3. Quy mô …`; empty where a line does not begin with the number of a table. */
function numberOf(line: string): string {
  const number = NUMBER.exec(line)?.[0] ?? "";
  const words = foldSurface(number);
  return FIRST_TABLE_WORDS.some((first) => words.startsWith(first)) ? number : "";
}

/** Whether a line begins with the number of a table: `Bảng 3. Quy mô …`. */
export const isNumberedTitle = (line: string): boolean => numberOf(line) !== "";

/** `Bảng 3. Quy mô …`, `96. Diện tích …` without what numbers them. */
function withoutNumber(line: string): string {
  const number = numberOf(line) || (/^[IVX\d]/.test(line) ? (NUMBER.exec(line)?.[0] ?? "") : "");
  return line.slice(number.length);
}
