import { passageEnd } from "./sentence.ts";
import type { Span } from "./span.ts";

/** A segment ends at the first boundary after this many characters, so that memory follows the segment, not the text. */
const SEGMENT_LENGTH = 16_384;
/** How far a boundary is looked for before the text is cut at white space, or anywhere. */
const LONGEST_SEGMENT = 65_536;

/**
 * Cuts a text into parts that no mention crosses: at the end of a line, in a longer line after a sentence.
 * The parts lie without gaps and cover the text.
 */
export function* cutSegments(text: string): Generator<Span> {
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
  const end = passageEnd(text, least, most);
  if (end !== undefined) return end;
  const space = text.lastIndexOf(" ", most - 1);
  return space >= least ? space + 1 : cutInside(text, most);
}

/** A cut that divides neither a surrogate pair nor a character from its combining marks. */
function cutInside(text: string, at: number): number {
  let end = at;
  while (end > at - 64 && /\p{M}|[\u200c\udc00-\udfff]|\u200d/u.test(text.charAt(end))) end--;
  return end;
}
