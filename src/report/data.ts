import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { ComparedPart } from "./last-year.ts";

// The data of a page, in data blocks of JSON. Blocks are written piece by piece, so a whole document is never in
// memory.

/** One document, in a block of its own: `<script type="application/json" data-document>`. */
export interface DocumentData {
  source: string;
  /** The first line of the text that contains a letter. */
  title: string | null;
  date: string | null;
  text: string;
  /** Without null fields, `source` and `text`. */
  records: Partial<ExtractRecord>[];
  /** Without null fields and `source`. `sentence` is left out if it equals that of the previous fact. */
  facts: FactData[];
}

/** A fact as a page has it. */
export interface FactData extends Partial<Fact> {
  /** The parts that are measured against the same time of the year before; left out if there are none. */
  last_year?: readonly ComparedPart[];
}

/** One document in the index of a folder: `<script type="application/json" data-index>`. */
export interface IndexEntry {
  /** File name of the page that contains the document. */
  page: string;
  /** Position of the document in the page, from 1. */
  number: number;
  source: string;
  title: string | null;
  date: string | null;
  records: number;
  facts: number;
}

/** Data about the folder that a page belongs to: `<script type="application/json" data-folder>`. */
export interface FolderData {
  /** File name of the index. */
  index: string;
}

/** The opening tag of a data block. */
export function openBlock(name: "document" | "index" | "folder"): string {
  return `<script type="application/json" data-${name}>`;
}

/** The closing tag of a data block. */
export const CLOSE_BLOCK = "</script>\n";

/** Writes JSON that cannot close its data block, whatever the text of a document contains. */
export function writeBlockJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** Copies a row without null fields and without the fields in `left`. */
export function dropEmpty<Row extends object>(row: Row, left: readonly (keyof Row)[]): Partial<Row> {
  const kept = Object.entries(row).filter(([name, value]) => value !== null && !left.includes(name as keyof Row));
  return Object.fromEntries(kept) as Partial<Row>;
}
