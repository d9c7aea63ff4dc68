import { layTable } from "../table/lay-table.ts";
import { DrawnTable } from "./drawn-tables.ts";
import type { DrawnPage, Glyph } from "./glyphs.ts";
import { findGrids } from "./grids.ts";
import { gatherLines, type PageLine } from "./lines.ts";
import { findOpenGrids } from "./open-grids.ts";
import { isSamePlace, type PageTable } from "./page-table.ts";

/** Fewest straight lines of a page with a table. */
const MIN_RULES = 3;

/** Reads the lines of one page after the other, and their tables. */
export class PageLines {
  /** The last table so far. A single row with the same columns goes on with it. */
  #last: PageTable | undefined;

  /** The lines of a page and its tables, in the order of the file, which is the reading order. */
  read({ glyphs, rules }: DrawnPage): PageLine[] {
    if (rules.length < MIN_RULES) return gatherLines(glyphs);
    const grids = findGrids(rules);
    const tables = [...grids, ...findOpenGrids(rules, glyphs, grids)].map((grid) => new DrawnTable(grid));
    if (tables.length === 0) return gatherLines(glyphs);
    const lines = placeTables(glyphs, tables, this.#last);
    this.#last = lines.findLast(({ table }) => table !== undefined)?.table ?? this.#last;
    return lines;
  }
}

/** The lines around the tables; a table stands where its first glyph is drawn. */
function placeTables(glyphs: readonly Glyph[], tables: readonly DrawnTable[], last: PageTable | undefined): PageLine[] {
  const owners = glyphs.map((glyph) => tables.find((table) => table.take(glyph)));
  const placed = new Map<DrawnTable, PageLine>();
  for (const table of tables) {
    const line = makeLine(table, last);
    if (line !== undefined) placed.set(table, line);
  }
  const lines: PageLine[] = [];
  const begun = new Set<DrawnTable>();
  let outside: Glyph[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const table = owners[index];
    const line = table === undefined ? undefined : placed.get(table);
    if (table === undefined || line === undefined) outside.push(glyph);
    else if (!begun.has(table)) {
      for (const one of gatherLines(outside)) lines.push(one);
      lines.push(line);
      begun.add(table);
      outside = [];
    }
  }
  for (const one of gatherLines(outside)) lines.push(one);
  return lines;
}

/** A table as a line of its page; undefined if it is no table of data: its text is then read like the text around it. */
function makeLine(drawn: DrawnTable, last: PageTable | undefined): PageLine | undefined {
  const { xs, ys } = drawn.grid;
  const table = drawn.finish();
  const isTable = layTable({ walk: () => table.rows }, () => {}).shape !== undefined;
  if (!isTable && (last === undefined || !isSamePlace(last, table))) return undefined;
  return { text: "", left: xs[0] ?? 0, right: xs.at(-1) ?? 0, y: ys.at(-1) ?? 0, height: 0, table };
}
