import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { DocumentItem } from "../write/assembler.ts";
import type { Sink } from "../write/sink.ts";
import type { PageAssets } from "./assets.ts";
import { CLOSE_BLOCK, dropEmpty, type FactData, type FolderData, openBlock, writeBlockJson } from "./data.ts";
import { writeHead, writeTail } from "./frame.ts";
import { lastYearParts } from "./last-year.ts";

type RowSort = "records" | "facts";

/** Writes one page: its documents, each with its records and then its facts. */
export class PageWriter {
  /** The number of documents so far. */
  documents = 0;
  /** UTF-16 code units of data so far. */
  size = 0;
  /** The list that is open in the block of the last document, and whether it has a row. */
  #list: RowSort | undefined;
  #hasRows = false;
  #sentence: string | null = null;

  constructor(
    private readonly sink: Sink,
    private readonly assets: PageAssets,
  ) {}

  async begin(): Promise<void> {
    await this.sink.write(writeHead(this.assets));
  }

  async startDocument({ source, title, date, text = "" }: DocumentItem): Promise<void> {
    await this.#endDocument();
    this.documents++;
    this.#sentence = null;
    const start = writeBlockJson({ source, title, date, text }).slice(0, -1);
    await this.#write(`${openBlock("document")}${start},"records":[`);
    this.#open("records");
  }

  addRecord(record: ExtractRecord): Promise<void> | undefined {
    return this.#addRow(dropEmpty(record, ["source", "text"]));
  }

  async addFact(fact: Fact): Promise<void> {
    await this.#startFacts();
    const isSame = fact.sentence === this.#sentence;
    this.#sentence = fact.sentence;
    const row: FactData = dropEmpty(fact, isSame ? ["source", "sentence"] : ["source"]);
    const lastYear = lastYearParts(fact);
    if (lastYear.length > 0) row.last_year = lastYear;
    await this.#addRow(row);
  }

  /** Ends the page. `folder` is given if the page is one of several. */
  async end(folder?: FolderData): Promise<void> {
    await this.#endDocument();
    if (folder !== undefined) await this.sink.write(openBlock("folder") + writeBlockJson(folder) + CLOSE_BLOCK);
    await this.sink.write(writeTail(this.assets));
  }

  #open(list: RowSort): void {
    this.#list = list;
    this.#hasRows = false;
  }

  async #startFacts(): Promise<void> {
    if (this.#list !== "records") return;
    await this.#write(`],"facts":[`);
    this.#open("facts");
  }

  async #endDocument(): Promise<void> {
    if (this.#list === undefined) return;
    await this.#startFacts();
    await this.#write(`]}${CLOSE_BLOCK}`);
    this.#list = undefined;
  }

  #addRow(row: object): Promise<void> | undefined {
    const piece = (this.#hasRows ? "," : "") + writeBlockJson(row);
    this.#hasRows = true;
    return this.#write(piece);
  }

  #write(piece: string): Promise<void> | undefined {
    this.size += piece.length;
    return this.sink.write(piece);
  }
}
