import type { ContextCue } from "../../lexicon/word.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, findGroup } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import { type Named, nameOf, wordsOf } from "../phrases/name.ts";
import type { SubjectPhrase } from "../phrases/subject-phrase.ts";

/** `hoàn thành` | `19 công trình`, `duy trì` | `86 mô hình`, `góp` | `128 ngày công`: an act that stands in the place of the verb. */
export function findCompleted(tokens: readonly ContextToken[], { start, end }: Span): Named | undefined {
  const at = findGroup(tokens, start, end, isCompletedAct);
  return at === undefined ? undefined : nameOf(at, at + 1, "subject");
}

function isCompletedAct({ action, light, completion, adverb, share }: ContextCue): unknown {
  return action && !light && (completion ?? adverb ?? share);
}

/** `công nhận` | `lại`, `phát hành` | `mới`, `thu hút` | `thêm`: an act with the word after it that tells how it is done. */
export function withManner(tokens: readonly ContextToken[], act: Named | undefined): Named | undefined {
  if (act === undefined || !tokens[act.end - 1]?.cue?.action) return act;
  const cue = tokens[act.end]?.cue;
  const isManner = cue?.particle === "further" || (cue?.adverb === true && cue.clauseEnd === true && !cue.status);
  return isManner ? nameOf(act.start, act.end + 1, act.from) : act;
}

/**
 * `Riêng Ban Thường vụ` | `kiểm tra 11 tổ chức đảng`, `trong đó khối tư nhân bán 4 tỷ đồng; khối nhà nước` | `bán 2 tỷ
 * đồng`: each part of an act is named by its agent.
 */
export function isDoerApart({ view, tokens, clause: { gap } }: ClauseInput, { subject, act }: SubjectPhrase): boolean {
  if (subject === undefined || act === undefined) return false;
  const words = wordAt(view, tokens, act.start);
  let isOfParts = false;
  for (let i = subject.start - 1; i >= 0 && i > subject.start - FARTHEST_PART; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.continuer && cue.conjunction) return isOfParts || i >= gap.start;
    isOfParts ||= tokens[i + 1]?.type === "quantity" && wordAt(view, tokens, i) === words;
  }
  return false;
}

const FARTHEST_PART = 30;

function wordAt(view: string, tokens: readonly ContextToken[], at: number): string {
  return wordsOf(view, tokens, { start: at, end: at + 1 });
}

/** `Hoàn thành 100% chỉ tiêu` | `giao quân`: the act that a plan is for, when it is carried out. */
export function readPlannedAct({ tokens, basis }: ClauseInput): Named | undefined {
  if (basis?.of !== "plan" || basis.end <= basis.start + 1) return undefined;
  const cue = tokens[basis.start + 1]?.cue;
  return cue?.action && !cue.foreignTime ? nameOf(basis.start + 1, basis.end, "object") : undefined;
}

/** `đóng góp`, `nắm giữ`: a verb of giving or having between who does it and the part. */
export function readGiving(tokens: readonly ContextToken[], { predicate }: Clause): Named | undefined {
  const at = findGroup(tokens, predicate.start, predicate.end, (cue) => cue.share);
  return at === undefined || !tokens[at]?.cue?.action ? undefined : nameOf(at, at + 1, "subject");
}
