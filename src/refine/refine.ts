import type { Mention } from "../grammar/mention.ts";
import type { Words } from "../words/words.ts";
import { boundComparisons } from "./bare-comparison.ts";
import { countPlaces } from "./count-places.ts";
import { declareUnits } from "./declared-unit.ts";
import { dropNames } from "./drop-names.ts";
import { dropRestated } from "./drop-restated.ts";
import { joinBetween } from "./join-between.ts";
import { joinCents } from "./join-cents.ts";
import { joinDurations } from "./join-durations.ts";
import { joinMeasures } from "./join-measures.ts";
import { joinTolerances } from "./join-tolerance.ts";
import { joinYears } from "./join-year.ts";
import { readMarkedBounds } from "./marked-bound.ts";
import { nounsFromContext } from "./noun-from-context.ts";
import { readOuterSigns } from "./outer-sign.ts";
import { postponeBounds } from "./postponed-bound.ts";
import { readRatesBefore } from "./rate-before.ts";
import { readEdgeDays } from "./read-edge-days.ts";
import { readOldYears } from "./read-old-years.ts";
import { readTimeLists } from "./read-time-lists.ts";
import type { Refiner } from "./refiner.ts";
import { shareBetween } from "./share-between.ts";
import { shareMonths } from "./share-month.ts";
import { shareUnits } from "./share-unit.ts";
import { shareYears } from "./share-year.ts";
import { splitPairs } from "./split-pairs.ts";
import { shareTitleYears } from "./title-year.ts";

/** The refiners in the order in which they run, by the names that `extract explain` shows. */
const refiners: Readonly<Record<string, Refiner>> = {
  joinTolerances,
  dropNames,
  readOldYears,
  joinCents,
  joinMeasures,
  readOuterSigns,
  readMarkedBounds,
  dropRestated,
  joinBetween,
  splitPairs,
  joinDurations,
  joinYears,
  readEdgeDays,
  shareYears,
  shareTitleYears,
  shareMonths,
  readTimeLists,
  shareUnits,
  shareBetween,
  declareUnits,
  countPlaces,
  nounsFromContext,
  readRatesBefore,
  postponeBounds,
  boundComparisons,
};

const ordered = Object.entries(refiners);

/** Runs all refiners over the mentions of a segment; `onStep` receives the mentions before and after each. */
export function refine(
  mentions: readonly Mention[],
  words: Words,
  onStep?: (name: string, before: readonly Mention[], after: readonly Mention[]) => void,
): readonly Mention[] {
  let current = mentions;
  for (const [name, refiner] of ordered) {
    const refined = refiner(current, words);
    onStep?.(name, current, refined);
    current = refined;
  }
  return current;
}
