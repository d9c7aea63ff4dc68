import type { QuantityMention, RateTerm, UnitSurface } from "../grammar/mention.ts";
import { heatCues } from "../lexicon/lists.ts";
import { hasCapital } from "../text/letters.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { perOf, readValues, resolveQuantity, unitOf } from "./quantity.ts";
import type { Resolve } from "./resolve.ts";

/** `62,41 tạ/ha` → 62.41 `dt/ha`; `500 m3/ngày đêm` → 500 `m3/d`; `20-30 con/m2` → `con/m2`. */
export const resolveMeasurement: Resolve = (mention, context) => {
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  const base = unit && baseSymbol(unit);
  if (unit === undefined || base === undefined || !isTold(mention, context.words)) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (values === undefined) return undefined;
  const symbols = unit.rates.map(rateSymbol);
  const known = symbols.indexOf(undefined);
  const inUnit = known < 0 ? symbols.length : known;
  const per = perOf(unit.rates.slice(inUnit));
  // The rate of data has a symbol of its own.
  const joined = [base, ...symbols.slice(0, inUnit)].join("/").replace(/^([kMGT])bit\/s$/, "$1bps");
  return resolveQuantity("measurement", mention, values, { unit: joined, per });
};

const HEAT_CUES = new WordList(heatCues);
/** How far before a number a word still says that its degrees are of heat. */
const LONGEST_GAP = 80;

/** `nhiệt độ 35-38 độ`; `nghiêng 15 độ`, `7 độ Richter`, `12 độ vĩ Bắc` are of something else. */
function isTold(mention: QuantityMention, words: Words): boolean {
  const { start, end } = mention;
  if (unitOf(mention)?.entry?.facets.unit?.told !== true) return true;
  const after = words.after(end);
  // A word in title case; in a heading all is in capitals.
  const isNamed = hasCapital(after.surface) && after.surface !== after.surface.toUpperCase();
  return !isNamed && words.before(start).find(HEAT_CUES, LONGEST_GAP, ";.");
}

/** The unit's symbol; for things counted per area (`người/km2`) the thing itself. */
function baseSymbol(unit: UnitSurface): string | undefined {
  const symbol = unit.entry?.facets.unit?.symbol;
  if (symbol !== undefined) return symbol;
  return unit.noun !== undefined && unit.rates[0]?.facets.unit?.area ? unit.noun.words.toLowerCase() : undefined;
}

function rateSymbol(rate: RateTerm): string | undefined {
  const symbol = rate.facets.unit?.symbol ?? rate.facets.time?.rate;
  return symbol && `${rate.figure ?? ""}${symbol}`;
}
