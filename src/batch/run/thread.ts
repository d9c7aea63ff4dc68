import type { ResourceLimits, Worker } from "node:worker_threads";
import type { WorkSettings } from "./work.ts";
import type { Order } from "./worker.ts";

/**
 * Starts a worker, whose own standard output is not shown. The worker may have been started earlier, with other limits.
 */
export type StartWorker = (limits: ResourceLimits) => Worker;

/** Megabytes of the young generation. It saves 30 of 356 MB at the peak of two workers. */
const YOUNG_MEGABYTES = 16;

/** A worker thread, which performs one order at a time. */
export class Thread {
  readonly #worker: Worker;
  #order: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  #death: { error: unknown } | undefined;

  /** `heapMegabytes` is the heap limit of V8. */
  constructor(start: StartWorker, work: WorkSettings, heapMegabytes: number) {
    this.#worker = start({ maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES });
    this.#worker.stdout.resume();
    this.#worker.on("message", () => this.#finish()?.resolve());
    this.#worker.on("error", (error) => this.#die(error));
    this.#worker.on("exit", (code) => this.#die(new Error(`it ended with exit code ${code}`)));
    this.#worker.postMessage(work);
  }

  /** Whether the worker has ended. */
  get isDead(): boolean {
    return this.#death !== undefined;
  }

  /** Performs an order. Throws the reason if the worker ends before it is finished. */
  perform(order: Order): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#death !== undefined) {
        reject(this.#death.error);
        return;
      }
      this.#order = { resolve, reject };
      this.#worker.postMessage(order, [order.port]);
    });
  }

  /** Ends the worker; its order fails with the reason at once. Resolves when its memory is released. */
  async end(reason: unknown): Promise<void> {
    this.#die(reason);
    await this.#worker.terminate();
  }

  #die(error: unknown): void {
    this.#death ??= { error };
    this.#finish()?.reject(error);
  }

  #finish() {
    const order = this.#order;
    this.#order = undefined;
    return order;
  }
}
