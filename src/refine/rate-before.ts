import { changeLast, changeMeasured, lastOf, type Measured, makeUnit, type RateTerm } from "../grammar/mention.ts";
import { type Entry, findCue, findEntry } from "../lexicon/lexicon.ts";
import { eachWords, worthWords } from "../lexicon/lists.ts";
import { AGE } from "../lexicon/values.ts";
import { NO_FACETS } from "../lexicon/word.ts";
import { letterRunEnd, letterRunStart, spaceRunEnd, spaceRunStart } from "../text/letters.ts";
import { hasLineBreak } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import { WordList } from "../words/word-list.ts";
import { changeQuantities } from "./refiner.ts";

const EACH = new WordList(eachWords);
const WORTH = new WordList(worthWords);
/** How many syllables a thing may have that a figure is per: `mỗi` | `hộ cận nghèo`. */
const LONGEST_THING = 4;

/** Reads what a number is per where that stands right before it: `mỗi suất 300.000 đồng`, `mỗi hộ từ 2 đến 3 con`. */
export const readRatesBefore = changeQuantities((mention, words) => {
  if (!canBeRated(lastOf(mention))) return mention;
  const { view } = words;
  const start = mention.cues[0]?.start ?? mention.start;
  const worth = WORTH.mayEnd(view, start) ? words.before(start) : undefined;
  const thing = thingBefore(view, worth?.take(WORTH) ? (worth.end ?? start) : start);
  return thing === undefined ? mention : changeLast(mention, withRate(lastOf(mention), thing, view));
});

/** What has a rate of its own has no second; of an age or a length of time there is none: `mỗi cuộc từ 10 đến 15 ngày`. */
function canBeRated({ unit, amount }: Measured): boolean {
  if (unit !== undefined) {
    const { time, unit: measure } = unit.entry?.facets ?? NO_FACETS;
    return unit.rates.length === 0 && time === undefined && measure?.symbol !== AGE;
  }
  // `mỗi hộ 20 triệu`
  return amount.parts.some((part) => part.type === "magnitude" && part.power >= 3);
}

/** The words between `mỗi` and `end`, where they are a noun or a unit. */
function thingBefore(view: string, end: number): Span | undefined {
  const thingEnd = spaceRunStart(view, end);
  let start = thingEnd;
  for (let syllables = 0; syllables <= LONGEST_THING; syllables++) {
    const wordEnd = spaceRunStart(view, start);
    const wordStart = letterRunStart(view, wordEnd);
    if (wordStart === wordEnd || (start < thingEnd && wordEnd === start)) return undefined;
    if (syllables > 0 && EACH.mayEnd(view, wordEnd)) {
      const isOneLine = !hasLineBreak(view, wordEnd, end);
      return isOneLine && isThing(view, start, thingEnd) ? { start, end: thingEnd } : undefined;
    }
    start = wordStart;
  }
  return undefined;
}

/** Whether a stretch is a noun with the words that limit it, or a unit. */
function isThing(view: string, start: number, end: number): boolean {
  const head = findEntry(view, start);
  if (head === undefined || head.end > end) return false;
  const { isNoun, unit, time, classifier } = head.facets;
  if (!isNoun && (unit ?? time) === undefined) return false;
  let isClassifier = classifier === true;
  for (let at = spaceRunEnd(view, head.end); at < end; ) {
    const entry = findEntry(view, at);
    if (entry === undefined || entry.end > end || !limits(view, entry, isClassifier)) return false;
    isClassifier = false;
    at = spaceRunEnd(view, entry.end);
  }
  return true;
}

/** `mỗi hộ` | `cận nghèo`, `mỗi căn` | `nhà`; what is done limits nothing: `mỗi xã` | `quy hoạch hai vùng`. */
function limits(view: string, { facets, start, end }: Entry, isAfterClassifier: boolean): boolean {
  if (facets.noun) return isAfterClassifier;
  return facets.limiter === true && findCue(view, start, letterRunEnd(view, start), end)?.cue.action !== true;
}

function withRate(measured: Measured, { start, end }: Span, view: string): Measured {
  const rate: RateTerm = { start, end, words: view.slice(start, end), figure: undefined, facets: NO_FACETS };
  const { unit, amount } = measured;
  const rated = unit
    ? makeUnit(unit, { ...unit, rates: [rate] })
    : makeUnit({ start: amount.end, end: amount.end }, { half: false, rates: [rate] });
  return changeMeasured(measured, amount, rated);
}
