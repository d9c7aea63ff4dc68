import type { CstNode, IToken } from "chevrotain";
import type { LexicalToken } from "../lexer/tokens.ts";
import type { Facets } from "../lexicon/lexicon.ts";
import type { AmountPart } from "../number/amount.ts";
import { parseFigure } from "../number/figure.ts";
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

/** Reads the concrete syntax trees of a segment into mentions: surface facts and places, no arithmetic. */
export function readMentions(trees: Iterable<CstNode>): Mention[] {
  const mentions: Mention[] = [];
  for (const tree of trees) readIsland(tree, mentions);
  return mentions;
}

function readIsland(tree: CstNode, mentions: Mention[]): void {
  let cues: Cue[] = [];
  for (const phrase of nodes(tree, "phrase")) {
    const child = onlyChild(phrase);
    if (!("name" in child)) {
      if (isCue(child)) cues.push(toCue(child));
      else if (cues.length > 0) cues = [];
      continue;
    }
    const mention = readers[child.name]?.(child, cues);
    if (mention !== undefined) mentions.push(mention);
    cues = [];
  }
}

type Reader = (node: CstNode, cues: readonly Cue[]) => Mention | undefined;

const readers: Readonly<Record<string, Reader>> = {
  quantity: readQuantity,
  calendarDate: readTime,
  rank: readOrdinal,
  session: readOrdinal,
  factor: (node, cues) => {
    const tokens = allTokensOf(node);
    return { form: "factor", ...spanOf(tokens), cues, facets: facetsOf(tokens[1]) };
  },
  fraction: readFraction,
  half: readFraction,
};

const JOINTS: readonly (readonly [string, Joint])[] = [
  ["Dash", "dash"],
  ["Connector", "to"],
  ["Slash", "slash"],
  ["Part", "part"],
  ["Colon", "colon"],
];

function readJoint(node: CstNode): Joint | undefined {
  for (const [name, joint] of JOINTS) if (has(node, name)) return joint;
  return undefined;
}

function readQuantity(node: CstNode, cues: readonly Cue[]): QuantityMention | undefined {
  const measured = nodes(node, "measured");
  const first = measured[0] && readMeasured(measured[0]);
  if (first === undefined) return undefined;
  const second = measured[1] && readMeasured(measured[1]);
  const joint = measured[1] && readJoint(node);
  const bound = tokens(node, "Bound")[0] ?? tokens(node, "Modifier")[0];
  return {
    form: "quantity",
    start: first.start,
    end: (second ?? first).end,
    cues,
    first,
    second: joint && second,
    joint: second && joint,
    bound: bound && (!second || has(node, "Bound")) ? facetsOf(bound) : undefined,
  };
}

function readMeasured(node: CstNode): Measured | undefined {
  const [own, twin] = nodes(node, "amount");
  const first = own && readAmount(own);
  const last = twin ? readAmount(twin) : first;
  if (first === undefined || last === undefined) return undefined;
  const amount = first.figure === undefined && last.figure !== undefined ? last : first;
  const unitNode = nodes(node, "unit")[0];
  const unit = unitNode && readUnit(unitNode);
  const close = tokens(node, "RParen")[0];
  const end = unit?.end ?? (close ? endOf(close) : last.end);
  return { start: first.start, end, amount, unit };
}

/** Undefined where a figure's separators fit no convention. */
function readAmount(node: CstNode): AmountSurface | undefined {
  const parts: AmountPart[] = [];
  const all = allTokensOf(node);
  for (const token of all) {
    const part = toPart(token);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const figure = all.length === 1 && all[0]?.tokenType.name === "Figure" ? all[0].image : undefined;
  return { start: startOf(all), end: endOfAll(all), parts, figure };
}

function toPart(token: LexicalToken): AmountPart | undefined {
  const { numeral, magnitude } = facetsOf(token);
  if (token.tokenType.name === "Numeral") return numeral?.part;
  if (token.tokenType.name === "Magnitude") return { type: "magnitude", power: magnitude?.power ?? 0 };
  if (token.tokenType.name !== "Figure") return undefined;
  const figure = parseFigure(token.image);
  return figure && { type: "figure", figure };
}

function readUnit(node: CstNode): UnitSurface {
  const all = allTokensOf(node);
  const first = all[0] as LexicalToken;
  const phrase = nodes(node, "nounPhrase")[0];
  const noun = phrase && readPhrase(phrase);
  const name = first.tokenType.name;
  return {
    start: startOf(all),
    end: endOfAll(all),
    entry: name === "Noun" || name === "Partitive" ? undefined : first.payload,
    noun,
    half: has(node, "Numeral"),
    rates: nodes(node, "rate").map(readRate),
  };
}

function readRate(node: CstNode): RateTerm {
  const all = allTokensOf(node).slice(1);
  const unit = all.find((token) => token.tokenType.name !== "Figure");
  const figure = all.find((token) => token.tokenType.name === "Figure" && token.image !== "1")?.image;
  return { start: startOf(all), end: endOfAll(all), words: wordsOf(all), facets: facetsOf(unit), figure };
}

/** Undefined where only `số` stands before a word that is no noun. */
function readPhrase(node: CstNode): Phrase | undefined {
  const all = allTokensOf(node);
  const noun = all.filter((token) => token.tokenType.name !== "Partitive");
  if (noun.length === 0) return undefined;
  return { start: startOf(all), end: endOfAll(all), words: wordsOf(noun), facets: noun.map(facetsOf) };
}

function readTime(node: CstNode, cues: readonly Cue[]): TimeMention {
  const all = allTokensOf(node);
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

function readOrdinal(node: CstNode, cues: readonly Cue[]): OrdinalMention | undefined {
  const [word, number, ...rest] = allTokensOf(node);
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

function readFraction(node: CstNode, cues: readonly Cue[]): FractionMention | undefined {
  const [numerator, denominator] = tokens(node, "Numeral").map(toPart);
  const phrase = nodes(node, "nounPhrase")[0];
  const noun = phrase && readPhrase(phrase);
  const half = has(node, "Fraction");
  if (!half && (numerator === undefined || denominator === undefined)) return undefined;
  return {
    form: "fraction",
    ...spanOf(allTokensOf(node)),
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

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

function startOf(all: readonly IToken[]): number {
  return all[0]?.startOffset ?? 0;
}

function endOfAll(all: readonly IToken[]): number {
  const last = all[all.length - 1];
  return last ? endOf(last) : 0;
}

function spanOf(all: readonly IToken[]): Span {
  return { start: startOf(all), end: endOfAll(all) };
}

function wordsOf(all: readonly IToken[]): string {
  let words = "";
  let end = all[0]?.startOffset ?? 0;
  for (const token of all) {
    words += (token.startOffset > end ? " " : "") + token.image.replace(/\s+/g, " ");
    end = endOf(token);
  }
  return words;
}

function nodes(node: CstNode, rule: string): readonly CstNode[] {
  return (node.children[rule] ?? NO_CHILDREN) as readonly CstNode[];
}

function tokens(node: CstNode, name: string): readonly LexicalToken[] {
  return (node.children[name] ?? NO_CHILDREN) as readonly LexicalToken[];
}

function has(node: CstNode, name: string): boolean {
  return node.children[name] !== undefined;
}

const NO_CHILDREN: readonly (CstNode | LexicalToken)[] = [];

function onlyChild(node: CstNode): CstNode | LexicalToken {
  for (const rule in node.children) return node.children[rule]?.[0] as CstNode | LexicalToken;
  return node;
}

/** The tokens under a node, in text order. */
function allTokensOf(node: CstNode): readonly LexicalToken[] {
  const all: LexicalToken[] = [];
  collect(node, all);
  return all;
}

function collect(node: CstNode, into: LexicalToken[]): void {
  for (const name in node.children) {
    for (const child of node.children[name] ?? NO_CHILDREN) {
      if ("name" in child) collect(child, into);
      else insert(child as LexicalToken, into);
    }
  }
}

/** Puts a token at its place; most come in order, and none of the lists is long. */
function insert(token: LexicalToken, into: LexicalToken[]): void {
  let at = into.length;
  while (at > 0 && (into[at - 1] as LexicalToken).startOffset > token.startOffset) at--;
  if (at === into.length) into.push(token);
  else into.splice(at, 0, token);
}
