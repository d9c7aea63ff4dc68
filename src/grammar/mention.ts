import type { Entry } from "../lexicon/lexicon.ts";
import type { Facets } from "../lexicon/word.ts";
import type { AmountPart } from "../number/amount.ts";
import type { CalendarTime } from "../number/calendar.ts";
import type { Sign } from "../number/sign.ts";
import type { Span } from "../text/span.ts";

/** A number as written: its parts in order, unvalued. */
export interface AmountSurface extends Span {
  readonly parts: readonly AmountPart[];
  /** The figure with its sign, where the amount is one (`14.563`, `-0,5`), else undefined. */
  readonly figure?: string | undefined;
  /** The sign in front of it: `-5,2 tỷ`, `âm 2 tỷ 500 triệu`. */
  readonly sign?: Sign | undefined;
}

/** Words as they stand, with the entries that they are made of. */
export interface Phrase extends Span {
  readonly words: string;
  readonly facets: readonly Facets[];
}

/** One denominator of a rate: `/người`, `/1.000 trẻ`, `/100 km`, `một kg`. */
export interface RateTerm extends Span {
  readonly words: string;
  /** The figure before its unit, but for 1: `100` of `/100 km`. */
  readonly figure?: string | undefined;
  readonly facets: Facets;
}

/** What a number is of: the entry of its unit or the noun that it counts, and what it is per. */
export interface UnitSurface extends Span {
  readonly entry?: Entry | undefined;
  /** The digits after the unit: `70` of `1m70`. */
  readonly decimals?: string | undefined;
  /** The power of ten of a shorthand before the unit: `k` of `10k USD`. */
  readonly power?: number | undefined;
  readonly noun?: Phrase | undefined;
  readonly half: boolean;
  readonly rates: readonly RateTerm[];
}

/** A number with its unit. */
export interface Measured extends Span {
  readonly amount: AmountSurface;
  readonly unit?: UnitSurface | undefined;
}

/** What stands between two numbers: `5-7`, `từ 5 đến 7`, `64/73`, `71 trong 77`, `5:1`. */
export type Joint = "dash" | "to" | "slash" | "part" | "colon";

/** A cue word right before a mention. */
export interface Cue extends Span {
  readonly words: string;
  readonly facets: Facets;
}

interface MentionBase extends Span {
  /** The cue words right before it, in text order. */
  readonly cues: readonly Cue[];
}

/** One or two numbers with their units: `12,5%`, `5-7%`, `64/73 trường`. */
export interface QuantityMention extends MentionBase {
  readonly form: "quantity";
  readonly first: Measured;
  readonly second?: Measured | undefined;
  readonly joint?: Joint | undefined;
  /** `30 ha trở lên`. */
  readonly bound?: Facets | undefined;
  /** The smaller units of a length of time in several: `6 tháng`, `15 ngày` of `2 năm 6 tháng 15 ngày`. */
  readonly minors?: readonly Measured[] | undefined;
}

/** A named time: `ngày 3/12`, `6 tháng đầu năm 2024`. */
export interface TimeMention extends MentionBase {
  readonly form: "time";
  /** Undefined where the phrase has the form of a time, but says none: `tháng 13`. */
  readonly time?: CalendarTime | undefined;
}

/** `thứ 14/63`, `thứ ba`, `khóa XXIV`. */
export interface OrdinalMention extends MentionBase {
  readonly form: "ordinal";
  /** `thứ` or `khóa`. */
  readonly word: Cue;
  readonly number: {
    readonly image: string;
    readonly facets?: Facets | undefined;
    readonly parts: readonly AmountPart[];
  } & Span;
  readonly of?: string | undefined;
}

/** `gấp đôi`, `gấp ba`. */
export interface FactorMention extends MentionBase {
  readonly form: "factor";
  readonly facets: Facets;
}

/** `hai phần ba`, `một nửa`, `âm ba phần tư`. */
export interface FractionMention extends MentionBase {
  readonly form: "fraction";
  readonly sign: Sign | undefined;
  readonly numerator: readonly AmountPart[];
  readonly denominator: readonly AmountPart[];
  readonly noun?: Phrase | undefined;
}

/** A phrase that the grammar accepted: surface facts and places, no values. */
export type Mention = QuantityMention | TimeMention | OrdinalMention | FactorMention | FractionMention;

/** All mentions have the fields of all forms: each pass looks at them, and V8 reads objects of one shape much faster. */
class AnyMention {
  first: Measured | undefined = undefined;
  second: Measured | undefined = undefined;
  joint: Joint | undefined = undefined;
  bound: Facets | undefined = undefined;
  minors: readonly Measured[] | undefined = undefined;
  time: CalendarTime | undefined = undefined;
  word: Cue | undefined = undefined;
  number: OrdinalMention["number"] | undefined = undefined;
  of: string | undefined = undefined;
  facets: Facets | undefined = undefined;
  sign: Sign | undefined = undefined;
  numerator: readonly AmountPart[] | undefined = undefined;
  denominator: readonly AmountPart[] | undefined = undefined;
  noun: Phrase | undefined = undefined;

  constructor(
    readonly form: Mention["form"],
    readonly start: number,
    readonly end: number,
    readonly cues: readonly Cue[],
  ) {}
}

type MentionOf<Form> = Extract<Mention, { readonly form: Form }>;

/** A mention of a form at a place; `said` are the fields of that form. */
export function makeMention<Form extends Mention["form"]>(
  form: Form,
  { start, end }: Span,
  cues: readonly Cue[],
  said: Omit<MentionOf<Form>, keyof MentionBase | "form">,
): MentionOf<Form> {
  return Object.assign(new AnyMention(form, start, end, cues), said) as unknown as MentionOf<Form>;
}

/** A quantity. Most mentions are: each field is set by its name, as `Object.assign` took a twentieth of the time. */
export function makeQuantity(
  { start, end }: Span,
  cues: readonly Cue[],
  { first, second, joint, bound }: Pick<QuantityMention, "first" | "second" | "joint" | "bound">,
): QuantityMention {
  const mention = new AnyMention("quantity", start, end, cues);
  mention.first = first;
  mention.second = second;
  mention.joint = joint;
  mention.bound = bound;
  return mention as unknown as QuantityMention;
}

/** A mention with other values in some fields. */
export function changeMention<Changed extends Mention>(mention: Changed, said: Partial<Changed>): Changed {
  const { form, start, end, cues } = mention;
  return Object.assign(new AnyMention(form, start, end, cues), mention, said) as unknown as Changed;
}

/** The last number of a quantity, which has the unit of both where the first has none: `7%` of `5-7%`. */
export function lastOf({ first, second }: QuantityMention): Measured {
  return second ?? first;
}

/** A quantity with another last number. */
export function changeLast(mention: QuantityMention, last: Measured, end = mention.end): QuantityMention {
  return changeMention(mention, mention.second === undefined ? { first: last, end } : { second: last, end });
}

/** A unit at a place. */
export function makeUnit(
  { start, end }: Span,
  { entry, power, decimals, noun, half, rates }: Omit<UnitSurface, keyof Span>,
): UnitSurface {
  return { start, end, entry, power, decimals, noun, half, rates };
}

/** A number with another amount, and another unit where one is given. */
export function changeMeasured({ start, end, unit: own }: Measured, amount: AmountSurface, unit = own): Measured {
  return { start, end, amount, unit };
}

/** A number with a unit that stands elsewhere, raised by a power of ten. */
export function withUnitApart(
  { start, end, amount }: Measured,
  unit: Omit<UnitSurface, keyof Span>,
  power: number,
): Measured {
  const scale: AmountPart[] = power > 0 ? [{ type: "magnitude", power }] : [];
  const raised = changeParts(amount, [...amount.parts, ...scale], amount.figure);
  return { start, end, amount: raised, unit: makeUnit({ start: end, end }, unit) };
}

/** An amount with other parts; `figure` is undefined where they are more than one figure. */
export function changeParts(
  { start, end, sign }: AmountSurface,
  parts: readonly AmountPart[],
  figure: string | undefined,
): AmountSurface {
  return { start, end, parts, figure, sign };
}

/** A number with a sign that stands outside its amount. */
export function changeSign(measured: Measured, sign: Sign): Measured {
  const { start, end, parts, figure } = measured.amount;
  return changeMeasured(measured, { start, end, parts, figure, sign });
}
