import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";

// What a page is told, in data blocks of JSON. It is written piece by piece, so that a document never stands whole in memory.

/** A document in the block of its own, `<script type="application/json" data-document>`. */
export interface DocumentData {
  source: string;
  /** Its first line of words. */
  title: string | null;
  date: string | null;
  text: string;
  /** Without the fields that are null, `source` and `text`. */
  records: Partial<ExtractRecord>[];
  /** Without the fields that are null and `source`; `sentence` only where it is not that of the fact before. */
  facts: Partial<Fact>[];
}

/** A document of a page in the index of a folder, `<script type="application/json" data-index>`. */
export interface IndexEntry {
  /** File name of its page. */
  page: string;
  /** Its place in the page, from 1. */
  number: number;
  source: string;
  title: string | null;
  date: string | null;
  records: number;
  facts: number;
}

/** What a page of a folder knows of the others, `<script type="application/json" data-folder>`. */
export interface FolderData {
  /** File name of the index. */
  index: string;
}

/** The start of a data block. */
export function openBlock(name: "document" | "index" | "folder"): string {
  return `<script type="application/json" data-${name}>`;
}

/** The end of a data block. */
export const CLOSE_BLOCK = "</script>\n";

/** JSON in which nothing can end the block that it stands in, whatever the text of a document. */
export function writeBlockJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** A row without what is null and without the fields `left`. */
export function dropEmpty<Row extends object>(row: Row, left: readonly (keyof Row)[]): Partial<Row> {
  const kept = Object.entries(row).filter(([name, value]) => value !== null && !left.includes(name as keyof Row));
  return Object.fromEntries(kept) as Partial<Row>;
}
