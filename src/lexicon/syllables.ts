import { foldCode, otherTonePlacement } from "../text/letters.ts";

/**
 * Numbers for the syllables of the lexicon, found from the letters of a text without making strings of them: plain
 * prose takes 21 times the time of a decode with it, 29 times with a map of strings.
 */
export class SyllableIndex {
  /** Spellings, folded but for the place of the tone mark; a syllable of two spellings stands twice. */
  private readonly spellings: string[] = [];
  private readonly numbers: number[] = [];
  private readonly added = new Map<string, number>();
  private slots = new Int32Array(1 << 14);
  private last = 0;
  private longest = 0;

  /** The number of a folded syllable, given to it now if it has none: 1, 2, … */
  add(syllable: string): number {
    const known = this.added.get(syllable);
    if (known !== undefined) return known;
    const number = ++this.last;
    this.added.set(syllable, number);
    this.put(syllable, number);
    const other = otherTonePlacement(syllable);
    if (other !== undefined) this.put(other, number);
    return number;
  }

  /** The number of the syllable `text.slice(start, end)` in any case and tone placement; 0 for one that is not known. */
  find(text: string, start: number, end: number): number {
    if (end - start > this.longest) return 0;
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + foldCode(text.charCodeAt(at))) | 0;
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const index = this.slots[slot] as number;
      if (index === 0) return 0;
      if (isSame(this.spellings[index - 1] as string, text, start, end)) return this.numbers[index - 1] as number;
    }
  }

  private put(spelling: string, number: number): void {
    this.spellings.push(spelling);
    this.numbers.push(number);
    this.longest = Math.max(this.longest, spelling.length);
    if (this.spellings.length * 4 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 4);
      for (let index = 1; index < this.spellings.length; index++) this.fill(index);
    }
    this.fill(this.spellings.length);
  }

  private fill(index: number): void {
    const spelling = this.spellings[index - 1] as string;
    let hash = 0;
    for (let at = 0; at < spelling.length; at++) hash = (Math.imul(hash, 31) + spelling.charCodeAt(at)) | 0;
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = index;
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) {
    if (spelling.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  }
  return true;
}
