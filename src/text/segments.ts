/** Half-open part of a text, `[start, end)`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A segment ends at the first boundary after this many characters, so that memory follows the segment, not the text. */
const SEGMENT_LENGTH = 16_384;
/** How far a boundary is looked for before the text is cut at white space, or anywhere. */
const LONGEST_SEGMENT = 65_536;

/**
 * Cuts a text into parts that no mention crosses: at the end of a line, in a longer line after a sentence.
 * The parts lie without gaps and cover the text.
 */
export function* cutSegments(text: string): Generator<Segment> {
  let start = 0;
  while (start < text.length) {
    const end = segmentEnd(text, start);
    yield { start, end };
    start = end;
  }
}

function segmentEnd(text: string, start: number): number {
  const least = start + SEGMENT_LENGTH;
  const most = start + LONGEST_SEGMENT;
  if (text.length <= most) return text.length;
  const window = text.slice(least, most);
  const line = window.search(/[.;:!?…]\s*\n|\n\s*\n/);
  if (line >= 0) return least + window.indexOf("\n", line) + 1;
  const sentence = window.search(/[.!?] (?=\p{Lu})/u);
  if (sentence >= 0) return least + sentence + 2;
  const space = window.lastIndexOf(" ");
  return space >= 0 ? least + space + 1 : cutInside(text, most);
}

/** A cut that divides neither a surrogate pair nor a character from its combining marks. */
function cutInside(text: string, at: number): number {
  let end = at;
  while (end > at - 64 && /\p{M}|[\u200c\udc00-\udfff]|\u200d/u.test(text.charAt(end))) end--;
  return end;
}
