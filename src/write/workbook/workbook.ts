import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ExtractRecord } from "../../extract.ts";
import { FACT_COLUMNS, type Fact } from "../../facts/fact.ts";
import type { LongFact } from "../../facts/long-fact.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Assembler, AssemblySettings, DocumentItem } from "../assembler.ts";
import { COLUMNS } from "../columns.ts";
import { COLUMN_LABELS, DOCUMENT_LABELS, titleColumns } from "../labels.ts";
import { makeFileLink, makeText, makeTime, makeWhole } from "./cell.ts";
import { chooseCells, type MakeCell, type Source } from "./columns.ts";
import { writePackage } from "./package.ts";
import { listParts } from "./parts.ts";
import { Spool } from "./spool.ts";
import { STYLES } from "./styles.ts";
import { WorkbookTable } from "./table.ts";

/** The columns of the sheet Documents, for the row of a document and the rows of its sentences below it. */
const DOCUMENT_COLUMNS = ["source", "start", "title or sentence", "date", "characters", "records", "facts"] as const;
const [SOURCE_LETTER, SENTENCE_LETTER] = ["A", "C"];

/**
 * Creates an assembler of a workbook for Excel, with the sheets Records, Facts and Documents, written row by row. The
 * sentences that contain records are listed below their document, and each row links to its document and its sentence.
 * Throws a `WriteError`.
 */
export function createWorkbook(settings: AssemblySettings): Assembler {
  return new Workbook(settings);
}

class Workbook implements Assembler {
  readonly #tables: { records: WorkbookTable; facts: WorkbookTable; documents: WorkbookTable };
  readonly #makeRecord: readonly MakeCell[];
  readonly #makeFact: readonly MakeCell[];
  /** The current document. */
  #document: Source = { cell: "", text: "" };
  #sentence: (Source & { start: number }) | undefined;
  /** The sentences of its records, by record id. */
  readonly #sentences = new Map<string, Source>();

  constructor(private readonly settings: AssemblySettings) {
    const { columns, rows, headers, warn } = settings;
    const isRecords = rows === "records";
    const recordColumns = [...new Set([...(isRecords ? columns : COLUMNS), "sentence" as const])];
    const factColumns = isRecords ? FACT_COLUMNS : columns;
    this.#makeRecord = recordColumns.map(chooseCells);
    this.#makeFact = factColumns.map(chooseCells);
    const openSpool = () => new Spool(nameSpool(settings.output), settings.name);
    const openTable = (name: string, titles: readonly string[]) => new WorkbookTable(name, titles, { openSpool, warn });
    this.#tables = {
      records: openTable("Records", titleColumns(recordColumns, headers, COLUMN_LABELS)),
      facts: openTable("Facts", titleColumns(factColumns, headers, COLUMN_LABELS)),
      documents: openTable("Documents", titleColumns(DOCUMENT_COLUMNS, headers, DOCUMENT_LABELS)),
    };
  }

  addDocument({ source, title, date, characters, records, facts }: DocumentItem): Promise<void> | undefined {
    const { documents } = this.#tables;
    this.#document = { cell: documents.nameNext(SOURCE_LETTER), text: source };
    this.#sentence = undefined;
    this.#sentences.clear();
    return documents.add({
      cells: [
        makeFileLink(source, this.#findAddress(source)),
        undefined,
        title === null ? undefined : makeText(title, STYLES.title),
        date === null ? undefined : makeTime(date),
        ...[characters, records, facts].map(makeWhole),
      ],
    });
  }

  async addRecord(record: ExtractRecord, quoted: Sentence | undefined): Promise<void> {
    const { start, text } = quoted as Sentence;
    if (this.#sentence?.start !== start) {
      const { documents } = this.#tables;
      this.#sentence = { start, text, cell: documents.nameNext(SENTENCE_LETTER) };
      const cells = [makeText(record.source), makeWhole(start), makeText(text)];
      await documents.add({ cells, isInner: true });
    }
    const sentence = this.#sentence;
    this.#sentences.set(record.id, sentence);
    const origin = { document: this.#document, sentence };
    await this.#tables.records.add({ cells: this.#makeRecord.map((make) => make(record, origin)) });
  }

  addFact(fact: Fact | LongFact): Promise<void> | undefined {
    // The sentence of a fact is that of the first record from which the fact was made.
    const [first = ""] = "records" in fact ? fact.records.split(" ", 1) : [fact.id];
    const origin = { document: this.#document, sentence: this.#sentences.get(first) as Source };
    return this.#tables.facts.add({ cells: this.#makeFact.map((make) => make(fact, origin)) });
  }

  async finish(): Promise<void> {
    const { records, facts, documents } = this.#tables;
    // The workbook opens with the sheet that the user asked for.
    const tables = this.settings.rows === "records" ? [records, facts, documents] : [facts, records, documents];
    for (const table of tables) await table.end();
    const parts = listParts(tables.flatMap((table) => table.sheets));
    await writePackage(parts, this.settings.sink, this.settings.name);
    this.abort();
  }

  abort(): void {
    for (const table of Object.values(this.#tables)) table.discard();
  }

  /** Returns the link to the document's file, relative to the workbook, so that both can be moved together. */
  #findAddress(source: string): string | undefined {
    const { output, locate } = this.settings;
    const path = locate(source);
    if (path === undefined) return undefined;
    const way = output === undefined ? path : relative(dirname(output), path);
    // There is no relative path between two drives.
    if (isAbsolute(way)) return pathToFileURL(path).href;
    return way
      .split(sep)
      .join("/")
      .replace(/[%#?:\\]/g, encodeURIComponent);
  }
}

/** A name for a temporary file, in the folder where the output will need disk space anyway. */
function nameSpool(output: string | undefined): string {
  return join(output === undefined ? tmpdir() : dirname(output), `.extract-${randomUUID()}.tmp`);
}
