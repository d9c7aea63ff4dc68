import type { Clause } from "./clauses/clause.ts";
import type { SentenceInput } from "./clauses/clause-input.ts";
import type { Frame } from "./clauses/frame.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { bindRespectively } from "./clauses/respectively.ts";
import { linkForward } from "./decide/antecedent.ts";
import { carryBases } from "./decide/basis.ts";
import { shareName } from "./decide/name.ts";
import { shareTimes } from "./decide/period.ts";
import { documentTimes, lastDay, openTimes } from "./decide/sentence-times.ts";
import { labelAfter } from "./decide/topic-above.ts";
import { nameByNumber } from "./discourse/above.ts";
import type { Discourse, Focus, Spoken } from "./discourse/discourse.ts";
import { atDepth, type Memory, openSentence } from "./discourse/memory.ts";
import { isPlanScope, keepPeriod, lendTimes } from "./discourse/section.ts";
import { relateClause } from "./relate-clause.ts";

/** The frames of a sentence's numbers, in text order, and what was said up to its end. */
export interface RelatedSentence {
  readonly frames: readonly Frame[];
  readonly discourse: Discourse;
}

/** Reads a sentence clause by clause; `isWholeLine` says whether it is all of its line. */
export function relateSentence(sentence: SentenceInput, isWholeLine: boolean): RelatedSentence {
  const { view, tokens, discourse } = sentence;
  const clauses = readClauses(view, tokens, sentence.records);
  bindRespectively(tokens, clauses);
  const { time, inForce, lead } = openTimes(sentence, clauses);
  const walked = relateClauses(sentence, clauses, openSentence(tokens, discourse, time, inForce));
  const frames = shareTimes(linkForward(carryBases(view, tokens, walked.frames)));
  const first = frames[0]?.context.period;
  const { document, soFar } = discourse.isFront ? documentTimes(sentence) : discourse;
  const day = sentence.hasTimes ? lastDay(sentence) : undefined;
  const spoken = spokenOf(walked, frames[walked.last], discourse);
  const above = nameByNumber(discourse.above, discourse.line?.place, nameByFirst(frames[0]));
  const isMarked = (discourse.line?.place.depth ?? 0) > 0;
  const label = isMarked ? labelAfter(sentence, clauses[0], discourse.label) : discourse.label;
  const closing = { lead, first, document, soFar, day, spoken, isWholeLine, above, label };
  return { frames, discourse: closeSentence(discourse, walked.memory, closing) };
}

/** What the first number of a line names for the lines below: `Thu ngân sách` of `2. Thu ngân sách 912 tỷ đồng`; no act. */
function nameByFirst(first: Frame | undefined): string | undefined {
  const isCounted = first?.record.kind === "count" || first?.record.kind === "ratio";
  const from = first?.named?.from;
  return from === "label" || (from === "subject" && !isCounted) ? first?.context.indicator : undefined;
}

/** What the clauses of a sentence came to. */
interface Walked {
  readonly frames: readonly Frame[];
  readonly memory: Memory;
  /** The last number outside brackets, or for want of one the last, and the focus after it. */
  readonly last: number;
  readonly focus: Focus;
}

function relateClauses(input: SentenceInput, clauses: readonly Clause[], start: Memory): Walked {
  const frames: Frame[] = [];
  let memory = start;
  let last = -1;
  let { focus } = start;
  clauses.forEach((clause, i) => {
    const related = relateClause(input, clause, atDepth(memory, clause.depth));
    memory = related.memory;
    shareName(input.tokens, frames, related.frame);
    frames.push(related.frame);
    if (clause.depth > 0 && clauses[last]?.depth === 0) return;
    last = i;
    focus = memory.focus;
  });
  return { frames, memory, last, focus };
}

function spokenOf({ memory, focus }: Walked, last: Frame | undefined, { line }: Discourse): Spoken | undefined {
  return last && { focus, period: last.context.period, levels: memory.levels, line };
}

/** What is known of a sentence at its end. */
interface Closing extends Pick<Discourse, "spoken" | "isWholeLine" | "document" | "soFar" | "day" | "above" | "label"> {
  /** The time that it begins with, and that of its first number. */
  readonly lead: string | undefined;
  readonly first: string | undefined;
}

/** What a sentence leaves to those after it. */
function closeSentence(
  before: Discourse,
  memory: Memory,
  { lead, first, document, soFar, day, spoken, isWholeLine, above, label }: Closing,
): Discourse {
  const { line, hasMarks, planDepth } = before;
  const { status, inForce, year } = atDepth(memory, 0);
  const isPlanned = status === "planned";
  const opensList = line?.place.opensList === true;
  // `Theo quy hoạch, đến năm 2030`: what is ahead is not the time of the sentences after it.
  const keepsTime = !isPlanned || isPlanScope(before) || opensList;
  const lent = lendTimes(before, keepsTime ? lead : undefined, first);
  return {
    line,
    hasMarks,
    isWholeLine,
    planDepth,
    isPlanList: opensList && spoken !== undefined ? isPlanned : before.isPlanList,
    isFront: before.isFront && (spoken === undefined || line?.place.isTitle === true),
    document: before.document ?? document,
    soFar: before.soFar ?? soFar,
    headings: lent.headings,
    above,
    label,
    list: lent.list,
    period: keepsTime ? keepPeriod(before, inForce) : undefined,
    year,
    day: day ?? before.day,
    spoken: spoken ?? before.spoken,
  };
}
