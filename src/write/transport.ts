import type { ExtractRecord } from "../extract.ts";
import { FACT_COLUMNS, type Fact, facts as makeFacts } from "../facts/facts.ts";
import { longFacts } from "../facts/long.ts";
import { LONG_FACT_COLUMNS, type LongFact } from "../facts/long-fact.ts";
import { quoteSentence, type Sentence } from "../facts/sentence.ts";
import type { Document } from "../read/document.ts";
import type { Assembler, DocumentItem, Needs } from "./assembler.ts";
import { COLUMNS, type OutputColumn, RECORD_COLUMNS } from "./columns.ts";
import type { Exporter, ExporterSettings, Row } from "./exporter.ts";
import { flatten } from "./visible-text.ts";

/** A line that the performer of a task sends to the assembler. Fields that are null are left out of rows. */
type Item =
  | { document: DocumentItem }
  | { record: Partial<ExtractRecord>; sentence?: Sentence }
  | { fact: Partial<Fact> }
  | { figure: Partial<LongFact> };

/**
 * Creates an exporter that writes the data that an assembler needs, one item per line. If both kinds of rows are
 * needed, the rows that `write` gets are records.
 */
export function createTransportExporter(needs: Needs, settings: ExporterSettings): Exporter {
  const isLong = settings.rows === "long";
  const writeFact = (fact: Row) =>
    isLong ? `{"figure":${writeFields(fact, LONG_FACT_COLUMNS)}}\n` : `{"fact":${writeFields(fact, FACT_COLUMNS)}}\n`;
  return {
    begin: () => "",
    *write(document, rows) {
      const isRecords = needs.both || settings.rows === "records";
      const records = isRecords ? (rows as ExtractRecord[]) : [];
      const makeRows = isLong ? longFacts : makeFacts;
      const facts = needs.both ? makeRows(records, document.text) : isRecords ? [] : rows;
      const description = describeDocument(document, records.length, facts.length, needs, settings);
      yield `{"document":${JSON.stringify(description)}}\n`;
      let sentence: Sentence | undefined;
      for (const record of records) {
        // Records are ordered by offset, so the next record may be in the same sentence.
        if (needs.sentences && !(sentence?.isWhole && record.end <= sentence.end)) {
          sentence = quoteSentence(document.text, record.start, record.end);
        }
        const quoted = sentence === undefined ? "" : `,"sentence":${JSON.stringify(sentence)}`;
        yield `{"record":${writeFields(record, RECORD_COLUMNS)}${quoted}}\n`;
      }
      for (const fact of facts) yield writeFact(fact);
    },
    between: "",
    end: () => "",
  };
}

/** Leaves out null fields, as most are: including them made writing, reading and assembling rows take 50% longer. */
function writeFields(row: Row, columns: readonly OutputColumn[]): string {
  const fields = row as Partial<Record<OutputColumn, string | number | null>>;
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

/** Returns the first line that contains a letter. */
function findTitle(text: string): string | null {
  const letter = text.search(/\p{L}/u);
  if (letter < 0) return null;
  const start = text.lastIndexOf("\n", letter) + 1;
  return flatten(text.slice(start, start + LONGEST_TITLE).split("\n", 1)[0] ?? "");
}

const makeNulls = (columns: readonly OutputColumn[]) => Object.fromEntries(columns.map((name) => [name, null]));
const NULL_RECORD = makeNulls(COLUMNS);
const NULL_FACT = makeNulls(FACT_COLUMNS) as unknown as Fact;
const NULL_FIGURE = makeNulls(LONG_FACT_COLUMNS) as unknown as LongFact;

/** Passes lines of a transport exporter to an assembler. The lines must be complete. */
export async function assembleLines(lines: string, assembler: Assembler): Promise<void> {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf("\n", start);
    const item = JSON.parse(lines.slice(start, end)) as Item;
    start = end + 1;
    const added = addItem(item, assembler);
    if (added !== undefined) await added;
  }
}

function addItem(item: Item, assembler: Assembler): Promise<void> | undefined {
  if ("record" in item) {
    return assembler.addRecord({ ...NULL_RECORD, ...item.record } as ExtractRecord, item.sentence);
  }
  if ("fact" in item) return assembler.addFact({ ...NULL_FACT, ...item.fact });
  if ("figure" in item) return assembler.addFact({ ...NULL_FIGURE, ...item.figure });
  return assembler.addDocument(item.document);
}
