import type { Chunk } from "./chunk.ts";

interface Waiting {
  chunk: Chunk;
  /** Tells its sender that it is written. */
  settle: () => void;
}

/** The chunks of one group on their way from a worker to the output. */
export class Lane implements AsyncIterable<Chunk> {
  #waiting: Waiting[] = [];
  #ended: { error?: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** Adds a chunk; `settle` is called when it is written. */
  push(chunk: Chunk, settle: () => void = () => {}): void {
    this.#waiting.push({ chunk, settle });
    this.#wake?.();
  }

  /** There will be no more. */
  end(): void {
    this.#ended ??= {};
    this.#wake?.();
  }

  /** There will be no more, and the run can't go on. */
  fail(error: unknown): void {
    this.#ended ??= { error };
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Chunk> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next !== undefined) {
        yield next.chunk;
        next.settle();
      } else if (this.#ended !== undefined) {
        if ("error" in this.#ended) throw this.#ended.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
