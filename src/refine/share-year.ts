import type { Mention, TimeMention } from "../grammar/mention.ts";
import type { Refiner } from "./refiner.ts";

/** Reads the bare years of a list as times: `năm 2019, 2020 và 2021`, a table's head `Năm 2016 2017 2018`. */
export const shareYears: Refiner = (mentions, view) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined[refined.length - 1];
    const listed =
      last?.form === "time" && endsInYear(last) && /^\s*(?:,|;|và)?\s*$/.test(view.slice(last.end, mention.start));
    refined.push(listed ? (asYear(mention) ?? mention) : mention);
  }
  return refined;
};

const YEAR = /^(?:19|20)\d\d$/;

function endsInYear({ tokens }: TimeMention): boolean {
  return YEAR.test(tokens[tokens.length - 1]?.image ?? "");
}

function asYear(mention: Mention): TimeMention | undefined {
  if (mention.form !== "quantity" || mention.second !== undefined || mention.first.unit !== undefined) return undefined;
  const figure = mention.first.amount.figure ?? "";
  const { start, end, cues } = mention;
  return YEAR.test(figure)
    ? { form: "time", start, end, cues, tokens: [{ type: "Figure", image: figure, end }] }
    : undefined;
}
