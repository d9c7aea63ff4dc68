import type { Mention } from "../grammar/mention.ts";
import { findEntry } from "../lexicon/lexicon.ts";
import { bounds } from "../lexicon/lists.ts";
import type { Refiner } from "./refiner.ts";

const POSTPONED = new RegExp(`^[^,.;:()\\d\\n]{1,28}?(?=${bounds.join("|")})`);

/** Finds the bound of `từ 80% số hộ trở lên`, where words stand between the figure and `trở lên`. */
export const postponeBounds: Refiner = (mentions, view) =>
  mentions.map((mention): Mention => {
    const opened = mention.cues[mention.cues.length - 1]?.facets.opener === true;
    if (mention.form !== "quantity" || !opened || mention.bound !== undefined) return mention;
    const between = POSTPONED.exec(view.slice(mention.end, mention.end + 40));
    const entry = between && findEntry(view, mention.end + between[0].length, "bound");
    return entry ? { ...mention, bound: entry.facets } : mention;
  });
