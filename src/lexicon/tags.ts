/// <reference path="./tsv.d.ts" />
import table from "./tags.tsv";

/** A tag of the lexicon: a row of `tags.tsv`. */
export interface Tag {
  readonly name: string;
  /**
   * Who reads it: `figure`, the steps that read a figure and its unit; `sentence`, the step that relates figures to
   * their sentence; `list`, a rule that looks for the words of this tag alone; `detail`, another tag of the same word.
   */
  readonly view: "figure" | "sentence" | "list" | "detail";
  /** What may stand after the colon (`change:increase`); empty for a tag without a value. */
  readonly values: string;
  readonly meaning: string;
  /** A sentence with the word for `{word}`, in which a figure is marked `⟨…⟩`; empty where no sentence fits all words. */
  readonly example: string;
  /** What the marked figure must give: `field=value` pairs, or `none`. */
  readonly gives: string;
}

/** The rows of a table after its heading, each as its columns. */
export function readTable(text: string): string[][] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"));
}

/** All tags, in the order of `tags.tsv`. */
export const TAGS: readonly Tag[] = readTable(table).map(
  ([name = "", view = "", values = "", meaning = "", example = "", gives = ""]) => {
    return { name, view: view as Tag["view"], values, meaning, example, gives };
  },
);

const byName = new Map(TAGS.map((tag) => [tag.name, tag]));

/** The tag of a name; throws where there is none. */
export function findTag(name: string): Tag {
  const tag = byName.get(name);
  if (tag === undefined) throw new Error(`lexicon: there is no tag ${name} in tags.tsv`);
  return tag;
}
