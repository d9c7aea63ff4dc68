import { type ClauseNode, nestClauses } from "./clauses/clause-tree.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { bindRespectively } from "./clauses/respectively.ts";
import { linkForward } from "./decide/antecedent.ts";
import { carryBases } from "./decide/basis.ts";
import { shareName } from "./decide/name.ts";
import { shareTimes } from "./decide/period.ts";
import { documentTimes, lastDay, openTimes } from "./decide/sentence-times.ts";
import { labelAfter } from "./decide/topic.ts";
import { nameByNumber } from "./discourse/above.ts";
import type { SentenceInput } from "./discourse/clause-input.ts";
import type { Discourse, Focus, Spoken } from "./discourse/discourse.ts";
import type { Frame } from "./discourse/frame.ts";
import { closeBrackets, type Memory, openBrackets, openSentence } from "./discourse/memory.ts";
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
  const read: Frame[] = [];
  const walked = relateNodes(sentence, nestClauses(clauses), openSentence(tokens, discourse, time, inForce), read);
  const frames = shareTimes(linkForward(carryBases(view, tokens, read)));
  const first = frames[0]?.context.period;
  const { document, soFar } = discourse.isFront ? documentTimes(sentence) : discourse;
  const day = sentence.hasTimes ? lastDay(sentence) : undefined;
  const spoken = spokenOf(walked, frames[walked.last], discourse, first);
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

/** What the clauses of a sentence, or of its brackets, came to. */
interface Walked {
  readonly memory: Memory;
  /** The frame of the last number outside further brackets, or for want of one the last of all, and the focus after it. */
  readonly last: number;
  readonly focus: Focus;
}

/** Relates numbers in text order, each before those in brackets behind it, and adds their frames to `frames`. */
function relateNodes(input: SentenceInput, nodes: readonly ClauseNode[], start: Memory, frames: Frame[]): Walked {
  let walked: Walked = { memory: start, last: -1, focus: start.focus };
  for (const { clause, inside } of nodes) {
    if (clause !== undefined) {
      const { frame, memory } = relateClause(input, clause, walked.memory);
      shareName(input.tokens, frames, frame);
      walked = { memory, last: frames.push(frame) - 1, focus: memory.focus };
    }
    if (inside.length === 0) continue;
    const first = frames.length;
    const within = relateNodes(input, inside, openBrackets(walked.memory), frames);
    const memory = closeBrackets(input.tokens, walked.memory, within.memory, frames[first] as Frame);
    walked = clause === undefined ? { ...within, memory } : { ...walked, memory };
  }
  return walked;
}

function spokenOf(
  { memory, focus }: Walked,
  last: Frame | undefined,
  { line }: Discourse,
  firstPeriod: string | undefined,
): Spoken | undefined {
  const levels = memory.levels.length > 0 ? memory.levels : (memory.compared?.levels ?? []);
  return last && { focus, period: last.context.period, firstPeriod, levels, line };
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
  const { status, inForce, year } = memory;
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
