import { AnyToken, type LexicalToken } from "../lexer/token-type.ts";
import * as t from "../lexer/tokens.ts";
import { GatedParser } from "./gates.ts";
import type { Tree } from "./tree.ts";

/**
 * The grammar of quantities. A rule is named by the phrase that it accepts. After its first token a rule can't fail:
 * every optional part is guarded by what the next two or three tokens are, so a text always parses.
 *
 * Alternatives and parts with a gate stand beside their rule, not in it: made anew each time the rule is entered, they
 * took half of all memory that was used on a dense text.
 */
class QuantityParser extends GatedParser {
  constructor() {
    super([...t.allTokens, AnyToken], { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.performSelfAnalysis();
  }

  /** The mentions of an island, and the cue words between them. */
  readonly island = this.RULE("island", () => {
    this.MANY(this.anyPhrase);
  });
  private readonly anyPhrase = () => this.SUBRULE(this.phrase);

  private readonly phrase = this.RULE("phrase", () => {
    this.OR(this.phrases);
  });
  private readonly phrases = {
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
      // Any token outside a mention: a cue word, a name.
      { ALT: () => this.CONSUME(AnyToken) },
    ],
    IGNORE_AMBIGUITIES: true,
  };

  // ngày 3/12   tháng 9 năm 2022   quý I/2023   giai đoạn 2021-2025   6 tháng đầu năm 2024   từ ngày 2/11 đến 4/11
  private readonly calendarDate = this.RULE("calendarDate", () => {
    this.taken = 0;
    this.AT_LEAST_ONE(this.dateTokens);
  });
  private readonly dateTokens = {
    GATE: () => this.taken === 0 || (this.taken < LONGEST_DATE && this.continuesCalendarDate()),
    DEF: () => {
      this.taken++;
      this.CONSUME(AnyToken);
    },
  };

  // thứ 14/63   thứ ba   hạng 2   thứ XXIV
  private readonly rank = this.RULE("rank", () => {
    this.CONSUME(t.Rank);
    this.OR(this.rankNumbers);
    this.OPTION(this.rankOf);
  });
  private readonly rankNumbers = [
    { ALT: () => this.CONSUME(t.Figure) },
    { ALT: () => this.CONSUME(t.RankNumeral) },
    { ALT: () => this.CONSUME(t.Roman) },
    { ALT: () => this.AT_LEAST_ONE(() => this.CONSUME(t.Numeral)) },
  ];
  private readonly rankOf = {
    GATE: () => this.isNext(1, t.Slash) && this.isNext(2, t.Figure),
    DEF: () => {
      this.CONSUME(t.Slash);
      this.CONSUME2(t.Figure);
    },
  };

  // khóa XXIV   Đại hội 19   nhiệm kỳ hai
  private readonly session = this.RULE("session", () => {
    this.OR(this.sessionWords);
    this.OR2(this.sessionNumbers);
  });
  private readonly sessionWords = [{ ALT: () => this.CONSUME(t.Session) }, { ALT: () => this.CONSUME(t.Period) }];
  private readonly sessionNumbers = [
    { ALT: () => this.CONSUME(t.Figure) },
    { ALT: () => this.CONSUME(t.Roman) },
    { ALT: () => this.CONSUME(t.Numeral) },
  ];

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
    this.OPTION(this.secondNumber);
    this.OPTION3(this.bound);
  });
  private readonly secondNumber = {
    GATE: () => this.joinsSecond(),
    DEF: () => {
      this.OR(this.joints);
      this.OPTION2(this.modifier);
      this.SUBRULE2(this.measured);
    },
  };
  private readonly joints = [
    { ALT: () => this.CONSUME(t.Dash) },
    { ALT: () => this.CONSUME(t.Connector) },
    { ALT: () => this.CONSUME(t.Slash) },
    { ALT: () => this.CONSUME(t.Part) },
    { ALT: () => this.CONSUME(t.Colon) },
  ];
  private readonly modifier = { GATE: () => this.isNext(1, t.Modifier), DEF: () => this.CONSUME(t.Modifier) };
  private readonly bound = { GATE: () => this.isNext(1, t.Bound), DEF: () => this.CONSUME(t.Bound) };

  // 2.167 tỷ 098 triệu đồng   62,41 tạ/ha   08 (tám) xã   7,4 bác sĩ/vạn dân
  private readonly measured = this.RULE("measured", () => {
    this.SUBRULE(this.amount);
    this.OPTION(this.twin);
    this.OPTION3(this.unitOfAmount);
  });
  private readonly twin = {
    GATE: () => this.startsTwin(),
    DEF: () => {
      this.CONSUME(t.LParen);
      this.SUBRULE2(this.amount);
      this.OPTION2({ GATE: () => this.isNext(1, t.RParen), DEF: () => this.CONSUME(t.RParen) });
    },
  };
  private readonly unitOfAmount = { GATE: () => this.startsUnit(), DEF: () => this.SUBRULE(this.unit) };

  // 14.563   2.167 tỷ 098 triệu   hai mươi lăm triệu   2 tỷ rưỡi   -5,2   âm 2 tỷ
  private readonly amount = this.RULE("amount", () => {
    this.OPTION(this.sign);
    this.taken = 0;
    this.AT_LEAST_ONE(this.numbers);
  });
  private readonly sign = () => this.CONSUME(t.Sign);
  private readonly numbers = {
    GATE: () => this.continuesAmount(this.taken === 0 ? undefined : (this.LA(0) as LexicalToken)),
    DEF: () => {
      this.taken++;
      this.CONSUME(AnyToken);
    },
  };

  // đồng/người/năm   %/năm   tạ/ha   ngày   lần/ngày   trường công lập   lít sữa/năm   đồng một kg
  private readonly unit = this.RULE("unit", () => {
    this.OR(this.units);
    this.OPTION2(this.halfMore);
    this.MANY(this.rates);
  });
  private readonly units = [
    { ALT: () => this.CONSUME(t.Percent) },
    { ALT: () => this.CONSUME(t.Currency) },
    { ALT: () => this.CONSUME(t.Shorthand) },
    {
      ALT: () => {
        this.CONSUME(t.Unit);
        this.OPTION(this.ratedNoun);
      },
    },
    { ALT: () => this.CONSUME(t.TimeUnit) },
    { ALT: () => this.CONSUME(t.Times) },
    { ALT: () => this.SUBRULE2(this.nounPhrase) },
    // 5,5 triệu/tháng
    { ALT: () => this.SUBRULE2(this.rate) },
  ];
  private readonly ratedNoun = { GATE: () => this.isRatedNoun(), DEF: () => this.SUBRULE(this.nounPhrase) };
  private readonly halfMore = { GATE: () => this.isHalf(), DEF: () => this.CONSUME(t.Numeral) };
  private readonly rates = { GATE: () => this.startsRate(), DEF: () => this.SUBRULE(this.rate) };

  // /người   /ha   /1.000 trẻ   /vạn dân   một kg
  private readonly rate = this.RULE("rate", () => {
    this.OR(this.rateWords);
    this.OPTION(() => this.CONSUME(t.Figure));
    this.OPTION1(() => this.CONSUME(t.Magnitude));
    this.OPTION2(() => this.OR3(this.rateUnits));
  });
  private readonly rateWords = [
    { ALT: () => this.CONSUME(t.Slash) },
    { ALT: () => this.CONSUME(t.Numeral) },
    { ALT: () => this.CONSUME(t.Each) },
  ];
  private readonly rateUnits = [
    { ALT: () => this.CONSUME(t.Unit) },
    { ALT: () => this.CONSUME(t.TimeUnit) },
    { ALT: () => this.CONSUME(t.Times) },
    { ALT: () => this.CONSUME(t.Currency) },
    { ALT: () => this.SUBRULE(this.nounPhrase) },
  ];

  // trường công lập   số hộ
  private readonly nounPhrase = this.RULE("nounPhrase", () => {
    this.OPTION(() => this.CONSUME(t.Partitive));
    this.MANY(() => this.CONSUME(t.Noun));
  });

  /** How many tokens the rule has taken that asks: of amounts and dates, which contain no other. */
  private taken = 0;
}

/** No time is written in more tokens; keeps a run of figures and dashes from growing one date without end. */
const LONGEST_DATE = 16;
let parser: QuantityParser | undefined;

/** An island whose tokens the grammar could not take whole; there should be none, and one loses only itself. */
export interface ParseFailure {
  readonly tokens: readonly LexicalToken[];
  readonly message: string;
}

/**
 * Parses the islands of a segment, the runs of tokens between breaks, each into a tree. An island that
 * the grammar fails on is a bug of the grammar: it is handed to `onFailure` and left out. One tree at a time, so that it
 * is gone before the next is made.
 */
export function* parse(tokens: readonly LexicalToken[], onFailure?: (failure: ParseFailure) => void): Generator<Tree> {
  parser ??= new QuantityParser();
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]?.tokenType === t.Break) continue;
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.tokenType !== t.Break) end++;
    parser.input = tokens.slice(start, end);
    const tree = parser.island() as unknown as Tree;
    const error = parser.errors[0];
    if (error === undefined) yield tree;
    else onFailure?.({ tokens: tokens.slice(start, end), message: error.message });
    start = end;
  }
}
