import { EmbeddedActionsParser, EOF, type TokenType } from "chevrotain";
import { leadsAmount } from "../lexer/currencies.ts";
import { isTenths } from "../lexer/tenths.ts";
import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import { NO_FACETS } from "../lexicon/word.ts";
import { isDigitOf } from "../number/amount.ts";
import { isYear } from "../number/calendar.ts";
import { isCounted } from "./counted.ts";
import { isFive, partOf } from "./five.ts";
import { startsNeighbour } from "./neighbour.ts";

/**
 * What the rules of the grammar ask of the next tokens before they take them. With these gates no rule can fail after its
 * first token.
 */
export abstract class GatedParser extends EmbeddedActionsParser {
  /** The text of which the tokens are. */
  view = "";

  /** The token so many places ahead; `look(0)` is the last one taken. */
  protected readonly look = (distance: number): Token => {
    const token = this.LA(distance);
    return token.tokenType === EOF ? END : (token as Token);
  };

  /**
   * Takes an optional part where its gate is open. Chevrotain, which would ask again, only records that the part may be
   * left out: most parts are not there, and the `GATE` of an `OPTION` is a function that is made each time.
   */
  protected optional<Part>(isThere: boolean, part: () => Part): Part | undefined {
    if (this.RECORDING_PHASE) return this.OPTION(part);
    return isThere ? part() : undefined;
  }

  /** Takes a part as often as its gate is open. */
  protected repeat(gate: () => boolean, part: () => unknown): void {
    if (this.RECORDING_PHASE) this.MANY(part);
    else while (gate()) part();
  }

  protected isNext(distance: number, type: TokenType): boolean {
    return this.LA(distance).tokenType === type;
  }

  /** Whether the token there is a number in words; `năm` may be the year. */
  protected isNumberWord(distance: number): boolean {
    const { tokenType } = this.LA(distance);
    return tokenType === t.Numeral || (tokenType === t.YearOrFive && isFive(this.view, this.look, distance));
  }

  /** `14.563`, `hai mươi`, `-5`; not `2` in `giai đoạn 2 năm 2025`. */
  protected startsAmount(distance: number): boolean {
    if (this.isNext(distance, t.Sign)) return this.startsAmount(distance + 1);
    if (this.isNumberWord(distance)) return this.startsInWords(distance);
    if (!this.isNext(distance, t.Figure)) return false;
    const named = this.isNext(distance - 1, t.Label) || this.isNext(distance - 1, t.Period);
    return !named || !this.isNamedYear(distance + 1);
  }

  /** `không` begins a number only as `không phẩy …`, or with a unit where the lexer found it to: `cả năm không thu hút`. */
  private startsInWords(distance: number): boolean {
    const numeral = this.look(distance).facets.numeral;
    if (!isDigitOf(numeral?.part, 0)) return numeral?.starts === true;
    const next = this.look(distance + 1);
    return partOf(next)?.type === "point" || OF_ZERO.has(next.tokenType);
  }

  /** `năm 2020`. */
  private isNamedYear(distance: number): boolean {
    return this.look(distance).facets.time?.unit === "year" && isYear(this.look(distance + 1).image);
  }

  /** Whether the next token adds to the number so far: `tỷ` to `5`, `mươi` to `hai`, `098 triệu` to `2.167 tỷ`. */
  protected addsToAmount(): boolean {
    if (this.isNext(1, t.Magnitude)) return true;
    return this.isNumberWord(1) ? this.addsWord() : this.isNext(1, t.Figure) && this.addsFigure();
  }

  /** Whether the next word adds to the number so far: `mươi` to `hai`, `rưỡi` to `2 tỷ`, not `hai` to `5`. */
  private addsWord(): boolean {
    // `hai` | `ba nghìn`
    if (startsNeighbour(this.look)) return false;
    const part = partOf(this.look(1));
    // `hai phẩy 23`, `2 chấm 23`
    if (part?.type === "point") return this.isNumberWord(2) || this.isNext(2, t.Figure);
    if (part?.type === "half" || part?.type === "magnitude") return true;
    // `sáu triệu ba trăm` | `một tháng`: only after `linh` does one follow what is short for thousands; no price is of `một đồng`
    if (t.NUMERALS.has(this.LA(0).tokenType))
      return !this.isOne() || this.endsInZeroTens() || !isRated(this.LA(2)) || !this.isOfMillions();
    if (this.isNext(0, t.Figure)) return false;
    // `một nghìn` | `mốt`, not `1,5 tỷ` | `một năm`
    return !this.isOne() || this.isNext(2, t.Magnitude) || this.isNumberWord(2);
  }

  /** Whether the next figure adds to the scale before it: `098 triệu` to `2.167 tỷ`, not `9 tháng`. */
  private addsFigure(): boolean {
    const [last, next, after] = [this.look(0), this.look(1), this.look(2)];
    if (partOf(last)?.type === "point") return /^\d+$/.test(next.image);
    if (last.tokenType !== t.Magnitude) return false;
    // 2.167 tỷ 098 triệu   7 nghìn 240 tỷ
    if (after.tokenType === t.Magnitude) return powerOf(after) < powerOf(last) || /^\d{3}$/.test(next.image);
    if (!/^\d{1,3}$/.test(next.image)) return false;
    // 15 nghìn 300 hộ
    if (powerOf(last) === 3 && next.image.length === 3) return true;
    // 1 tỷ 2/ha
    if (after.tokenType === t.Slash) return RATED.has(this.LA(3).tokenType);
    if (after.tokenType === t.Currency) return true;
    return !t.UNITS.has(after.tokenType) && after.tokenType !== t.Dash;
  }

  /** `hai phần ba`, `ba mươi phần một trăm`, `âm ba phần tư`. */
  protected startsFraction(): boolean {
    const first = this.isNext(1, t.Sign) ? 2 : 1;
    let distance = first;
    while (distance < first + LONGEST_NUMERATOR && this.isNumberWord(distance)) distance++;
    return distance > first && this.isNext(distance, t.FractionWord);
  }

  /** `$500 triệu`, `USD 25 triệu`; not the `USD` of `tỷ giá USD 25.000 đồng`. */
  protected startsPriced(distance: number): boolean {
    const currency = this.look(distance);
    const figure = this.look(distance + 1);
    if (!leadsAmount(currency) || figure.tokenType !== t.Figure || figure.startOffset > currency.end + 1) return false;
    let end = distance + 2;
    while (this.isNext(end, t.Magnitude) || this.isNext(end, t.Figure)) end++;
    const { leadsScale, code } = currency.facets.currency ?? {};
    if (leadsScale && end === distance + 2) return false;
    const { tokenType, facets } = this.look(end);
    if (tokenType === t.Currency && !leadsAmount(this.look(end))) return facets.currency?.code === code;
    return !OTHER_UNITS.has(tokenType);
  }

  /** After an amount whose currency stands before it: the same again, `k`, or the rate. */
  protected startsUnitOfPriced(): boolean {
    if (this.isNext(1, t.Currency)) return !this.startsPriced(1);
    return this.isNext(1, t.Shorthand) || this.startsRate();
  }

  /** `08 (tám)`, `ba (03)`: the same number again, in words or in figures. */
  protected startsTwin(): boolean {
    if (!this.isNext(1, t.LParen)) return false;
    const inWords = t.NUMERALS.has(this.LA(0).tokenType);
    if (inWords) return this.isNext(2, t.Figure) && this.isNext(3, t.RParen);
    // `2/3 (hai phần ba)` says the fraction again.
    return this.isNumberWord(2) && !this.isNext(3, t.FractionWord);
  }

  /** A unit or noun, or after a scale the rate alone: `5,5 triệu/tháng`. */
  protected startsUnit(): boolean {
    const isScaled = this.isNext(0, t.Magnitude);
    // `3.800 tỷ năm 2020`: the year is named, not counted.
    if (isScaled && this.isNamedYear(1)) return false;
    // `bốn năm nghìn`
    if (this.isNext(1, t.YearOrFive) && this.joinsNeighbour()) return false;
    if (t.UNITS.has(this.LA(1).tokenType)) return true;
    return (
      this.startsRate() &&
      (isScaled ||
        (this.isNext(0, t.Figure) && (this.isNext(-1, t.Magnitude) || this.isEndOfPriced())) ||
        this.isOfMillions())
    );
  }

  /** `7` of `€5-7/kg`: the last figure of a range whose currency stands before it. */
  private isEndOfPriced(): boolean {
    return RANGE_JOINTS.has(this.LA(-1).tokenType) && leadsAmount(this.look(-3));
  }

  /** Whether a word there is of a whole number: `ba` of `sáu triệu ba`, not of `sáu triệu phẩy ba`. */
  private isWhole(distance: number): boolean {
    return t.NUMERALS.has(this.LA(distance).tokenType) && partOf(this.look(distance))?.type !== "point";
  }

  private endsInZeroTens(): boolean {
    return partOf(this.look(0))?.type === "zeroTens";
  }

  /** Whether the number words so far follow a million: `ba trăm` of `sáu triệu ba trăm`. */
  private isOfMillions(): boolean {
    let back = 0;
    while (back > -LONGEST_HUNDREDS && this.isWhole(back)) back--;
    return powerOf(this.look(back)) >= 6;
  }

  /** `70` of `1m70`, `65` of `1 mét 65`, `2` of `1tr2`, `23` of `hai đô 23`, `tư` of `ba mét tư`. */
  protected startsDecimals(): boolean {
    const [unit, digits] = [this.look(0), this.look(1)];
    if (t.NUMERALS.has(digits.tokenType)) return this.startsTenths(unit, digits);
    if (digits.tokenType !== t.Figure || !/^\d{1,3}$/.test(digits.image)) return false;
    const { tokenType } = this.look(2);
    const isGlued = digits.startOffset === unit.end;
    // `vé 1tr2` | `người lớn`
    if (isGlued && unit.tokenType === t.Shorthand) return true;
    if (t.UNITS.has(tokenType) && tokenType !== t.Currency) return false;
    if (isGlued) return unit.tokenType !== t.Percent;
    return !GOES_ON.has(tokenType) && !this.isPower(digits.image) && isSpokenUnit(unit, digits.image);
  }

  /** `2` of `Kho rộng 350 mét 2`, which is square, and `1` of `300 tấn 1`, a note: such a size has no tenths. */
  private isPower(digits: string): boolean {
    const [figure, { facets }] = [this.look(-1), this.look(0)];
    if (figure.tokenType !== t.Figure || facets.unit === undefined) return false;
    const isOfLength = facets.unit.symbol === "m" && (digits === "2" || digits === "3");
    return /\d{3}/.test(figure.image) || (isOfLength && figure.image.length > 1);
  }

  /** `tư` of `ba mét tư`, `năm` of `hai mét năm`, not `hai` of `30 m` | `hai làn xe`. */
  private startsTenths(unit: Token, digits: Token): boolean {
    const measure = unit.tokenType === t.Unit ? unit.facets.unit : undefined;
    return measure !== undefined && !this.isOne() && isTenths(this.view, measure, digits);
  }

  protected startsNoun(): boolean {
    return this.isNext(1, t.Noun) || this.isNext(1, t.Partitive);
  }

  /** `rưỡi` after a unit: `3 năm rưỡi`. */
  protected isHalf(): boolean {
    return this.isNumberWord(1) && partOf(this.look(1))?.type === "half";
  }

  /** `lít sữa/năm`: a noun between a unit and its rate belongs to the unit. */
  protected isRatedNoun(): boolean {
    let distance = 1;
    while (distance < 4 && this.isNext(distance, t.Noun)) distance++;
    return distance > 1 && this.isNext(distance, t.Slash) && t.TIME_UNITS.has(this.LA(distance + 1).tokenType);
  }

  /** `/người`, `/1.000 trẻ`, `/vạn dân`, `mỗi m2`, `một kg`. */
  protected startsRate(): boolean {
    const second = this.look(2);
    if (RATED.has(second.tokenType)) return this.isNext(1, t.Slash) || this.isNext(1, t.Each) || this.isOne();
    if (!this.isNext(1, t.Slash) && !(this.isNext(1, t.Each) && this.look(1).facets.rateJoint)) return false;
    // `/người` | `/6 tháng`, `mm` | `/24 giờ`
    if (this.isNext(2, t.Figure) && t.TIME_UNITS.has(this.LA(3).tokenType))
      return this.isRated() || this.isGluedToUnit();
    const isScale = this.isNext(2, t.Magnitude) || (this.isNext(2, t.Figure) && POWER_OF_TEN.test(second.image));
    return isScale && (RATED.has(this.LA(3).tokenType) || this.isNext(3, t.Magnitude));
  }

  /** `người`, `năm`, `số hộ` after the slash of a rate. */
  protected startsRateUnit(): boolean {
    return RATED.has(this.LA(1).tokenType) || this.isNext(1, t.Partitive);
  }

  /** Whether what a rate is per stands right before: `kg/người` | `/6 tháng`. */
  private isRated(): boolean {
    let back = 0;
    while (this.isNext(back, t.Noun)) back--;
    return back < 0 && this.isNext(back, t.Slash);
  }

  private isGluedToUnit(): boolean {
    return this.isNext(0, t.Unit) && this.look(0).end === this.look(1).startOffset;
  }

  private isOne(): boolean {
    const { numeral } = this.look(1).facets;
    return this.isNext(1, t.Numeral) && isDigitOf(numeral?.part, 1) && numeral?.starts === true;
  }

  /** Whether a second amount makes a range, a ratio or a pair with the first. */
  protected joinsSecond(): boolean {
    if (this.isNext(1, t.Colon)) return this.isNext(0, t.Figure) && this.isNext(2, t.Figure);
    // 71 trong 77 người, not `71 người trong 6 tháng`
    if (this.isNext(1, t.Part) && !t.NUMBERS.has(this.LA(0).tokenType)) return false;
    // `12 hộ` | `đến 20/6 thoát nghèo`
    if (t.UNITS.has(this.LA(0).tokenType) && this.isNext(3, t.Slash) && this.isNext(4, t.Figure)) return false;
    // 400 CV đến dưới 600 CV
    if (this.isNext(1, t.Connector) && this.isNext(2, t.Modifier)) return this.startsAmount(3);
    return JOINTS.has(this.LA(1).tokenType) && (this.startsAmount(2) || this.startsPriced(2));
  }

  /** `ba nghìn` after `hai`. */
  protected joinsNeighbour(): boolean {
    return this.isNumberWord(1) && startsNeighbour(this.look);
  }

  /** `thứ 14`, `hạng ba`, `thứ ba` | `khối THCS`, `thứ nhất`, `thứ một nghìn hai trăm`, not `thứ 12 %`, `thứ hai nghìn người`. */
  protected startsRank(): boolean {
    if (!this.isNext(1, t.Rank) || !(RANKS.has(this.LA(2).tokenType) || this.isNumberWord(2))) return false;
    if (this.isNext(3, t.Noun)) return true;
    let end = 3;
    if (this.isNext(end, t.Magnitude)) while (this.isNext(end, t.Magnitude) || this.isNumberWord(end)) end++;
    return !isCounted(this.look(end));
  }

  /** `một`, `nghìn`, `hai`, `trăm` of `thứ một nghìn hai trăm`. */
  protected goesOnRank(): boolean {
    return this.isNumberWord(1) || this.isNext(1, t.Magnitude);
  }

  /** `khóa XXIV`; `nhiệm kỳ` is both a session and a period. */
  protected startsSession(): boolean {
    const isSession = this.isNext(1, t.Session) || (this.isNext(1, t.Period) && this.look(1).facets.session === true);
    return isSession && (SESSIONS.has(this.LA(2).tokenType) || this.isNumberWord(2)) && !this.isMeasured(3);
  }

  /** Whether a unit or noun makes the figure before it a quantity: `nhiệm kỳ 30 ngày`, not `khóa XV năm 2021`. */
  private isMeasured(distance: number): boolean {
    if (!t.TIME_UNITS.has(this.LA(distance).tokenType)) return isCounted(this.look(distance));
    const after = this.LA(distance + 1).tokenType;
    return after !== t.Figure && after !== t.Roman && !this.isNumberWord(distance + 1);
  }

  /** `gấp đôi`, `gấp ba`, not `gấp ba lần`, `gấp hai đến ba lần`. */
  protected startsFactor(): boolean {
    if (!this.isNext(1, t.Multiple)) return false;
    if (this.isNext(2, t.Factor)) return true;
    const goesOn = NUMBER_GOES_ON.has(this.LA(3).tokenType) || this.isNumberWord(3) || this.startsAmount(3);
    return this.isNumberWord(2) && !goesOn;
  }
}

/** Whether so many digits after a unit and a space are its decimals: `1 mét 65`, `2 tạ 3`, `hai đô 23`, not `5 m 2`. */
function isSpokenUnit({ image, facets: { unit, currency } }: Token, { length }: string): boolean {
  if (length === 1) return unit?.tenths === true && image.length > 1;
  return (
    length === 2 && (unit?.tenths === true || (currency !== undefined && !currency.leads && currency.code !== "VND"))
  );
}

/** No hundreds after a scale have more words: `hai trăm năm mươi`. */
const LONGEST_HUNDREDS = 4;
/** No numerator of a fraction has more words. */
const LONGEST_NUMERATOR = 4;

/** What stands before the first and after the last token of an island. */
const END = { tokenType: EOF, image: "", startOffset: 0, end: 0, facets: NO_FACETS } as Token;

function powerOf(magnitude: Token): number {
  return magnitude.facets.magnitude?.power ?? 0;
}

/** What `không` is zero of. */
const OF_ZERO = t.setOf(t.Percent, t.Unit, t.Currency);
/** What makes a figure something else than the amount of the currency before it. */
const OTHER_UNITS = t.setOf(t.Percent, t.Unit, t.TimeUnit, t.Times);
/** What goes on with another number. */
const GOES_ON = t.setOf(t.Slash, t.Dash, t.Connector, t.Magnitude, t.Numeral, t.Figure, t.Currency, t.TimeUnit);
/** What a rate can be per. */
const RATED = t.setOf(t.Unit, t.TimeUnit, t.Times, t.Currency, t.Noun);
const POWER_OF_TEN = /^1(?:[.,]?0+){0,4}$/;
const RANGE_JOINTS = t.setOf(t.Dash, t.Connector);
const JOINTS = t.setOf(t.Connector, t.Dash, t.Slash, t.Part);
const RANKS = t.setOf(t.Figure, t.RankNumeral, t.Roman);
const SESSIONS = t.setOf(t.Figure, t.Roman);
const NUMBER_GOES_ON = t.setOf(t.Times, t.Connector, t.Dash);

/** Whether amounts are told per a thing, as `một tháng`; of money they are told in it. */
function isRated({ tokenType }: Pick<Token, "tokenType">): boolean {
  return RATED.has(tokenType) && tokenType !== t.Currency;
}
