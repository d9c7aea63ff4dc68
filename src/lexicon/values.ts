/** The unit of an age. */
export const AGE = "tuổi";

/** The values that words give to fields of records. */

/** How a number is bounded by the words around it. */
export const MODIFIERS = ["approximate", "more_than", "less_than", "at_least", "at_most"] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** Which way a change or an excess goes. */
export const DIRECTIONS = ["increase", "decrease"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whether a figure is estimated or planned. */
export const STATUSES = ["estimated", "planned"] as const;
export type Status = (typeof STATUSES)[number];

/** A currency by its ISO 4217 code; `power` where the surface holds a magnitude (`trđ` is triệu đồng). */
export interface Currency {
  /** Undefined for a name that the currencies of several countries share: `peso`, `dinar`. */
  readonly code?: string;
  readonly power?: number;
  /** What the currencies of several countries are called: with the name of a country it is that one's. */
  readonly family?: string;
  /** Whether it may stand before its amount: `$25`, `USD 25 triệu`. */
  readonly leads?: true;
  /** Whether it may so only before an amount with a scale, as the letters mean something else: `COP 28`, `TOP 10`. */
  readonly leadsScale?: true;
  /** Whether the code is one only in capitals: `ALL`, `TRY`. */
  readonly capitals?: true;
}

/** The country of a currency. */
export interface Country {
  readonly code: string;
  readonly family?: string;
}

/** Percent or its kin; `power` shifts the figure to percent (`2‰` is 0.2 %). */
export interface Percent {
  readonly unit: "%" | "percentage_point";
  readonly power?: number;
}

/** A unit of measure. */
export interface Unit {
  readonly symbol: string;
  /** Symbols that differ only by capitals, by how they are written: `mW`, `MW`; other spellings are `symbol`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Whether only these spellings are units: `mA`, not `ma`. */
  readonly exact?: true;
  /** Whether things are counted per this unit (`người/km2`). */
  readonly area?: boolean;
  /** The surface is this unit only before one of these words (`mẫu` is a sample, too); "" where no word follows. */
  readonly before?: readonly string[];
  /** Whether it is so before a word that begins no noun phrase, too: `16 A trong 2 giờ`. */
  readonly beforeStop?: true;
  /** Whether it is written in small and capital letters, always or right on the figure: `25 L`, `220v`. */
  readonly anyCase?: "always" | "glued";
  /** It is this unit only where words say that this is measured: `độ` is a degree of an angle, `pound` a currency, too. */
  readonly needsCue?: "heat" | "weight" | "thickness";
  /** Whether a digit after it counts tenths: `ba mét tư`. */
  readonly tenths?: true;
  /** Whether it is also a noun of places: `điểm`. */
  readonly place?: true;
  /** Whether it is also a noun of samples, with the word after it: `mẫu đất`. */
  readonly sample?: true;
  /** Whether after a slash stands what can be reached: `83,4/100 điểm` is a ratio. */
  readonly ofMost?: boolean;
}

/** A unit of time: as a duration, in a rate (`/năm`), and in ISO 8601. */
export interface TimeUnit {
  readonly unit:
    | ("year" | "month" | "week" | "day" | "hour" | "minute" | "second")
    | ("quarter" | "decade" | "century");
  /** ISO 8601 designator, with `T` before the units of the clock. */
  readonly iso: string;
  /** In a rate: `m3/d`. */
  readonly rate?: string;
  /** How many of the ISO unit one of it is (`quý` is 3 months). */
  readonly times?: number;
}

/** The units of time that a word can name. */
export const TIME_UNITS: readonly TimeUnit[] = [
  { unit: "year", iso: "Y", rate: "a" },
  { unit: "month", iso: "M", rate: "mo" },
  { unit: "week", iso: "W" },
  { unit: "day", iso: "D", rate: "d" },
  { unit: "hour", iso: "TH", rate: "h" },
  { unit: "minute", iso: "TM", rate: "min" },
  { unit: "second", iso: "TS", rate: "s" },
  { unit: "quarter", iso: "M", times: 3 },
  { unit: "decade", iso: "Y", times: 10 },
  { unit: "century", iso: "Y", times: 100 },
];

/** The words that a rule asks for one by one. */
export const PARTICLES = [
  "origin",
  "company",
  "between",
  "of",
  "respect",
  "target",
  "recipient",
  "shortfall",
  "copula",
  "and",
  "but",
  "or",
  "article",
  "tense",
  "further",
  "when",
  "surplus",
  "above",
  "below",
  "each",
  "place",
  "upTo",
  "holding",
  "setting",
  "worth",
  "extent",
  "total",
  "passive",
] as const;
export type Particle = (typeof PARTICLES)[number];

/** What a word of the head of a table says of its column. */
export const HEAD_SENSES = [
  ...(["number", "unit", "maybeUnit", "code", "remark"] as const),
  ...(["plan", "shortPlan", "estimate", "actual", "execution", "standing"] as const),
  ...(["versus", "lastYear", "earlier", "change", "excess", "absolute", "relative"] as const),
  ...(["share", "rate", "attained", "index"] as const),
  ...(["cumulative", "total", "part", "amount", "value", "average", "time", "by"] as const),
] as const;
export type HeadSense = (typeof HEAD_SENSES)[number];
