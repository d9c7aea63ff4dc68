import type { FractionMention, QuantityMention, UnitSurface } from "../grammar/mention.ts";
import { aroundClockTails, ratioCues, scaleCues } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { compare, toNumber, ZERO } from "../number/decimal.ts";
import { withSign } from "../number/sign.ts";
import { makeResolved, type Resolved } from "../record/resolved.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { isCalendarPair } from "./date.ts";
import { modifierOf, readAmount, resolveQuantity } from "./quantity.ts";
import type { ResolveContext, ResolveQuantity } from "./resolve.ts";

/** `một phần ba` → 1 of 3. */
export function resolveFraction(mention: FractionMention): Resolved | undefined {
  const { sign } = mention;
  const numerator = withSign(evaluateAmount(mention.numerator), sign);
  const denominator = evaluateAmount(mention.denominator);
  if (compare(denominator, ZERO) <= 0) return undefined;
  const said = { sign, noun: mention.noun?.words, modifier: modifierOf(mention.cues) };
  return makeResolved("ratio", mention, { numerator, denominator }, said);
}

/** `64/73 trường công lập` → 64 of 73. `value` is the quotient as a double. */
export const resolveRatio: ResolveQuantity = (mention, context, unit) => {
  const { first, second } = mention;
  if (second === undefined || !isRatio(mention, context)) return undefined;
  const numerator = readAmount(first.amount, context, { whole: false });
  const denominator = readAmount(second.amount, context, { whole: true });
  if (compare(denominator, ZERO) <= 0) return undefined;
  return resolveQuantity("ratio", mention, { numerator, denominator }, { noun: unit?.noun?.words ?? markOf(unit) });
};

/** `điểm` of `83,4/100 điểm`. */
function markOf(unit: UnitSurface | undefined): string | undefined {
  const row = unit?.entry?.facets.unit;
  return row?.ofMost ? row.symbol : undefined;
}

function isRatio(mention: QuantityMention, context: ResolveContext): boolean {
  const { first, second, joint } = mention;
  const noun = second?.unit?.noun;
  if (joint === "slash" && first.unit === undefined && markOf(second?.unit) !== undefined) return true;
  if (first.unit?.entry !== undefined || second?.unit?.entry !== undefined) return false;
  if (joint === "part") return noun !== undefined || first.unit?.noun !== undefined;
  if (joint === "colon") return context.words.before(mention.start).find(RATIO_CUES, LONGEST_GAP, ".;");
  if (joint !== "slash") return false;
  if (noun !== undefined) return true;
  return !isIdiom(mention, context.words) && !isCalendarPair(mention, context.words);
}

const RATIO_CUES = new WordList(ratioCues);
const SCALE_CUES = new WordList(scaleCues);
const AROUND_CLOCK_TAILS = new WordList(aroundClockTails);
/** How far before `3:1` a word still says that it is a ratio. */
const LONGEST_GAP = 55;

/** `24/24`, `24/7`, a map's `1/500`. */
function isIdiom({ first, second, start, end }: QuantityMention, words: Words): boolean {
  const numerator = first.amount.figure ?? "";
  const denominator = second?.amount.figure;
  if (numerator === "24" && (denominator === "24" || denominator === "7")) return true;
  if (numerator === denominator && words.after(end).take(AROUND_CLOCK_TAILS)) return true;
  const scale = toNumber(evaluateAmount(second?.amount.parts ?? []));
  return numerator === "1" && scale >= 100 && words.before(start).take(SCALE_CUES);
}
