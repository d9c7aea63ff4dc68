import { spaceRunEnd } from "../text/letters.ts";
import * as context from "./context.ts";
import { syllableEnd } from "./surface.ts";
import { SurfaceTrie } from "./surface-trie.ts";

/**
 * What a word of the context can be: one property for each group that lists it. A class, so that all have one shape: with the properties
 * added as they come, looking them up took a third of the time of `relate`.
 */
export class ContextCue {
  change: context.Direction | undefined = undefined;
  comparative: context.Direction | undefined = undefined;
  excess: context.Direction | undefined = undefined;
  result: true | undefined = undefined;
  attainment: true | undefined = undefined;
  share: true | undefined = undefined;
  equivalence: true | undefined = undefined;
  completion: true | undefined = undefined;
  raising: true | undefined = undefined;
  link: true | undefined = undefined;
  adverb: true | undefined = undefined;
  status: context.Status | undefined = undefined;
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
  particle: context.Particle | undefined = undefined;
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
  pointed: true | undefined = undefined;
  foreignTime: true | undefined = undefined;
}

const trie = new SurfaceTrie(() => new ContextCue());

for (const row of context.changeVerbs) trie.add(row.surfaces, "change", row.direction);
for (const row of context.comparatives) trie.add(row.surfaces, "comparative", row.direction);
for (const row of context.excessVerbs) trie.add(row.surfaces, "excess", row.direction);
for (const row of context.statusWords) trie.add(row.surfaces, "status", row.status);
for (const row of context.particles) trie.add(row.surfaces, "particle", row.particle);
trie.add(context.resultWords, "result", true);
trie.add(context.attainmentVerbs, "attainment", true);
trie.add(context.shareVerbs, "share", true);
trie.add(context.equivalenceWords, "equivalence", true);
trie.add(context.completionVerbs, "completion", true);
trie.add(context.raisingVerbs, "raising", true);
trie.add(context.linkWords, "link", true);
trie.add(context.predicateAdverbs, "adverb", true);
trie.add(context.planWords, "plan", true);
trie.add(context.versusWords, "versus", true);
trie.add(context.earlierWords, "earlier", true);
trie.add(context.lastYearWords, "lastYear", true);
trie.add(context.shareNouns, "shareNoun", true);
trie.add(context.rateNouns, "rateNoun", true);
trie.add(context.executionWords, "execution", true);
trie.add(context.openers, "opener", true);
trie.add(context.continuers, "continuer", true);
trie.add(context.placeSubjects, "place", true);
trie.add(context.aspectWords, "aspect", true);
trie.add(context.clauseEnds, "clauseEnd", true);
trie.add(context.prepositions, "preposition", true);
trie.add(context.actionVerbs, "action", true);
trie.add(context.lightVerbs, "light", true);
trie.add(context.untilWords, "until", true);
trie.add(context.stateVerbs, "state", true);
trie.add(context.boundWords, "bound", true);
trie.add(context.conjunctions, "conjunction", true);
trie.add(context.timeLinks, "timeLink", true);
trie.add(context.timeNouns, "timeNoun", true);
trie.add(context.looseEnds, "looseEnd", true);
trie.add(context.topicNouns, "topicNoun", true);
trie.add(context.wholeYearWords, "wholeYear", true);
trie.add(context.yearlyWords, "yearly", true);
trie.add(context.reportingVerbs, "reporting", true);
trie.add(context.causeWords, "cause", true);
trie.add(context.pointingWords, "pointing", true);
trie.add(context.bridgeWords, "bridge", true);
trie.add(context.fixedPhrases, "fixed", true);
trie.add(context.qualifiers, "qualifier", true);
trie.add(context.actEnds, "actEnd", true);
trie.add(context.rankVerbs, "rankVerb", true);
trie.add(context.grades, "grade", true);
trie.add(context.standingAttributes, "standingAttribute", true);
trie.add(context.currentWords, "current", true);
trie.add(context.passingWords, "passing", true);
trie.add(context.termWords, "term", true);
trie.add(context.actualWords, "actual", true);
trie.add(context.respectiveWords, "respective", true);
trie.add(context.standardWords, "standard", true);
trie.add(context.standingWords, "standing", true);
trie.add(context.presentWords, "present", true);
trie.add(context.causatives, "causative", true);
trie.add(context.attributes, "attribute", true);
trie.add(context.pointedNouns, "pointed", true);
trie.add(context.foreignTimeWords, "foreignTime", true);

/** A surface of the context's words found in a text: what it can be, and where it ends. */
export interface FoundCue {
  readonly cue: ContextCue;
  readonly end: number;
}

/**
 * The longest surface whose first syllable is `[start, end)` and that ends at or before `limit`; white space joins its
 * syllables. Takes time linear in the surface's length.
 */
export function findCue(text: string, start: number, end: number, limit: number): FoundCue | undefined {
  let node = end <= limit ? trie.begin(text, start, end) : undefined;
  let to = end;
  let cue: ContextCue | undefined;
  let found = end;
  while (node !== undefined) {
    if (node.facets !== undefined) {
      cue = node.facets;
      found = to;
    }
    if (node.next === undefined) break;
    const at = spaceRunEnd(text, to);
    to = syllableEnd(text, at);
    if (to === at || to > limit) break;
    node = trie.follow(node, text, at, to);
  }
  return cue && { cue, end: found };
}
