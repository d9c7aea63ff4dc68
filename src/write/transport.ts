import type { ExtractRecord } from "../extract.ts";
import { FACT_COLUMNS, type Fact, facts as makeFacts } from "../facts/facts.ts";
import { quoteSentence, type Sentence } from "../facts/sentence.ts";
import type { Document } from "../read/document.ts";
import type { Assembler, DocumentItem, Needs } from "./assembler.ts";
import { COLUMNS, type Column } from "./columns.ts";
import type { Exporter, ExporterSettings, Row } from "./exporter.ts";
import { flatten } from "./visible-text.ts";

/** A line on the way from who performs a document to the assembler. Rows come without the fields that are null. */
type Item =
  | { document: DocumentItem }
  | { record: Partial<ExtractRecord>; sentence?: Sentence }
  | { fact: Partial<Fact> };

/** Writes what an assembler needs, an item a line. The rows are records where both are needed. */
export function createTransportExporter(needs: Needs, settings: ExporterSettings): Exporter {
  return {
    begin: () => "",
    *write(document, rows) {
      const records = needs.both || !settings.facts ? (rows as ExtractRecord[]) : [];
      const facts = needs.both ? makeFacts(records, document.text) : settings.facts ? (rows as Fact[]) : [];
      const description = describeDocument(document, records.length, facts.length, needs, settings);
      yield `{"document":${JSON.stringify(description)}}\n`;
      let sentence: Sentence | undefined;
      for (const record of records) {
        // Records come in the order of the text.
        if (needs.sentences && !(sentence?.isWhole && record.end <= sentence.end)) {
          sentence = quoteSentence(document.text, record.start, record.end);
        }
        const quoted = sentence === undefined ? "" : `,"sentence":${JSON.stringify(sentence)}`;
        yield `{"record":${writeFields(record, COLUMNS)}${quoted}}\n`;
      }
      for (const fact of facts) yield `{"fact":${writeFields(fact, FACT_COLUMNS)}}\n`;
    },
    between: "",
    end: () => "",
  };
}

/** Most fields of most rows are null: with them, writing, reading and assembling rows took half as long again. */
function writeFields(row: Row, columns: readonly Column[]): string {
  const fields = row as Partial<Record<Column, string | number | null>>;
  let json = "";
  for (const name of columns) {
    const field = fields[name] ?? null;
    if (field !== null) json += `,"${name}":${JSON.stringify(field)}`;
  }
  return `{${json.slice(1)}}`;
}

const LONGEST_TITLE = 250;

function describeDocument(
  { source, text, date }: Document,
  records: number,
  facts: number,
  needs: Needs,
  settings: ExporterSettings,
): DocumentItem {
  return {
    source,
    date: settings.date ?? date ?? null,
    title: findTitle(text),
    characters: text.length,
    records,
    facts,
    ...(needs.text ? { text } : {}),
  };
}

/** The first line that has a letter. */
function findTitle(text: string): string | null {
  const letter = text.search(/\p{L}/u);
  if (letter < 0) return null;
  const start = text.lastIndexOf("\n", letter) + 1;
  return flatten(text.slice(start, start + LONGEST_TITLE).split("\n", 1)[0] ?? "");
}

const listNothing = (columns: readonly Column[]) => Object.fromEntries(columns.map((name) => [name, null]));
const NO_RECORD = listNothing(COLUMNS);
const NO_FACT = listNothing(FACT_COLUMNS) as unknown as Fact;

/** Hands lines that were written for it to an assembler. The lines are whole. */
export async function assembleLines(lines: string, assembler: Assembler): Promise<void> {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf("\n", start);
    const item = JSON.parse(lines.slice(start, end)) as Item;
    start = end + 1;
    const added =
      "record" in item
        ? assembler.addRecord({ ...NO_RECORD, ...item.record } as ExtractRecord, item.sentence)
        : "fact" in item
          ? assembler.addFact({ ...NO_FACT, ...item.fact })
          : assembler.addDocument(item.document);
    if (added !== undefined) await added;
  }
}
