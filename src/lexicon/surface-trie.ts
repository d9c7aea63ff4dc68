import { splitSurface } from "./surface.ts";
import { SyllableIndex } from "./syllables.ts";

/** What stands at the end of some syllables, and the syllables that can follow. */
export interface TrieNode<Facets> {
  facets: Facets | undefined;
  next: Map<number, TrieNode<Facets>> | undefined;
  /** Surfaces that begin with this syllable and wait until a text first asks for one of them. */
  waiting: Listing<Facets>[] | undefined;
}

/** A surface and what a group says of it. */
interface Listing<Facets, K extends keyof Facets = keyof Facets> {
  surface: string;
  group: K;
  value: NonNullable<Facets[K]>;
}

/** Surfaces by their syllables, each with what it can be: one property of `Facets` for each group that lists it. */
export class SurfaceTrie<Facets extends object> {
  private readonly syllables = new SyllableIndex();
  /** By the number of the first syllable: an array, as each word of a text is looked up here. */
  private readonly firstNodes: (TrieNode<Facets> | undefined)[] = [];
  /** The same nodes by the first word of a surface as it is written. */
  private readonly firstWords = new Map<string, TrieNode<Facets>>();

  constructor(private readonly createFacets: () => Facets) {}

  /** Adds surfaces of a group. They wait at their first syllables: to enter all took half of the start-up. */
  add<K extends keyof Facets>(surfaces: readonly string[], group: K, value: NonNullable<Facets[K]>): void {
    for (const surface of surfaces) {
      const space = surface.indexOf(" ");
      const word = space < 0 ? surface : surface.slice(0, space);
      let node = this.firstWords.get(word);
      if (node === undefined) {
        node = this.firstNode(splitSurface(word)[0] ?? word);
        this.firstWords.set(word, node);
      }
      node.waiting ??= [];
      node.waiting.push({ surface, group, value });
    }
  }

  /** The node of the syllable `[start, end)` where surfaces begin with it. */
  begin(text: string, start: number, end: number): TrieNode<Facets> | undefined {
    const node = this.firstNodes[this.syllables.find(text, start, end)];
    if (node?.waiting !== undefined) this.enterWaiting(node);
    return node;
  }

  /** The node of the syllable `[start, end)` after those of another node. */
  follow(node: TrieNode<Facets>, text: string, start: number, end: number): TrieNode<Facets> | undefined {
    return node.next?.get(this.syllables.find(text, start, end));
  }

  private firstNode(syllable: string): TrieNode<Facets> {
    const number = this.syllables.add(syllable);
    this.firstNodes[number] ??= createNode();
    return this.firstNodes[number];
  }

  private enterWaiting(node: TrieNode<Facets>): void {
    const { waiting } = node;
    node.waiting = undefined;
    for (const listing of waiting ?? []) this.enter(listing);
  }

  private enter({ surface, group, value }: Listing<Facets>): void {
    const [first, ...others] = splitSurface(surface);
    let node = this.firstNode(first ?? surface);
    for (const syllable of others) {
      node.next ??= new Map();
      const number = this.syllables.add(syllable);
      const child: TrieNode<Facets> = node.next.get(number) ?? createNode();
      node.next.set(number, child);
      node = child;
    }
    node.facets ??= this.createFacets();
    if (node.facets[group] !== undefined) throw new Error(`lexicon: ${surface} stands twice among ${String(group)}`);
    node.facets[group] = value;
  }
}

function createNode<Facets>(): TrieNode<Facets> {
  return { facets: undefined, next: undefined, waiting: undefined };
}
