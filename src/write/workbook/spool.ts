import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";
import { toWriteError } from "../sink.ts";

/** Characters that are buffered before they are deflated. */
const BLOCK = 1 << 16;

/**
 * A text stored deflated in a temporary file that is unlinked at once, so nothing is left behind however the run ends.
 * Deflating runs in the thread pool of Node.js, at most one block behind the writer.
 */
export class Spool {
  /** CRC and size of the UTF-8 text before compression. */
  crc = 0;
  size = 0;
  readonly #file: number;
  // Level 6 would make a workbook an eighth smaller but take a third more time.
  readonly #deflate = createDeflateRaw({ level: 3, chunkSize: BLOCK });
  #text = "";
  #length = 0;
  #deflated: Promise<void> = Promise.resolve();
  #failure: unknown;
  #isOpen = true;

  /** Creates the temporary file at `path`; `name` is the output in messages. Throws a `WriteError`. */
  constructor(
    path: string,
    private readonly name: string,
  ) {
    try {
      this.#file = openSync(path, "wx+");
      unlinkSync(path);
    } catch (error) {
      throw toWriteError(name, error);
    }
    this.#deflate.on("data", (bytes: Uint8Array) => this.#keep(bytes));
    this.#deflate.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  /** Appends text; returns a promise if the caller has to wait. */
  write(text: string): Promise<void> | undefined {
    this.#text += text;
    return this.#text.length >= BLOCK ? this.#flush() : undefined;
  }

  /** Ends the text and waits until it is deflated. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#deflated;
    await new Promise<void>((resolve) => {
      this.#deflate.once("close", resolve);
      this.#deflate.end();
    });
    this.#check();
  }

  /** The number of deflated bytes. */
  get length(): number {
    return this.#length;
  }

  /** Yields the deflated bytes. Call it after `end`. */
  *read(): Generator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < this.#length; ) {
      const bytes = new Uint8Array(Math.min(BLOCK, this.#length - at));
      at += readSync(this.#file, bytes, 0, bytes.length, at);
      yield bytes;
    }
  }

  /** Frees the disk space. */
  discard(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#deflate.destroy();
    closeSync(this.#file);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#text);
    this.#text = "";
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    await this.#deflated;
    this.#check();
    this.#deflated = new Promise((resolve) => this.#deflate.write(bytes, () => resolve()));
  }

  #keep(bytes: Uint8Array): void {
    if (this.#failure !== undefined) return;
    try {
      for (let at = 0; at < bytes.length; )
        at += writeSync(this.#file, bytes, at, bytes.length - at, this.#length + at);
      this.#length += bytes.length;
    } catch (error) {
      this.#failure = error;
    }
  }

  #check(): void {
    if (this.#failure !== undefined) throw toWriteError(this.name, this.#failure);
  }
}
