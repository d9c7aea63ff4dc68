import type { Mention, QuantityMention, UnitSurface } from "../grammar/mention.ts";
import { endsName } from "../lexer/nouns.ts";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { bracketLabels, caseWords, counterpartVerbs } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { add, compare, ZERO } from "../number/decimal.ts";
import { hasCapital, previousWordStart } from "../text/letters.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Gives bare figures the noun that the context says: the cases of a total (`kỷ luật 11 đảng viên, gồm: khiển trách 7,
 * cảnh cáo 3`), its plan or bound (`46 đồng chí (KH 40)`), or the things themselves (`trâu 52, bò 334`).
 */
export const nounsFromContext: Refiner = (mentions, view) => {
  const refined = [...mentions];
  let total: QuantityMention | undefined;
  for (let i = 0; i < refined.length; i++) {
    const mention = refined[i] as Mention;
    if (total !== undefined && endsPassage(view.slice(total.end, mention.start))) total = undefined;
    if (!isBareWhole(mention)) {
      if (isCount(mention)) total = mention;
      continue;
    }
    const run = caseRun(refined, i, view, total);
    for (const [offset, member] of run.entries()) {
      const unit = run.length > 1 ? nounOfCase(member, total, view) : nounOfOne(refined, i, total, view);
      if (unit !== undefined)
        refined[i + offset] = { ...member, first: { ...member.first, unit: { ...unit, rates: [] } } };
    }
    i += run.length - 1;
  }
  return refined;
};

/** The noun of one of several figures in a list: that of the total, or the thing that it names itself. */
function nounOfCase(
  member: QuantityMention,
  total: QuantityMention | undefined,
  view: string,
): UnitSurface | undefined {
  return total !== undefined && isPart(member, total) ? total.first.unit : ownNoun(member, view);
}

/** The noun of a lone figure. */
function nounOfOne(
  mentions: readonly Mention[],
  at: number,
  total: QuantityMention | undefined,
  view: string,
): UnitSurface | undefined {
  if (total !== undefined && goesWith(total, mentions, at, view)) return total.first.unit;
  return countedNoun(mentions[at] as QuantityMention, view);
}

/** Whether a lone figure is of what was counted before: its plan, the next of a list, a case of it. */
function goesWith(total: QuantityMention, mentions: readonly Mention[], at: number, view: string): boolean {
  const mention = mentions[at] as QuantityMention;
  const before = mentions[at - 1];
  const gap = view.slice(before?.end ?? 0, mention.start);
  if (before === total)
    return isCounterpart(gap, mention) || isSibling(gap, mention, view) || isCase(gap, mention, total, view);
  return mentions[at - 2] === total && isPercentage(before) && PLAN_BEYOND_SHARE.test(gap);
}

const CASE = new RegExp(`[,;(]\\s*(?:và\\s|(?:đã|còn|mới)\\s)?(?:${caseWords.join("|")})\\s+$`);

/** `khởi công 24 công trình, hoàn thành 19;`, `88 người (thiếu 12)`. */
function isCase(gap: string, mention: QuantityMention, total: QuantityMention, view: string): boolean {
  const after = /^\s*(?:[,;.)\n]|và\s|so\s|$)/.test(view.slice(mention.end, mention.end + 6));
  return after && mention.cues.length === 0 && CASE.test(gap) && isPart(mention, total);
}

/** `Số người tham gia bảo hiểm y tế là 1.042.375`: what the subject counts. */
function countedNoun(member: QuantityMention, view: string): UnitSurface | undefined {
  const from = Math.max(0, member.start - LONGEST_SUBJECT);
  const match = COUNTED.exec(view.slice(from, member.start));
  const entry =
    match === null ? undefined : findEntry(view, from + match.index + match[0].length - (match[1]?.length ?? 0));
  // `Số điện thoại là 123.456` names one thing.
  if (!entry?.facets.noun || LINK.test(view.slice(entry.end, member.start))) return undefined;
  return nounOf(member, entry, view.slice(entry.start, entry.end));
}

const LONGEST_SUBJECT = 80;
const LINKS = [...counterpartVerbs, "là", "lên"].join("|");
const LINK = new RegExp(`^\\s*(?:${LINKS})\\s*$`);
const COUNTED = new RegExp(
  `(?:^|[\\n.;:,(]\\s*|(?:tổng|nâng|đưa|và)\\s+)số\\s+([a-zà-ỹ][^,.;:()\\d\\n]{1,60}\\s(?:${LINKS})\\s+)$`,
  "i",
);

function isCount(mention: Mention): mention is QuantityMention {
  if (mention.form !== "quantity") return false;
  const unit = (mention.second ?? mention.first).unit;
  return mention.first.unit?.noun !== undefined && unit?.entry === undefined;
}

function isPercentage(mention: Mention | undefined): boolean {
  return mention?.form === "quantity" && mention.first.unit?.entry?.facets.percent !== undefined;
}

function isBareWhole(mention: Mention | undefined): mention is QuantityMention {
  if (mention?.form !== "quantity" || mention.second !== undefined || mention.first.unit !== undefined) return false;
  const figure = mention.first.amount.figure ?? "";
  return /^\d{1,3}(?:\.\d{3})*$/.test(figure);
}

/** `517 doanh nghiệp tạm ngừng, 68 giải thể`: the next figure of a list, right before what is said of it. */
function isSibling(gap: string, mention: QuantityMention, view: string): boolean {
  if (!/^\s[^,.;:()\d]{0,30},\s*(?:và\s)?$/.test(gap) || mention.cues.length > 0) return false;
  const next = /^\s+(?=\p{Ll})/u.exec(view.slice(mention.end, mention.end + 4));
  return next !== null && findEntry(view, mention.end + next[0].length)?.facets.stop === true;
}

/** A total is not looked back at over more than this. */
const LONGEST_PASSAGE = 400;

/** A total holds to the end of its sentence, and into the next where a colon takes it up: `Vi phạm chủ yếu về: …`. */
function endsPassage(gap: string): boolean {
  return (
    gap.length > LONGEST_PASSAGE ||
    gap.includes("\n") ||
    (/[.!?]\s/.test(gap) && !/^[^.!?]*[.!?]\s[^.!?]*:[^.!?]*$/.test(gap))
  );
}

/**
 * The bare figures from `from` on that stand in one list, each after its own name: `khiển trách 7, cảnh cáo 3`; after
 * what may be the names of places only where they add up to the total: `58 bài thi (Toán 31, GDCD 27)`.
 */
function caseRun(
  mentions: readonly Mention[],
  from: number,
  view: string,
  total: QuantityMention | undefined,
): QuantityMention[] {
  const run: QuantityMention[] = [];
  let isSure = true;
  for (let i = from; i < mentions.length && run.length < LONGEST_RUN; i++) {
    const mention = mentions[i] as Mention;
    if (!isBareWhole(mention) || mention.cues.length > 0) break;
    const gap = view.slice(mentions[i - 1]?.end ?? Math.max(0, mention.start - 60), mention.start);
    const named =
      run.length === 0
        ? /[,:;(][^,:;()\n]{2,40}\s$/.test(gap) || i === 0
        : /^\s*[,;]?\s*(?:và\s)?[^,:;()\d]{2,40}\s$/.test(gap);
    if (!named || !/\p{L}\s+$/u.test(gap) || !/^\s*(?:[,;.)\n]|và\s|$)/.test(view.slice(mention.end, mention.end + 6)))
      break;
    isSure &&= isCaseName(gap, mention);
    run.push(mention);
  }
  return run.length > 1 && (isSure || addUp(run, total)) ? run : [mentions[from] as QuantityMention];
}

/** So that a list that is none takes no time quadratic in its length. */
const LONGEST_RUN = 32;

/** Whether the word before a figure names a case, and not the figure a place: `GDCD 27`, `Tân Lập 4`. */
function isCaseName(gap: string, { first }: QuantityMention): boolean {
  const word = gap.slice(previousWordStart(gap, gap.length)).trimEnd();
  return !hasCapital(word) || (word !== word.toUpperCase() && (first.amount.figure ?? "").length > 1);
}

const LABELS = bracketLabels.join("|");
const COUNTERPART = new RegExp(`^\\s*(?:\\(\\s*(?:${LABELS})\\s*(?::\\s*|là\\s*)?|,[^,.;]{0,20}(?:là\\s*)?)$`, "i");
/** `23.517 chữ ký số, đạt 117,6% KH (20.000)`, `85 đoàn viên, vượt 7,5% chỉ tiêu (chỉ tiêu 80)`. */
const PLAN_BEYOND_SHARE = new RegExp(
  `^\\s*(?:so\\s(?:với\\s)?)?(?:${LABELS})[^(),.;:\\d]{0,24}\\(\\s*(?:(?:${LABELS})\\s*(?::\\s*|là\\s*)?)?$`,
  "i",
);

const IN_FACT = new RegExp(`(?<!\\p{L})(?:${counterpartVerbs.join("|")})\\s*$`, "u");

/** The plan, the other bound, or the fact beside the count just before: `(KH 40)`, `, nhiều nhất là 6`, `, mới có 06`. */
function isCounterpart(gap: string, mention: QuantityMention): boolean {
  const bounded = mention.cues[mention.cues.length - 1]?.facets.modifier !== undefined;
  return COUNTERPART.test(gap) && (gap.includes("(") || bounded || IN_FACT.test(gap));
}

function addUp(run: readonly QuantityMention[], total: QuantityMention | undefined): boolean {
  if (total === undefined) return false;
  const sum = run.map(({ first }) => evaluateAmount(first.amount.parts)).reduce(add, ZERO);
  return compare(sum, evaluateAmount((total.second ?? total.first).amount.parts)) === 0;
}

function isPart(member: QuantityMention, total: QuantityMention): boolean {
  const whole = evaluateAmount((total.second ?? total.first).amount.parts);
  return compare(evaluateAmount(member.first.amount.parts), whole) <= 0;
}

/** The thing named right before the figure, as its noun: `trâu 52`. */
function ownNoun(member: QuantityMention, view: string): UnitSurface | undefined {
  const before = view.slice(Math.max(0, member.start - 30), member.start).trimEnd();
  for (const words of [/\p{L}+ \p{L}+$/u, /\p{L}+$/u]) {
    const match = words.exec(before);
    if (match === null) continue;
    const entry = findEntry(before, match.index);
    if (entry?.end !== before.length) continue;
    // `Dự toán 1.250.000`: the last syllable of another word is no thing.
    if (!entry.facets.noun || endsName(before, entry)) return undefined;
    return nounOf(member, entry, match[0]);
  }
  return undefined;
}

/** A noun of the lexicon that stands elsewhere, as the unit of a figure. */
function nounOf({ end }: QuantityMention, { facets }: Entry, words: string): UnitSurface {
  return {
    start: end,
    end,
    noun: { start: end, end, words: words.toLowerCase(), facets: [facets] },
    half: false,
    rates: [],
  };
}
