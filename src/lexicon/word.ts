import type { AmountPart } from "../number/amount.ts";
import type { Country, Currency, Direction, Modifier, Particle, Percent, Status, TimeUnit, Unit } from "./values.ts";

/**
 * What a surface can be around a figure: a property for each tag that the lexer, the grammar and the kinds read. A class, as
 * `ContextCue` is, so that all have one shape.
 */
export class Facets {
  numeral: { readonly part: AmountPart; readonly starts: boolean } | undefined = undefined;
  magnitude: { readonly power: number } | undefined = undefined;
  pricedScale: { readonly power: number } | undefined = undefined;
  currency: Currency | undefined = undefined;
  shorthand: Currency | undefined = undefined;
  country: Country | undefined = undefined;
  percent: Percent | undefined = undefined;
  unit: Unit | undefined = undefined;
  time: TimeUnit | undefined = undefined;
  dayName: true | undefined = undefined;
  period: true | undefined = undefined;
  edge: "first" | "last" | undefined = undefined;
  edgeDay: "first" | "last" | undefined = undefined;
  relativeYear: { readonly offset: number } | undefined = undefined;
  service: true | undefined = undefined;
  modifier: Modifier | undefined = undefined;
  bound: Modifier | undefined = undefined;
  rangeOpener: true | undefined = undefined;
  comparison: true | undefined = undefined;
  bareBound: Modifier | undefined = undefined;
  linkedBound: true | undefined = undefined;
  total: true | undefined = undefined;
  negative: true | undefined = undefined;
  weakSign: true | undefined = undefined;
  signCue: true | undefined = undefined;
  sounding: true | undefined = undefined;
  vague: true | undefined = undefined;
  each: true | undefined = undefined;
  rateJoint: true | undefined = undefined;
  cent: true | undefined = undefined;
  decade: true | undefined = undefined;
  halfYear: "first" | "last" | undefined = undefined;
  century: true | undefined = undefined;
  connector: true | undefined = undefined;
  part: true | undefined = undefined;
  multiple: true | undefined = undefined;
  times: true | undefined = undefined;
  factor: string | undefined = undefined;
  rank: true | undefined = undefined;
  rankNumeral: number | undefined = undefined;
  session: true | undefined = undefined;
  fraction: true | undefined = undefined;
  fractionWord: true | undefined = undefined;
  over: true | undefined = undefined;
  partitive: true | undefined = undefined;
  label: true | undefined = undefined;
  place: true | undefined = undefined;
  noun: true | undefined = undefined;
  eventNoun: true | undefined = undefined;
  classifier: true | undefined = undefined;
  mass: true | undefined = undefined;
  listed: true | undefined = undefined;
  crowd: true | undefined = undefined;
  coded: true | undefined = undefined;
  limiter: true | undefined = undefined;
  eventVerb: true | undefined = undefined;
  stop: true | undefined = undefined;
  /** No rule asks for it: a word that has it is known, and an unknown word after a figure would be a noun (`3 cao`). */
  adjective: true | undefined = undefined;
  /** May stand before a number and belong to it: `khoảng`, `từ`, `tháng`, `lớp`. */
  leadsNumber = false;
  /** What a number is measured in: `ha`, `đồng`, `%`. */
  isMeasure = false;
  /** A thing, or what happens: `xã`, `vụ`. */
  isNoun = false;
  /** What a number word counts: `xã`, `ha`, `lần`, `tháng`. */
  isCounted = false;
  /** May stand right on its figure: `5tr`, `30ha`, `2xã`. */
  mayBeGlued = false;
}

/** What words that are not in the lexicon can be. */
export const NO_FACETS: Facets = new Facets();

/**
 * What a surface says of a figure in its sentence: a property for each tag that `relate/` reads. A class, so that all
 * have one shape: with the properties added as they come, looking them up took a third of the time of `relate`.
 */
export class ContextCue {
  change: Direction | undefined = undefined;
  comparative: Direction | undefined = undefined;
  excess: Direction | undefined = undefined;
  result: true | undefined = undefined;
  attainment: true | undefined = undefined;
  share: true | undefined = undefined;
  equivalence: true | undefined = undefined;
  completion: true | undefined = undefined;
  raising: true | undefined = undefined;
  link: true | undefined = undefined;
  adverb: true | undefined = undefined;
  status: Status | undefined = undefined;
  plan: true | undefined = undefined;
  versus: true | undefined = undefined;
  earlier: true | undefined = undefined;
  lastYear: true | undefined = undefined;
  stepBack: "week" | "month" | "quarter" | undefined = undefined;
  shareNoun: true | undefined = undefined;
  rateNoun: true | undefined = undefined;
  execution: true | undefined = undefined;
  opener: true | undefined = undefined;
  continuer: true | undefined = undefined;
  place: true | undefined = undefined;
  aspect: true | undefined = undefined;
  clauseEnd: true | undefined = undefined;
  preposition: true | undefined = undefined;
  action: true | undefined = undefined;
  light: true | undefined = undefined;
  until: true | undefined = undefined;
  state: true | undefined = undefined;
  bound: true | undefined = undefined;
  conjunction: true | undefined = undefined;
  timeLink: true | undefined = undefined;
  timeNoun: true | undefined = undefined;
  looseEnd: true | undefined = undefined;
  topicNoun: true | undefined = undefined;
  wholeYear: true | undefined = undefined;
  yearly: true | undefined = undefined;
  reporting: true | undefined = undefined;
  cause: true | undefined = undefined;
  pointing: true | undefined = undefined;
  bridge: true | undefined = undefined;
  fixed: true | undefined = undefined;
  qualifier: true | undefined = undefined;
  actEnd: true | undefined = undefined;
  rankVerb: true | undefined = undefined;
  grade: true | undefined = undefined;
  particle: Particle | undefined = undefined;
  standingAttribute: true | undefined = undefined;
  current: true | undefined = undefined;
  passing: true | undefined = undefined;
  term: true | undefined = undefined;
  actual: true | undefined = undefined;
  respective: true | undefined = undefined;
  standard: true | undefined = undefined;
  standing: true | undefined = undefined;
  present: true | undefined = undefined;
  causative: true | undefined = undefined;
  attribute: true | undefined = undefined;
  side: true | undefined = undefined;
  amountWord: true | undefined = undefined;
  valueWord: true | undefined = undefined;
  measure: true | undefined = undefined;
  agent: true | undefined = undefined;
  general: true | undefined = undefined;
  pointed: true | undefined = undefined;
  yearPlan: true | undefined = undefined;
  cumulative: true | undefined = undefined;
  yearToDate: true | undefined = undefined;
  lastMonth: true | undefined = undefined;
  lastQuarter: true | undefined = undefined;
  toThisDay: true | undefined = undefined;
  ahead: true | undefined = undefined;
  summary: true | undefined = undefined;
  foreignTime: true | undefined = undefined;
  source: true | undefined = undefined;
  thatDay: true | undefined = undefined;
  aftermath: true | undefined = undefined;
  personTitle: true | undefined = undefined;
  remaining: true | undefined = undefined;
  request: true | undefined = undefined;
  edgePoint: true | undefined = undefined;
  deadline: true | undefined = undefined;
  mark: true | undefined = undefined;
  flow: true | undefined = undefined;

  // Groups of tags (`groups.ts`), found once for each word.
  /** Says that something is, happens or is done: `là`, `đạt`, `ước`, `tăng`. */
  isVerb = false;
  /** Measures against something: `tăng`, `cao hơn`, `vượt`. */
  isComparing = false;
  /** Says what a number is for the name before it: `đạt`, `tăng`, `chiếm`. */
  governs = false;
  /** May stand between the first word of the verb and the number: `đã`, `mới`, `xấp xỉ`, `lên`. */
  isOfPredicate = false;
  /** In brackets it says something of a number beside them: `so với`, `kế hoạch`, `ước`, `chiếm`. */
  isOfNumber = false;
  /** Names what a number is compared with: `kế hoạch`, `chuẩn`, `cùng kỳ`, `báo động`. */
  isCompared = false;
  /** Names no thing: a sentence of such words and a time goes on with what was spoken of, `4 tháng ước` | `8,1 tỷ đồng`. */
  isBesideTime = false;
  /** A verb of what is done, or how something is: `thành lập`, `còn`, `tăng`. */
  isAct = false;
  /** Begins words that say when, where or against what: `ở`, `so với`, `trong đó`. */
  isCircumstance = false;
}

/** What a surface of the lexicon can be around a figure, and what it says in its sentence. */
export interface Senses {
  readonly facets: Facets | undefined;
  readonly cue: ContextCue | undefined;
}
