import {
  changeMeasured,
  changeMention,
  lastOf,
  type Mention,
  makeUnit,
  type QuantityMention,
  type UnitSurface,
} from "../grammar/mention.ts";
import { endsName } from "../lexer/nouns.ts";
import { type Entry, findCue, findEntry } from "../lexicon/lexicon.ts";
import {
  caseNouns,
  changeWords,
  genericNouns,
  partitiveWords,
  subjectLinks,
  subjectOpeners,
} from "../lexicon/lists.ts";
import { compare, ZERO } from "../number/decimal.ts";
import { hasCapital, isLetter, letterRunEnd, spaceRunEnd } from "../text/letters.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import {
  addUp,
  afterCount,
  amountOf,
  type CaseRun,
  caseRun,
  isBareWhole,
  isBetweenCounts,
  isPercentage,
  isSameNoun,
  type Totals,
} from "./case-run.ts";
import { isCase, isCounterpart, isNextAct, isNextAside, isPlanBeyondShare, isSibling } from "./counterpart.ts";
import { bareFigure, type Refiner } from "./refiner.ts";

/**
 * Gives bare figures the noun that the context says: the cases of a total (`kỷ luật 11 đảng viên, gồm: khiển trách 7,
 * cảnh cáo 3`), its plan or bound (`46 đồng chí (KH 40)`), or the things themselves (`trâu 52, bò 334`).
 */
export const nounsFromContext: Refiner = (mentions, words) => {
  const refined = [...mentions];
  let totals = NONE;
  for (let i = 0; i < refined.length; i++) {
    const mention = refined[i] as Mention;
    if (totals.total !== undefined && endsPassage(words, totals.total.end, mention.start)) totals = NONE;
    if (isCount(mention) && !isChangeOf(totals.total, mention, words)) totals = afterCount(totals, mention);
    const run = isBareWhole(mention) ? caseRun(refined, i, words, totals) : undefined;
    if (run === undefined) refined[i] = nameOne(refined, i, totals.total, words);
    else {
      nameCases(refined, i, run, words);
      i = run.end - 1;
    }
  }
  return refined;
};

/** Gives the cases of a run, of which the first is at `from`, their nouns. */
function nameCases(mentions: Mention[], from: number, run: CaseRun, words: Words): void {
  const { members, total, end } = run;
  const measured = measuredBefore(mentions[from - 1], members, words);
  const head = total === undefined ? headOfNames(members, words) : undefined;
  for (let at = from; at < end; at++) {
    const member = mentions[at] as QuantityMention;
    if (!members.includes(member)) continue;
    const own = head === undefined ? nounOfCase(member, run, words) : nounOf(member, head, words.view);
    mentions[at] = withNoun(member, measured?.first.unit ?? own);
  }
}

/** Between a total and its bracket there are not more characters than this. */
const LONGEST_NAME = 60;

/**
 * What is measured in the parts in the bracket after it: `80.000 ha lúa bị ngập` | `(Hà Nội 5.700, Nghệ An 27.700)`; the
 * parts are not more and have names of places, or add up: `80 ha (lúa 52, ngô 28)`.
 */
function measuredBefore(
  before: Mention | undefined,
  parts: readonly QuantityMention[],
  words: Words,
): QuantityMention | undefined {
  if (before?.form !== "quantity" || before.first.unit?.entry?.facets.unit === undefined) return undefined;
  const gap = words.between(before.end, (parts[0] as QuantityMention).start);
  if (gap?.findMark("(", LONGEST_NAME, ",;:)") === undefined) return undefined;
  const isOfPlaces = parts.every((part) => isPart(part, before) && hasCapital(words.before(part.start).surface));
  return isOfPlaces || addUp(parts, ZERO, before) ? before : undefined;
}

const NONE: Totals = { total: undefined, whole: undefined };

/** `Số trẻ trên một lớp: 31,5`: a bare decimal figure, which may be of what its subject counts. */
function isAverage(mention: Mention): mention is QuantityMention {
  return bareFigure(mention)?.includes(",") === true;
}

function withNoun(mention: QuantityMention, noun: UnitSurface | undefined): QuantityMention {
  if (noun === undefined) return mention;
  const unit = makeUnit(noun, { ...noun, rates: [] });
  return changeMention(mention, { first: changeMeasured(mention.first, mention.first.amount, unit) });
}

/** `Đơn` of `Đơn tố sai 12, tố đúng 3`: the cases that the first name begins with, where no other name begins with a noun. */
function headOfNames([first, ...others]: readonly QuantityMention[], words: Words): Entry | undefined {
  const head = first && nounAtStart(first, words);
  if (head === undefined || !isOfCases(head, words.view)) return undefined;
  return others.some((other) => nounAtStart(other, words) !== undefined) ? undefined : head;
}

/** Whether a noun is that of cases, and what became of them follows: `Công ty thu 12, chi 3` counts no companies. */
function isOfCases({ start, end }: Entry, view: string): boolean {
  const next = spaceRunEnd(view, end);
  if (!isLetter(view.charCodeAt(next)) || hasCapital(view.charAt(next))) return false;
  return caseNouns.includes(view.slice(start, end).toLowerCase());
}

/** The noun that the name of a figure begins with, which is no part of a longer word: `đơn` of `đơn giá`. */
function nounAtStart({ start }: QuantityMention, words: Words): Entry | undefined {
  const { view } = words;
  const before = words.before(start);
  let first = before.start;
  while (before.sort === "syllable") {
    first = before.start;
    before.skip();
  }
  const entry = first === undefined ? undefined : findEntry(view, first);
  if (!entry?.facets.isNoun) return undefined;
  const cue = findCue(view, entry.start, letterRunEnd(view, entry.start), start);
  return cue !== undefined && cue.end > entry.end ? undefined : entry;
}

/** The noun of one of several figures in a list: that of the total, or the thing that it names itself. */
function nounOfCase(member: QuantityMention, { total, isBeside }: CaseRun, words: Words): UnitSurface | undefined {
  if (total !== undefined && isPart(member, total)) return total.first.unit;
  return ownNoun(member, words) ?? (isBeside ? total?.first.unit : undefined);
}

/** A lone bare figure with the noun of the total, or what its subject counts; of `31,5` only that. */
function nameOne(mentions: readonly Mention[], at: number, total: QuantityMention | undefined, words: Words): Mention {
  const mention = mentions[at] as Mention;
  const isWhole = isBareWhole(mention);
  if (isWhole && total !== undefined && goesWith(total, mentions, at, words))
    return withNoun(mention, total.first.unit);
  return isWhole || isAverage(mention) ? withNoun(mention, countedNoun(mention, words)) : mention;
}

/** Whether a lone figure is of what was counted before: its plan, the next of a list, a case of it. */
function goesWith(total: QuantityMention, mentions: readonly Mention[], at: number, words: Words): boolean {
  const mention = mentions[at] as QuantityMention;
  const before = mentions[at - 1];
  if (before === undefined) return false;
  if (isSameNoun(before, total) && isNextAside(words, before, mention)) return true;
  if (before !== total)
    return mentions[at - 2] === total && isPercentage(before) && isPlanBeyondShare(words, before, mention);
  return (
    isBetweenCounts(words, total, mention, mentions[at + 1]) ||
    GOES_ON.some((goesOn) => goesOn(words, before, mention)) ||
    (isGeneric(total) && isNextAct(words, before, mention)) ||
    (isPart(mention, total) && isCase(words, before, mention))
  );
}

/** Ways in which a figure goes on with the count right before it, whatever that counts. */
const GOES_ON = [isCounterpart, isSibling];

/** `15 trường hợp`, `12 vụ`: what counts whatever is named before it. */
function isGeneric({ first }: QuantityMention): boolean {
  return genericNouns.includes(first.unit?.noun?.words ?? "");
}

const SUBJECT_LINKS = new WordList(subjectLinks);
const SUBJECT_OPENERS = new WordList(subjectOpeners);
const PARTITIVES = new WordList(partitiveWords);
const LONGEST_SUBJECT = 80;

/** `Số người tham gia bảo hiểm y tế là 1.042.375`, `Số hộ tham gia: 640`: what the subject counts. */
function countedNoun(member: QuantityMention, words: Words): UnitSurface | undefined {
  const noun = subjectStart(member, words);
  const entry = noun === undefined ? undefined : findEntry(words.view, noun);
  if (!entry?.facets.isNoun) return undefined;
  // `Số điện thoại là 123.456` names one thing.
  const rest = words.after(entry.end, member.start);
  if ((rest.takeMark(":") || rest.take(SUBJECT_LINKS)) && rest.isAtEdge) return undefined;
  return nounOf(member, entry, words.view);
}

/** Where the noun after `số` begins, when a link stands right before the figure and `số` begins a clause. */
function subjectStart({ start }: QuantityMention, words: Words): number | undefined {
  const before = words.before(start);
  if (!before.takeMark(":") && !before.take(SUBJECT_LINKS)) return undefined;
  let found: number | undefined;
  let passed: number | undefined;
  while (!before.isAtEdge && !before.isMark(".;:,()") && before.sort !== "digits") {
    const { start: here = 0 } = before;
    if (here < start - LONGEST_SUBJECT) break;
    if (!before.take(PARTITIVES)) before.skip();
    else if (before.isAtEdge || before.isMark(".;:,(-–+") || before.take(SUBJECT_OPENERS)) found = passed;
    passed = here;
  }
  return found;
}

function isCount(mention: Mention): mention is QuantityMention {
  if (mention.form !== "quantity") return false;
  const unit = lastOf(mention).unit;
  return mention.first.unit?.noun !== undefined && unit?.entry === undefined;
}

const CHANGES = new WordList(changeWords);

/**
 * `35 đảng viên, tăng` | `6 trường hợp, gồm khiển trách 24`: by how much the count right before changed, which has the
 * cases; not `35 xã; số vụ tăng` | `12 vụ, gồm đường bộ 7`.
 */
function isChangeOf(total: QuantityMention | undefined, { cues, start }: QuantityMention, words: Words): boolean {
  const gap = total && words.between(total.end, cues[0]?.start ?? start);
  return gap?.takeMark(",") === true && gap.take(CHANGES) && gap.isAtEdge;
}

/** A total is not looked back at over more than this. */
const LONGEST_PASSAGE = 400;

/** A total holds to the end of its sentence, and into the next where a colon takes it up: `Vi phạm chủ yếu về: …`. */
function endsPassage(words: Words, total: number, at: number): boolean {
  const { layout } = words;
  if (at - total > LONGEST_PASSAGE || layout.lineAt(total) !== layout.lineAt(at)) return true;
  const sentence = layout.sentenceAt(at);
  if (sentence === undefined || sentence.start <= total) return false;
  const isNext = layout.sentenceAt(sentence.start - 1) === layout.sentenceAt(total);
  return !isNext || words.before(at).findMark(":", LONGEST_PASSAGE) === undefined;
}

function isPart(member: QuantityMention, total: QuantityMention): boolean {
  return compare(amountOf(member), amountOf(total)) <= 0;
}

/** The thing named right before the figure, as its noun: `trâu 52`. */
function ownNoun(member: QuantityMention, words: Words): UnitSurface | undefined {
  const entry = entryBefore(words, member.start);
  // `Dự toán 1.250.000`: the last syllable of another word is no thing.
  return entry?.facets.noun && !endsName(words.view, entry) ? nounOf(member, entry, words.view) : undefined;
}

/** The entry of the last two syllables before a place, else of the last one; that of none in `chăm sóc 4`. */
function entryBefore(words: Words, at: number): Entry | undefined {
  const before = words.before(at);
  const { start = 0, end } = before;
  before.skip();
  const isPhrase = before.sort === "syllable" && before.end === start - 1;
  const phrase = isPhrase ? findEntry(words.view, before.start ?? start) : undefined;
  if (phrase?.end === end) return phrase;
  if (isPhrase && findCue(words.view, before.start ?? start, before.end ?? start, at)?.end === end) return undefined;
  const entry = findEntry(words.view, start);
  return entry?.end === end ? entry : undefined;
}

/** A noun of the lexicon that stands elsewhere, as the unit of a figure. */
function nounOf({ end }: QuantityMention, entry: Entry, view: string): UnitSurface {
  const words = view.slice(entry.start, entry.end).toLowerCase();
  const place = { start: end, end };
  return makeUnit(place, { noun: { start: end, end, words, facets: [entry.facets] }, half: false, rates: [] });
}
