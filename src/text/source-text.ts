import { findDifferent, isOwnView, toPlain } from "./plain-form.ts";
import { countBefore } from "./sorted.ts";

/**
 * A text as given, and the view of it that the lexer reads: NFC, full-width forms, `℃`, odd spaces and hyphens made plain,
 * characters without width and marks on figures and symbols passed over. Canonically equivalent texts have the same view.
 * Offsets of the view lead back to the text as given, never between a character and its combining marks.
 */
export interface SourceText {
  readonly view: string;
  /** Where a mention that begins at this offset of the view begins in the text as given. */
  toGivenStart(offset: number): number;
  /** Where a mention that ends at this offset of the view ends in the text as given. */
  toGivenEnd(offset: number): number;
}

/** Makes the view of a text; the same string where nothing differs. */
export function makeSourceText(given: string): SourceText {
  if (isOwnView(given)) return { view: given, toGivenStart: same, toGivenEnd: same };
  const pieces: string[] = [];
  // For each change of length: where it stands in the view, and where in the text as given (start, end of both).
  const changes: number[] = [];
  let viewLength = 0;
  let copied = 0;
  for (const match of findDifferent(given)) {
    const plain = toPlain(match[0]);
    pieces.push(given.slice(copied, match.index), plain);
    viewLength += match.index - copied;
    copied = match.index + match[0].length;
    if (plain.length !== match[0].length) changes.push(viewLength, viewLength + plain.length, match.index, copied);
    viewLength += plain.length;
  }
  pieces.push(given.slice(copied));
  return {
    view: pieces.join(""),
    toGivenStart: (offset) => toGivenStart(changes, offset, lastChange(changes, offset)),
    toGivenEnd: (offset) => toGivenEnd(changes, offset, lastChange(changes, offset - 1, offset)),
  };
}

function same(offset: number): number {
  return offset;
}

/**
 * Index of the last change that begins at or before the offset. A change without width in the view that stands right at
 * `endingAt` lies behind a mention that ends there.
 */
function lastChange(changes: readonly number[], offset: number, endingAt = -1): number {
  const isBefore = (index: number) => {
    const start = changes[index * 4] as number;
    return start <= offset && start !== endingAt;
  };
  return countBefore(changes.length / 4, isBefore) - 1;
}

function toGivenStart(changes: readonly number[], offset: number, index: number): number {
  if (index < 0) return offset;
  const viewEnd = changes[index * 4 + 1] as number;
  return offset >= viewEnd ? afterChange(changes, offset, index) : (changes[index * 4 + 2] as number);
}

function toGivenEnd(changes: readonly number[], offset: number, index: number): number {
  if (index < 0) return offset;
  return afterChange(changes, Math.max(offset, changes[index * 4 + 1] as number), index);
}

/** The place of an offset at or after the end of a change, before the next. */
function afterChange(changes: readonly number[], offset: number, index: number): number {
  return (changes[index * 4 + 3] as number) + (offset - (changes[index * 4 + 1] as number));
}
