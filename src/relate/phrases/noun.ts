import * as lists from "../../lexicon/lists.ts";
import type { Resolved } from "../../record/resolved.ts";
import { singleSpaced } from "../../text/letters.ts";
import { FoldedWords } from "../../words/folded-words.ts";
import { WordList } from "../../words/word-list.ts";

/** What the nouns of counts say, as the lexicon knows them. */

const GENERIC: ReadonlySet<string> = new Set(lists.genericNouns);
const MASSES: ReadonlySet<string> = new Set(lists.massNouns);
const EVENTS = new WordList(lists.eventClassifiers);
const STANDING = new WordList(lists.standingNouns);
const PASSING = new WordList(lists.passingNouns);
const PARTITIVES = new WordList(lists.partitiveWords);

/** The noun, unless it counts whatever was named before: `người`, `vụ`. */
export function ownNoun(noun: string | undefined): string | undefined {
  return noun === undefined || GENERIC.has(noun) ? undefined : noun;
}

/** Whether two nouns count the same things, of which one may say more: `vụ`, `vụ tai nạn`. */
export function isSameNoun(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [new FoldedWords(one), new FoldedWords(other)];
  return a.opens(b) || b.opens(a);
}

/** `kiểm tra` of `cuộc kiểm tra`: the act that a noun of events names, empty for `cuộc` alone; undefined for other nouns. */
export function eventOf(noun = ""): string | undefined {
  const end = EVENTS.endFrom(noun, 0);
  return end === 0 ? undefined : noun.slice(end).trimStart();
}

/** Whether a noun counts offices or places: `trường`, `xã`; not `trường hợp`. */
export function isStandingNoun(noun = ""): boolean {
  return STANDING.endFrom(noun, 0) > 0 && PASSING.endFrom(noun, 0) === 0;
}

/** `vụ` of `số vụ`: what a name says the number of; undefined for other names. */
export function numberedBy({ words }: FoldedWords): FoldedWords | undefined {
  const end = PARTITIVES.endFrom(words, 0);
  return end === 0 ? undefined : new FoldedWords(words.slice(end));
}

/** The whole that a ratio names: `số bàn ghế` of `1/4 số bàn ghế`. */
export function wholeOf(view: string, { kind, noun, start, end }: Resolved): string | undefined {
  if (kind !== "ratio") return undefined;
  if (noun !== undefined && MASSES.has(noun)) return noun;
  // A line break may stand in it: `2/5 số`⏎`xã`.
  const text = singleSpaced(view.slice(start, end));
  for (let at = text.indexOf(" ") + 1; at > 0; at = text.indexOf(" ", at) + 1)
    if (PARTITIVES.endFrom(text, at) > at) return text.slice(at);
  return undefined;
}
