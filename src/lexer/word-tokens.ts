import type { TokenType } from "chevrotain";
import { makeFacets } from "../lexicon/groups.ts";
import { type Entry, endsCompound, findEntry } from "../lexicon/lexicon.ts";
import { Facets, NO_FACETS } from "../lexicon/word.ts";
import { isPlainYear } from "../number/calendar.ts";
import { figureEnd, hasCapital, isDigit, isLetter, isSpace, previousWordStart, spaceRunEnd } from "../text/letters.ts";
import { beginsName, entryAfter, entryBefore, facetsAfter, isBeforeDigit, isTitleAt } from "../words/beside.ts";
import { findCurrency, followsPrice, leadsAmount } from "./currencies.ts";
import { matchEnd } from "./identifier.ts";
import { isHalf } from "./island.ts";
import { endsName, isUnitHere, nounEnd } from "./nouns.ts";
import { isNumberOfName } from "./numbered.ts";
import { isNumberedByFive, isNumeral, NAMED } from "./numerals.ts";
import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";
import { withTornPower } from "./torn.ts";

/** A word that is of a group of the lexicon, with the tokens before it. */
interface Context {
  readonly text: string;
  readonly entry: Entry;
  readonly last: Token | undefined;
  readonly tokens: readonly Token[];
}

/** What a word of a group of the lexicon can be; the grammar decides whether it is that here. */
interface WordRule {
  readonly type: TokenType;
  readonly group: keyof Facets;
  readonly fits?: (context: Context) => boolean;
}

/** The rules in the order in which a word of several groups is asked. */
const RULES: readonly WordRule[] = [
  { type: t.Decade, group: "decade", fits: ({ last }) => !t.NUMBERS.has(last?.tokenType) },
  { type: t.HalfYear, group: "halfYear" },
  { type: t.Century, group: "century" },
  { type: t.FractionWord, group: "over", fits: isBetweenNumbers },
  { type: t.Part, group: "over", fits: isBetweenPartAndWhole },
  { type: t.Each, group: "each" },
  { type: t.Each, group: "rateJoint", fits: isBetweenUnits },
  { type: t.Percent, group: "percent" },
  { type: t.Currency, group: "currency" },
  { type: t.Currency, group: "cent", fits: ({ last }) => t.NUMBERS.has(last?.tokenType) },
  { type: t.Magnitude, group: "pricedScale", fits: (context) => isPriced(context) || isMillions(context) },
  { type: t.Magnitude, group: "shorthand", fits: isOfCrowd },
  { type: t.Shorthand, group: "shorthand", fits: isGlued },
  { type: t.YearOrFive, group: "numeral", fits: isYearOrFive },
  { type: t.Numeral, group: "numeral", fits: ({ text, entry, last }) => isNumeral(text, entry, last) },
  { type: t.Magnitude, group: "magnitude" },
  { type: t.FractionWord, group: "fractionWord", fits: ({ text, entry }) => isBeforeParts(text, entry) },
  { type: t.Fraction, group: "fraction", fits: isFraction },
  { type: t.Partitive, group: "partitive", fits: isBeforeNoun },
  { type: t.RelativeYear, group: "relativeYear", fits: isYearOfTime },
  { type: t.DayName, group: "dayName", fits: isDayName },
  { type: t.Period, group: "period", fits: ({ entry, last }) => !entry.facets.noun || !t.NUMBERS.has(last?.tokenType) },
  { type: t.Times, group: "times" },
  { type: t.Noun, group: "noun" },
  { type: t.Unit, group: "unit", fits: isWrittenUnit },
  { type: t.Edge, group: "edge" },
  { type: t.Bound, group: "bound" },
  { type: t.TimeUnit, group: "time", fits: isTimeUnit },
  { type: t.Part, group: "part" },
  { type: t.Connector, group: "connector" },
  { type: t.Opener, group: "rangeOpener" },
  { type: t.Comparison, group: "comparison" },
  { type: t.Total, group: "total" },
  { type: t.Modifier, group: "modifier" },
  { type: t.Multiple, group: "multiple" },
  { type: t.Factor, group: "factor" },
  { type: t.RankNumeral, group: "rankNumeral" },
  { type: t.Rank, group: "rank" },
  { type: t.Session, group: "session" },
  { type: t.Label, group: "label", fits: isLabel },
];

const OR_LABEL: ReadonlySet<TokenType> = new Set([t.Currency, t.Unit, t.Times, t.Partitive]);
const COUNTED: ReadonlySet<unknown> = new Set([...t.NUMBERS, t.Slash, t.Each, t.Fraction]);

/** The token that a word is: its type, its end, its entry. */
export interface FoundWord {
  readonly type: TokenType;
  readonly end: number;
  readonly entry: Entry | undefined;
}

/** The first rule that a word fits; undefined for a word of prose. `longest` is its entry in the lexicon. */
export function findWord(
  text: string,
  at: number,
  longest: Entry | undefined,
  tokens: readonly Token[],
): FoundWord | undefined {
  for (const rule of rulesFor(longest?.facets)) {
    if (rule.type === t.Noun) {
      const end = nounEnd(text, at, longest, tokens);
      if (end > at) return { type: t.Noun, end, entry: longest };
    } else {
      const entry = entryOf(rule, text, longest, tokens);
      if (entry !== undefined) return { type: rule.type, end: entry.end, entry };
    }
  }
  return undefined;
}

/** The word by which a rule fits; undefined where it does not. */
function entryOf(
  { type, group, fits }: WordRule,
  text: string,
  longest: Entry | undefined,
  tokens: readonly Token[],
): Entry | undefined {
  const last = tokens[tokens.length - 1];
  // `điểm trường` is no unit `điểm`.
  let entry = longest && holdsShorter(longest.facets, group) ? findEntry(text, longest.start, group) : longest;
  if (group === "currency") entry = findCurrency(text, entry, tokens);
  else if (type === t.Unit) entry = entry && asSpelt(text, withTornPower(text, entry));
  else if (type === t.Magnitude && group !== "magnitude") entry = entry && asMagnitude(entry);
  if (entry === undefined || fits?.({ text, entry, last, tokens }) === false) return undefined;
  // `lần 3`, `bảng 2`, `km 5`: a word that is a label, too, is the other only after a number.
  return entry.facets.label && OR_LABEL.has(type) && !COUNTED.has(last?.tokenType) ? undefined : entry;
}

/** The rules for a word, by its facets: few of them are of its groups. */
const byFacets = new WeakMap<Facets, readonly WordRule[]>();

function rulesFor(facets: Facets = NO_FACETS): readonly WordRule[] {
  let rules = byFacets.get(facets);
  if (rules === undefined) {
    const isOf = ({ group }: WordRule) =>
      group === "noun" || facets[group] !== undefined || holdsShorter(facets, group);
    rules = RULES.filter(isOf);
    byFacets.set(facets, rules);
  }
  return rules;
}

/** Years named by distance, years of service, months before and first days begin with a unit of time: `2` | `năm qua`, `30` | `năm tuổi Đảng`, `3` | `tháng trước`, `5` | `ngày đầu tiên của`. */
function holdsShorter({ relativeYear, service, edgeDay }: Facets, group: keyof Facets): boolean {
  return relativeYear !== undefined || ((service === true || edgeDay !== undefined) && group === "time");
}

/** `$2bn`, `US$4.5m`, `2,5m USD`: the short form stands right after the figure, and the currency before or after both. */
function isPriced({ text, entry, last, tokens }: Context): boolean {
  if (last?.tokenType !== t.Figure || isLetter(text.charCodeAt(entry.end)) || isDigit(text.charCodeAt(entry.end)))
    return false;
  const currency = tokens[tokens.length - 2];
  if (currency !== undefined && leadsAmount(currency) && last.startOffset <= currency.end + 1) return true;
  return facetsAfter(text, entry.end).currency !== undefined;
}

/** `100K người`, `3k lượt thích`: people and what they do online are counted in short; after a price it is paid by each. */
function isOfCrowd({ text, entry, last, tokens }: Context): boolean {
  if (last?.tokenType !== t.Figure || !isGlued({ text, entry, last, tokens })) return false;
  // `giá vé` | `50k người lớn`
  return facetsAfter(text, entry.end).crowd === true && !followsPrice(text, last.startOffset);
}

/** `3M người`: the letter is a metre where it is small. */
function isMillions(context: Context): boolean {
  const { text, entry } = context;
  return entry.end - entry.start === 1 && hasCapital(text.charAt(entry.start)) && isOfCrowd(context);
}

/** The word as the magnitude that it is in short. */
function asMagnitude(entry: Entry): Entry {
  const { pricedScale, shorthand } = entry.facets;
  const magnitude = pricedScale ?? (shorthand?.power === undefined ? undefined : { power: shorthand.power });
  if (magnitude === undefined) return entry;
  return { facets: makeFacets({ magnitude }), start: entry.start, end: entry.end };
}

/** `ki lô mét` | `trên` | `giờ`: a unit stands before it and the unit that it is per after it. */
function isBetweenUnits({ text, entry, last, tokens }: Context): boolean {
  if (last?.tokenType === t.Noun) return isOfMany(tokens) && isBeforeMany(text, spaceRunEnd(text, entry.end));
  if (last?.tokenType !== t.Unit && last?.tokenType !== t.Currency) return false;
  const next = entryAfter(text, entry.end);
  if (next === undefined || next.facets.numeral !== undefined) return false;
  return next.facets.time !== undefined || isUnitHere(text, next);
}

/** `7,8 bác sĩ` | `trên 1 vạn dân`, `12 ca` | `trên 100.000 dân`, not `5 thành phố` | `trên 1 triệu dân`. */
function isOfMany(tokens: readonly Token[]): boolean {
  let at = tokens.length - 1;
  while (tokens[at]?.tokenType === t.Noun) at--;
  const figure = tokens[at];
  if (figure?.tokenType !== t.Figure) return false;
  return figure.image.includes(",") || tokens[at + 1]?.facets.eventNoun === true;
}

/** `7,8 bác sĩ trên` | `1 vạn dân`, `12 ca trên` | `100.000 dân`; not `12 ca trên` | `1 triệu đồng`. */
function isBeforeMany(text: string, at: number): boolean {
  const end = figureEnd(text, at);
  const scale = entryAfter(text, end);
  const power = scale?.facets.magnitude?.power ?? 0;
  if (!MANY.has(wholeNumber(text.slice(at, end)) * 10 ** power)) return false;
  const counted = power === 0 ? scale?.facets : facetsAfter(text, scale?.end ?? end);
  return counted?.noun === true && counted.currency === undefined;
}
const MANY: ReadonlySet<number> = new Set([4, 5, 6, 9].map((power) => 10 ** power));

/** `ba` | `trên` | `bốn`, `hai` | `chia` | `mười`; not `tháng ba trên bốn xã`. */
function isBetweenNumbers({ text, entry, last, tokens }: Context): boolean {
  if (last?.tokenType !== t.Numeral) return false;
  if (facetsAfter(text, entry.end).numeral?.starts !== true) return false;
  let first = tokens.length - 1;
  while (first > 0 && (tokens[first - 1] as Token).tokenType === t.Numeral) first--;
  return !BEFORE_NAME.has(tokens[first - 1]?.tokenType);
}

/** `3` | `trên` | `4 hộ`; not `năm 2022` | `trên 40 hộ`, `9/12` | `trên 40 hộ`, `40` | `trên 3 xã`. */
function isBetweenPartAndWhole({ text, entry, last, tokens }: Context): boolean {
  if (last?.tokenType !== t.Figure || BEFORE_WHOLE.has(tokens.at(-2)?.tokenType)) return false;
  const whole = spaceRunEnd(text, entry.end);
  const end = figureEnd(text, whole);
  if (end === whole || isNumberOfName(last, tokens) || isPlainYear(last.image)) return false;
  // `nhóm 3` | `trên 40 hộ`
  if (entryBefore(text, last.startOffset, "noun") !== undefined) return false;
  const isLess = wholeNumber(last.image) <= wholeNumber(text.slice(whole, end));
  return isLess && facetsAfter(text, end).noun === true;
}
/** Tokens before a number that is none of a part. */
const BEFORE_WHOLE = t.setOf(t.Label, t.TimeUnit, t.Slash, t.Dash, t.Colon, t.Magnitude);

/** The value of `1.245`; NaN for other figures. */
function wholeNumber(figure: string): number {
  return Number(/^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(figure) ? figure.replaceAll(".", "") : "NaN");
}

/** Tokens whose number names them. */
const BEFORE_NAME = t.setOf(...NAMED, t.Label, t.Magnitude, t.Multiple);

/** `500k`, `2tr`. */
function isGlued({ text, entry }: Context): boolean {
  return !isSpace(text.charCodeAt(entry.start - 1)) && !isLetter(text.charCodeAt(entry.end));
}

/** `một nửa`; a name is `Nửa`. */
function isFraction({ text, entry }: Context): boolean {
  return (!isTitleAt(text, entry.start) || entry.end - entry.start > 4) && isHalf(text, entry);
}

/** `hai phần` | `ba`; `25 phần` are portions. */
function isBeforeParts(text: string, { end }: Entry): boolean {
  return isBeforeDigit(text, end) || facetsAfter(text, end).numeral !== undefined;
}

function isBeforeNoun({ text, entry }: Context): boolean {
  return facetsAfter(text, entry.end).isNoun;
}

/** `năm`, but for `năm nay` where no word that is numbered stands before it: `tháng năm`. */
function isYearOrFive({ text, entry, last, tokens }: Context): boolean {
  if (entry.facets.time === undefined || !isTimeUnit({ text, entry, last, tokens })) return false;
  return isNumberedByFive(text, entry.end, last) || !findEntry(text, entry.start)?.facets.relativeYear;
}

/** `mùng 6`, and after a weekday `thứ 2` | `mùng 6`. */
function isDayName({ last, tokens }: Context): boolean {
  return !t.NUMBERS.has(last?.tokenType) || tokens.at(-2)?.tokenType === t.Rank;
}

/** `tháng 9 năm nay`, `quý I năm ngoái`, `6 tháng đầu năm nay`. */
function isYearOfTime({ last, tokens }: Context): boolean {
  if (last?.tokenType === t.Figure || last?.tokenType === t.Roman) return t.TIME_UNITS.has(tokens.at(-2)?.tokenType);
  return last?.tokenType === t.TimeUnit || last?.tokenType === t.Edge;
}

/** `5 Tháng 1, 2024`; the street is `3 Tháng 2`. */
const MONTH_AND_YEAR = / \d{1,2}, \d{4}(?!\d)/y;

function isTimeUnit({ text, entry, last, tokens }: Context): boolean {
  const inNumber = last !== undefined && (t.NUMBERS.has(last.tokenType) || last.tokenType === t.Slash);
  if (entry.facets.time?.unit === "month" && matchEnd(MONTH_AND_YEAR, text, entry.end) > entry.end) return true;
  if (entry.end - entry.start === 1)
    return inNumber && hasCapital(text.charAt(entry.start)) === isUpperUnit(tokens.at(-2));
  return !isTitleAt(text, entry.start) || (!inNumber && !isNumberedName(text, entry.start));
}

/** The street `Ba` | `Tháng Hai`: a number word in title case before the word in title case at `at`. */
function isNumberedName(text: string, at: number): boolean {
  const before = previousWordStart(text, at);
  return before < at && isTitleAt(text, before) && findEntry(text, before)?.facets.numeral !== undefined;
}

/** `KM/H`: in a heading the unit before the slash is in capitals, too. */
function isUpperUnit(unit: Token | undefined): boolean {
  return unit?.tokenType === t.Unit && hasCapital(unit.image) && unit.image === unit.image.toUpperCase();
}

function isLabel({ text, entry, last, tokens }: Context): boolean {
  // `gồm: Nhật Bản` | `702`: a village is `bản`, too.
  if (endsName(text, entry) || endsCompound(text, entry.start, entry.end)) return false;
  return last === undefined || !t.NUMBERS.has(last.tokenType) || tokens.at(-2)?.tokenType === t.Label;
}

/** `mW` is another unit than `MW`, `Nm` than `nm`. */
function asSpelt(text: string, entry: Entry): Entry | undefined {
  const { unit } = entry.facets;
  if (unit?.spellings === undefined) return entry;
  const symbol = unit.spellings[text.slice(entry.start, entry.end)];
  if (symbol === undefined) return unit.exact ? undefined : entry;
  if (symbol === unit.symbol) return entry;
  const facets = Object.assign(new Facets(), entry.facets, { unit: { ...unit, symbol } });
  return { facets, start: entry.start, end: entry.end };
}

/** One-letter units are written in one case: `m`, `l`, `V`; in `vòng 24 V-League` there is none. */
function isWrittenUnit({ text, entry, last }: Context): boolean {
  // 1m70
  const isOnFigure = last?.tokenType === t.Figure && last.end === entry.start;
  const isSplit = isDigit(text.charCodeAt(entry.end));
  if (isSplit && !isOnFigure) return false;
  const isName = text.charAt(entry.end) === "-" && isLetter(text.charCodeAt(entry.end + 1));
  if (isName || !isUnitHere(text, entry)) return false;
  // `3 Lạng Sơn`
  if (entry.end - entry.start > 1) return !beginsName(text, entry);
  const letter = text.charAt(entry.start);
  const { symbol = letter, anyCase } = entry.facets.unit ?? {};
  // `25 L`; `220v`, not `220 v.v.`, `5v5`
  if (anyCase === "always" || (anyCase === "glued" && isOnFigure && !isSplit)) return true;
  return hasCapital(letter) === hasCapital(symbol.charAt(0));
}
