import type { GridRow, SourceCell } from "../table/grid.ts";
import type { PageLine } from "./lines.ts";
import { isSamePlace, type PageTable } from "./page-table.ts";

/**
 * Joins tables that go on from one page to the next: the last thing of a page and the first of the next one, with the
 * same columns. Rows of the head that are repeated are dropped, and a row that the page cuts is put together.
 */
export function joinTables(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const joined: PageLine[][] = [];
  let last: PageLine | undefined;
  for (const page of pages) {
    const [first, ...rest] = page;
    const before = last?.table;
    if (before !== undefined && first?.table !== undefined && isSamePlace(before, first.table)) {
      appendRows(before, first.table);
      joined.push(rest);
      last = rest.at(-1) ?? last;
    } else {
      joined.push([...page]);
      last = page.at(-1) ?? last;
    }
  }
  return joined;
}

function appendRows(table: PageTable, next: PageTable): void {
  const rows = next.rows.filter(hasText);
  const own = table.rows.filter(hasText);
  let head = 0;
  while (head < rows.length && head < own.length && isSameRow(own[head] as GridRow, rows[head] as GridRow)) head++;
  const [cut, ...rest] = rows.slice(head);
  const last = table.rows.at(-1);
  if (cut !== undefined && last !== undefined && isCut(last, cut)) {
    table.rows[table.rows.length - 1] = putTogether(last, cut);
    table.rows.push(...rest);
  } else table.rows.push(...rows.slice(head));
}

const hasText = ({ cells }: GridRow) => cells.some(({ text }) => text !== "");

const isSameRow = (one: GridRow, other: GridRow) =>
  one.cells.length === other.cells.length &&
  one.cells.every(({ text, column }, index) => {
    const cell = other.cells[index];
    return cell?.text === text && cell.column === column;
  });

/**
 * Whether a row goes on from the last one of the page before: no cell of it is the second with a text of its own, but
 * for a label that goes on with a small letter.
 */
function isCut(last: GridRow, next: GridRow): boolean {
  if (last.cells.length !== next.cells.length) return false;
  let isJoined = false;
  for (const [index, { text }] of last.cells.entries()) {
    const more = next.cells[index]?.text ?? "";
    if (more === "") continue;
    if (text !== "" && !/^\p{Ll}/u.test(more)) return false;
    if (text === "" && next.cells.some((cell) => /^\d/.test(cell.text))) return false;
    isJoined = true;
  }
  return isJoined && hasText(last) && !next.cells.some((cell, index) => isFigureBeside(cell, last.cells[index]));
}

function isFigureBeside({ text }: SourceCell, before: SourceCell | undefined): boolean {
  return text !== "" && before !== undefined && before.text !== "" && /^\d/.test(text);
}

function putTogether(last: GridRow, next: GridRow): GridRow {
  const cells = last.cells.map((cell, index) => {
    const more = next.cells[index]?.text ?? "";
    return { ...cell, text: cell.text === "" || more === "" ? cell.text + more : `${cell.text} ${more}` };
  });
  return { cells, isHead: last.isHead };
}
