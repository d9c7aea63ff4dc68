import { createReadStream } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { Assembler, AssemblySettings, DocumentItem } from "../write/assembler.ts";
import { checkStands, createFileSink, type Sink, WriteError } from "../write/sink.ts";
import { type PageAssets, readPageAssets } from "./assets.ts";
import { checkReplaceable, INDEX_NAME, makeStage, namePage, placeStage, removeStage } from "./folder.ts";
import { nameFolder } from "./folder-name.ts";
import { writeForwardingPage } from "./frame.ts";
import { IndexWriter } from "./index-writer.ts";
import { PageWriter } from "./page-writer.ts";

/** How much a page may have. */
export interface PageLimits {
  documents: number;
  /** UTF-16 code units of data, above which no further document is begun. */
  size: number;
}

/** More than this a browser does not open gladly. */
const LIMITS: PageLimits = { documents: 200, size: 100_000_000 };

/** What a report is made with. */
export type ReportSettings = Pick<AssemblySettings, "name" | "sink" | "output" | "warn">;

/**
 * Writes a report to read and check. Documents that find room in one page give that page; more give a folder of pages
 * with an index, and a page in the place of the output that leads there. Pages are written to a stage as documents
 * come, so that memory does not follow their number.
 */
export function createReport(settings: ReportSettings, limits: PageLimits = LIMITS): Assembler {
  return new Report(settings, limits);
}

/** A page that is being written, in the stage. */
interface OpenPage {
  name: string;
  writer: PageWriter;
  sink: Sink;
}

class Report implements Assembler {
  readonly #assets: PageAssets = readPageAssets();
  readonly #stage: string;
  #pages = 0;
  #documents = 0;
  #page: OpenPage | undefined;
  #index: { writer: IndexWriter; sink: Sink } | undefined;

  constructor(
    private readonly settings: ReportSettings,
    private readonly limits: PageLimits,
  ) {
    const { name, output } = settings;
    this.#stage = makeStage(output === undefined ? tmpdir() : dirname(output), name);
  }

  async addDocument(document: DocumentItem): Promise<void> {
    const isFull = this.#page !== undefined && this.#isFull(this.#page.writer);
    if (isFull) {
      this.#requireFolder();
      await this.#endPage({ isLast: false });
    }
    this.#page ??= await this.#startPage();
    const { name, writer } = this.#page;
    await writer.startDocument(document);
    this.#documents++;
    const { source, title, date, records, facts } = document;
    await (await this.#openIndex()).add({ page: name, number: writer.documents, source, title, date, records, facts });
  }

  addRecord(record: ExtractRecord): Promise<void> | undefined {
    return this.#page?.writer.addRecord(record);
  }

  addFact(fact: Fact): Promise<void> | undefined {
    return this.#page?.writer.addFact(fact);
  }

  async finish(): Promise<void> {
    this.#page ??= await this.#startPage();
    await this.#endPage({ isLast: true });
    if (this.#pages === 1) await this.#handOnPage();
    else await this.#handOnFolder();
  }

  abort(): void {
    this.#page?.sink.abort();
    this.#index?.sink.abort();
    this.#page = undefined;
    this.#index = undefined;
    removeStage(this.#stage);
  }

  #isFull({ documents, size }: PageWriter): boolean {
    return documents >= this.limits.documents || size >= this.limits.size;
  }

  /** The folder that more than one page go to. */
  #requireFolder(): string {
    const { name, output } = this.settings;
    if (output === undefined) {
      throw new WriteError(name, "so many documents make a folder of pages; name it with -o FILE.html");
    }
    const folder = nameFolder(output);
    checkReplaceable(folder, nameFolder(name));
    return folder;
  }

  async #startPage(): Promise<OpenPage> {
    const name = namePage(++this.#pages);
    const sink = this.#openFile(name);
    const writer = new PageWriter(sink, this.#assets);
    await writer.begin();
    return { name, writer, sink };
  }

  /** Whether a page is one of several is known before the last of them ends. */
  async #endPage({ isLast }: { isLast: boolean }): Promise<void> {
    if (this.#page === undefined) return;
    const { writer, sink } = this.#page;
    const isAlone = isLast && this.#pages === 1;
    await writer.end(isAlone ? undefined : { index: INDEX_NAME });
    await sink.close();
    this.#page = undefined;
  }

  async #openIndex(): Promise<IndexWriter> {
    if (this.#index === undefined) {
      const sink = this.#openFile(INDEX_NAME);
      this.#index = { sink, writer: new IndexWriter(sink, this.#assets) };
      await this.#index.writer.begin();
    }
    return this.#index.writer;
  }

  #openFile(name: string): Sink {
    checkStands(this.#stage, this.settings.name);
    return createFileSink(join(this.#stage, name), this.settings.name);
  }

  async #handOnPage(): Promise<void> {
    this.#index?.sink.abort();
    this.#index = undefined;
    const page = createReadStream(join(this.#stage, namePage(1)), { highWaterMark: 1 << 16 });
    for await (const bytes of page) await this.settings.sink.write(bytes as Uint8Array);
    removeStage(this.#stage);
  }

  async #handOnFolder(): Promise<void> {
    const folder = this.#requireFolder();
    const name = nameFolder(this.settings.name);
    await this.#index?.writer.end();
    await this.#index?.sink.close();
    this.#index = undefined;
    // An output that can't be written leaves no folder behind.
    await this.settings.sink.write(writeForwardingPage(`${basename(folder)}/${INDEX_NAME}`));
    await this.settings.sink.flush();
    placeStage(this.#stage, folder, name);
    this.settings.warn(
      `${this.#documents} documents make ${this.#pages} pages, in the folder ${name}; begin with ${INDEX_NAME} there`,
    );
  }
}
