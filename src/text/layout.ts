import { blankRunEnd, hasCapital, isDigit, isLetter, isSpace, spaceRunEnd } from "./letters.ts";
import { BULLET_DEPTH, BULLETS, LETTER_DEPTH, LONGEST_MARK, readLineMark } from "./mark.ts";
import { endsAtLineBreak, endsAtStop, hasLineBreak, isRow, lineEnd, lineStart } from "./sentence.ts";
import { lastIndexAt } from "./sorted.ts";
import type { Span } from "./span.ts";

/**
 * What a line of a text is: a heading, an item of a list, a line with tabs, running text, or `cells`, a row of a table that
 * is read as one: each of its cells stands alone.
 */
export type LineKind = "heading" | "item" | "row" | "paragraph" | "cells";

/** A line of a text, as its layout shows it; lines that were wrapped are one. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** What marks it: `I.`, `1.1.`, `a)`, `-`; empty for running text. */
  readonly mark: string;
  /** 1 for `I.` or `A.`, 2 for `1.`, 3 for `1.1.`, 4 for `a)`, 5 (`BULLET_DEPTH`) for a bullet; 0 for running text. */
  readonly depth: number;
  /** Where its words begin, after the mark. */
  readonly body: number;
  /** Whether it is short and not wrapped, begins with no small letter and ends without a mark, as titles do; a row or a bullet may, and is no heading for that. */
  readonly isTitle: boolean;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
  /** Whether it ends with a colon: the lines below are of it. */
  readonly opensList: boolean;
  /** The heading above it, or the line that opens its list; undefined at the top of a text. */
  readonly parent: Line | undefined;
}

/**
 * Reads the layout of a text (the view of a segment), which goes on after the line `above` of a segment before; the lines
 * in `tables` are rows of tables. Lines and sentences are each read when they are first asked for, in time linear in the
 * text.
 */
export function readLayout(view: string, above?: Line, tables: readonly Span[] = []): Layout {
  return new Layout(view, above, tables);
}

/** The layout of a text: the only place that knows what a line, a mark of a list, a heading and the end of a sentence are. */
export class Layout {
  readonly view: string;
  private readonly above: Line | undefined;
  private readonly tables: readonly Span[];
  private read: readonly Line[] | undefined;
  /** The sentences of each line that was asked about: most lines of prose have no figure. */
  private readonly ofLines: (readonly Span[] | undefined)[] = [];
  /** Index of the line that was last asked about: a text is read from its beginning to its end. */
  private recent = 0;

  constructor(view: string, above: Line | undefined, tables: readonly Span[]) {
    this.view = view;
    this.above = above;
    this.tables = tables;
  }

  /** The lines that are not empty, in order. */
  get lines(): readonly Line[] {
    this.read ??= readLines(this.view, this.above, this.tables);
    return this.read;
  }

  /** The sentences in order, each without the white space around it; none crosses a line of `lines`. */
  get sentences(): readonly Span[] {
    return this.lines.flatMap((_, index) => this.sentencesOf(index));
  }

  /**
   * The line that the next segment goes on from: the one `above` if no lines were asked for, as the segment has no
   * figure.
   */
  get last(): Line | undefined {
    return this.read?.at(-1) ?? this.above;
  }

  /** The last line that begins at or before `offset`; undefined before the first. */
  lineAt(offset: number): Line | undefined {
    return this.lines[this.indexAt(offset)];
  }

  /** The line that `offset` stands in, and those after it. */
  linesFrom(offset: number): readonly Line[] {
    return this.lines.slice(Math.max(0, this.indexAt(offset)));
  }

  /** The last sentence that begins at or before `offset`; undefined before the first. */
  sentenceAt(offset: number): Span | undefined {
    for (let index = this.indexAt(offset); index >= 0; index--) {
      const sentences = this.sentencesOf(index);
      const found = lastIndexAt(sentences, offset);
      if (found >= 0) return sentences[found];
    }
    return undefined;
  }

  /** The sentence after another. */
  sentenceAfter({ start }: Span): Span | undefined {
    for (let index = Math.max(0, this.indexAt(start)); index < this.lines.length; index++) {
      const sentences = this.sentencesOf(index);
      const next = sentences[lastIndexAt(sentences, start) + 1];
      if (next !== undefined) return next;
    }
    return undefined;
  }

  /** Index of the last line that begins at or before `offset`; -1 if none does. */
  private indexAt(offset: number): number {
    const { lines } = this;
    const recent = this.recent;
    for (let index = recent; index <= recent + 1 && index < lines.length; index++) {
      if ((lines[index] as Line).start > offset || offset >= (lines[index + 1]?.start ?? Infinity)) continue;
      this.recent = index;
      return index;
    }
    const found = lastIndexAt(lines, offset);
    this.recent = Math.max(0, found);
    return found;
  }

  private sentencesOf(index: number): readonly Span[] {
    let sentences = this.ofLines[index];
    if (sentences === undefined) {
      sentences = readSentences(this.view, this.lines[index] as Line);
      this.ofLines[index] = sentences;
    }
    return sentences;
  }
}

function readLines(view: string, above: Line | undefined, tables: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let last = above;
  let lastEnd = view.length;
  let table = 0;
  for (let words = blankRunEnd(view, 0); words < view.length; ) {
    const start = lineStart(view, words);
    while (table < tables.length && (tables[table] as Span).end <= start) table++;
    const next = tables[table];
    const isCells = next !== undefined && next.start <= start;
    const firstEnd = lineEnd(view, words);
    let end = firstEnd;
    while (!isCells && end < view.length && end + 1 !== next?.start && !endsAtLineBreak(view, end))
      end = lineEnd(view, end + 1);
    const span = { start, end, isWrapped: end > firstEnd, isApart: start > lastEnd + 1 };
    last = isCells ? makeRow(span, last) : readLine(view, span, last);
    lines.push(last);
    words = blankRunEnd(view, end);
    lastEnd = end;
  }
  return lines;
}

/** A row of a table: it has no mark, and nothing stands under it. */
function makeRow({ start, end, isApart }: LineSpan, last: Line | undefined): Line {
  const parent = last?.kind === "cells" ? last.parent : findParent(last, { kind: "paragraph", depth: 0, mark: "" });
  return {
    start,
    end,
    kind: "cells",
    mark: "",
    depth: 0,
    body: start,
    isTitle: false,
    isApart,
    opensList: false,
    parent,
  };
}

const LONGEST_HEADING = 120;

/** A line before its words are read, and whether it goes on in the next ones. */
interface LineSpan extends Span {
  readonly isWrapped: boolean;
  readonly isApart: boolean;
}

/** Reads a line, which comes after `last`. One that was wrapped is text, and no title. */
function readLine(view: string, { start, end, isWrapped, isApart }: LineSpan, last: Line | undefined): Line {
  const at = blankRunEnd(view, start);
  const { sign, depth, body } = readLineMark(view, at, end);
  let close = end - 1;
  while (close > body && isSpace(view.charCodeAt(close))) close--;
  const isTitle = !isWrapped && close > body && close - body < LONGEST_HEADING && hasTitleForm(view, body, close);
  const kind = kindOf(view.slice(body, close), depth, isTitle);
  const opensList = view.charAt(close) === ":";
  const parent = findParent(last, { kind, depth, mark: sign });
  return {
    start,
    end: close + 1,
    kind,
    mark: sign,
    depth,
    body,
    isTitle,
    isApart,
    opensList,
    parent,
  };
}

/** Whether the line that ends at `end` has no mark there, as titles do. */
export function endsWithoutMark(view: string, end: number): boolean {
  return !/[.,;:!?…”"]/.test(view.charAt(end - 1));
}

/** Whether a wrapped line begins with one in capitals, as a title does: `BÁO CÁO` above `công tác dân vận năm 2023`. */
export function opensInCapitals(view: string, { body, end }: Line): boolean {
  const first = lineEnd(view, body);
  return first < end && view.slice(body, first) === view.slice(body, first).toUpperCase();
}

/** Whether the words from `body` to the last character at `close` have the form of a title. */
function hasTitleForm(view: string, body: number, close: number): boolean {
  if (!endsWithoutMark(view, close + 1)) return false;
  const first = view.charAt(body);
  return isLetter(view.charCodeAt(body)) ? first !== first.toLowerCase() : !isDigit(view.charCodeAt(body));
}

function kindOf(words: string, depth: number, isTitle: boolean): LineKind {
  if (depth === 0 && words.includes("\t")) return "row";
  if (isTitle && depth !== BULLET_DEPTH) return "heading";
  return depth > 0 ? "item" : "paragraph";
}

/** Depth of running text in the tree: below all marks. */
const TEXT_DEPTH = BULLET_DEPTH + 1;

/** How deep a line stands in the tree; a heading without a mark stands beside `I.`. */
function treeDepth(kind: LineKind, depth: number): number {
  return depth || (kind === "heading" ? 1 : TEXT_DEPTH);
}

/** The nearest of the line before and its ancestors that a line of this kind, depth and mark stands under. */
function findParent(last: Line | undefined, own: Pick<Line, "kind" | "depth" | "mark">): Line | undefined {
  let passed: Line | undefined;
  for (let line = last; line !== undefined; line = line.parent) {
    if (holds(line, own, passed)) return line;
    passed = line;
  }
  return undefined;
}

/** Whether lines below can stand under a line: a heading, one that opens a list, or a bullet in the form of a title. */
export function canHold({ kind, opensList, depth, isTitle }: Line): boolean {
  return kind === "heading" || opensList || (depth === BULLET_DEPTH && isTitle);
}

/** Whether a line holds another that comes after `passed`, the last line that stands directly under it. */
function holds(
  line: Line,
  { kind, depth, mark }: Pick<Line, "kind" | "depth" | "mark">,
  passed: Line | undefined,
): boolean {
  const own = treeDepth(kind, depth);
  const isHeading = line.kind === "heading";
  if (!canHold(line)) return false;
  // `- Cây lạc:` and `- Cây lạc` hold `+ Diện tích: 31 ha`.
  if (line.depth === BULLET_DEPTH && (depth === BULLET_DEPTH || !line.opensList))
    return depth === BULLET_DEPTH && mark !== line.mark;
  if (isHeading || line.depth > 0) return own > treeDepth(line.kind, line.depth);
  // `Trong đó:` holds what is like the first line after it.
  if (passed === undefined) return own > 1;
  const first = treeDepth(passed.kind, passed.depth);
  return own >= first && (first === TEXT_DEPTH || own < TEXT_DEPTH);
}

/** The sentences of a line; the letter that marks it, `a)`, is no part of them. A cell of a table begins one of its own. */
function readSentences(view: string, line: Line): Span[] {
  const sentences: Span[] = [];
  const words = blankRunEnd(view, line.start);
  let from = line.depth === LETTER_DEPTH && isLetter(view.charCodeAt(words)) ? line.body : words;
  for (let at = from; at < line.end; at++) {
    const isCellEnd = line.kind === "cells" && view.charAt(at) === "\t";
    if (!isCellEnd && !endsAtStop(view, at)) continue;
    sentences.push({ start: from, end: isCellEnd ? at : at + 1 });
    from = blankRunEnd(view, at + 1);
    at = from - 1;
  }
  if (from < line.end) sentences.push({ start: from, end: line.end });
  return sentences;
}

/** Whether nothing but white space, quotes and bullets stands before `at` on its line. */
export function isLineStart(view: string, at: number): boolean {
  return beginsLineAfter(BEFORE_WORDS, view, at);
}

/** Whether a figure at `at` may number its line, as it stands first there: `1 . Chi`, not `- 1 . 245 hộ`. */
export function mayNumberLine(view: string, at: number): boolean {
  return beginsLineAfter(BEFORE_NUMBER, view, at);
}

const BEFORE_NUMBER = ' \t"“';
const BEFORE_WORDS = BEFORE_NUMBER + BULLETS;

/** Whether only some characters, and not many, stand before `at` on its line. */
function beginsLineAfter(characters: string, view: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && characters.includes(view.charAt(before)) && at - before < LONGEST_MARK) before--;
  return before < 0 || view.charAt(before) === "\n";
}

/**
 * Where white space at `at` ends if it may stand within a phrase: spaces, or one line break where the line goes on
 * (`14 563⏎tỷ`); `at` before an empty line, a bullet or a capital.
 */
export function phraseSpaceEnd(view: string, at: number): number {
  const end = spaceRunEnd(view, at);
  if (!hasLineBreak(view, at, end)) return end;
  if (isRow(view, view.indexOf("\n", at))) return at;
  if (end === view.length || hasLineBreak(view, view.indexOf("\n", at) + 1, end)) return at;
  return BULLETS.includes(view.charAt(end)) || hasCapital(view.charAt(end)) ? at : end;
}
