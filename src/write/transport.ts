import type { ExtractRecord } from "../extract.ts";
import { type Fact, facts as makeFacts } from "../facts/facts.ts";
import { quoteSentence, type Sentence } from "../facts/sentence.ts";
import type { Document } from "../read/document.ts";
import type { Assembler, DocumentItem, Needs } from "./assembler.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { flatten } from "./text-width.ts";

/** A line on the way from who performs a document to the assembler. */
type Item = { document: DocumentItem } | { record: ExtractRecord; sentence?: Sentence } | { fact: Fact };

/** Writes what an assembler needs, an item a line. The rows are records where both are needed. */
export function createTransportExporter(needs: Needs, settings: ExporterSettings): Exporter {
  return {
    begin: () => "",
    *write(document, rows) {
      const records = needs.both || !settings.facts ? (rows as ExtractRecord[]) : [];
      const facts = needs.both ? makeFacts(records, document.text) : settings.facts ? (rows as Fact[]) : [];
      yield writeItem({ document: describeDocument(document, records.length, facts.length, needs, settings) });
      let sentence: Sentence | undefined;
      for (const record of records) {
        if (needs.sentences) {
          // Records come in the order of the text.
          if (sentence === undefined || record.start >= sentence.end) {
            sentence = quoteSentence(document.text, record.start);
          }
          yield writeItem({ record, sentence });
        } else {
          yield writeItem({ record });
        }
      }
      for (const fact of facts) yield writeItem({ fact });
    },
    between: "",
    end: () => "",
  };
}

function writeItem(item: Item): string {
  return `${JSON.stringify(item)}\n`;
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

/** Hands lines that were written for it to an assembler. The lines are whole. */
export async function assembleLines(lines: string, assembler: Assembler): Promise<void> {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf("\n", start);
    const item = JSON.parse(lines.slice(start, end)) as Item;
    start = end + 1;
    const added =
      "record" in item
        ? assembler.addRecord(item.record, item.sentence)
        : "fact" in item
          ? assembler.addFact(item.fact)
          : assembler.addDocument(item.document);
    if (added !== undefined) await added;
  }
}
