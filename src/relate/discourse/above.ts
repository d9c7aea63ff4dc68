import type { Line } from "../../text/layout.ts";
import { FoldedWords } from "../../words/folded-words.ts";

/** A line that the lines below belong to: a heading, or one that opens a list. */
export interface LineAbove {
  readonly place: Line;
  /** Null if it names nothing, as the title of a document or `Trong đó:`; undefined until its first number names it. */
  readonly name: FoldedWords | null | undefined;
}

/** The name that some words are; null for no words. */
export function makeName(words: string): FoldedWords | null {
  return words === "" ? null : new FoldedWords(words);
}

/** The lines that a new line belongs to, from the top; `before` are those of the line before it, and that line itself. */
export function linesAbove(before: readonly LineAbove[], { parent }: Line): readonly LineAbove[] {
  let kept = before.length;
  while (kept > 0 && !isAbove((before[kept - 1] as LineAbove).place, parent)) kept--;
  return kept === before.length ? before : before.slice(0, kept);
}

function isAbove(place: Line, parent: Line | undefined): boolean {
  for (let line = parent; line !== undefined; line = line.parent) if (line === place) return true;
  return false;
}

/** The lines above after a sentence whose first number is of what `words` name: they name its line if nothing else does. */
export function nameByNumber(
  above: readonly LineAbove[],
  line: Line | undefined,
  words: string | undefined,
): readonly LineAbove[] {
  const last = above.at(-1);
  if (words === undefined || last === undefined || last.place !== line || last.name !== undefined) return above;
  return [...above.slice(0, -1), { place: last.place, name: makeName(words) }];
}
