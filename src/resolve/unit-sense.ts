import type { QuantityMention } from "../grammar/mention.ts";
import {
  deedVerbs,
  heatCues,
  moneyCues,
  thicknessCues,
  weightCues,
  weightLinks,
  weightRates,
} from "../lexicon/lists.ts";
import { hasCapital } from "../text/letters.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { unitOf } from "./quantity.ts";

const HEAT_CUES = new WordList(heatCues);
const WEIGHT_CUES = new WordList(weightCues);
const WEIGHT_LINKS = new WordList(weightLinks);
const THICKNESS_CUES = new WordList(thicknessCues);
const DEEDS = new WordList(deedVerbs);
/** How far before a number a word still says that it is the thickness of something: `thép tấm 12 ly`. */
const THICKNESS_REACH = 24;
const MONEY_CUES = new WordList(moneyCues);
/** How far before a number a word still says that its degrees are of heat. */
const LONGEST_GAP = 80;
/** How far before the pounds of a weight a price or fine may stand that makes them money: `phạt nặng 500 pound`. */
const MONEY_REACH = 16;

/** Whether a unit that means something else, too, is this unit here; true for any other unit. */
export function isUnitSense(mention: QuantityMention, words: Words): boolean {
  const cue = unitOf(mention)?.entry?.facets.unit?.needsCue;
  if (cue === undefined) return true;
  return CUES[cue](mention, words);
}

const CUES = { heat: isHeat, weight: isWeight, thickness: isThickness };

/** `thép dày 12 ly`, `thép tấm 12 ly`; what is offered is drunk, as in `kính mời 2 ly`, and what is had is counted. */
function isThickness({ start }: QuantityMention, words: Words): boolean {
  const before = words.before(start);
  while (!before.take(THICKNESS_CUES)) {
    const isFar = before.isAtEdge || before.isMark(",;.") || start - (before.end ?? 0) > THICKNESS_REACH;
    if (isFar || before.take(DEEDS)) return false;
    before.skip();
  }
  return true;
}

/** `nặng hơn 12 pound`, `30 pound/inch`; not `giá 12 pound`, `bao nặng 25 kg giá 30 pound`, `nợ nặng 3 triệu pound`. */
export function isWeight(mention: QuantityMention, words: Words): boolean {
  const { entry, rates = [] } = unitOf(mention) ?? {};
  if (entry?.facets.unit?.needsCue !== "weight") return false;
  if (weightRates.includes(rates[0]?.facets.unit?.symbol ?? "")) return true;
  if (mention.first.amount.parts.some((part) => part.type === "magnitude" && part.power >= 6)) return false;
  const before = words.before(mention.start);
  before.take(WEIGHT_LINKS);
  return before.take(WEIGHT_CUES) && !before.find(MONEY_CUES, MONEY_REACH, ",;.");
}

/** `nhiệt độ 35-38 độ`; `nghiêng 15 độ`, `7 độ Richter`, `12 độ vĩ Bắc` are of something else. */
function isHeat({ start, end }: QuantityMention, words: Words): boolean {
  const after = words.after(end);
  // A word in title case; in a heading all is in capitals.
  const isNamed = hasCapital(after.surface) && after.surface !== after.surface.toUpperCase();
  return !isNamed && words.before(start).find(HEAT_CUES, LONGEST_GAP, ";.");
}
