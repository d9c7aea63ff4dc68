import { foldSurface } from "../lexicon/surface.ts";
import { foldCode, isLetter } from "../text/letters.ts";

const ASCII_END = 0x80;

/** The words of a name, to be compared with those of others as the lexicon compares words: syllable by syllable, folded. */
export class FoldedWords {
  private syllables: string | undefined = undefined;
  private letters: number | undefined = undefined;

  constructor(readonly words: string) {}

  /** Whether another name holds all syllables of this one, in their order: `diện tích cây lạc` those of `Cây lạc`. */
  isPartOf(other: FoldedWords): boolean {
    // Most names are longer than the other, or none of its words begins with their letter: no syllables are compared.
    this.letters ??= countLetters(this.words);
    const isShorter = this.letters <= other.words.length;
    return isShorter && other.hasInitial(this.split().charCodeAt(1)) && other.split().includes(this.split());
  }

  /** Whether another name begins with all syllables of this one: `vụ tai nạn` with `vụ`. */
  opens(other: FoldedWords): boolean {
    return other.split().startsWith(this.split());
  }

  /** Whether another name ends with all syllables of this one. */
  closes(other: FoldedWords): boolean {
    return other.split().endsWith(this.split());
  }

  /**
   * Whether another name has all syllables of this one in their order, maybe others between them, and ends with the same:
   * `diện tích lúa bị hạn` those of `Diện tích bị hạn`.
   */
  isWovenInto(other: FoldedWords): boolean {
    const rest = other.split().trim().split(" ");
    let at = 0;
    for (const syllable of this.split().trim().split(" ")) {
      at = rest.indexOf(syllable, at) + 1;
      if (at === 0) return false;
    }
    return at === rest.length;
  }

  /** What follows after the syllables of a name that this one begins with; undefined where it does not. */
  after(first: FoldedWords): FoldedWords | undefined {
    return first.opens(this) ? new FoldedWords(this.split().slice(first.split().length)) : undefined;
  }

  /** Whether there is more than one syllable. */
  get hasSeveral(): boolean {
    return this.split().indexOf(" ", 1) < this.split().length - 1;
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
    this.syllables ??= ` ${foldSurface(this.words)} `;
    return this.syllables;
  }
}

function countLetters(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) if (isLetter(words.charCodeAt(at))) count++;
  return count;
}
