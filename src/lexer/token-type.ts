import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import type { Facets } from "../lexicon/word.ts";
import { isDigit, isLetter, isSpace } from "../text/letters.ts";

/** A token with the lexicon's entry that it stands for. */
export interface LexicalToken extends IToken {
  payload?: Entry;
}

/** The image of a token, and the entry of the lexicon that goes with it, as Chevrotain takes them. */
export interface Match {
  0: string;
  payload: Entry | undefined;
}
/** `entry` is the longest of the lexicon at the place, looked up once for all token types. */
type Matcher = (text: string, at: number, tokens: LexicalToken[], entry: Entry | undefined) => Match | null;

/** What a token can begin with. */
export const DIGIT = 1;
export const LETTER = 2;
export const SPACE = 4;
export const SYMBOL = 8;
export const ANY = DIGIT | LETTER | SPACE | SYMBOL;

interface Rule {
  readonly type: TokenType;
  readonly begins: number;
  /** The group of the lexicon that the word must be of, for the token types of words. */
  readonly group?: keyof Facets;
  readonly match: Matcher;
}

/** Every token type is of this category: the grammar takes any token by it. */
export const AnyToken = createToken({ name: "AnyToken", pattern: Lexer.NA });

const rules = new Map<TokenType, Rule>();
/** The rules to try at a place that begins so and has no word, by what it begins with. */
const wordless: Rule[][] = [];
/** The rules to try at a word, by its facets: few of the forty are of its groups. */
let byFacets = new Map<Facets, readonly Rule[]>();
let order: readonly Rule[] = [];

/** Sets the order in which the token types are tried. */
export function setOrder(types: readonly TokenType[]): void {
  order = types.map((type) => rules.get(type) as Rule);
  for (const begins of [DIGIT, LETTER, SPACE, SYMBOL])
    wordless[begins] = order.filter((rule) => rule.begins & begins && !rule.group);
  byFacets = new Map();
}

function rulesFor(begins: number, facets: Facets | undefined): readonly Rule[] {
  if (facets === undefined) return wordless[begins] as Rule[];
  let found = byFacets.get(facets);
  if (found === undefined) {
    const isOf = ({ group }: Rule) => group === undefined || facets[group] !== undefined || holdsShorter(facets, group);
    found = order.filter((rule) => rule.begins & begins && isOf(rule));
    byFacets.set(facets, found);
  }
  return found;
}

// The token at the place asked last: Chevrotain asks each token type in turn, and is answered from one look.
let lastText = "";
let lastAt = -1;
let lastType: TokenType | undefined;
let lastMatch: Match | null = null;

function classify(text: string, at: number, tokens: LexicalToken[]): void {
  lastText = text;
  lastAt = at;
  const begins = beginning(text.charCodeAt(at));
  const entry = (begins & (LETTER | SYMBOL)) === 0 ? undefined : findEntry(text, at);
  for (const { type, match } of rulesFor(begins, entry?.facets)) {
    lastMatch = match(text, at, tokens, entry);
    lastType = type;
    if (lastMatch !== null) return;
  }
}

/** Years named by distance and years of service begin with a unit of time: `2` | `năm qua`, `30` | `năm tuổi Đảng`. */
function holdsShorter({ relativeYear, service }: Facets, group: keyof Facets): boolean {
  return relativeYear !== undefined || (service === true && group === "time");
}

function beginning(code: number): number {
  if (isLetter(code)) return LETTER;
  if (isDigit(code)) return DIGIT;
  return isSpace(code) ? SPACE : SYMBOL;
}

/** A token type whose matcher is asked at places that begin so; chosen by `classify`, once for all types. */
export function token(
  name: string,
  begins: number,
  match: Matcher,
  options: { group?: string; lexiconGroup?: keyof Facets } = {},
): TokenType {
  const { lexiconGroup, ...rest } = options;
  const pattern = (text: string, at: number, tokens: LexicalToken[]): Match | null => {
    if (lastAt !== at || lastText !== text) classify(text, at, tokens);
    return lastType === type ? lastMatch : null;
  };
  const type: TokenType = createToken({
    name,
    pattern: pattern as unknown as (text: string, at: number) => RegExpExecArray | null,
    line_breaks: false,
    categories: AnyToken,
    ...rest,
  });
  rules.set(type, { type, begins, match, ...(lexiconGroup ? { group: lexiconGroup } : {}) });
  return type;
}

/** Read before the next is made, so that one will do. */
const MATCH: Match = { 0: "", payload: undefined };

/** The match of `text.slice(at, end)`, or null where it is empty. */
export function take(text: string, at: number, end: number, payload?: Entry): Match | null {
  if (end <= at) return null;
  MATCH[0] = text.slice(at, end);
  MATCH.payload = payload;
  return MATCH;
}

/** What a token type of words may look at before it takes one. */
export interface Context {
  text: string;
  entry: Entry;
  last: LexicalToken | undefined;
  tokens: readonly LexicalToken[];
}

/** A token type for a group of the lexicon. */
export function word(name: string, group: keyof Facets, where: (context: Context) => boolean): TokenType {
  const match: Matcher = (text, at, tokens, longest) => {
    // `điểm trường` is no unit `điểm`.
    const entry = longest && holdsShorter(longest.facets, group) ? findEntry(text, at, group) : longest;
    if (entry === undefined) return null;
    const last = tokens[tokens.length - 1];
    return where({ text, entry, last, tokens }) ? take(text, at, entry.end, entry) : null;
  };
  return token(name, LETTER | SYMBOL, match, { lexiconGroup: group });
}

/** A token type for one of some characters. */
export function symbol(
  name: string,
  characters: string,
  where: (last: LexicalToken | undefined) => boolean,
): TokenType {
  return token(name, SYMBOL, (text, at, tokens) =>
    characters.includes(text.charAt(at)) && where(tokens[tokens.length - 1]) ? take(text, at, at + 1) : null,
  );
}
