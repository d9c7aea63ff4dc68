import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";
import { toWriteError } from "../sink.ts";

/** Characters that are gathered before they are deflated. */
const BLOCK = 1 << 16;

/**
 * A text that is kept deflated in a file without a name, so that nothing stays behind however the run ends. It is
 * deflated in a thread of the system, a block behind its writer at most.
 */
export class Spool {
  /** Of the text in UTF-8. */
  crc = 0;
  size = 0;
  readonly #file: number;
  // With level 6 a workbook is an eighth smaller and takes a third more time.
  readonly #deflate = createDeflateRaw({ level: 3, chunkSize: BLOCK });
  #text = "";
  #length = 0;
  #deflated: Promise<void> = Promise.resolve();
  #failure: unknown;
  #isOpen = true;

  /** Opens it in a file at `path`; `name` is the output that messages tell of. Throws a `WriteError`. */
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

  /** Adds text; gives a promise where the writer has to wait. */
  write(text: string): Promise<void> | undefined {
    this.#text += text;
    return this.#text.length >= BLOCK ? this.#flush() : undefined;
  }

  /** Ends the text. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#deflated;
    await new Promise<void>((resolve) => {
      this.#deflate.once("close", resolve);
      this.#deflate.end();
    });
    this.#check();
  }

  /** How many bytes it has, deflated. */
  get length(): number {
    return this.#length;
  }

  /** The deflated bytes, once the text has ended. */
  *read(): Generator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < this.#length; ) {
      const bytes = new Uint8Array(Math.min(BLOCK, this.#length - at));
      at += readSync(this.#file, bytes, 0, bytes.length, at);
      yield bytes;
    }
  }

  /** Gives its room on the disk back. */
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
