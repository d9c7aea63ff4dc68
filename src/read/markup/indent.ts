import { type DomElement, isElement } from "./dom.ts";

/** Points of a unit of length. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, em: 12, rem: 12, cm: 28.35, mm: 2.835, in: 72 };
const LENGTH = /^(-?\d{0,4}(?:\.\d{1,4})?)(pt|px|em|rem|cm|mm|in)$/i;
/** Properties that move the text of a cell or of its first paragraph to the right. */
const INDENTS = /(?:^|;)\s*(padding-left|margin-left|text-indent)\s*:\s*([^;\s]{1,12})/gi;

/** How far the style of a cell and of its first element indents its text, in points. */
export function readIndent(cell: DomElement): number {
  const first = [...cell.childNodes].find(isElement);
  return readOwnIndent(cell) + (first === undefined ? 0 : readOwnIndent(first));
}

function readOwnIndent(element: DomElement): number {
  let points = 0;
  for (const [, , length = ""] of (element.getAttribute("style") ?? "").matchAll(INDENTS)) points += readLength(length);
  return Math.max(0, points);
}

/** A length with its unit, `1.2cm`, in points; 0 for others. */
export function readLength(length: string): number {
  const [, number = "", unit = ""] = LENGTH.exec(length) ?? [];
  return Number(number) * (POINTS[unit.toLowerCase()] ?? 0) || 0;
}
