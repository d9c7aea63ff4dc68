/** Groups of tags that several rules of `relate/` ask for together: a word is of a group if it has one of its tags. */
import { ContextCue } from "./word.ts";

/** The properties of a cue that say of which groups it is. */
export type CueGroup = {
  [Name in keyof ContextCue]: ContextCue[Name] extends boolean ? Name : never;
}[keyof ContextCue];

export const GROUPS: Readonly<Record<CueGroup, readonly Exclude<keyof ContextCue, CueGroup>[]>> = {
  isVerb: ["change", "excess", "status", "link", "aspect", "attainment", "share"],
  isComparing: ["change", "comparative", "excess"],
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
  isCircumstance: ["preposition", "versus", "plan", "earlier", "opener", "timeLink"],
};
const ENTRIES = Object.entries(GROUPS) as [CueGroup, (typeof GROUPS)[CueGroup]][];

/** The cue with some tags, and the groups that it is of by them. */
export function makeCue(tags: Partial<ContextCue>): ContextCue {
  const cue = Object.assign(new ContextCue(), tags);
  for (const [group, members] of ENTRIES) cue[group] = members.some((tag) => cue[tag] !== undefined);
  return cue;
}
