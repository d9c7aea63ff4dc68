import { partWords, rankPrefixes } from "../lexicon/lists.ts";
import { readRoman } from "../number/roman.ts";

/** What marks a line of a text or a row of a table: a number, a letter, a bullet. */

/** Depth of a line that a letter marks: `a)`. */
export const LETTER_DEPTH = 4;
/** Depth of a line that a bullet marks. */
export const BULLET_DEPTH = 5;
/** No mark is longer. */
export const LONGEST_MARK = 16;

/** What marks the items of a list without numbers. */
export const BULLETS = "-–—+*•●○▪";
const BULLET = `[${BULLETS}]`;

/** `Phần`, `PHẦN`: as they stand at a line's start. */
const PARTS = partWords.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join("|");
/** `Phần thứ hai:`, `PHẦN THỨ HAI:`. */
const RANKS = rankPrefixes.flatMap((word) => [word, word.toUpperCase()]).join("|");

const ROMAN = "[IVX]{1,5}";
const NUMBER = "\\d{1,2}(?:\\.\\d{1,2})*";
const DOTTED = "\\d{1,2}(?:\\.\\d{1,2})+";

/** `I.`, `Phần II.`, `Phần thứ hai:`, `Điều 2.`, `A-`; `1.`, `2/`; `1.1`; `a)`, `(1)`; a bullet. */
const LINE_MARK = new RegExp(
  `^(?:(?:${PARTS})\\s+(\\d{1,2}|(?:${RANKS})\\s+\\p{L}{2,5})[.:](?=\\s)|` +
    `(?:(?:${PARTS})\\s+)?(${ROMAN}|[A-H\\u0110])[.):/–-](?=\\s)|(${NUMBER})[.)/–-](?=\\s)|(${DOTTED})(?=\\s)|` +
    `\\(?([a-z\\u0111]|\\d{1,2})\\)|(${BULLET}))\\s*`,
  "u",
);

/** The mark of a line: as it is written, how deep it puts the line, and where the words after it begin. */
export interface LineMark {
  readonly sign: string;
  readonly depth: number;
  readonly body: number;
}

/** Reads the mark at the first letter of a line that ends at `end`; without one, `sign` is empty and the depth 0. */
export function readLineMark(view: string, at: number, end: number): LineMark {
  const mark = LINE_MARK.exec(view.slice(at, Math.min(at + LONGEST_MARK, end)));
  if (mark === null) return { sign: "", depth: 0, body: at };
  return { sign: mark[0].trimEnd(), depth: depthOf(mark), body: at + mark[0].length };
}

function depthOf([, part, roman, numbered, dotted, letter]: RegExpExecArray): number {
  if (part !== undefined || roman !== undefined) return 1;
  const number = numbered ?? dotted;
  if (number !== undefined) return number.includes(".") ? 3 : 2;
  return letter === undefined ? BULLET_DEPTH : LETTER_DEPTH;
}

/** `1. Lúa`, `1.1 Lúa`, `a. Lúa`, `- Lúa`. In labels `18- 30 tuổi` and `A: 20 m` have no mark, as they may in a line. */
const LABEL_MARK = new RegExp(`^(?:(${BULLET})\\s*|((?:${NUMBER}|${ROMAN}|[A-Za-z\\u0110\\u0111])[.)]|${DOTTED})\\s+)`);

/** Cuts the label of a row into its mark, which may be empty, and its words. */
export function splitLabel(text: string): { readonly mark: string; readonly words: string } {
  const [whole = "", bullet, number] = LABEL_MARK.exec(text) ?? [];
  return { mark: bullet ?? number ?? "", words: text.slice(whole.length) };
}

/** Whether a line is an item or a heading with a mark, as a text or the label of a row has it. */
export function isMarked(line: string): boolean {
  return LINE_MARK.test(line) || LABEL_MARK.test(line);
}

/** Where one of several lines of a label begins that stand in one cell: `Suy dinh dưỡng - Theo cân nặng`. */
const LABEL_BREAK = new RegExp(`(?<!\\s)\\s*(?:<br\\s*/?>\\s*(?:${BULLET}\\s*)?|(?<=\\s)${BULLET}\\s+)`, "i");

/** The lines of a label in which several stood below each other, each without its mark. */
export function splitLines(label: string): string[] {
  return label.split(LABEL_BREAK).filter((line) => line !== "");
}

/** What a mark counts with, whatever stands around it: `A`, `II`, `1`, `1.1`, `1.1.1`, `a`, or a bullet. */
export type MarkKind = "letter" | "roman" | "number" | "dotted" | "deeper" | "small" | "dash" | "plus" | "star";

/** The kind of a mark, alone or with its stop or brackets; undefined where words are none. A lone `I` is a letter. */
export function markKind(mark: string): MarkKind | undefined {
  const text = bareMark(mark);
  if (/^\d{1,3}$/.test(text)) return "number";
  if (/^\d{1,3}\.\d{1,2}$/.test(text)) return "dotted";
  if (/^\d{1,3}(?:\.\d{1,2}){2,}$/.test(text)) return "deeper";
  if (/^[IVXLC]{2,6}$/.test(text) && readRoman(text) !== undefined) return "roman";
  if (/^[A-Z\u0110]$/.test(text)) return "letter";
  if (/^[a-z\u0111]$/.test(text)) return "small";
  if (!isBullet(text)) return undefined;
  return text === "+" ? "plus" : "-–—".includes(text) ? "dash" : "star";
}

const isBullet = (text: string) => text.length === 1 && BULLETS.includes(text);

/** A mark without its stop and brackets: `1` of `(1)`, `a` of `a)`. */
export function bareMark(mark: string): string {
  return mark.replace(/^\(|[.)]+$/g, "");
}

/** Whether a mark begins a list: `1`, `A`, `1.1`; any bullet may. */
export function isFirstMark(mark: string): boolean {
  const text = bareMark(mark);
  return isBullet(text) || /^(?:0?1|I|A|a|\d+\.1|\d+\.\d+\.1)$/.test(text);
}
