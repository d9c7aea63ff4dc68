import type { TokenType } from "chevrotain";
import type { LexicalToken } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import { TreeParser } from "./tree.ts";

/**
 * What the rules of the grammar ask of the next tokens before they take them. With these gates no rule can fail after its
 * first token.
 */
export abstract class GatedParser extends TreeParser {
  /** `08 (tám)`, `ba (03)`: the same number again, in words or in figures. */
  protected startsTwin(): boolean {
    if (!this.isNext(1, t.LParen)) return false;
    const inWords = this.LA(0).tokenType === t.Numeral;
    return inWords ? this.isNext(2, t.Figure) && this.isNext(3, t.RParen) : this.isNext(2, t.Numeral);
  }

  /** A unit or noun, or after a scale the rate alone: `5,5 triệu/tháng`. */
  protected startsUnit(): boolean {
    // `3.800 tỷ năm 2020`: the year is named, not counted.
    if (this.isNext(0, t.Magnitude) && this.isNamedYear(1)) return false;
    if (UNIT_TOKENS.has(this.LA(1).tokenType)) return true;
    const scaled = this.isNext(0, t.Magnitude) || (this.isNext(0, t.Figure) && this.isNext(-1, t.Magnitude));
    return scaled && this.startsRate();
  }

  protected startsNoun(distance: number): boolean {
    return this.isNext(distance, t.Noun) || this.isNext(distance, t.Partitive);
  }

  protected isNext(distance: number, type: TokenType): boolean {
    return this.LA(distance).tokenType === type;
  }

  protected startsAmount(distance: number): boolean {
    if (this.isNext(distance, t.Sign)) return this.startsAmount(distance + 1);
    const token = this.LA(distance) as LexicalToken;
    // In `giai đoạn 2 năm 2025` the year is named, not counted.
    if (token.tokenType === t.Figure) return !this.isBeforeNamedYear(distance);
    return token.tokenType === t.Numeral && token.payload?.facets.numeral?.starts === true;
  }

  private isBeforeNamedYear(distance: number): boolean {
    const named = this.isNext(distance - 1, t.Label) || this.isNext(distance - 1, t.Period);
    return named && this.isNamedYear(distance + 1);
  }

  /** `năm 2020`. */
  private isNamedYear(distance: number): boolean {
    const unit = (this.LA(distance) as LexicalToken).payload?.facets.time?.unit;
    return unit === "year" && isYear(this.LA(distance + 1));
  }

  /** Whether the next token adds to the number so far: `tỷ` to `5`, `098 triệu` to `2.167 tỷ`, not `9 tháng` to it. */
  protected continuesAmount(last: LexicalToken | undefined): boolean {
    const next = this.LA(1) as LexicalToken;
    if (last === undefined) return next.tokenType === t.Figure || next.tokenType === t.Numeral;
    if (next.tokenType === t.Magnitude) return true;
    if (next.tokenType === t.Numeral) return this.continuesInWords(last, next);
    return next.tokenType === t.Figure && last.tokenType === t.Magnitude && this.continuesInFigures(last, next);
  }

  protected continuesInWords(last: LexicalToken, next: LexicalToken): boolean {
    const part = next.payload?.facets.numeral?.part;
    if (part?.type === "half" || (part?.type === "magnitude" && last.tokenType !== t.Numeral)) return true;
    if (last.tokenType === t.Figure) return false;
    const one = part?.type === "digit" && part.value === 1;
    return last.tokenType === t.Numeral || !one || this.isNext(2, t.Magnitude) || this.isNext(2, t.Numeral);
  }

  protected continuesInFigures(last: LexicalToken, next: LexicalToken): boolean {
    const after = this.LA(2) as LexicalToken;
    // 2.167 tỷ 098 triệu   7 nghìn 240 tỷ
    if (after.tokenType === t.Magnitude) return smaller(after, last) || /^\d{3}$/.test(next.image);
    if (!/^\d{1,3}$/.test(next.image)) return false;
    // 15 nghìn 300 hộ
    if (last.payload?.facets.magnitude?.power === 3 && next.image.length === 3) return true;
    // 1 tỷ 2/ha
    if (after.tokenType === t.Slash) return RATE_TOKENS.has(this.LA(3).tokenType);
    if (after.tokenType === t.Numeral || after.tokenType === t.Currency) return true;
    return !UNIT_TOKENS.has(after.tokenType) && after.tokenType !== t.Slash && after.tokenType !== t.Dash;
  }

  protected isHalf(): boolean {
    return (this.LA(1) as LexicalToken).payload?.facets.numeral?.part.type === "half";
  }

  protected startsCalendarDate(): boolean {
    const first = this.LA(1) as LexicalToken;
    const second = this.LA(2) as LexicalToken;
    switch (first.tokenType) {
      case t.FullDate:
        return true;
      case t.TimeUnit:
        return this.startsNamedTime(first, second);
      case t.Period:
        return isYear(second);
      case t.Figure:
      case t.Numeral:
        return this.startsMonthSpan();
      case t.Decade:
        return /^(?:[1-9]|1\d\d|20\d)0$/.test(second.image) && second.tokenType === t.Figure;
      case t.Opener:
        return isYear(second) && this.isNext(3, t.Connector) && isYear(this.LA(4));
      default:
        return false;
    }
  }

  /** `ngày 3`, `tháng 9`, `tháng ba`, `năm 2022`, `quý I`. */
  protected startsNamedTime(unit: LexicalToken, next: LexicalToken): boolean {
    const name = unit.payload?.facets.time?.unit;
    if (name === "year") return isYear(next);
    if (name === "quarter")
      return next.tokenType === t.Roman || next.tokenType === t.Figure || next.tokenType === t.Numeral;
    if (name === "month") return next.tokenType === t.Figure || next.tokenType === t.Numeral;
    return name === "day" && (next.tokenType === t.FullDate || (next.tokenType === t.Figure && !this.isCounted(3)));
  }

  /** `6 tháng đầu năm`, `10 tháng năm 2020`, `8 tháng/2017`, `8 tháng 2017`, `ba quý đầu`. */
  protected startsMonthSpan(): boolean {
    if (this.startsDayRange() || this.startsDaysOfMonth()) return true;
    const unit = (this.LA(2) as LexicalToken).payload?.facets.time?.unit;
    if (!this.isNext(2, t.TimeUnit) || (unit !== "month" && unit !== "quarter")) return false;
    const third = this.LA(3) as LexicalToken;
    // `lãi suất cố định trong 24 tháng đầu`: no year has so many, and twelve are all of it.
    if (third.tokenType === t.Edge) {
      const count = Number(this.LA(1).image);
      return !(count > 12) && (count !== 12 || (this.LA(4) as LexicalToken).payload?.facets.time?.unit === "year");
    }
    if (third.tokenType === t.RelativeYear || isYear(third)) return true;
    if (third.tokenType === t.Slash) return isYear(this.LA(4));
    if (third.tokenType === t.Figure && unit === "month") return this.isDayAndMonth(third);
    return third.payload?.facets.time?.unit === "year" && isYear(this.LA(4));
  }

  /** `19 tháng 5`. */
  protected isDayAndMonth(month: LexicalToken): boolean {
    if (this.LA(0).tokenType === t.TimeUnit) return false;
    const day = this.LA(1).image;
    return /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) && /^(?:0?[1-9]|1[0-2])$/.test(month.image) && !this.isCounted(4);
  }

  /** `2/9-4/9`, `28/8 đến 4/9`. */
  protected startsDayRange(): boolean {
    if (!this.isNext(2, t.Slash) || !this.isNext(3, t.Figure)) return false;
    const joint = this.LA(4).tokenType;
    const second = this.isNext(5, t.TimeUnit) ? 6 : 5;
    const isPair =
      this.isNext(second, t.Figure) && this.isNext(second + 1, t.Slash) && this.isNext(second + 2, t.Figure);
    return (joint === t.Dash || joint === t.Connector) && (isPair || this.isNext(second, t.FullDate));
  }

  /** `16-18/10`, `từ 5 đến 10-6`: days of one month, where nothing is counted. */
  protected startsDaysOfMonth(): boolean {
    const isRange = this.isNext(2, t.Dash) || this.isNext(2, t.Connector);
    const inMonth = this.isNext(4, t.Slash) || (this.isNext(4, t.Dash) && this.isNext(2, t.Connector));
    if (!isRange || !this.isNext(3, t.Figure) || !inMonth || !this.isNext(5, t.Figure) || this.isCounted(6))
      return false;
    return [1, 3, 5].every((at) => /^\d{1,2}$/.test(this.LA(at).image));
  }

  protected continuesCalendarDate(): boolean {
    const next = this.LA(1) as LexicalToken;
    const before = this.LA(0) as LexicalToken;
    const after = this.LA(2) as LexicalToken;
    switch (next.tokenType) {
      case t.Figure:
      case t.FullDate:
        if (before?.tokenType === t.Figure || before?.tokenType === t.FullDate || before?.tokenType === t.Roman)
          return false;
        // `Quý I/2023 chỉ số giá`
        if (before?.tokenType === t.Slash && isYear(next)) return true;
        return !this.isCounted(2) || after.tokenType === t.TimeUnit;
      case t.Roman:
      case t.Numeral:
        return before?.tokenType !== t.Figure && (!UNIT_TOKENS.has(after.tokenType) || after.tokenType === t.TimeUnit);
      case t.TimeUnit:
        return true;
      case t.Slash:
      case t.Dash:
        return after.tokenType === t.Figure || after.tokenType === t.FullDate || after.tokenType === t.Roman;
      case t.Connector:
        return this.connectsTimes(after);
      case t.Opener:
        return isYear(after);
      case t.Edge:
      case t.RelativeYear:
      case t.Period:
      case t.Century:
        return true;
      default:
        return false;
    }
  }

  protected connectsTimes(after: LexicalToken): boolean {
    if (after.tokenType === t.FullDate) return true;
    if (after.tokenType === t.Figure) return !this.isCounted(3);
    return after.tokenType === t.TimeUnit && TIME_NUMBERS.has(this.LA(3).tokenType);
  }

  /** Whether the token there makes the figure before it a quantity. */
  protected isCounted(distance: number): boolean {
    const type = this.LA(distance).tokenType;
    return (UNIT_TOKENS.has(type) && type !== t.TimeUnit) || type === t.Magnitude;
  }

  protected startsRank(): boolean {
    return this.isNext(1, t.Rank) && RANK_TOKENS.includes(this.LA(2).tokenType) && !this.isCounted(3);
  }

  protected startsSession(): boolean {
    const first = this.LA(1) as LexicalToken;
    const second = this.LA(2).tokenType;
    // `nhiệm kỳ` is both a session and a period.
    const named =
      first.tokenType === t.Session || (first.tokenType === t.Period && first.payload?.facets.session === true);
    return named && (second === t.Figure || second === t.Roman || second === t.Numeral) && !this.isCounted(3);
  }

  protected startsFactor(): boolean {
    if (!this.isNext(1, t.Multiple)) return false;
    return (
      this.isNext(2, t.Factor) ||
      (this.isNext(2, t.Numeral) &&
        !this.isNext(3, t.Times) &&
        !this.startsAmount(3) &&
        !this.isNext(3, t.Numeral) &&
        !this.isNext(3, t.Connector) &&
        !this.isNext(3, t.Dash))
    );
  }

  /** Whether a second amount makes a range, a ratio or a pair with the first. */
  protected joinsSecond(): boolean {
    const joint = this.LA(1).tokenType;
    if (joint === t.Connector) return this.startsAmount(2) || (this.isNext(2, t.Modifier) && this.startsAmount(3));
    if (joint === t.Colon) return this.isNext(2, t.Figure);
    return (joint === t.Dash || joint === t.Slash || joint === t.Part) && this.startsAmount(2);
  }

  /** `lít sữa/năm`: a noun between a unit and its rate belongs to the unit. */
  protected isRatedNoun(): boolean {
    let distance = 1;
    while (distance < 4 && this.isNext(distance, t.Noun)) distance++;
    return distance > 1 && this.isNext(distance, t.Slash) && this.isNext(distance + 1, t.TimeUnit);
  }

  protected startsRate(): boolean {
    const first = this.LA(1) as LexicalToken;
    const second = this.LA(2) as LexicalToken;
    if (first.tokenType === t.Numeral) {
      const part = first.payload?.facets.numeral?.part;
      const one = part?.type === "digit" && part.value === 1 && !part.unitsPlaceOnly;
      return one && RATE_TOKENS.has(second.tokenType);
    }
    if (first.tokenType === t.Each) return RATE_TOKENS.has(second.tokenType);
    if (first.tokenType !== t.Slash) return false;
    if (RATE_TOKENS.has(second.tokenType)) return true;
    const counted = RATE_TOKENS.has(this.LA(3).tokenType) || this.isNext(3, t.Magnitude);
    return (
      counted &&
      (second.tokenType === t.Magnitude || (second.tokenType === t.Figure && /^1(?:[.,]?0+){0,4}$/.test(second.image)))
    );
  }
}

function smaller(magnitude: unknown, than: LexicalToken): boolean {
  const power = (magnitude as LexicalToken).payload?.facets.magnitude?.power ?? 0;
  return power < (than.payload?.facets.magnitude?.power ?? 0);
}

function isYear(token: unknown): boolean {
  const { tokenType, image } = token as LexicalToken;
  return tokenType === t.Figure && /^(?:1\d|2[01]|30)\d\d$/.test(image);
}

const TIME_NUMBERS: ReadonlySet<TokenType> = new Set([t.Figure, t.FullDate, t.Roman, t.Numeral]);
const RANK_TOKENS: TokenType[] = [t.Figure, t.Numeral, t.RankNumeral, t.Roman];
/** Tokens that say what a number is of. */
export const UNIT_TOKENS: ReadonlySet<TokenType> = new Set([
  ...[t.Percent, t.Currency, t.Shorthand, t.Unit, t.TimeUnit, t.Times, t.Noun, t.Partitive],
]);
const RATE_TOKENS: ReadonlySet<TokenType> = new Set([t.Unit, t.TimeUnit, t.Times, t.Currency, t.Noun]);
