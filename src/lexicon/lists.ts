/**
 * Lists of words that a rule looks for around a mention, made of the rows of the lexicon. As `packed.ts`, this module
 * is evaluated when `dist` is built.
 */
import { FACET_GROUPS } from "./groups.ts";
import { onlySurfaceWith, ROWS, surfacesWith } from "./rows.ts";
import { foldSurface, splitSurface } from "./surface.ts";

type List = readonly string[];

// Read by the layout.
/** Words before the number of a part of a document: `Phần II.`. */
export const partWords: List = surfacesWith("partWord");
/** Abbreviations whose dot ends no sentence. */
export const dottedAbbreviations: List = surfacesWith("dotted");

// Read by the lexer.
/** The last syllables of words that stand before a number and belong to it. */
export const cueEnds: List = lastSyllables(...FACET_GROUPS.leadsNumber);
/** The first syllables of words by which a quantity without digits can begin. */
export const anchorWords: List = firstSyllables(
  ...[surfacesWith("starts"), surfacesWith("fraction"), surfacesWith("multiple"), surfacesWith("rankPrefix")],
  surfacesWith("time", "month", "quarter"),
);
/** Magnitudes as a text without marks has them: `ty`, `trieu`, `nghin`. */
export const unmarkedMagnitudes: List = surfacesWith("magnitude")
  .map((surface) => surface.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC"))
  .filter((surface) => !surfacesWith("magnitude").includes(surface));
/** Times that half of which is no fraction of a number: `hơn nửa thế kỷ`. */
export const centuryWords: List = surfacesWith("centuryWord");
export const respectiveWords: List = surfacesWith("respective");
export const yearCues: List = surfacesWith("yearCue");
export const scoreCues: List = surfacesWith("scoreCue");
export const planLabels: List = surfacesWith("planLabel");

/** `của` between a currency and its country. */
export const ofWords: List = surfacesWith("particle", "of");

export const worthWords: List = surfacesWith("particle", "worth");

// Read by the kinds.
export const moneyCues: List = surfacesWith("moneyCue");
/** Surfaces of đồng itself: `55.000 đồng/m2`. */
export const dongWords: List = surfacesWith("currency", "VND");
export const heatCues: List = surfacesWith("heatCue");
export const thicknessCues: List = surfacesWith("thicknessCue");
/** What is done or had: `mời`, `có`. */
export const deedVerbs: List = [...surfacesWith("action"), ...surfacesWith("light"), ...surfacesWith("aspect")];
export const weightCues: List = surfacesWith("weightCue");
/** The symbols of units per which pounds are a weight. */
export const weightRates: List = unitsWith("weightRate").map(([symbol]) => symbol);
/** The symbol of a rate that has one of its own: of `Mbit/s` it is `Mbps`. */
export const rateSymbols: Readonly<Record<string, string>> = Object.fromEntries(
  unitsWith("ofRate").map(([symbol, rate]) => [rate, symbol]),
);
/** What may stand between them and the figure: `nặng hơn`, `nặng tới`, `trọng lượng là`. */
export const weightLinks: List = [
  ...surfacesWith("modifier"),
  ...surfacesWith("connector"),
  ...surfacesWith("particle", "copula"),
];
/** What a multiple counts: `2,5` | `lần`. */
export const timesWord: string = onlySurfaceWith("times");
export const multipleCues: List = surfacesWith("multipleCue");
export const multipleModifiers: List = surfacesWith("multipleModifier");
export const multipleVerbs: List = surfacesWith("multipleVerb");
export const multipleTails: List = surfacesWith("multipleTail");
export const ratioCues: List = surfacesWith("ratioCue");
export const scaleCues: List = [...ratioCues, ...surfacesWith("scaleCue")];
export const rankPrefixes: List = surfacesWith("rankPrefix");
export const noYearCues: List = surfacesWith("noYearCue");
export const titleWords: List = surfacesWith("titleWord");
export const comparedWords: List = surfacesWith("comparedWord");
export const durationCues: List = surfacesWith("durationCue");
export const durationTails: List = surfacesWith("durationTail");
/** What stands after a number of years: `trong năm năm` | `qua`. */
export const yearsTails: List = [...durationTails, ...surfacesWith("yearsTail")];
export const hoursCues: List = [...durationCues, ...surfacesWith("hoursCue")];
export const hourWords: List = surfacesWith("hourWord");
export const aroundClockTails: List = surfacesWith("aroundClockTail");
export const dayWords: List = surfacesWith("dayWord");
export const clockCues: List = surfacesWith("clockCue");
export const clockTails: List = surfacesWith("clockTail");
export const weekdayCues: List = surfacesWith("weekdayCue");
export const weekdayTails: List = surfacesWith("weekdayTail");
export const dayCues: List = surfacesWith("dayCue");
export const dateCues: List = surfacesWith("dateCue");
/** Those that stand before no other figures: `trước 3.5` is a day, `từ 3.5` may be a number. */
export const soleDateCues: List = dateCues.filter((cue) => !surfacesWith("anyFigureCue").includes(cue));
/** Verbs after which a fraction is a part of the whole: `chiếm`, `đạt`. */
export const partVerbs: List = [...surfacesWith("share"), ...surfacesWith("attainment")];
export const upToWords: List = surfacesWith("particle", "upTo");
export const monthCues: List = surfacesWith("monthCue");
export const figureCues: List = surfacesWith("figureCue");
export const fractionCues: List = surfacesWith("fractionCue");
export const pastWords: List = surfacesWith("pastWord");
/** Verbs that compare with what stands after them: `cao hơn`, `vượt`. */
export const beyondWords: List = [...surfacesWith("comparative"), ...surfacesWith("excess")];
export const plannedWords: List = surfacesWith("status", "planned");
export const aimWords: List = surfacesWith("aimWord");
export const reckonWords: List = surfacesWith("reckoning");
export const birthWords: List = surfacesWith("birthWord");
export const monthWords: List = surfacesWith("time", "month");
export const eachWords: List = surfacesWith("each");
export const comingWords: List = surfacesWith("coming");
export const periodicWords: List = surfacesWith("periodic");
export const pregnancyWords: List = surfacesWith("pregnancy");
export const rateLinks: List = surfacesWith("rateLink");

// Read by the refiners.
export const pluralWords: List = surfacesWith("plural");
export const yearWords: List = surfacesWith("time", "year");
export const yearLeads: List = surfacesWith("yearLead");
/** Words that say of which era a year is. */
export const eraWords: Readonly<Record<"before" | "after", List>> = {
  before: surfacesWith("era", "before"),
  after: surfacesWith("era", "after"),
};
export const sampleCues: List = surfacesWith("sampleCue");
export const plots: List = surfacesWith("plot");
export const placeCues: List = surfacesWith("placeCue");
export const betweenWords: List = surfacesWith("particle", "between");
export const andWords: List = surfacesWith("particle", "and");
/** Words between two figures of the same unit: `từ 28 lên 32 triệu đồng`. */
export const stepWords: List = surfacesWith("stepWord");
export const bounds: List = surfacesWith("bound");
export const weakLabels: List = surfacesWith("weakLabel");
export const furnitureTails: List = surfacesWith("furnitureTail");
export const bracketLabels: List = surfacesWith("bracketLabel");
export const counterpartVerbs: List = surfacesWith("counterpart");
export const harmWords: List = surfacesWith("harm");
export const caseNouns: List = surfacesWith("caseNoun");
export const caseWords: List = surfacesWith("caseWord");
export const changeWords: List = surfacesWith("change");
/** Words before the last of a list. */
export const listEnds: List = surfacesWith("listEnd");
export const caseAdverbs: List = [...listEnds, ...surfacesWith("caseAdverb")];
export const planLinks: List = surfacesWith("planLink");
/** Words after the figure of a case: the next case, or what it is compared with. */
export const caseTails: List = [...listEnds, ...planLinks];
/** Words between a label and its figure: `(kế hoạch là 40)`. */
export const labelLinks: List = surfacesWith("particle", "copula");
export const subjectLinks: List = [...counterpartVerbs, ...labelLinks, ...surfacesWith("subjectLink")];
export const subjectOpeners: List = surfacesWith("subjectOpener");
export const declaringWords: List = surfacesWith("declaring");

// Read by the tables.
/** Words of the heads of tables, in folded syllables, with what they say of a column. */
export const headWords: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.flatMap(({ surface, tags }) => {
    const sense = tags.get("head");
    return sense === undefined ? [] : [[foldSurface(surface), sense]];
  }),
);
export const genericLabels: List = surfacesWith("genericLabel");
export const dittoWords: List = surfacesWith("ditto");
export const tableWords: List = surfacesWith("tableWord");

// Read where figures are related to their sentence.
/** Kinds of places: `tỉnh`, `xã`. */
export const placeNouns: List = surfacesWith("placeKind");
/** Offices, companies, schools and places: a count of them is of a day, not of a time. */
export const standingNouns: List = [...placeNouns, ...surfacesWith("agent")];
/** `trường hợp`, `hội nghị`, `bản án`: nouns that begin with the syllables of such a noun, and may stand for nothing that lasts. */
export const passingNouns: List = [
  ...startingWith(surfacesWith("agent"), [...surfacesWith("genericNoun"), ...surfacesWith("eventNoun")]),
  ...startingWith(placeNouns, surfacesWith("noun")),
];
export const genericNouns: List = surfacesWith("genericNoun");
export const eventClassifiers: List = surfacesWith("eventNoun");
export const massNouns: List = surfacesWith("mass");
export const partitiveWords: List = surfacesWith("partitive");
/** Units of time: a label of a plan names one, `Kế hoạch năm tới: …`. */
export const timeWords: List = surfacesWith("time");
export const outcomeWords: List = surfacesWith("outcome");
export const planHeadings: List = surfacesWith("planHeading");
export const timedHeadings: List = surfacesWith("timedHeading");

// Read by the report page.
export const lastYearWords: List = surfacesWith("lastYear");

/** The symbols of the units with a tag, and its values. */
function unitsWith(tag: string): (readonly [symbol: string, value: string])[] {
  return ROWS.filter(({ tags }) => tags.has(tag)).map(({ tags }) => [tags.get("unit") ?? "", tags.get(tag) ?? ""]);
}

function firstSyllables(...surfaces: readonly List[]): List {
  return [...new Set(surfaces.flat().map((surface) => splitSurface(surface)[0] ?? surface))].sort();
}

function startingWith(heads: List, surfaces: List): string[] {
  return surfaces.filter((surface) => heads.some((head) => surface.startsWith(`${head} `)));
}

function lastSyllables(...tags: readonly string[]): List {
  const ends = tags.flatMap((tag) => surfacesWith(tag).map((surface) => splitSurface(surface).at(-1) ?? surface));
  return [...new Set(ends)].sort();
}

// Read by the facts.
/** Verbs that name nothing alone: `hoàn thành`, `vượt`. */
export const bareVerbs: List = [
  ...["completion", "attainment", "excess", "change", "light", "link"].flatMap((tag) => surfacesWith(tag)),
];
