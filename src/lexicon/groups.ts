/** Groups of tags that rules ask for together: a word is of a group if it has one of its tags. */
import { ContextCue, Facets } from "./word.ts";

/** The properties of a word that say of which groups it is. */
type GroupOf<View> = { [Name in keyof View]: View[Name] extends boolean ? Name : never }[keyof View];
/** The tags of each group, by the property that says whether a word is of it. */
type Groups<View> = Readonly<Record<GroupOf<View>, readonly Exclude<keyof View, GroupOf<View>>[]>>;

export const FACET_GROUPS: Groups<Facets> = {
  leadsNumber: [
    ...(["modifier", "rangeOpener", "comparison", "total", "negative", "connector", "label"] as const),
    ...(["time", "dayName", "period", "rank", "session", "multiple", "decade", "halfYear"] as const),
  ],
  isMeasure: ["unit", "currency", "percent"],
  isNoun: ["noun", "eventNoun"],
  isCounted: ["noun", "eventNoun", "unit", "currency", "cent", "times", "time", "relativeYear", "edgeDay"],
  mayBeGlued: [
    ...(["magnitude", "shorthand", "numeral", "unit", "currency", "percent", "time", "times"] as const),
    ...(["noun", "eventNoun"] as const),
  ],
};

export const CUE_GROUPS: Groups<ContextCue> = {
  isVerb: ["change", "excess", "status", "link", "aspect", "attainment", "share"],
  isComparing: ["change", "comparative", "excess"],
  governs: ["attainment", "change", "share"],
  isOfPredicate: [
    ...(["change", "comparative", "excess", "status", "result", "attainment", "share", "link"] as const),
    ...(["adverb", "aspect", "until", "equivalence"] as const),
  ],
  isOfNumber: ["plan", "versus", "earlier", "status", "comparative", "change", "attainment", "share"],
  isCompared: ["plan", "standard", "versus", "earlier", "mark"],
  isBesideTime: [
    ...(["change", "status", "opener", "timeLink", "wholeYear", "until", "attainment", "result"] as const),
    ...(["adverb", "qualifier"] as const),
  ],
  isAct: ["action", "state", "aspect", "change", "attainment", "light", "link"],
  isCircumstance: ["preposition", "versus", "plan", "earlier", "opener", "timeLink"],
};

/** What a word with some tags can be around a figure, with the groups that it is of by them. */
export function makeFacets(tags: Partial<Facets>): Facets {
  return Object.assign(new Facets(), tags, findGroups(FACET_GROUPS, { ...tags }));
}

/** What a word with some tags says in its sentence, with the groups that it is of by them. */
export function makeCue(tags: Partial<ContextCue>): ContextCue {
  return Object.assign(new ContextCue(), tags, findGroups(CUE_GROUPS, { ...tags }));
}

function findGroups(
  groups: Readonly<Record<string, readonly string[]>>,
  tags: Readonly<Record<string, unknown>>,
): Record<string, boolean> {
  const isOf = (members: readonly string[]) => members.some((tag) => tags[tag] !== undefined);
  return Object.fromEntries(Object.entries(groups).map(([group, members]) => [group, isOf(members)]));
}
