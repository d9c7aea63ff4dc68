/**
 * A text as given, and the view of it that the lexer reads: NFC, full-width forms and odd spaces made plain, characters
 * without width passed over. Offsets of the view lead back to the text as given.
 */
export interface SourceText {
  readonly view: string;
  /** Where a mention that begins at this offset of the view begins in the text as given. */
  toGivenStart(offset: number): number;
  /** Where a mention that ends at this offset of the view ends in the text as given. */
  toGivenEnd(offset: number): number;
}

/** What the view differs in: combining marks with their Latin letter (other scripts may grow when composed), characters without width, full-width and odd spaces. */
const DIFFERENT =
  /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+|[\u00ad\u200b-\u200d\u2060\ufeff]|[\uff01-\uff5e\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const ANY_DIFFERENT =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff\uff01-\uff5e\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Makes the view of a text; the same string where nothing differs. */
export function makeSourceText(given: string): SourceText {
  if (!ANY_DIFFERENT.test(given)) return { view: given, toGivenStart: same, toGivenEnd: same };
  const pieces: string[] = [];
  // For each change of length: where it stands in the view, and where in the text as given (start, end of both).
  const changes: number[] = [];
  let viewLength = 0;
  let copied = 0;
  for (const match of given.matchAll(DIFFERENT)) {
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
    toGivenStart: (offset) => toGiven(changes, offset, lastChange(changes, offset)),
    toGivenEnd: (offset) => toGiven(changes, offset, lastChange(changes, offset - 1, offset)),
  };
}

function same(offset: number): number {
  return offset;
}

function toPlain(different: string): string {
  if (different.length > 1) return different.normalize("NFC");
  const code = different.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(different) ? "" : " ";
}

/**
 * Index of the last change that begins at or before the offset. A change without width in the view that stands right at
 * `endingAt` lies behind a mention that ends there.
 */
function lastChange(changes: readonly number[], offset: number, endingAt = -1): number {
  let low = 0;
  let high = changes.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = changes[middle * 4] as number;
    if (start <= offset && start !== endingAt) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function toGiven(changes: readonly number[], offset: number, index: number): number {
  if (index < 0) return offset;
  const viewEnd = changes[index * 4 + 1] as number;
  const givenStart = changes[index * 4 + 2] as number;
  const givenEnd = changes[index * 4 + 3] as number;
  return offset >= viewEnd ? givenEnd + (offset - viewEnd) : givenStart;
}
