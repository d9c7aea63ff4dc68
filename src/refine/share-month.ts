import type { Mention, QuantityMention, TimeMention } from "../grammar/mention.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Completes days that leave the month to the next date: `ngày 10 và 11/11`, `trong hai ngày 22 và 23/7`. The day takes
 * the month (and year) of the date after it; its span stays its own.
 */
export const shareMonths: Refiner = (mentions, view) => {
  const refined = [...mentions];
  for (let i = refined.length - 2; i >= 0; i--) {
    const mention = refined[i] as Mention;
    const next = refined[i + 1] as Mention;
    if (!/^\s*(?:,|và|-|–)\s*(?:ngày\s*)?$/.test(view.slice(mention.end, next.start))) continue;
    const day = lonelyDay(mention, refined[i - 1], view);
    const rest = day && monthTokens(next);
    if (day === undefined || rest === undefined) continue;
    refined[i] = withMonth(mention, day, rest);
    refined[i + 1] = asDay(next);
  }
  return refined;
};

type Tokens = TimeMention["tokens"];

/** The day's token where the mention is only a day: `ngày 10`, or `22` after `hai ngày`. */
function lonelyDay(mention: Mention, before: Mention | undefined, view: string): Tokens | undefined {
  if (mention.form === "time")
    return mention.tokens.length === 2 && isDayName(mention.tokens) ? mention.tokens : undefined;
  if (mention.form !== "quantity" || mention.second !== undefined || mention.first.unit !== undefined) return undefined;
  const figure = mention.first.amount.figure ?? "";
  if (!/^(?:[12]?\d|3[01])$/.test(figure)) return undefined;
  const counted = before?.form === "quantity" && before.first.unit?.entry?.facets.time?.unit === "day";
  const adjacent = before !== undefined && view.slice(before.end, mention.start).trim() === "";
  const afterDay =
    before?.form === "time" && isDayName(before.tokens) && /^\s*,\s*$/.test(view.slice(before.end, mention.start));
  return (counted && adjacent) || afterDay ? figureTokens([figure], mention) : undefined;
}

function isDayName(tokens: Tokens): boolean {
  return tokens[0]?.facets?.time?.unit === "day" && /^\d{1,2}$/.test(tokens[1]?.image ?? "");
}

/** The tokens after the day of a date: `/11`, `/7/2020`. */
function monthTokens(next: Mention): Tokens | undefined {
  if (next.form === "time") {
    const figure = next.tokens.findIndex((token) => token.type === "Figure" || token.type === "FullDate");
    const token = next.tokens[figure];
    if (token?.type === "FullDate")
      return figureTokens(["/", token.image.replace(/^\d+[/.-]/, "").replace(/[.-]/g, "/")], next);
    return figure >= 0 && next.tokens.length > figure + 1 ? next.tokens.slice(figure + 1) : undefined;
  }
  if (next.form !== "quantity" || next.first.unit !== undefined) return undefined;
  const dotted = /^\d{1,2}\.(\d{1,2})$/.exec(next.first.amount.figure ?? "");
  if (dotted && next.second === undefined) return figureTokens(["/", dotted[1] ?? ""], next);
  if (next.second === undefined || next.second.unit !== undefined) return undefined;
  return figureTokens(["/", next.second.amount.figure ?? "?"], next);
}

function withMonth(mention: Mention, day: Tokens, rest: Tokens): TimeMention {
  return { form: "time", start: mention.start, end: mention.end, cues: mention.cues, tokens: [...day, ...rest] };
}

/** The date after the day is a date too, also where it could be a fraction. */
function asDay(next: Mention): Mention {
  if (next.form !== "quantity") return next;
  const { first, second } = next as QuantityMention;
  const images = second
    ? [first.amount.figure ?? "", "/", second.amount.figure ?? ""]
    : [first.amount.figure?.replace(".", "/") ?? ""];
  return { form: "time", start: next.start, end: next.end, cues: [], tokens: figureTokens(images, next) };
}

function figureTokens(images: readonly string[], { end }: { end: number }): Tokens {
  return images.map((image) => ({ type: image === "/" ? "Slash" : "Figure", image, end }));
}
