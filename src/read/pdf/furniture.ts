import type { PageLine } from "./lines.ts";

/** Number of lines at the top and at the bottom of a page that may be its header and footer. */
const DEPTH = 3;
/** Fewest pages on which a line has to be repeated to be dropped. On two it may be a coincidence. */
const MIN_PAGES = 3;

/** `3`, `- 3 -`, `Trang 3/12`, `Page 3 of 12` */
const PAGE_NUMBER = /^(?:trang|page)?[-–—[(|\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\])|\s]*$/i;

/** Removes from the pages what is repeated on each of them: headers, footers, page numbers. */
export function dropFurniture(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const keys = listEdges(page).map((line) => makeKey(line, index));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page, index) => {
    const edges = new Set(listEdges(page));
    const first = page[0];
    const last = page.at(-1);
    return page.filter((line) => {
      if (!edges.has(line) || line.table !== undefined) return true;
      if ((counts.get(makeKey(line, index)) ?? 0) >= MIN_PAGES) return false;
      const isOutermost = line === first || line === last;
      // In a document of a single page, a number other than 1 is a figure.
      const isNumber = PAGE_NUMBER.test(line.text) && (pages.length > 1 || /(?<!\d)1(?!\d)/.test(line.text));
      return !(isOutermost && page.length > 1 && isNumber && standsApart(line, page));
    });
  });
}

function listEdges(page: readonly PageLine[]): PageLine[] {
  return [...page.slice(0, DEPTH), ...page.slice(-DEPTH)];
}

/** A key that is equal for the same line on different pages: its text without the page number, and its position. */
function makeKey({ text, y }: PageLine, index: number): string {
  const same = text.replace(/\d+/g, (digits) => (Number(digits) === index + 1 ? "#" : digits)).replace(/\s+/g, " ");
  return `${same} @${Math.round(y / 4)}`;
}

/** Whether there is more space around a line than between the lines of a text. */
function standsApart(line: PageLine, page: readonly PageLine[]): boolean {
  return page.every((other) => other === line || Math.abs(other.y - line.y) > line.height * 1.3);
}
