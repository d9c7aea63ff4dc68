import type { Chunk } from "./chunk.ts";

interface Waiting {
  chunk: Chunk;
  /** Called when the chunk is written. */
  settle: () => void;
}

/** A queue for the chunks of one group, between a worker and the output. */
export class Lane implements AsyncIterable<Chunk> {
  #waiting: Waiting[] = [];
  #ended: { error?: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** Adds a chunk; `settle` is called when it is written. */
  push(chunk: Chunk, settle: () => void = () => {}): void {
    this.#waiting.push({ chunk, settle });
    this.#wake?.();
  }

  /** Ends the queue. */
  end(): void {
    this.#ended ??= {};
    this.#wake?.();
  }

  /** Ends the queue with an error that ends the run. */
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
