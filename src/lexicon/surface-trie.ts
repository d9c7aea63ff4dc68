import { splitSurface } from "./surface.ts";
import { SyllableIndex } from "./syllables.ts";

/** What stands at the end of some syllables, and the syllables that can follow. */
export interface TrieNode<Word> {
  word: Word | undefined;
  next: Map<number, TrieNode<Word>> | undefined;
  /** Lines of surfaces that begin with this syllable and wait until a text first asks for one of them. */
  waiting: string[] | undefined;
}

/** Words by the syllables of their surfaces. */
export class SurfaceTrie<Word> {
  private readonly syllables = new SyllableIndex();
  /** By the number of the first syllable: an array, as each word of a text is looked up here. */
  private readonly firstNodes: (TrieNode<Word> | undefined)[] = [];

  /**
   * Takes the surfaces as `packed.ts` has them: one line for each first word. The lines wait at their first syllables,
   * because to enter all surfaces took half of the start-up. `wordOf` gives the word of a number in a line; where an
   * earlier line has the same surface, the word of that is known.
   */
  constructor(
    surfaces: string,
    private readonly wordOf: (number: number, known: Word | undefined) => Word,
  ) {
    for (const line of surfaces.split("\n")) {
      const first = line.slice(0, line.indexOf("\t"));
      const node = this.firstNode(splitSurface(first)[0] ?? first);
      node.waiting ??= [];
      node.waiting.push(line);
    }
  }

  /** The node of the syllable `[start, end)` where surfaces begin with it. */
  begin(text: string, start: number, end: number): TrieNode<Word> | undefined {
    const node = this.firstNodes[this.syllables.find(text, start, end)];
    if (node?.waiting !== undefined) this.enterWaiting(node);
    return node;
  }

  /** The node of the syllable `[start, end)` after those of another node. */
  follow(node: TrieNode<Word>, text: string, start: number, end: number): TrieNode<Word> | undefined {
    return node.next?.get(this.syllables.find(text, start, end));
  }

  private firstNode(syllable: string): TrieNode<Word> {
    const number = this.syllables.add(syllable);
    this.firstNodes[number] ??= createNode();
    return this.firstNodes[number];
  }

  private enterWaiting(node: TrieNode<Word>): void {
    const { waiting } = node;
    node.waiting = undefined;
    for (const line of waiting ?? []) {
      const [first = "", ...entries] = line.split("\t");
      for (const entry of entries) {
        const space = entry.indexOf(" ");
        const number = Number(space < 0 ? entry : entry.slice(0, space));
        const node = this.enter(space < 0 ? first : first + entry.slice(space));
        node.word = this.wordOf(number, node.word);
      }
    }
  }

  private enter(surface: string): TrieNode<Word> {
    const [first, ...others] = splitSurface(surface);
    let node = this.firstNode(first ?? surface);
    for (const syllable of others) {
      node.next ??= new Map();
      const number = this.syllables.add(syllable);
      const child: TrieNode<Word> = node.next.get(number) ?? createNode();
      node.next.set(number, child);
      node = child;
    }
    return node;
  }
}

function createNode<Word>(): TrieNode<Word> {
  return { word: undefined, next: undefined, waiting: undefined };
}
