import type { AmountPart } from "../number/amount.ts";
import type { Country, Currency, Direction, Modifier, Particle, Percent, Status, TimeUnit, Unit } from "./values.ts";

/** What a surface can be around a figure: a property for each tag that the lexer, the grammar and the kinds read. */
export interface Facets {
  numeral?: { readonly part: AmountPart; readonly starts: boolean };
  magnitude?: { readonly power: number };
  currency?: Currency;
  shorthand?: Currency;
  country?: Country;
  percent?: Percent;
  unit?: Unit;
  time?: TimeUnit;
  dayName?: true;
  period?: true;
  edge?: "first" | "last";
  relativeYear?: { readonly offset: number };
  service?: true;
  modifier?: Modifier;
  bound?: Modifier;
  opener?: true;
  comparison?: true;
  total?: true;
  negative?: true;
  sounding?: true;
  vague?: true;
  each?: true;
  decade?: true;
  halfYear?: "first" | "last";
  century?: true;
  connector?: true;
  part?: true;
  multiple?: true;
  times?: true;
  factor?: string;
  rank?: true;
  rankNumeral?: number;
  session?: true;
  fraction?: true;
  fractionWord?: true;
  partitive?: true;
  label?: true;
  place?: true;
  noun?: true;
  eventNoun?: true;
  classifier?: true;
  mass?: true;
  limiter?: true;
  eventVerb?: true;
  stop?: true;
  adjective?: true;
}

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
  measure: true | undefined = undefined;
  agent: true | undefined = undefined;
  general: true | undefined = undefined;
  pointed: true | undefined = undefined;
  yearPlan: true | undefined = undefined;
  cumulative: true | undefined = undefined;
  yearToDate: true | undefined = undefined;
  toThisDay: true | undefined = undefined;
  ahead: true | undefined = undefined;
  summary: true | undefined = undefined;
  foreignTime: true | undefined = undefined;
  source: true | undefined = undefined;
  thatDay: true | undefined = undefined;
  personTitle: true | undefined = undefined;
  remaining: true | undefined = undefined;
  request: true | undefined = undefined;
  edgePoint: true | undefined = undefined;
  deadline: true | undefined = undefined;
}

/** What a surface of the lexicon can be around a figure, and what it says in its sentence. */
export interface Senses {
  readonly facets: Facets | undefined;
  readonly cue: ContextCue | undefined;
}
