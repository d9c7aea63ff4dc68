import { type CstNode, CstParser, type TokenType } from "chevrotain";
import type { LexicalToken } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";

/**
 * The grammar of quantities. A rule is named by the phrase that it accepts. After its first token a rule can't fail:
 * every optional part is guarded by what the next two or three tokens are, so a text always parses.
 */
class QuantityParser extends CstParser {
  constructor() {
    super(t.allTokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.performSelfAnalysis();
  }

  /** The mentions of an island, and the cue words between them. */
  readonly island = this.RULE("island", () => {
    this.MANY(() => this.SUBRULE(this.phrase));
  });

  private readonly phrase = this.RULE("phrase", () => {
    this.OR({
      DEF: [
        { GATE: () => this.startsCalendarDate(), ALT: () => this.SUBRULE(this.calendarDate) },
        { GATE: () => this.startsRank(), ALT: () => this.SUBRULE(this.rank) },
        { GATE: () => this.startsSession(), ALT: () => this.SUBRULE(this.session) },
        { GATE: () => this.startsFactor(), ALT: () => this.SUBRULE(this.factor) },
        {
          GATE: () => this.isNext(1, t.Numeral) && this.isNext(2, t.FractionWord),
          ALT: () => this.SUBRULE(this.fraction),
        },
        { GATE: () => this.isNext(1, t.Fraction), ALT: () => this.SUBRULE(this.half) },
        { GATE: () => this.startsAmount(1), ALT: () => this.SUBRULE(this.quantity) },
        { ALT: () => this.SUBRULE(this.cue) },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** Any token outside a mention: a cue word, a name. */
  private readonly cue = this.RULE("cue", () => {
    this.OR({ DEF: t.allTokens.slice(2).map((type) => ({ ALT: () => this.CONSUME(type) })), IGNORE_AMBIGUITIES: true });
  });

  // ngày 3/12   tháng 9 năm 2022   quý I/2023   giai đoạn 2021-2025   6 tháng đầu năm 2024   từ ngày 2/11 đến 4/11
  private readonly calendarDate = this.RULE("calendarDate", () => {
    let length = 0;
    this.AT_LEAST_ONE({
      GATE: () => length === 0 || (length < LONGEST_DATE && this.continuesCalendarDate()),
      DEF: () => {
        length++;
        this.OR({ DEF: CALENDAR_TOKENS.map((type) => ({ ALT: () => this.CONSUME(type) })), IGNORE_AMBIGUITIES: true });
      },
    });
  });

  // thứ 14/63   thứ ba   hạng 2   thứ XXIV
  private readonly rank = this.RULE("rank", () => {
    this.CONSUME(t.Rank);
    this.OR([
      { ALT: () => this.CONSUME(t.Figure) },
      { ALT: () => this.CONSUME(t.RankNumeral) },
      { ALT: () => this.CONSUME(t.Roman) },
      { ALT: () => this.AT_LEAST_ONE(() => this.CONSUME(t.Numeral)) },
    ]);
    this.OPTION({
      GATE: () => this.isNext(1, t.Slash) && this.isNext(2, t.Figure),
      DEF: () => {
        this.CONSUME(t.Slash);
        this.CONSUME2(t.Figure);
      },
    });
  });

  // khóa XXIV   Đại hội 19   nhiệm kỳ hai
  private readonly session = this.RULE("session", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Session) }, { ALT: () => this.CONSUME(t.Period) }]);
    this.OR2([
      { ALT: () => this.CONSUME(t.Figure) },
      { ALT: () => this.CONSUME(t.Roman) },
      { ALT: () => this.CONSUME(t.Numeral) },
    ]);
  });

  // gấp đôi   gấp ba   gấp rưỡi
  private readonly factor = this.RULE("factor", () => {
    this.CONSUME(t.Multiple);
    this.OR([{ ALT: () => this.CONSUME(t.Factor) }, { ALT: () => this.CONSUME(t.Numeral) }]);
  });

  // hai phần ba số xã
  private readonly fraction = this.RULE("fraction", () => {
    this.CONSUME(t.Numeral);
    this.CONSUME(t.FractionWord);
    this.OPTION({ GATE: () => this.isNext(1, t.Numeral), DEF: () => this.CONSUME2(t.Numeral) });
    this.OPTION2({ GATE: () => this.startsNoun(1), DEF: () => this.SUBRULE(this.nounPhrase) });
  });

  // một nửa   nửa số xã
  private readonly half = this.RULE("half", () => {
    this.CONSUME(t.Fraction);
    this.OPTION({ GATE: () => this.startsNoun(1), DEF: () => this.SUBRULE(this.nounPhrase) });
  });

  // 14.563 tỷ 145 triệu đồng   5-7%   64/73 trường   từ 300 đến 1.000 USD   71 trong 77 người
  private readonly quantity = this.RULE("quantity", () => {
    this.SUBRULE(this.measured);
    this.OPTION({
      GATE: () => this.joinsSecond(),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(t.Dash) },
          { ALT: () => this.CONSUME(t.Connector) },
          { ALT: () => this.CONSUME(t.Slash) },
          { ALT: () => this.CONSUME(t.Part) },
          { ALT: () => this.CONSUME(t.Colon) },
        ]);
        this.OPTION2({ GATE: () => this.isNext(1, t.Modifier), DEF: () => this.CONSUME(t.Modifier) });
        this.SUBRULE2(this.measured);
      },
    });
    this.OPTION3({ GATE: () => this.isNext(1, t.Bound), DEF: () => this.CONSUME(t.Bound) });
  });

  // 2.167 tỷ 098 triệu đồng   62,41 tạ/ha   08 (tám) xã   7,4 bác sĩ/vạn dân
  private readonly measured = this.RULE("measured", () => {
    this.SUBRULE(this.amount);
    this.OPTION({
      GATE: () => this.startsTwin(),
      DEF: () => {
        this.CONSUME(t.LParen);
        this.SUBRULE2(this.amount);
        this.OPTION2({ GATE: () => this.isNext(1, t.RParen), DEF: () => this.CONSUME(t.RParen) });
      },
    });
    this.OPTION3({ GATE: () => UNIT_TOKENS.has(this.LA(1).tokenType), DEF: () => this.SUBRULE(this.unit) });
  });

  // 14.563   2.167 tỷ 098 triệu   hai mươi lăm triệu   2 tỷ rưỡi
  private readonly amount = this.RULE("amount", () => {
    let last: LexicalToken | undefined;
    this.AT_LEAST_ONE({
      GATE: () => this.continuesAmount(last),
      DEF: () => {
        last = this.LA(1) as LexicalToken;
        this.OR([
          { ALT: () => this.CONSUME(t.Figure) },
          { ALT: () => this.CONSUME(t.Numeral) },
          { ALT: () => this.CONSUME(t.Magnitude) },
        ]);
      },
    });
  });

  // đồng/người/năm   %/năm   tạ/ha   ngày   lần/ngày   trường công lập   lít sữa/năm   đồng một kg
  private readonly unit = this.RULE("unit", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Percent) },
      { ALT: () => this.CONSUME(t.Currency) },
      { ALT: () => this.CONSUME(t.Shorthand) },
      {
        ALT: () => {
          this.CONSUME(t.Unit);
          this.OPTION({ GATE: () => this.isRatedNoun(), DEF: () => this.SUBRULE(this.nounPhrase) });
        },
      },
      { ALT: () => this.CONSUME(t.TimeUnit) },
      { ALT: () => this.CONSUME(t.Times) },
      { ALT: () => this.SUBRULE2(this.nounPhrase) },
    ]);
    this.OPTION2({ GATE: () => this.isHalf(), DEF: () => this.CONSUME(t.Numeral) });
    this.MANY({ GATE: () => this.startsRate(), DEF: () => this.SUBRULE(this.rate) });
  });

  // /người   /ha   /1.000 trẻ   /vạn dân   một kg
  private readonly rate = this.RULE("rate", () => {
    this.OR([
      { ALT: () => this.CONSUME(t.Slash) },
      { ALT: () => this.CONSUME(t.Numeral) },
      { ALT: () => this.CONSUME(t.Each) },
    ]);
    this.OPTION(() => this.CONSUME(t.Figure));
    this.OPTION1(() => this.CONSUME(t.Magnitude));
    this.OPTION2(() =>
      this.OR3([
        { ALT: () => this.CONSUME(t.Unit) },
        { ALT: () => this.CONSUME(t.TimeUnit) },
        { ALT: () => this.CONSUME(t.Times) },
        { ALT: () => this.CONSUME(t.Currency) },
        { ALT: () => this.SUBRULE(this.nounPhrase) },
      ]),
    );
  });

  // trường công lập   số hộ
  private readonly nounPhrase = this.RULE("nounPhrase", () => {
    this.OPTION(() => this.CONSUME(t.Partitive));
    this.MANY(() => this.CONSUME(t.Noun));
  });

  /** `08 (tám)`, `ba (03)`: the same number again, in words or in figures. */
  private startsTwin(): boolean {
    if (!this.isNext(1, t.LParen)) return false;
    const inWords = this.LA(0).tokenType === t.Numeral;
    return inWords ? this.isNext(2, t.Figure) && this.isNext(3, t.RParen) : this.isNext(2, t.Numeral);
  }

  private startsNoun(distance: number): boolean {
    return this.isNext(distance, t.Noun) || this.isNext(distance, t.Partitive);
  }

  private isNext(distance: number, type: TokenType): boolean {
    return this.LA(distance).tokenType === type;
  }

  private startsAmount(distance: number): boolean {
    const token = this.LA(distance) as LexicalToken;
    if (token.tokenType === t.Figure) return true;
    return token.tokenType === t.Numeral && token.payload?.facets.numeral?.starts === true;
  }

  /** Whether the next token adds to the number so far: `tỷ` to `5`, `098 triệu` to `2.167 tỷ`, not `9 tháng` to it. */
  private continuesAmount(last: LexicalToken | undefined): boolean {
    const next = this.LA(1) as LexicalToken;
    if (last === undefined) return next.tokenType === t.Figure || next.tokenType === t.Numeral;
    if (next.tokenType === t.Magnitude) return true;
    if (next.tokenType === t.Numeral) return this.continuesInWords(last, next);
    return next.tokenType === t.Figure && last.tokenType === t.Magnitude && this.continuesInFigures(last, next);
  }

  private continuesInWords(last: LexicalToken, next: LexicalToken): boolean {
    const part = next.payload?.facets.numeral?.part;
    if (part?.type === "half" || (part?.type === "magnitude" && last.tokenType !== t.Numeral)) return true;
    if (last.tokenType === t.Figure) return false;
    const one = part?.type === "digit" && part.value === 1;
    return last.tokenType === t.Numeral || !one || this.isNext(2, t.Magnitude) || this.isNext(2, t.Numeral);
  }

  private continuesInFigures(last: LexicalToken, next: LexicalToken): boolean {
    const after = this.LA(2) as LexicalToken;
    // 2.167 tỷ 098 triệu   7 nghìn 240 tỷ
    if (after.tokenType === t.Magnitude) return smaller(after, last) || /^\d{3}$/.test(next.image);
    if (!/^\d{1,3}$/.test(next.image)) return false;
    if (after.tokenType === t.Numeral || after.tokenType === t.Currency) return true;
    return !UNIT_TOKENS.has(after.tokenType) && after.tokenType !== t.Slash && after.tokenType !== t.Dash;
  }

  private isHalf(): boolean {
    return (this.LA(1) as LexicalToken).payload?.facets.numeral?.part.type === "half";
  }

  private startsCalendarDate(): boolean {
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
  private startsNamedTime(unit: LexicalToken, next: LexicalToken): boolean {
    const name = unit.payload?.facets.time?.unit;
    if (name === "year") return isYear(next);
    if (name === "quarter")
      return next.tokenType === t.Roman || next.tokenType === t.Figure || next.tokenType === t.Numeral;
    if (name === "month") return next.tokenType === t.Figure || next.tokenType === t.Numeral;
    return name === "day" && (next.tokenType === t.FullDate || (next.tokenType === t.Figure && !this.isCounted(3)));
  }

  /** `6 tháng đầu năm`, `10 tháng năm 2020`, `8 tháng/2017`, `8 tháng 2017`, `ba quý đầu`. */
  private startsMonthSpan(): boolean {
    if (this.startsDayRange() || this.startsDaysOfMonth()) return true;
    const unit = (this.LA(2) as LexicalToken).payload?.facets.time?.unit;
    if (!this.isNext(2, t.TimeUnit) || (unit !== "month" && unit !== "quarter")) return false;
    const third = this.LA(3) as LexicalToken;
    if (third.tokenType === t.Edge || third.tokenType === t.RelativeYear || isYear(third)) return true;
    if (third.tokenType === t.Slash) return isYear(this.LA(4));
    if (third.tokenType === t.Figure && unit === "month") return this.isDayAndMonth(third);
    return third.payload?.facets.time?.unit === "year" && isYear(this.LA(4));
  }

  /** `19 tháng 5`. */
  private isDayAndMonth(month: LexicalToken): boolean {
    const day = this.LA(1).image;
    return /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) && /^(?:0?[1-9]|1[0-2])$/.test(month.image) && !this.isCounted(4);
  }

  /** `2/9-4/9`, `28/8 đến 4/9`. */
  private startsDayRange(): boolean {
    if (!this.isNext(2, t.Slash) || !this.isNext(3, t.Figure)) return false;
    const joint = this.LA(4).tokenType;
    const second = this.isNext(5, t.TimeUnit) ? 6 : 5;
    const isPair =
      this.isNext(second, t.Figure) && this.isNext(second + 1, t.Slash) && this.isNext(second + 2, t.Figure);
    return (joint === t.Dash || joint === t.Connector) && isPair;
  }

  /** `16-18/10`, `từ 5 đến 10-6`: days of one month, where nothing is counted. */
  private startsDaysOfMonth(): boolean {
    const isRange = this.isNext(2, t.Dash) || this.isNext(2, t.Connector);
    const inMonth = this.isNext(4, t.Slash) || (this.isNext(4, t.Dash) && this.isNext(2, t.Connector));
    if (!isRange || !this.isNext(3, t.Figure) || !inMonth || !this.isNext(5, t.Figure) || this.isCounted(6))
      return false;
    return [1, 3, 5].every((at) => /^\d{1,2}$/.test(this.LA(at).image));
  }

  private continuesCalendarDate(): boolean {
    const next = this.LA(1) as LexicalToken;
    const before = this.LA(0) as LexicalToken;
    const after = this.LA(2) as LexicalToken;
    switch (next.tokenType) {
      case t.Figure:
      case t.FullDate:
        if (before?.tokenType === t.Figure || before?.tokenType === t.FullDate || before?.tokenType === t.Roman)
          return false;
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

  private connectsTimes(after: LexicalToken): boolean {
    if (after.tokenType === t.FullDate) return true;
    if (after.tokenType === t.Figure) return !this.isCounted(3);
    return after.tokenType === t.TimeUnit && TIME_NUMBERS.has(this.LA(3).tokenType);
  }

  /** Whether the token there makes the figure before it a quantity. */
  private isCounted(distance: number): boolean {
    const type = this.LA(distance).tokenType;
    return (UNIT_TOKENS.has(type) && type !== t.TimeUnit) || type === t.Magnitude;
  }

  private startsRank(): boolean {
    return this.isNext(1, t.Rank) && RANK_TOKENS.includes(this.LA(2).tokenType) && !this.isCounted(3);
  }

  private startsSession(): boolean {
    const first = this.LA(1) as LexicalToken;
    const second = this.LA(2).tokenType;
    // `nhiệm kỳ` is both a session and a period.
    const named =
      first.tokenType === t.Session || (first.tokenType === t.Period && first.payload?.facets.session === true);
    return named && (second === t.Figure || second === t.Roman || second === t.Numeral) && !this.isCounted(3);
  }

  private startsFactor(): boolean {
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
  private joinsSecond(): boolean {
    const joint = this.LA(1).tokenType;
    if (joint === t.Connector) return this.startsAmount(2) || (this.isNext(2, t.Modifier) && this.startsAmount(3));
    if (joint === t.Colon) return this.isNext(2, t.Figure);
    return (joint === t.Dash || joint === t.Slash || joint === t.Part) && this.startsAmount(2);
  }

  /** `lít sữa/năm`: a noun between a unit and its rate belongs to the unit. */
  private isRatedNoun(): boolean {
    let distance = 1;
    while (distance < 4 && this.isNext(distance, t.Noun)) distance++;
    return distance > 1 && this.isNext(distance, t.Slash) && this.isNext(distance + 1, t.TimeUnit);
  }

  private startsRate(): boolean {
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

/** No time is written in more tokens; keeps a run of figures and dashes from growing one date without end. */
const LONGEST_DATE = 16;
const CALENDAR_TOKENS = [
  ...[t.Figure, t.FullDate, t.Roman, t.Numeral, t.TimeUnit, t.Slash, t.Dash, t.Connector, t.Opener, t.Edge],
  ...[t.RelativeYear, t.Period, t.Decade, t.Century],
];
const TIME_NUMBERS: ReadonlySet<TokenType> = new Set([t.Figure, t.FullDate, t.Roman, t.Numeral]);
const RANK_TOKENS: TokenType[] = [t.Figure, t.Numeral, t.RankNumeral, t.Roman];
const UNIT_TOKENS: ReadonlySet<TokenType> = new Set([
  ...[t.Percent, t.Currency, t.Shorthand, t.Unit, t.TimeUnit, t.Times, t.Noun, t.Partitive],
]);
const RATE_TOKENS: ReadonlySet<TokenType> = new Set([t.Unit, t.TimeUnit, t.Times, t.Currency, t.Noun]);

let parser: QuantityParser | undefined;

/** An island whose tokens the grammar could not take whole; there should be none, and one loses only itself. */
export interface ParseFailure {
  readonly tokens: readonly LexicalToken[];
  readonly message: string;
}

/**
 * Parses the islands of a segment, the runs of tokens between breaks, each into a concrete syntax tree. An island that
 * the grammar fails on is a bug of the grammar: it is handed to `onFailure` and left out.
 */
export function parse(tokens: readonly LexicalToken[], onFailure?: (failure: ParseFailure) => void): CstNode[] {
  parser ??= new QuantityParser();
  const trees: CstNode[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]?.tokenType === t.Break) continue;
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.tokenType !== t.Break) end++;
    parser.input = tokens.slice(start, end);
    const tree = parser.island();
    const error = parser.errors[0];
    if (error === undefined) trees.push(tree);
    else onFailure?.({ tokens: tokens.slice(start, end), message: error.message });
    start = end;
  }
  return trees;
}
