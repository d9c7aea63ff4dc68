import type { LexicalToken } from "../lexer/token-type.ts";
import type { Facets } from "../lexicon/word.ts";
import type { AmountPart } from "../number/amount.ts";
import { parseFigure } from "../number/figure.ts";
import { readSignMark, type Sign } from "../number/sign.ts";
import type {
  AmountSurface,
  Cue,
  FractionMention,
  Joint,
  Measured,
  Mention,
  OrdinalMention,
  Phrase,
  QuantityMention,
  RateTerm,
  Span,
  TimeMention,
  UnitSurface,
} from "./mention.ts";
import { isTree, type Tree } from "./tree.ts";

/** Reads the trees of a segment into mentions: surface facts and places, no arithmetic. */
export function readMentions(trees: Iterable<Tree>): Mention[] {
  const mentions: Mention[] = [];
  for (const tree of trees) readIsland(tree, mentions);
  return mentions;
}

function readIsland(tree: Tree, mentions: Mention[]): void {
  let cues: Cue[] = [];
  for (const phrase of tree.children) {
    const child = (phrase as Tree).children[0] as Tree | LexicalToken;
    if (!isTree(child)) {
      if (isCue(child)) cues.push(toCue(child));
      else if (cues.length > 0) cues = [];
      continue;
    }
    const mention = readers[child.name]?.(child, cues);
    if (mention !== undefined) mentions.push(mention);
    cues = [];
  }
}

type Reader = (tree: Tree, cues: readonly Cue[]) => Mention | undefined;

const readers: Readonly<Record<string, Reader>> = {
  quantity: readQuantity,
  calendarDate: readTime,
  rank: readOrdinal,
  session: readOrdinal,
  factor: (tree, cues) => {
    const tokens = allTokensOf(tree);
    return { form: "factor", ...spanOf(tokens), cues, facets: facetsOf(tokens[1]) };
  },
  fraction: readFraction,
  half: readFraction,
};

const JOINTS: Readonly<Record<string, Joint>> = {
  Dash: "dash",
  Connector: "to",
  Slash: "slash",
  Part: "part",
  Colon: "colon",
};

// measured, then the joint, a modifier, measured, and a bound
function readQuantity(tree: Tree, cues: readonly Cue[]): QuantityMention | undefined {
  const [firstTree, ...rest] = tree.children;
  const first = readMeasured(firstTree as Tree);
  if (first === undefined) return undefined;
  const secondTree = rest.find(isTree);
  const second = secondTree && readMeasured(secondTree);
  const bound = tokenOf(tree, "Bound") ?? (second === undefined ? tokenOf(tree, "Modifier") : undefined);
  return {
    form: "quantity",
    start: first.start,
    end: (second ?? first).end,
    cues,
    first,
    second,
    joint: second && JOINTS[(rest[0] as LexicalToken).tokenType.name],
    bound: bound && facetsOf(bound),
  };
}

function readMeasured(tree: Tree): Measured | undefined {
  const [own, twin] = partsOf(tree, "amount");
  const first = own && readAmount(own);
  const last = twin ? readAmount(twin) : first;
  if (first === undefined || last === undefined) return undefined;
  const amount = first.figure === undefined && last.figure !== undefined ? last : first;
  const unitTree = partOf(tree, "unit");
  const unit = unitTree && readUnit(unitTree);
  const close = tokenOf(tree, "RParen");
  const end = unit?.end ?? (close ? endOf(close) : last.end);
  return { start: first.start, end, amount, unit };
}

/** Undefined where a figure's separators fit no convention. */
function readAmount(tree: Tree): AmountSurface | undefined {
  const parts: AmountPart[] = [];
  const all = allTokensOf(tree);
  const signToken = tokenOf(tree, "Sign");
  const sign = signToken && toSign(signToken);
  const numbers = sign === undefined ? all : all.slice(1);
  for (const token of numbers) {
    const part = toPart(token);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const lone = numbers.length === 1 && numbers[0]?.tokenType.name === "Figure" ? numbers[0].image : undefined;
  const figure = lone && (sign === undefined ? lone : `${sign === "minus" ? "-" : "+"}${lone}`);
  return { start: startOf(all), end: endOfAll(all), parts, figure, sign };
}

function toSign(token: LexicalToken): Sign | undefined {
  return token.payload?.facets.negative ? "minus" : readSignMark(token.image);
}

function toPart(token: LexicalToken): AmountPart | undefined {
  const { numeral, magnitude } = facetsOf(token);
  if (token.tokenType.name === "Numeral") return numeral?.part;
  if (token.tokenType.name === "Magnitude") return { type: "magnitude", power: magnitude?.power ?? 0 };
  if (token.tokenType.name !== "Figure") return undefined;
  const figure = parseFigure(token.image);
  return figure && { type: "figure", figure };
}

function readUnit(tree: Tree): UnitSurface {
  const all = allTokensOf(tree);
  const first = all[0] as LexicalToken;
  const phrase = partOf(tree, "nounPhrase");
  const noun = phrase && readPhrase(phrase);
  const name = first.tokenType.name;
  return {
    start: startOf(all),
    end: endOfAll(all),
    entry: name === "Noun" || name === "Partitive" ? undefined : first.payload,
    noun,
    half: tokenOf(tree, "Numeral") !== undefined,
    rates: partsOf(tree, "rate").map(readRate),
  };
}

function readRate(tree: Tree): RateTerm {
  const all = allTokensOf(tree).slice(1);
  const unit = all.find((token) => token.tokenType.name !== "Figure");
  const figure = all.find((token) => token.tokenType.name === "Figure" && token.image !== "1")?.image;
  return { start: startOf(all), end: endOfAll(all), words: wordsOf(all), facets: facetsOf(unit), figure };
}

/** Undefined where only `số` stands before a word that is no noun. */
function readPhrase(tree: Tree): Phrase | undefined {
  const all = allTokensOf(tree);
  const noun = all.filter((token) => token.tokenType.name !== "Partitive");
  if (noun.length === 0) return undefined;
  return { start: startOf(all), end: endOfAll(all), words: wordsOf(noun), facets: noun.map(facetsOf) };
}

function readTime(tree: Tree, cues: readonly Cue[]): TimeMention {
  const all = allTokensOf(tree);
  return {
    form: "time",
    ...spanOf(all),
    cues,
    tokens: all.map((token) => ({
      type: token.tokenType.name,
      image: token.image,
      end: endOf(token),
      facets: token.payload?.facets,
    })),
  };
}

function readOrdinal(tree: Tree, cues: readonly Cue[]): OrdinalMention | undefined {
  const [word, number, ...rest] = allTokensOf(tree);
  if (word === undefined || number === undefined) return undefined;
  const words = [number, ...rest.filter((token) => token.tokenType.name === "Numeral")];
  const of = rest[0]?.tokenType.name === "Slash" ? rest[1] : undefined;
  const parts = words.map(toPart).filter((part) => part !== undefined);
  return {
    form: "ordinal",
    start: word.startOffset,
    end: endOf(of ?? words[words.length - 1] ?? number),
    cues,
    word: toCue(word),
    number: {
      image: number.image,
      parts,
      ...spanOf([number]),
      facets: number.payload?.facets,
    },
    of: of?.image,
  };
}

function readFraction(tree: Tree, cues: readonly Cue[]): FractionMention | undefined {
  const all = allTokensOf(tree);
  const [numerator, denominator] = all.filter((token) => token.tokenType.name === "Numeral").map(toPart);
  const phrase = partOf(tree, "nounPhrase");
  const noun = phrase && readPhrase(phrase);
  const half = tokenOf(tree, "Fraction") !== undefined;
  if (!half && (numerator === undefined || denominator === undefined)) return undefined;
  return {
    form: "fraction",
    ...spanOf(all),
    cues,
    numerator: numerator ?? { type: "digit", value: 1, unitsPlaceOnly: false },
    denominator: denominator ?? { type: "digit", value: 2, unitsPlaceOnly: false },
    noun,
  };
}

const CUE_TOKENS: ReadonlySet<string> = new Set([
  "Modifier",
  "Opener",
  "Label",
  "Connector",
  "Multiple",
  "Session",
  "Rank",
  "Comparison",
]);

function isCue(token: LexicalToken): boolean {
  return CUE_TOKENS.has(token.tokenType.name);
}

function toCue(token: LexicalToken): Cue {
  return { start: token.startOffset, end: endOf(token), words: token.image.toLowerCase(), facets: facetsOf(token) };
}

const NONE: Facets = {};

function facetsOf(token: LexicalToken | undefined): Facets {
  return token?.payload?.facets ?? NONE;
}

function endOf(token: LexicalToken): number {
  return token.startOffset + token.image.length;
}

function startOf(all: readonly LexicalToken[]): number {
  return all[0]?.startOffset ?? 0;
}

function endOfAll(all: readonly LexicalToken[]): number {
  const last = all[all.length - 1];
  return last ? endOf(last) : 0;
}

function spanOf(all: readonly LexicalToken[]): Span {
  return { start: startOf(all), end: endOfAll(all) };
}

function wordsOf(all: readonly LexicalToken[]): string {
  let words = "";
  let end = all[0]?.startOffset ?? 0;
  for (const token of all) {
    words += (token.startOffset > end ? " " : "") + token.image.replace(/\s+/g, " ");
    end = endOf(token);
  }
  return words;
}

/** The parts of a rule's tree that another rule took. */
function partsOf(tree: Tree, rule: string): Tree[] {
  const parts: Tree[] = [];
  for (const child of tree.children) if (isTree(child) && child.name === rule) parts.push(child);
  return parts;
}

function partOf(tree: Tree, rule: string): Tree | undefined {
  for (const child of tree.children) if (isTree(child) && child.name === rule) return child;
  return undefined;
}

/** The first token of a type that the rule itself took. */
function tokenOf(tree: Tree, type: string): LexicalToken | undefined {
  for (const child of tree.children) if (!isTree(child) && child.tokenType.name === type) return child;
  return undefined;
}

/** The tokens under a tree. */
function allTokensOf(tree: Tree): readonly LexicalToken[] {
  const all: LexicalToken[] = [];
  collect(tree, all);
  return all;
}

function collect(tree: Tree, into: LexicalToken[]): void {
  for (const child of tree.children) {
    if (isTree(child)) collect(child, into);
    else into.push(child);
  }
}
