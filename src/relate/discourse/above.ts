import { splitSurface } from "../../lexicon/surface.ts";
import type { Line } from "../../text/layout.ts";
import { isLetter } from "../../text/letters.ts";

/** Words that name what the figures of a line, or of the lines below it, are of. */
export class LineName {
  private syllables: string | undefined = undefined;

  constructor(readonly words: string) {}

  /** Whether an indicator holds all syllables of the name, in their order: `diện tích cây lạc` those of `Cây lạc`. */
  isPartOf(indicator: LineName): boolean {
    // Most names are longer than the indicator: no syllables need to be compared.
    return countLetters(this.words) <= indicator.words.length && indicator.split().includes(this.split());
  }

  /** The syllables, between spaces. */
  private split(): string {
    this.syllables ??= ` ${splitSurface(this.words).join(" ")} `;
    return this.syllables;
  }
}

/** A line that the lines below belong to: a heading, or one that opens a list. */
export interface LineAbove {
  readonly place: Line;
  /** Null if it names nothing, as the title of a document or `Trong đó:`; undefined until its first number names it. */
  readonly name: LineName | null | undefined;
}

/** The name that some words are; null for no words. */
export function makeLineName(words: string): LineName | null {
  return words === "" ? null : new LineName(words);
}

function countLetters(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) if (isLetter(words.charCodeAt(at))) count++;
  return count;
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
  return [...above.slice(0, -1), { place: last.place, name: makeLineName(words) }];
}
