import { EOF, type TokenType } from "chevrotain";
import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import type { AmountPart } from "../number/amount.ts";
import { singleSpaced } from "../text/letters.ts";
import { type DateReading, readDate } from "./date-forms.ts";
import { GatedParser } from "./gates.ts";
import {
  type AmountSurface,
  type Cue,
  type FactorMention,
  type FractionMention,
  type Joint,
  type Measured,
  type Mention,
  makeMention,
  makeUnit,
  type OrdinalMention,
  type Phrase,
  type QuantityMention,
  type RateTerm,
  type TimeMention,
  type UnitSurface,
} from "./mention.ts";
import * as surfaces from "./surfaces.ts";

/**
 * The grammar of quantities. A rule is named by the phrase that it accepts and gives the surface facts of it. After its
 * first token a rule can't fail: every optional part is guarded by what the next two or three tokens are, so a text
 * always parses.
 *
 * Alternatives and optional parts stand beside their rule, not in it: made anew each time the rule is entered, they took
 * half of all memory that was used on a dense text.
 */
export class QuantityParser extends GatedParser {
  /** The cue words right before the next phrase. */
  private cues: Cue[] = [];
  /** The date that begins at the next token, and how many of its tokens are left to take. */
  private date: DateReading | undefined;
  private left = 0;

  constructor() {
    super([...t.allTokens, t.AnyToken], { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.performSelfAnalysis();
  }

  /** The mentions of an island. */
  readonly island = this.RULE("island", (): Mention[] => {
    const mentions: Mention[] = [];
    this.cues = [];
    this.repeat(this.hasTokens, () => {
      const mention = this.OR(this.phrases);
      if (mention !== undefined) mentions.push(mention);
    });
    return mentions;
  });
  private readonly hasTokens = () => !this.isNext(1, EOF);
  private readonly phrases: {
    DEF: { GATE?: () => boolean; ALT: () => Mention | undefined }[];
    IGNORE_AMBIGUITIES: true;
  } = {
    DEF: [
      { GATE: () => this.startsDate(), ALT: () => this.SUBRULE(this.calendarDate) },
      { GATE: () => this.startsRank(), ALT: () => this.SUBRULE(this.rank) },
      { GATE: () => this.startsSession(), ALT: () => this.SUBRULE(this.session) },
      { GATE: () => this.startsFactor(), ALT: () => this.SUBRULE(this.factor) },
      { GATE: () => this.startsFraction(), ALT: () => this.SUBRULE(this.fraction) },
      { GATE: () => this.isNext(1, t.Fraction), ALT: () => this.SUBRULE(this.half) },
      { GATE: () => this.startsAmount(1) || this.startsPriced(1), ALT: () => this.SUBRULE(this.quantity) },
      { ALT: () => this.passOther(this.CONSUME(t.AnyToken) as Token) },
    ],
    IGNORE_AMBIGUITIES: true,
  };

  /** Any token outside a mention: a cue word, a name. */
  private passOther(token: Token): undefined {
    if (surfaces.isCue(token)) this.cues.push(surfaces.toCue(token));
    else this.takeCues();
  }

  // ngày 3/12   tháng 9 năm 2022   quý I/2023   giai đoạn 2021-2025   6 tháng đầu năm 2024   từ ngày 2/11 đến 4/11
  private readonly calendarDate = this.RULE("calendarDate", (): TimeMention => {
    // In `từ 1998 đến 2015` the opener is no part of the date.
    const { startOffset: start } = this.look(this.isNext(1, t.Opener) ? 2 : 1);
    const date = this.date;
    this.repeat(this.isInDate, this.dateToken);
    return makeMention("time", { start, end: this.lastEnd() }, this.takeCues(), { time: date?.time });
  });
  private readonly isInDate = () => this.left-- > 0;
  private readonly dateToken = () => this.CONSUME(t.AnyToken);

  private startsDate(): boolean {
    this.date = readDate(this.look);
    this.left = this.date?.length ?? 0;
    return this.date !== undefined;
  }

  // thứ 14/63   thứ ba   hạng 2   thứ XXIV
  private readonly rank = this.RULE("rank", (): OrdinalMention => {
    const word = this.CONSUME(t.Rank) as Token;
    const numbers = this.OR(this.rankNumbers);
    const of = this.optional(this.isNext(1, t.Slash) && this.isNext(2, t.Figure), this.rankOf);
    return this.ACTION(() => surfaces.ordinal(this.takeCues(), word, numbers, of));
  });
  // 14   nhất   XXIV   một nghìn hai trăm   10 triệu
  private readonly rankNumbers: { ALT: () => Token[] }[] = [
    { ALT: () => [this.CONSUME(t.RankNumeral) as Token] },
    { ALT: () => [this.CONSUME(t.Roman) as Token] },
    {
      ALT: () => {
        const words = [this.OR2(this.numbers)];
        this.repeat(this.rankGate, () => words.push(this.OR3(this.rankWords)));
        return words;
      },
    },
  ];
  private readonly rankWords = this.oneOf(t.Magnitude, t.Numeral);
  private readonly rankGate = () => this.goesOnRank();
  private readonly wordGate = () => this.isNumberWord(1);
  private readonly rankOf = () => {
    this.CONSUME(t.Slash);
    return this.CONSUME2(t.Figure) as Token;
  };

  // khóa XXIV   Đại hội 19   nhiệm kỳ hai
  private readonly session = this.RULE("session", (): OrdinalMention => {
    const word = this.OR(this.sessionWords);
    const number = this.OR2(this.sessionNumbers);
    return this.ACTION(() => surfaces.ordinal(this.takeCues(), word, [number]));
  });
  private readonly sessionWords = this.oneOf(t.Session, t.Period);
  private readonly sessionNumbers = this.oneOf(t.Figure, t.Roman, t.Numeral);

  // gấp đôi   gấp ba   gấp rưỡi
  private readonly factor = this.RULE("factor", (): FactorMention => {
    const { startOffset: start } = this.CONSUME(t.Multiple);
    const { facets } = this.OR(this.factors);
    return makeMention("factor", { start, end: this.lastEnd() }, this.takeCues(), { facets });
  });
  private readonly factors = this.oneOf(t.Factor, t.Numeral);

  // hai phần ba số xã   bốn phần mười lăm   âm ba phần tư   ba phần tư mét
  private readonly fraction = this.RULE("fraction", (): FractionMention | QuantityMention | undefined => {
    const { startOffset: start } = this.look(1);
    const sign = this.optional(this.isNext(1, t.Sign), this.sign);
    const numerator = this.SUBRULE(this.numberWords);
    this.CONSUME(t.FractionWord);
    const denominator = this.SUBRULE2(this.numberWords);
    const { end } = this.look(0);
    const noun = this.optional(this.startsNoun(), this.noun);
    const unit = this.optional(this.isNext(1, t.Unit), this.unitPart);
    return this.ACTION(() => {
      const parts = { sign, numerator, denominator, noun };
      const span = { start, end: noun?.end ?? end };
      const cues = this.takeCues();
      return surfaces.fractionOfUnit(span, cues, parts, unit) ?? surfaces.fraction(span, cues, parts);
    });
  });
  private readonly sign = () => this.CONSUME(t.Sign) as Token;
  private readonly unitPart = () => this.SUBRULE(this.unit);
  private readonly numberWords = this.RULE("numberWords", (): AmountPart[] => {
    const parts: AmountPart[] = [];
    this.repeat(this.wordGate, () => parts.push(...[surfaces.toPart(this.CONSUME(t.Numeral) as Token) ?? []].flat()));
    return parts;
  });
  private readonly noun = () => this.SUBRULE(this.nounPhrase);

  // một nửa   nửa số xã
  private readonly half = this.RULE("half", (): FractionMention | undefined => {
    const { startOffset: start } = this.CONSUME(t.Fraction);
    const noun = this.optional(this.startsNoun(), this.noun);
    return this.ACTION(() =>
      surfaces.fraction({ start, end: this.lastEnd() }, this.takeCues(), { ...surfaces.HALF, noun }),
    );
  });

  // 14.563 tỷ 145 triệu đồng   5-7%   64/73 trường   từ 300 đến 1.000 USD   71 trong 77 người
  private readonly quantity = this.RULE("quantity", (): QuantityMention | undefined => {
    const first = this.SUBRULE(this.measured);
    const pair = this.optional(this.joinsSecond(), this.secondNumber);
    const neighbour = this.optional(this.joinsNeighbour(), this.neighbour);
    const bound = this.optional(this.isNext(1, t.Bound), this.bound);
    return surfaces.quantity(this.takeCues(), first, pair ?? neighbour, bound);
  });
  private readonly secondNumber = (): { joint: Joint; second: Measured | undefined } => {
    const joint = this.OR(this.joints);
    // 400 CV đến dưới 600 CV
    this.optional(this.isNext(1, t.Modifier), this.modifier);
    return { joint, second: this.SUBRULE2(this.measured) };
  };
  private readonly joints = [
    this.joint(t.Dash, "dash"),
    this.joint(t.Connector, "to"),
    this.joint(t.Slash, "slash"),
    this.joint(t.Part, "part"),
    this.joint(t.Colon, "colon"),
  ];
  private readonly modifier = () => this.CONSUME(t.Modifier);
  // ba nghìn, in hai ba nghìn
  private readonly neighbour = (): { joint: Joint; second: Measured | undefined } => ({
    joint: "to",
    second: this.SUBRULE3(this.measured),
  });
  private readonly bound = () => this.CONSUME(t.Bound) as Token;

  // 2.167 tỷ 098 triệu đồng   62,41 tạ/ha   08 (tám) xã   7,4 bác sĩ/vạn dân
  private readonly measured = this.RULE("measured", (): Measured | undefined => {
    const isPriced = this.startsPriced(1);
    const currency = this.optional(isPriced, this.leadingCurrency);
    const amount = this.SUBRULE(this.amount);
    const twin = this.optional(this.startsTwin(), this.twin);
    const end = this.lastEnd();
    const hasUnit = isPriced ? this.startsUnitOfPriced() : this.startsUnit();
    const unit = this.optional(hasUnit, this.unitPart);
    return surfaces.measured(amount, twin, end, surfaces.withLeading(currency, amount, unit));
  });
  private readonly leadingCurrency = () => this.CONSUME(t.Currency) as Token;
  private readonly twin = () => {
    this.CONSUME(t.LParen);
    const amount = this.SUBRULE2(this.amount);
    this.optional(this.isNext(1, t.RParen), this.close);
    return { amount };
  };
  private readonly close = () => this.CONSUME(t.RParen);

  // 14.563   2.167 tỷ 098 triệu   hai mươi lăm triệu   2 tỷ rưỡi   -5,2   âm 2 tỷ
  private readonly amount = this.RULE("amount", (): AmountSurface | undefined => {
    const first = this.look(1);
    const sign = this.optional(this.isNext(1, t.Sign), this.sign);
    const number = this.OR(this.numbers);
    const parts = [surfaces.toPart(number)];
    this.repeat(this.amountGate, () => parts.push(surfaces.toPart(this.OR2(this.additions))));
    return surfaces.amount({ start: first.startOffset, end: this.lastEnd() }, sign, number, parts);
  });
  private readonly numbers = this.oneOf(t.Figure, t.Numeral);
  private readonly amountGate = () => this.addsToAmount();
  private readonly additions = this.oneOf(t.Magnitude, t.Numeral, t.Figure);

  // đồng/người/năm   %/năm   tạ/ha   ngày   lần/ngày   trường công lập   lít sữa/năm   đồng một kg
  private readonly unit = this.RULE("unit", (): UnitSurface => {
    const first = this.look(1);
    const { noun, rate, currency } = this.OR(this.units);
    const decimals = this.optional(this.startsDecimals(), this.decimals);
    const half = this.optional(this.isHalf(), this.halfMore) !== undefined;
    const rates = rate === undefined ? [] : [rate];
    this.repeat(this.rateGate, () => rates.push(this.SUBRULE(this.rate)));
    const entry = NO_UNITS.has(first.tokenType) ? undefined : first.entry;
    const power = currency && first.facets.shorthand?.power;
    const said = { entry: currency?.entry ?? entry, power, decimals, noun, half, rates };
    return makeUnit({ start: first.startOffset, end: this.lastEnd() }, said);
  });
  private readonly rateGate = () => this.startsRate();
  private readonly currencyAfter = () => this.CONSUME2(t.Currency) as Token;
  private readonly units: {
    ALT: () => { noun?: Phrase | undefined; rate?: RateTerm; currency?: Token | undefined } & Partial<Token>;
  }[] = [
    ...this.oneOf(t.Percent, t.Currency),
    {
      ALT: () => {
        this.CONSUME(t.Shorthand);
        // 100k đồng   10k USD
        return { currency: this.optional(this.isNext(1, t.Currency), this.currencyAfter) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(t.Unit);
        return { noun: this.optional(this.isRatedNoun(), this.noun) };
      },
    },
    ...this.oneOf(t.TimeUnit, t.Times),
    { ALT: () => ({ noun: this.SUBRULE2(this.nounPhrase) }) },
    // 5,5 triệu/tháng
    { ALT: () => ({ rate: this.SUBRULE2(this.rate) }) },
  ];
  // 70 of 1m70   tư, bảy mươi of một mét tư, một mét bảy mươi
  private readonly decimals = (): string => this.OR2(this.tenths);
  private readonly tenths = [
    { ALT: () => (this.CONSUME3(t.Figure) as Token).image },
    {
      ALT: () => {
        const words = [this.CONSUME3(t.Numeral) as Token];
        this.repeat(this.wordGate, () => words.push(this.CONSUME4(t.Numeral) as Token));
        return this.ACTION(() => surfaces.digitsOf(words));
      },
    },
  ];
  private readonly halfMore = () => this.CONSUME(t.Numeral);

  // /người   /ha   /1.000 trẻ   /vạn dân   một kg
  private readonly rate = this.RULE("rate", (): RateTerm => {
    this.OR(this.rateWords);
    const first = this.look(1);
    const figure = this.optional(this.isNext(1, t.Figure), this.figure);
    const unit = this.look(1);
    this.optional(this.isNext(1, t.Magnitude), this.magnitude);
    this.optional(this.startsRateUnit(), this.rateUnit);
    const given = figure?.image === "1" ? undefined : figure?.image;
    const [start, end] = [(given === undefined ? unit : first).startOffset, this.lastEnd()];
    return { start, end, words: this.words(start, end), facets: unit.facets, figure: given };
  });
  private readonly figure = () => this.CONSUME(t.Figure);
  private readonly magnitude = () => this.CONSUME(t.Magnitude);
  private readonly rateUnit = () => this.OR3(this.rateUnits);
  private readonly rateWords = this.oneOf(t.Slash, t.Numeral, t.Each);
  private readonly rateUnits: { ALT: () => unknown }[] = [
    ...this.oneOf(t.Unit, t.TimeUnit, t.Times, t.Currency),
    { ALT: () => this.SUBRULE(this.nounPhrase) },
  ];

  // trường công lập   số hộ; undefined where only `số` stands before a word that is no noun
  private readonly nounPhrase = this.RULE("nounPhrase", (): Phrase | undefined => {
    const { startOffset: start } = this.look(1);
    this.optional(this.isNext(1, t.Partitive), this.partitive);
    const first = this.look(1).startOffset;
    const nouns: Token[] = [];
    this.repeat(this.nounGate, () => nouns.push(this.CONSUME(t.Noun) as Token));
    if (nouns.length === 0) return undefined;
    const end = this.lastEnd();
    return { start, end, words: this.words(first, end), facets: nouns.map(({ facets }) => facets) };
  });

  private readonly nounGate = () => this.isNext(1, t.Noun);
  private readonly partitive = () => this.CONSUME(t.Partitive);

  /** Alternatives of one token each. */
  private oneOf(...types: readonly TokenType[]): { ALT: () => Token }[] {
    return types.map((type) => ({ ALT: () => this.CONSUME(type) as Token }));
  }

  private joint(type: TokenType, joint: Joint): { ALT: () => Joint } {
    return {
      ALT: () => {
        this.CONSUME(type);
        return joint;
      },
    };
  }

  private takeCues(): readonly Cue[] {
    const { cues } = this;
    if (cues.length === 0) return NO_CUES;
    this.cues = [];
    return cues;
  }

  private lastEnd(): number {
    return this.look(0).end;
  }

  private words(start: number, end: number): string {
    return singleSpaced(this.view.slice(start, end));
  }
}

const NO_CUES: readonly Cue[] = [];
/** What stands in the place of a unit and is none: a noun, or only a rate, as in `6 triệu một tháng`. */
const NO_UNITS: ReadonlySet<TokenType> = new Set([t.Noun, t.Partitive, t.Slash, t.Each, t.Numeral]);
