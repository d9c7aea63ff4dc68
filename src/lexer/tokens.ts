import { createToken, type IToken, type TokenType } from "chevrotain";
import type { Entry } from "../lexicon/lexicon.ts";
import type { Facets } from "../lexicon/word.ts";

/** A token, with the entry of the lexicon that it stands for, where it is one. */
export interface Token extends IToken {
  readonly end: number;
  readonly entry: Entry | undefined;
  /** Of its entry; none where it has no entry. */
  readonly facets: Facets;
}

/** Every token type is of this category: the grammar passes over any token by it. */
export const AnyToken = createToken({ name: "AnyToken" });

/** The types that follow. */
export const allTokens: TokenType[] = [];

function type(name: string, ...categories: readonly TokenType[]): TokenType {
  const made = createToken({ name, categories: [...categories, AnyToken] });
  allTokens.push(made);
  return made;
}

// 45/NQ-HĐND, 7h30, 0912.345.670, 1A, 2.1.
export const Identifier = type("Identifier");
// 03/12/2022, 14-2-2018, 29.4.2021
export const FullDate = type("FullDate");
// -, + or âm, in -0,5   (- 20,5%)   âm 2 tỷ
export const Sign = type("Sign");
// 14.563,145   06   14 563   1,599
export const Figure = type("Figure");
// XXIV, IV after khóa, quý, thứ, Đại hội
export const Roman = type("Roman");
// 64/73
export const Slash = type("Slash");
// 5-7   5 – 7
export const Dash = type("Dash");
// 5:1
export const Colon = type("Colon");
// 19 tháng 12, 2024: before a year
export const Comma = type("Comma");
// 08 (tám) xã
export const LParen = type("LParen");
export const RParen = type("RParen");

// những năm, thập niên   của thế kỷ trước
export const Decade = type("Decade");
// nửa đầu   nửa cuối
export const HalfYear = type("HalfYear");
export const Century = type("Century");
// mỗi, in 180 triệu đồng mỗi m2
export const Each = type("Each");
// %   phần trăm   ‰   điểm phần trăm
export const Percent = type("Percent");
// đồng   USD   trđ   đ
export const Currency = type("Currency");
// tr   k
export const Shorthand = type("Shorthand");
// một   hai   mươi   trăm   lẻ   phẩy   rưỡi
export const Numeral = type("Numeral");
// nghìn   ngàn   triệu   tỷ   tỉ   vạn
export const Magnitude = type("Magnitude");
// phần, in hai phần ba
export const FractionWord = type("FractionWord");
// nửa   một nửa
export const Fraction = type("Fraction");
// số, in một nửa số xã, 1/4 số phòng
export const Partitive = type("Partitive");
// năm nay   năm ngoái   nay
export const RelativeYear = type("RelativeYear");
// giai đoạn   nhiệm kỳ   năm học
export const Period = type("Period");
// lần
export const Times = type("Times");
// dự án   trường công lập   hộ cận nghèo: any word of a noun phrase after a number
export const Noun = type("Noun");
// ha   m³   kWh   tuổi
export const Unit = type("Unit");
// đầu   cuối, in 6 tháng đầu năm
export const Edge = type("Edge");
// trở lên
export const Bound = type("Bound");
// năm   tháng   ngày   quý   phút   h
export const TimeUnit = type("TimeUnit");
// mùng   ngày mồng, in mùng 6 tháng Giêng
export const DayName = type("DayName");
// năm: the year or the number five; the rule that takes it decides
export const YearOrFive = type("YearOrFive", TimeUnit, Numeral);
// trong số, in 71 trong số 77 người
export const Part = type("Part");
// đến   tới
export const Connector = type("Connector");
// từ
export const Opener = type("Opener");
// cao hơn   ít hơn
export const Comparison = type("Comparison");
// tổng số   con số
export const Total = type("Total");
// khoảng   hơn   chưa đến   tối thiểu
export const Modifier = type("Modifier");
// gấp   đôi
export const Multiple = type("Multiple");
export const Factor = type("Factor");
// thứ   nhì   khóa   Đại hội
export const RankNumeral = type("RankNumeral");
export const Rank = type("Rank");
export const Session = type("Session");
// Điều   quốc lộ   lớp
export const Label = type("Label");

// Everything else, up to where the next quantity can begin
export const Break = type("Break");

/** A set of token types, with those that are also of one of them. */
export function setOf(...types: readonly (TokenType | undefined)[]): ReadonlySet<TokenType | undefined> {
  return new Set(types.includes(TimeUnit) || types.includes(Numeral) ? [...types, YearOrFive] : types);
}

/** The two tokens that `năm` can be, with that which is either. */
export const TIME_UNITS = setOf(TimeUnit);
export const NUMERALS = setOf(Numeral);
/** Tokens that a number is made of: what follows one of them may be its unit or noun. */
export const NUMBERS = setOf(Figure, Numeral, Magnitude, RParen);
/** Tokens that say what a number is of. */
export const UNITS = setOf(Percent, Currency, Shorthand, Unit, TimeUnit, Times, Noun, Partitive);
