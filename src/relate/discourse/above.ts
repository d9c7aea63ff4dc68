import { splitSurface } from "../../lexicon/surface.ts";
import type { Line } from "../../text/layout.ts";
import { foldCode, isLetter } from "../../text/letters.ts";

const ASCII_END = 0x80;

/** Words that name what the figures of a line, or of the lines below it, are of. */
export class LineName {
  private syllables: string | undefined = undefined;
  private letters: number | undefined = undefined;

  constructor(readonly words: string) {}

  /** Whether an indicator holds all syllables of the name, in their order: `diện tích cây lạc` those of `Cây lạc`. */
  isPartOf(indicator: LineName): boolean {
    // Most names are longer than the indicator, or none of its words begins with their letter: no syllables are compared.
    this.letters ??= countLetters(this.words);
    const isShorter = this.letters <= indicator.words.length;
    return isShorter && indicator.hasInitial(this.split().charCodeAt(1)) && indicator.split().includes(this.split());
  }

  /** Whether a word may begin with a folded letter; a vowel with a tone mark may stand in two places, `Ủy`, `Uỷ`. */
  private hasInitial(letter: number): boolean {
    if (letter >= ASCII_END) return true;
    for (let at = 0, isInWord = false; at < this.words.length; at++) {
      const code = this.words.charCodeAt(at);
      if (!isInWord && foldCode(code) === letter) return true;
      isInWord = isLetter(code);
    }
    return false;
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
