import type { ExtractRecord } from "../../extract.ts";
import { FACT_COLUMNS, type Fact } from "../../facts/fact.ts";
import { COLUMNS } from "../../write/columns.ts";
import { showControls } from "../../write/visible-text.ts";
import type { DocumentData } from "../data.ts";
import type { ComparedPart } from "../last-year.ts";

/** A fact, with the parts that are measured against the same time of the year before. */
export type ReportFact = Fact & { readonly last_year: readonly ComparedPart[] };

/** A document with its complete rows, restored from a data block. */
export interface ReportDocument {
  /** Index of the document in the page, from 0. */
  index: number;
  source: string;
  /** A short name for people: the last part of the source. */
  name: string;
  title: string | null;
  date: string | null;
  text: string;
  records: readonly ExtractRecord[];
  facts: readonly ReportFact[];
  recordById: ReadonlyMap<string, ExtractRecord>;
  /** The fact that contains a record, by the id of the record. */
  factByRecord: ReadonlyMap<string, ReportFact>;
}

const EMPTY_RECORD = Object.fromEntries(COLUMNS.map((name) => [name, null])) as unknown as ExtractRecord;
const EMPTY_FACT = {
  ...Object.fromEntries(FACT_COLUMNS.map((name) => [name, null])),
  last_year: [],
} as unknown as ReportFact;

/** Returns the ids of the records of a fact. */
export function listRecordIds({ records }: Fact): string[] {
  return records.split(" ").filter((id) => id !== "");
}

/** Restores a document from a data block, including the fields that were left out. */
export function restoreDocument({ source, title, date, text, ...rows }: DocumentData, index: number): ReportDocument {
  const records = rows.records.map((record) => {
    const restored = { ...EMPTY_RECORD, source, ...record };
    restored.text = text.slice(restored.start, restored.end);
    return restored as ExtractRecord;
  });
  let sentence: string | null = null;
  const facts = rows.facts.map((fact) => {
    sentence = fact.sentence ?? sentence;
    return { ...EMPTY_FACT, source, ...fact, sentence };
  });
  return {
    index,
    source,
    name: showControls(source.split(/[/\\]/).at(-1) || source),
    title,
    date,
    text,
    records,
    facts,
    recordById: new Map(records.map((record) => [record.id, record])),
    factByRecord: new Map(facts.flatMap((fact) => listRecordIds(fact).map((id) => [id, fact] as const))),
  };
}
