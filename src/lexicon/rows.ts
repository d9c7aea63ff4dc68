/// <reference path="./tsv.d.ts" />
/** The rows of the lexicon, as they stand in `words/`. */
import { readTags } from "./read-tags.ts";
import { readTable } from "./tags.ts";
import FILES from "./words";

/** A word of the lexicon. */
export interface WordRow {
  /** The file that it stands in, under `words/`. */
  readonly file: string;
  /** The word or phrase: in small letters, but for abbreviations that are looked for in capitals (`KH`). */
  readonly surface: string;
  /** Its tags with their values, `""` for a tag without one; with the tags that follow from others. */
  readonly tags: ReadonlyMap<string, string>;
  /** The tags that the row writes. */
  readonly written: readonly string[];
  /** A sentence with a figure marked `⟨…⟩`; empty where the examples of the tags are enough. */
  readonly example: string;
  /** What the marked figure must give: `field=value` pairs, or `none`. */
  readonly gives: string;
}

/** All words of the lexicon. */
export const ROWS: readonly WordRow[] = Object.entries(FILES).flatMap(([file, text]) =>
  readTable(text).map(([surface = "", tags = "", example = "", gives = ""]) => {
    const written = tags.split(" ");
    return { file, surface, tags: readTags(written, surface), written, example, gives };
  }),
);

/** The surfaces whose words have a tag; with one of some values, if any are given. */
export function surfacesWith(tag: string, ...values: readonly string[]): string[] {
  const isOf = (value: string | undefined) => value !== undefined && (values.length === 0 || values.includes(value));
  const rows = ROWS.filter(({ tags }) => isOf(tags.get(tag)));
  if (rows.length === 0) throw new Error(`lexicon: no word has the tag ${tag}`);
  return rows.map(({ surface }) => surface);
}

/** The surface of the only word that has a tag. */
export function onlySurfaceWith(tag: string): string {
  const [surface, second] = surfacesWith(tag);
  if (surface === undefined || second !== undefined) throw new Error(`lexicon: more than one word has the tag ${tag}`);
  return surface;
}
