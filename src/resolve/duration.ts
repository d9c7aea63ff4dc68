import type { Measured, QuantityMention } from "../grammar/mention.ts";
import { clockCues, clockTails, durationCues } from "../lexicon/lists.ts";
import type { TimeUnit } from "../lexicon/values.ts";
import { evaluateAmount } from "../number/amount.ts";
import {
  add,
  compare,
  type Decimal,
  decimalFromInteger,
  multiply,
  toNumber,
  toPlainString,
} from "../number/decimal.ts";
import { withSign } from "../number/sign.ts";
import type { Resolved } from "../record/resolved.ts";
import {
  endsWithWord,
  perOf,
  readValues,
  resolveQuantity,
  startsWithWord,
  unitOf,
  wordsAfter,
  wordsBefore,
} from "./quantity.ts";
import type { Resolve, ResolveContext } from "./resolve.ts";

/** `6 năm` → 6 `year`, `P6Y`; `45 phút` → `PT45M`; a range `P10D/P20D`. */
export const resolveDuration: Resolve = (mention, context) => {
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  const time = unit?.entry?.facets.time;
  if (unit === undefined || time === undefined || isClock(mention, context)) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (values === undefined) return undefined;
  if (mention.minor) return resolveTwoUnits(mention, mention.minor, time);
  const iso = (value: Decimal | undefined) => {
    const times =
      time.times === undefined || value === undefined ? value : multiply(value, decimalFromInteger(time.times));
    return times && `P${time.iso.length > 1 ? "T" : ""}${toPlainString(times)}${time.iso.at(-1)}`;
  };
  const text = values.value ? iso(values.value) : `${iso(values.from)}/${iso(values.to)}`;
  const per = perOf(unit.rates);
  return resolveQuantity("duration", mention, values, { unit: time.unit, iso: text ?? "", per });
};

function part24({ first, end }: QuantityMention): boolean {
  return first.amount.figure === "24" && end === first.amount.end + 1;
}

/** `T30M`, `3D`: the clock's part of an ISO duration begins with `T`. */
function isoPart(value: Decimal, time: TimeUnit): string {
  return `${time.iso.length > 1 ? "T" : ""}${toPlainString(value)}${time.iso.at(-1)}`;
}

/** How many of the second unit make one of the first. */
const IN_MINOR: Readonly<Record<string, number>> = { "hour/minute": 60, "minute/second": 60, "year/month": 12 };

/** `10 giờ 30 phút` → 10.5 `hour`; where that does not end in decimals, in the smaller unit: `1 năm 1 tháng` → 13. */
function resolveTwoUnits(mention: QuantityMention, minor: Measured, time: TimeUnit): Resolved | undefined {
  const small = minor.unit?.entry?.facets.time;
  const { parts, sign } = mention.first.amount;
  const [a, b] = [withSign(evaluateAmount(parts), sign), withSign(evaluateAmount(minor.amount.parts), sign)];
  if (small === undefined) return undefined;
  const [major, minorIso] = [isoPart(a, time), isoPart(b, small)];
  const iso = `P${major}${major.startsWith("T") ? minorIso.slice(1) : minorIso}`;
  const size = IN_MINOR[`${time.unit}/${small.unit}`];
  if (size === undefined) return resolveQuantity("duration", mention, { value: a }, { unit: time.unit, iso });
  const total = add(multiply(a, decimalFromInteger(size)), b);
  const quarters = toNumber(multiply(total, decimalFromInteger(4))) / size;
  return Number.isInteger(quarters)
    ? resolveQuantity(
        "duration",
        mention,
        { value: { digits: BigInt(quarters * 25), scale: 2 } },
        { unit: time.unit, iso },
      )
    : resolveQuantity("duration", mention, { value: total }, { unit: small.unit, iso });
}

/** `lúc 14 giờ`, `16h ngày 21/11`: the hour of the clock is no record. */
function isClock(mention: QuantityMention, { view }: ResolveContext): boolean {
  const unit = unitOf(mention)?.entry?.facets.time?.unit;
  // `trên sân Vinh (17h)`
  if (/^\((?:[01]?\d|2[0-4])h\)/i.test(view.slice(mention.start - 1, mention.end + 1))) return true;
  // Báo điện tử 24h
  const named = part24(mention) && !endsWithWord(wordsBefore(view, mention.start), [...durationCues, "trong"]);
  if (unit === "hour" && named && mention.cues.length === 0) return true;
  if (mention.minor) return endsWithWord(wordsBefore(view, mention.start), clockCues) && mention.cues.length === 0;
  if (unit === "minute") return /(?:giờ|\dh)\s*$/.test(wordsBefore(view, mention.start));
  if (unit !== "hour") return false;
  const [part] = (mention.second ?? mention.first).amount.parts;
  if (part?.type !== "figure" || compare(part.figure.value, decimalFromInteger(24)) > 0) return false;
  if (mention.second !== undefined) return mention.joint === "to";
  const after = wordsAfter(view, mention.end);
  if (startsWithWord(after, clockTails) || /^\s*\d/.test(after)) return true;
  if (mention.cues.length > 0 && mention.cues.every((cue) => cue.facets.modifier)) return false;
  return endsWithWord(wordsBefore(view, mention.start), clockCues);
}
