/// <reference path="./tsv.d.ts" />
/** The rows of the lexicon, as they stand in `words/`. */
import { readTags } from "./read-tags.ts";
import { readTable } from "./tags.ts";
import adverbs from "./words/adverbs.tsv";
import compounds from "./words/compounds.tsv";
import connectives from "./words/connectives.tsv";
import countries from "./words/countries.tsv";
import currencies from "./words/currencies.tsv";
import events from "./words/events.tsv";
import indicators from "./words/indicators.tsv";
import labels from "./words/labels.tsv";
import nounsAbbreviations from "./words/nouns/abbreviations.tsv";
import nounsAbstract from "./words/nouns/abstract.tsv";
import nounsBusiness from "./words/nouns/business.tsv";
import nounsClassifiers from "./words/nouns/classifiers.tsv";
import nounsConstruction from "./words/nouns/construction.tsv";
import nounsCulture from "./words/nouns/culture.tsv";
import nounsDisasters from "./words/nouns/disasters.tsv";
import nounsDocuments from "./words/nouns/documents.tsv";
import nounsEducation from "./words/nouns/education.tsv";
import nounsFarming from "./words/nouns/farming.tsv";
import nounsGroups from "./words/nouns/groups.tsv";
import nounsHealth from "./words/nouns/health.tsv";
import nounsIndustry from "./words/nouns/industry.tsv";
import nounsLaw from "./words/nouns/law.tsv";
import nounsMilitary from "./words/nouns/military.tsv";
import nounsObjects from "./words/nouns/objects.tsv";
import nounsPeople from "./words/nouns/people.tsv";
import nounsPlaces from "./words/nouns/places.tsv";
import nounsTechnology from "./words/nouns/technology.tsv";
import nounsTransport from "./words/nouns/transport.tsv";
import nounsWork from "./words/nouns/work.tsv";
import numbers from "./words/numbers.tsv";
import places from "./words/places.tsv";
import plans from "./words/plans.tsv";
import pronouns from "./words/pronouns.tsv";
import qualifiersAgriculture from "./words/qualifiers/agriculture.tsv";
import qualifiersEconomy from "./words/qualifiers/economy.tsv";
import qualifiersEducation from "./words/qualifiers/education.tsv";
import qualifiersGeneral from "./words/qualifiers/general.tsv";
import qualifiersGovernment from "./words/qualifiers/government.tsv";
import qualifiersHealth from "./words/qualifiers/health.tsv";
import qualifiersInfrastructure from "./words/qualifiers/infrastructure.tsv";
import qualifiersPeople from "./words/qualifiers/people.tsv";
import qualifiersQuality from "./words/qualifiers/quality.tsv";
import qualifiersSecurity from "./words/qualifiers/security.tsv";
import qualifiersWelfare from "./words/qualifiers/welfare.tsv";
import tables from "./words/tables.tsv";
import times from "./words/times.tsv";
import units from "./words/units.tsv";
import verbs from "./words/verbs.tsv";
import verbsOfChange from "./words/verbs-of-change.tsv";

/** A word of the lexicon. */
export interface WordRow {
  /** The file that it stands in, under `words/`. */
  readonly file: string;
  /** The word or phrase: in small letters, but for abbreviations that are looked for in capitals (`KH`). */
  readonly surface: string;
  /** Its tags with their values, `""` for a tag without one; with the tags that follow from others. */
  readonly tags: ReadonlyMap<string, string>;
  /** The tags that the row writes. */
  readonly written: readonly string[];
  /** A sentence with a figure marked `⟨…⟩`; empty where the examples of the tags are enough. */
  readonly example: string;
  /** What the marked figure must give: `field=value` pairs, or `none`. */
  readonly gives: string;
}

/** The files of `words/`, as text. */
export const FILES: Readonly<Record<string, string>> = {
  adverbs,
  compounds,
  connectives,
  countries,
  currencies,
  events,
  indicators,
  labels,
  numbers,
  places,
  plans,
  pronouns,
  tables,
  times,
  units,
  "verbs-of-change": verbsOfChange,
  verbs,
  "nouns/abbreviations": nounsAbbreviations,
  "nouns/abstract": nounsAbstract,
  "nouns/business": nounsBusiness,
  "nouns/classifiers": nounsClassifiers,
  "nouns/construction": nounsConstruction,
  "nouns/culture": nounsCulture,
  "nouns/disasters": nounsDisasters,
  "nouns/documents": nounsDocuments,
  "nouns/education": nounsEducation,
  "nouns/farming": nounsFarming,
  "nouns/groups": nounsGroups,
  "nouns/health": nounsHealth,
  "nouns/industry": nounsIndustry,
  "nouns/law": nounsLaw,
  "nouns/military": nounsMilitary,
  "nouns/objects": nounsObjects,
  "nouns/people": nounsPeople,
  "nouns/places": nounsPlaces,
  "nouns/technology": nounsTechnology,
  "nouns/transport": nounsTransport,
  "nouns/work": nounsWork,
  "qualifiers/agriculture": qualifiersAgriculture,
  "qualifiers/economy": qualifiersEconomy,
  "qualifiers/education": qualifiersEducation,
  "qualifiers/general": qualifiersGeneral,
  "qualifiers/government": qualifiersGovernment,
  "qualifiers/health": qualifiersHealth,
  "qualifiers/infrastructure": qualifiersInfrastructure,
  "qualifiers/people": qualifiersPeople,
  "qualifiers/quality": qualifiersQuality,
  "qualifiers/security": qualifiersSecurity,
  "qualifiers/welfare": qualifiersWelfare,
};

/** All words of the lexicon. */
export const ROWS: readonly WordRow[] = Object.entries(FILES).flatMap(([file, text]) =>
  readTable(text).map(([surface = "", tags = "", example = "", gives = ""]) => {
    const written = tags.split(" ");
    return { file, surface, tags: readTags(written, surface), written, example, gives };
  }),
);

/** The surfaces whose words have a tag, with a value that passes the test. */
export function surfacesWith(tag: string, test: (value: string) => boolean = () => true): string[] {
  const rows = ROWS.filter(({ tags }) => tags.has(tag) && test(tags.get(tag) ?? ""));
  if (rows.length === 0) throw new Error(`lexicon: no word has the tag ${tag}`);
  return rows.map(({ surface }) => surface);
}

/** The surface of the only word that has a tag. */
export function onlySurfaceWith(tag: string): string {
  const [surface, second] = surfacesWith(tag);
  if (surface === undefined || second !== undefined) throw new Error(`lexicon: more than one word has the tag ${tag}`);
  return surface;
}
