import type { TokenType } from "chevrotain";
import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import { type AmountPart, evaluateAmount, withSpokenScale } from "../number/amount.ts";
import { divide, toPlainString } from "../number/decimal.ts";
import { parseFigure } from "../number/figure.ts";
import { readSignMark, type Sign } from "../number/sign.ts";
import type { Span } from "../text/span.ts";
import {
  type AmountSurface,
  type Cue,
  changeParts,
  type FractionMention,
  type Joint,
  type Measured,
  makeMention,
  makeQuantity,
  makeUnit,
  type OrdinalMention,
  type Phrase,
  type QuantityMention,
  type UnitSurface,
} from "./mention.ts";

/** What the rules of the grammar make of their tokens and parts. */

const CUES: ReadonlySet<TokenType> = new Set([
  ...[t.Modifier, t.Opener, t.Label, t.Connector, t.Multiple, t.Session, t.Rank, t.Comparison],
]);

/** Words that may be labels where they count or measure nothing: `cuối năm lớp 5`. */
const LABELS = t.setOf(t.Noun, t.Times, t.Unit, t.Currency, t.Partitive);

/** Whether a token outside a mention is a cue for the one after it. */
export function isCue({ tokenType, facets }: Token): boolean {
  return CUES.has(tokenType) || (LABELS.has(tokenType) && facets.label === true);
}

export function toCue({ startOffset: start, end, image, facets }: Token): Cue {
  return { start, end, words: image.toLowerCase(), facets };
}

/** What a token adds to an amount; undefined for a figure whose separators fit no convention. */
export function toPart({ tokenType, image, facets }: Token): AmountPart | undefined {
  if (t.NUMERALS.has(tokenType)) return facets.numeral?.part;
  if (tokenType === t.Magnitude) return { type: "magnitude", power: facets.magnitude?.power ?? 0 };
  const figure = tokenType === t.Figure ? parseFigure(image) : undefined;
  return figure && { type: "figure", figure };
}

/** Undefined where a figure's separators fit no convention. */
export function amount(
  { start, end }: Span,
  signToken: Token | undefined,
  { tokenType, image }: Token,
  parts: readonly (AmountPart | undefined)[],
): AmountSurface | undefined {
  if (!parts.every((part) => part !== undefined)) return undefined;
  const sign = signToken && toSign(signToken);
  const lone = parts.length === 1 && tokenType === t.Figure ? image : undefined;
  const figure = lone && (sign === undefined ? lone : `${sign === "minus" ? "-" : "+"}${lone}`);
  return { start, end, parts, figure, sign };
}

function toSign({ image, facets }: Token): Sign | undefined {
  return facets.negative ? "minus" : readSignMark(image);
}

/** A number, with the same number again in brackets (`08 (tám)`), of which the figure counts. */
export function measured(
  own: AmountSurface | undefined,
  twin: { readonly amount: AmountSurface | undefined } | undefined,
  end: number,
  unit: UnitSurface | undefined,
): Measured | undefined {
  if (own === undefined || (twin !== undefined && twin.amount === undefined)) return undefined;
  const said = own.figure === undefined && twin?.amount?.figure !== undefined ? twin.amount : own;
  const isBare = unit?.entry === undefined && unit?.noun === undefined;
  const amount = isBare ? withSpokenParts(said) : said;
  const start = Math.min(own.start, unit?.start ?? own.start);
  return { start, end: Math.max(end, unit?.end ?? end), amount: withUnitParts(amount, unit), unit };
}

/** `1m70`: the digits after the unit are decimals; `10k USD`: the shorthand scales the figure. */
function withUnitParts(amount: AmountSurface, unit: UnitSurface | undefined): AmountSurface {
  const { decimals, power } = unit ?? {};
  if (decimals === undefined && !power) return amount;
  const figure = decimals === undefined ? undefined : parseFigure(decimals);
  const rest: AmountPart[] =
    figure === undefined ? [] : [{ type: "point" }, { type: "decimals", digits: decimals ?? "" }];
  const scale: AmountPart[] = power ? [{ type: "magnitude", power }] : [];
  return changeParts(amount, [...amount.parts, ...rest, ...scale], undefined);
}

/** The digits that number words after a unit say: `tư`, `bảy mươi`, `tám hai`. */
export function digitsOf(words: readonly Token[]): string {
  return toPlainString(evaluateAmount(words.flatMap((word) => toPart(word) ?? [])));
}

/** The unit of an amount with the currency before it, `$500 triệu`; what stands after it may be its rate, or `k`. */
export function withLeading(
  currency: Token | undefined,
  amount: AmountSurface | undefined,
  unit: UnitSurface | undefined,
): UnitSurface | undefined {
  if (currency === undefined || amount === undefined) return unit;
  const { startOffset: start, entry } = currency;
  const power = unit?.entry?.facets.shorthand?.power ?? unit?.power;
  const { end, half, rates } = unit ?? { end: amount.end, half: false, rates: [] };
  return makeUnit({ start, end }, { entry, power, half, rates });
}

/** `một triệu hai trăm` with nothing after it. */
function withSpokenParts(amount: AmountSurface): AmountSurface {
  const parts = withSpokenScale(amount.parts);
  return parts === amount.parts ? amount : changeParts(amount, parts, amount.figure);
}

export function quantity(
  cues: readonly Cue[],
  first: Measured | undefined,
  pair: { readonly joint: Joint; readonly second: Measured | undefined } | undefined,
  bound: Token | undefined,
): QuantityMention | undefined {
  if (first === undefined) return undefined;
  const place = { start: first.start, end: (pair?.second ?? first).end };
  const joint = pair?.second && pair.joint;
  const ends = withLeadingOfBoth(first, pair?.second, joint);
  return makeQuantity(place, cues, { first: ends.first, second: ends.second, joint, bound: bound?.facets });
}

/** `$5-7 triệu`, `$5-$7 triệu`: the currency before the first end of a range is that of both, and so is the scale of the last. */
function withLeadingOfBoth(
  first: Measured,
  second: Measured | undefined,
  joint: Joint | undefined,
): { readonly first: Measured; readonly second: Measured | undefined } {
  const { start, end, amount, unit } = first;
  const isOfBoth = (joint === "dash" || joint === "to") && unit !== undefined && unit.start < amount.start;
  if (!isOfBoth || second === undefined || !isPricedBy(unit, second)) return { first, second };
  const own = second.unit;
  const shared = makeUnit(
    { start: unit.start, end: second.end },
    { ...unit, power: undefined, rates: own?.rates ?? [] },
  );
  // `$5-7k`
  const scaled = withUnitParts(second.amount, own && { ...own, power: own.entry?.facets.shorthand?.power });
  return {
    first: { start, end, amount, unit: undefined },
    second: { start: second.start, end: second.end, amount: scaled, unit: shared },
  };
}

/** Whether the last end of a range has no unit but a rate or a `k`, or the same currency before it again. */
function isPricedBy({ entry, rates }: UnitSurface, { amount, unit }: Measured): boolean {
  if (unit?.noun !== undefined || unit?.half) return false;
  if (unit?.entry === undefined || unit.entry.facets.shorthand !== undefined) return true;
  const isBefore = unit.start < amount.start && rates.length === 0;
  return isBefore && entry?.facets.currency?.code === unit.entry.facets.currency?.code;
}

/** `thứ mười hai`, `thứ 14/63`, `khóa XXIV`. */
export function ordinal(
  cues: readonly Cue[],
  word: Token,
  numbers: readonly Token[],
  of?: Token | undefined,
): OrdinalMention {
  const [first, last] = [numbers[0] as Token, of ?? (numbers[numbers.length - 1] as Token)];
  const { image, facets, startOffset, end } = first;
  const all = numbers.map(toPart);
  const parts = all.every((part) => part !== undefined) ? all : [];
  const number = { image, parts, start: startOffset, end, facets };
  const place = { start: word.startOffset, end: last.end };
  return makeMention("ordinal", place, cues, { word: toCue(word), number, of: of?.image });
}

/** The words of a fraction. */
export interface FractionWords {
  readonly sign?: Token | undefined;
  readonly numerator: readonly AmountPart[];
  readonly denominator: readonly AmountPart[];
  readonly noun?: Phrase | undefined;
}

/** `một nửa`. */
export const HALF: FractionWords = {
  numerator: [{ type: "digit", value: 1, unitsPlaceOnly: false }],
  denominator: [{ type: "digit", value: 2, unitsPlaceOnly: false }],
};

export function fraction(
  place: Span,
  cues: readonly Cue[],
  { sign, numerator, denominator, noun }: FractionWords,
): FractionMention | undefined {
  if (denominator.length === 0) return undefined;
  return makeMention("fraction", place, cues, { sign: sign && toSign(sign), numerator, denominator, noun });
}

/** `ba phần tư mét` is 0.75 m; undefined where there is no unit, or the decimals have no end: `một phần ba lít`. */
export function fractionOfUnit(
  { start, end }: Span,
  cues: readonly Cue[],
  { sign, numerator, denominator }: FractionWords,
  unit: UnitSurface | undefined,
): QuantityMention | undefined {
  const value = unit && divide(evaluateAmount(numerator), evaluateAmount(denominator));
  if (value === undefined) return undefined;
  const parts: readonly AmountPart[] = [{ type: "figure", figure: { value } }];
  const amount = { start, end, parts, figure: undefined, sign: sign && toSign(sign) };
  const first = { start, end: unit?.end ?? end, amount, unit };
  return quantity(cues, first, undefined, undefined);
}
