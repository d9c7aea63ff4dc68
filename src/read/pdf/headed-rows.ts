import { groupWords, joinPhrases, listFigures, type PageWord } from "./page-words.ts";
import type { RuledLine } from "./rules.ts";

/** Fewest phrases of a head, and figures of a row. */
const MIN_COLUMNS = 2;
/** Fewest rows with figures. */
const MIN_ROWS = 3;
/** Most lines without figures, one after the other, between two rows with figures: `Sản lượng (Tấn)`. */
const MAX_LABELS = 3;
/** Largest distance between two rows, in multiples of the font size. */
const MAX_LEADING = 2.5;

/**
 * Finds tables whose head has a line above and below it, and whose last row has none below: the rows of figures below
 * two lines, up to the first line that is none. Returns the lines of each table, with one below its last row.
 *
 * @param lines lines with the same ends, from the top to the bottom
 * @param words the words below the first of them, line after line
 */
export function findHeadedRows(lines: readonly RuledLine[], words: readonly PageWord[]): RuledLine[][] {
  const rows = groupWords(words);
  return lines.flatMap((top, index) => {
    const headEnd = lines[index + 1];
    if (headEnd === undefined || !isHead(rows, top, headEnd)) return [];
    const bottom = findEnd(rows, headEnd.at, lines[index + 2]?.at ?? Number.POSITIVE_INFINITY);
    return bottom === undefined ? [] : [[top, headEnd, { ...headEnd, at: bottom }]];
  });
}

const isBetween = (row: readonly PageWord[], from: number, to: number) => {
  const y = row[0]?.y ?? 0;
  return y > from && y < to;
};

/** Whether several phrases and no row of figures stand between two lines; years are no figures there. */
function isHead(rows: readonly (readonly PageWord[])[], top: RuledLine, bottom: RuledLine): boolean {
  const own = rows.filter((row) => isBetween(row, top.at, bottom.at));
  if (own.length === 0) return false;
  const isFigures = (row: readonly PageWord[]) =>
    listFigures(row).filter(({ text }) => !YEAR.test(text)).length >= MIN_COLUMNS;
  return !own.some(isFigures) && own.some((row) => joinPhrases(row).length >= MIN_COLUMNS);
}

const YEAR = /^(?:19|20)\d\d$/;

/** Where the rows of figures end that begin at `from`; undefined if there are too few. */
function findEnd(rows: readonly (readonly PageWord[])[], from: number, to: number): number | undefined {
  let end: number | undefined;
  let [count, labels, last, left] = [0, 0, from, Number.POSITIVE_INFINITY];
  for (const row of rows) {
    const [first] = row;
    if (first === undefined || !isBetween(row, from, to)) continue;
    if (first.y - last > first.size * MAX_LEADING) break;
    last = first.y;
    const figures = listFigures(row);
    if (figures.length >= MIN_COLUMNS) {
      left = Math.min(left, figures[0]?.left ?? left);
      [count, labels, end] = [count + 1, 0, first.y + first.size * 0.3];
    } else if (++labels > MAX_LABELS || (labels > 1 && (row.at(-1)?.right ?? 0) > left)) break;
  }
  return count < MIN_ROWS ? undefined : end;
}
