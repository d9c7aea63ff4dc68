import { type Mention, makeMention, type QuantityMention, type TimeMention } from "../grammar/mention.ts";
import type { CalendarTime } from "../number/calendar.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";

/** A rule that looks at the mentions of a segment together; it returns them changed, dropped or split. */
export type Refiner = (mentions: readonly Mention[], words: Words) => readonly Mention[];

/** Makes one mention of two that follow each other wherever `join` gives one; that may be joined to the next in turn. */
export function joinNeighbours(join: (first: Mention, second: Mention, words: Words) => Mention | undefined): Refiner {
  return (mentions, words) => {
    const refined: Mention[] = [];
    for (const mention of mentions) {
      const last = refined[refined.length - 1];
      const joined = last && join(last, mention, words);
      if (joined === undefined) refined.push(mention);
      else refined[refined.length - 1] = joined;
    }
    return refined;
  };
}

/** Changes quantities one by one; `at` is the index of the quantity among the mentions. */
export function changeQuantities(
  change: (mention: QuantityMention, words: Words, mentions: readonly Mention[], at: number) => Mention,
): Refiner {
  return (mentions, words) => {
    let refined: Mention[] | undefined;
    mentions.forEach((mention, at) => {
      if (mention.form !== "quantity") return;
      const changed = change(mention, words, mentions, at);
      if (changed === mention) return;
      refined ??= [...mentions];
      refined[at] = changed;
    });
    return refined ?? mentions;
  };
}

/** Changes mentions by those that follow them, the last first: what one is given goes on to those before it. */
export function changeByNext(change: (mention: Mention, next: Mention, words: Words) => Mention): Refiner {
  return (mentions, words) => {
    const refined = [...mentions];
    for (let i = refined.length - 2; i >= 0; i--)
      refined[i] = change(refined[i] as Mention, refined[i + 1] as Mention, words);
    return refined;
  };
}

/** Whether a mention is one number with its unit, no range and no pair. */
export function isSingle(mention: Mention | undefined): mention is QuantityMention {
  return mention?.form === "quantity" && mention.second === undefined;
}

/** The figure of a mention that is nothing else: `2020`, `22`; undefined for all others. */
export function bareFigure(mention: Mention): string | undefined {
  return isSingle(mention) && mention.first.unit === undefined ? mention.first.amount.figure : undefined;
}

/** A mention as a time. */
export function asTime(mention: Mention, time: CalendarTime | undefined): TimeMention {
  return makeMention("time", mention, mention.cues, { time });
}

/** Whether two mentions are members of a list, or cells side by side: nothing but a mark and `và` stands between them. */
export function isListGap(gap: Cursor | undefined): boolean {
  gap?.takeMark(",;");
  gap?.take(LIST_ENDS);
  return gap?.isAtEdge === true;
}

/** Whether nothing but `và` stands between two mentions. */
export function adjoins(words: Words, last: Mention, { start }: Mention): boolean {
  const gap = words.between(last.end, start);
  gap?.take(LIST_ENDS);
  return gap?.isAtEdge === true;
}
