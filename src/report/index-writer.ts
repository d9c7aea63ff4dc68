import type { Sink } from "../write/sink.ts";
import type { PageAssets } from "./assets.ts";
import { CLOSE_BLOCK, type IndexEntry, openBlock, writeBlockJson } from "./data.ts";
import { writeHead, writeTail } from "./frame.ts";

/** Writes the index of a folder, one entry per document. */
export class IndexWriter {
  #isEmpty = true;

  constructor(
    private readonly sink: Sink,
    private readonly assets: PageAssets,
  ) {}

  async begin(): Promise<void> {
    await this.sink.write(`${writeHead(this.assets)}${openBlock("index")}[`);
  }

  async add(entry: IndexEntry): Promise<void> {
    await this.sink.write((this.#isEmpty ? "\n" : ",\n") + writeBlockJson(entry));
    this.#isEmpty = false;
  }

  async end(): Promise<void> {
    await this.sink.write(`]${CLOSE_BLOCK}${writeTail(this.assets)}`);
  }
}
