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

/** Limits of one page. */
export interface PageLimits {
  documents: number;
  /** UTF-16 code units of data. A page that has reached this size gets no further document. */
  size: number;
}

/** Browsers become slow with larger pages. */
const LIMITS: PageLimits = { documents: 200, size: 100_000_000 };

/** The settings that a report needs. */
export type ReportSettings = Pick<AssemblySettings, "name" | "sink" | "output" | "warn">;

/**
 * Creates an assembler of a report for reading and checking figures. If all documents fit on one page, the output is
 * that page. If not, it is a folder of pages with an index, and the output file redirects there. Pages are written to a
 * temporary folder as documents arrive, so memory does not grow with the number of documents.
 */
export function createReport(settings: ReportSettings, limits: PageLimits = LIMITS): Assembler {
  return new Report(settings, limits);
}

/** A page that is being written, in the temporary folder. */
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
    if (this.#pages === 1) await this.#outputPage();
    else await this.#outputFolder();
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

  /** Returns the folder for several pages. Throws a `WriteError` if there is no place for it. */
  #requireFolder(): string {
    const { name, output } = this.settings;
    if (output === undefined) {
      throw new WriteError(
        name,
        "this many documents need a folder of pages, not one page; name an output file with -o FILE.html",
      );
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

  /** Ends the current page. The last page is the only one if it is also the first, so this is known in time. */
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

  async #outputPage(): Promise<void> {
    this.#index?.sink.abort();
    this.#index = undefined;
    const page = createReadStream(join(this.#stage, namePage(1)), { highWaterMark: 1 << 16 });
    for await (const bytes of page) await this.settings.sink.write(bytes as Uint8Array);
    removeStage(this.#stage);
  }

  async #outputFolder(): Promise<void> {
    const folder = this.#requireFolder();
    const name = nameFolder(this.settings.name);
    await this.#index?.writer.end();
    await this.#index?.sink.close();
    this.#index = undefined;
    // The output is written before the folder is moved, so that an output that cannot be written leaves no folder
    // behind.
    await this.settings.sink.write(writeForwardingPage(`${basename(folder)}/${INDEX_NAME}`));
    await this.settings.sink.flush();
    placeStage(this.#stage, folder, name);
    this.settings.warn(
      `${this.#documents} documents were written to ${this.#pages} pages in the folder ${name}; open ${INDEX_NAME} there`,
    );
  }
}
