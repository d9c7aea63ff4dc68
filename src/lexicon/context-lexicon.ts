import { spaceRunEnd } from "../text/letters.ts";
import * as context from "./context.ts";
import { splitSurface, syllableEnd } from "./surface.ts";
import { SyllableIndex } from "./syllables.ts";

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

interface Node {
  cue: ContextCue | undefined;
  next: Map<number, Node> | undefined;
}

/** The nodes of first syllables, by their numbers: an array, as each word of a sentence is looked up here. */
const firstNodes: (Node | undefined)[] = [];

const syllables = new SyllableIndex();
const root: Node = { cue: undefined, next: undefined };

function childOf(node: Node, syllable: string): Node {
  node.next ??= new Map();
  const number = syllables.add(syllable);
  let child = node.next.get(number);
  if (child === undefined) {
    child = { cue: undefined, next: undefined };
    node.next.set(number, child);
  }
  return child;
}

function put<K extends keyof ContextCue>(
  surfaces: readonly string[],
  group: K,
  value: NonNullable<ContextCue[K]>,
): void {
  for (const surface of surfaces) {
    let node = root;
    for (const syllable of splitSurface(surface)) node = childOf(node, syllable);
    node.cue ??= new ContextCue();
    if (node.cue[group] !== undefined) throw new Error(`lexicon: ${surface} stands twice among ${group}`);
    node.cue[group] = value as ContextCue[K];
  }
}

function build(): void {
  for (const row of context.changeVerbs) put(row.surfaces, "change", row.direction);
  for (const row of context.comparatives) put(row.surfaces, "comparative", row.direction);
  for (const row of context.excessVerbs) put(row.surfaces, "excess", row.direction);
  for (const row of context.statusWords) put(row.surfaces, "status", row.status);
  for (const row of context.particles) put(row.surfaces, "particle", row.particle);
  put(context.resultWords, "result", true);
  put(context.attainmentVerbs, "attainment", true);
  put(context.shareVerbs, "share", true);
  put(context.equivalenceWords, "equivalence", true);
  put(context.completionVerbs, "completion", true);
  put(context.raisingVerbs, "raising", true);
  put(context.linkWords, "link", true);
  put(context.predicateAdverbs, "adverb", true);
  put(context.planWords, "plan", true);
  put(context.versusWords, "versus", true);
  put(context.earlierWords, "earlier", true);
  put(context.lastYearWords, "lastYear", true);
  put(context.shareNouns, "shareNoun", true);
  put(context.rateNouns, "rateNoun", true);
  put(context.executionWords, "execution", true);
  put(context.openers, "opener", true);
  put(context.placeSubjects, "place", true);
  put(context.aspectWords, "aspect", true);
  put(context.clauseEnds, "clauseEnd", true);
  put(context.prepositions, "preposition", true);
  put(context.actionVerbs, "action", true);
  put(context.lightVerbs, "light", true);
  put(context.untilWords, "until", true);
  put(context.stateVerbs, "state", true);
  put(context.boundWords, "bound", true);
  put(context.conjunctions, "conjunction", true);
  put(context.timeLinks, "timeLink", true);
  put(context.looseEnds, "looseEnd", true);
  put(context.topicNouns, "topicNoun", true);
  put(context.wholeYearWords, "wholeYear", true);
  put(context.yearlyWords, "yearly", true);
  put(context.reportingVerbs, "reporting", true);
  put(context.causeWords, "cause", true);
  put(context.pointingWords, "pointing", true);
  put(context.bridgeWords, "bridge", true);
  put(context.fixedPhrases, "fixed", true);
  put(context.qualifiers, "qualifier", true);
  put(context.actEnds, "actEnd", true);
  put(context.rankVerbs, "rankVerb", true);
  put(context.grades, "grade", true);
  put(context.standingAttributes, "standingAttribute", true);
  put(context.currentWords, "current", true);
  put(context.passingWords, "passing", true);
  put(context.termWords, "term", true);
  put(context.actualWords, "actual", true);
  put(context.respectiveWords, "respective", true);
  put(context.standardWords, "standard", true);
  put(context.standingWords, "standing", true);
  put(context.presentWords, "present", true);
  put(context.causatives, "causative", true);
  put(context.attributes, "attribute", true);
  put(context.pointedNouns, "pointed", true);
  put(context.foreignTimeWords, "foreignTime", true);
  for (const [number, node] of root.next ?? []) firstNodes[number] = node;
}

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
  if (root.next === undefined) build();
  let node = end <= limit ? firstNodes[syllables.find(text, start, end)] : undefined;
  let to = end;
  let cue: ContextCue | undefined;
  let found = end;
  while (node !== undefined) {
    if (node.cue !== undefined) {
      cue = node.cue;
      found = to;
    }
    if (node.next === undefined) break;
    const at = spaceRunEnd(text, to);
    to = syllableEnd(text, at);
    if (to === at || to > limit) break;
    node = node.next.get(syllables.find(text, at, to));
  }
  return cue && { cue, end: found };
}
