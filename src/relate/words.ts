import type { Resolved } from "../kinds/resolve.ts";
import { type ContextCue, findCue } from "../lexicon/context-lexicon.ts";
import { syllableEnd } from "../lexicon/surface.ts";
import { foldSyllable, isDigit, isSpace } from "../text/letters.ts";

/** A word, a mark or a mention of a sentence, in text order. Words of the context's lexicon are one token each. */
export interface ContextToken {
  readonly start: number;
  readonly end: number;
  /** `word`, `figure` (digits that are no record), `mark`; a `time` (date, length of time or rank) or a `quantity`. */
  readonly type: "word" | "figure" | "mark" | "time" | "quantity";
  /** The mark, or the folded word. */
  readonly text: string;
  readonly cue?: ContextCue | undefined;
  /** Index of the record in its segment. */
  readonly record?: number;
}

/** Kinds that stand in a sentence like adverbs of time, and carry no facts of their own. */
const TIMES: ReadonlySet<string> = new Set(["date", "duration", "ordinal"]);

/** The tokens of `view.slice(start, end)`, in which the records from index `first` to before `last` stand. */
export function readWords(
  view: string,
  start: number,
  end: number,
  records: readonly Resolved[],
  first: number,
  last: number,
): ContextToken[] {
  const tokens: ContextToken[] = [];
  const pending: { start: number; end: number }[] = [];
  const syllables: string[] = [];
  const flush = () => {
    for (let i = 0; i < pending.length; ) {
      const found = findCue(syllables, i);
      const length = found?.length ?? 1;
      const from = (pending[i] as { start: number }).start;
      const to = (pending[i + length - 1] as { end: number }).end;
      tokens.push({
        start: from,
        end: to,
        type: "word",
        text: length === 1 ? (syllables[i] as string) : syllables.slice(i, i + length).join(" "),
        cue: found?.cue,
      });
      i += length;
    }
    pending.length = 0;
    syllables.length = 0;
  };
  let next = first;
  for (let at = start; at < end; ) {
    const record = next < last ? records[next] : undefined;
    if (record !== undefined && at >= record.start) {
      flush();
      const isTerm = record.kind === "duration" && tokens[tokens.length - 1]?.cue?.term;
      const type = isTerm ? "word" : TIMES.has(record.kind) ? "time" : "quantity";
      tokens.push({ start: record.start, end: record.end, type, text: "", record: next });
      at = Math.max(at + 1, record.end);
      next++;
      continue;
    }
    const stop = Math.min(end, record?.start ?? end);
    const code = view.charCodeAt(at);
    const wordEnd = Math.min(syllableEnd(view, at), stop);
    if (wordEnd > at) {
      pending.push({ start: at, end: wordEnd });
      syllables.push(foldSyllable(view.slice(at, wordEnd)));
      at = wordEnd;
    } else if (isSpace(code)) {
      at++;
    } else {
      flush();
      let to = at + 1;
      const isFigure = isDigit(code);
      if (isFigure) while (to < stop && /[\d.,/A-Za-zĐđ-]/.test(view.charAt(to)) && isInFigure(view, to)) to++;
      tokens.push({ start: at, end: to, type: isFigure ? "figure" : "mark", text: view.slice(at, to) });
      at = to;
    }
  }
  flush();
  return tokens;
}

function isInFigure(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return isDigit(code) || syllableEnd(view, at) > at || isDigit(view.charCodeAt(at + 1));
}

/** Whether a word says that something is, happens or is done. */
export function isVerb({ cue }: ContextToken): boolean {
  return (
    cue?.change !== undefined ||
    cue?.status !== undefined ||
    (cue?.link ?? cue?.aspect ?? cue?.attainment ?? cue?.share) === true
  );
}

/** A preposition beside a time: `ước thực hiện năm 2022 là`, `trong 8 tháng qua là`. */
export function isTimeLink(tokens: readonly ContextToken[], at: number): boolean {
  const { cue } = tokens[at] as ContextToken;
  return (
    (cue?.timeLink || cue?.earlier) === true && (tokens[at + 1]?.type === "time" || tokens[at - 1]?.type === "time")
  );
}
