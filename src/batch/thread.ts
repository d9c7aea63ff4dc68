import type { ResourceLimits, Worker } from "node:worker_threads";
import type { WorkSettings } from "./work.ts";
import type { Order } from "./worker.ts";

/**
 * Starts a worker that serves: what is printed in it is kept from standard output. It may have been started before, with
 * limits of its own.
 */
export type StartWorker = (limits: ResourceLimits) => Worker;

/** Megabytes of the young generation. Of 356 MB at the peak of two workers, 30 are saved. */
const YOUNG_MEGABYTES = 16;

/** A worker thread, which does one order at a time. */
export class Thread {
  readonly #worker: Worker;
  #order: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  #death: { error: unknown } | undefined;

  /** `heapMegabytes` is where V8 ends it. */
  constructor(start: StartWorker, work: WorkSettings, heapMegabytes: number) {
    this.#worker = start({ maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES });
    this.#worker.stdout.resume();
    this.#worker.on("message", () => this.#finish()?.resolve());
    this.#worker.on("error", (error) => this.#die(error));
    this.#worker.on("exit", (code) => this.#die(new Error(`it ended with exit code ${code}`)));
    this.#worker.postMessage(work);
  }

  /** Whether it has ended, and takes no more orders. */
  get isDead(): boolean {
    return this.#death !== undefined;
  }

  /** Does an order. Throws why it was ended, or ended itself. */
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

  /** Ends it, whatever it is at; its order fails with the reason at once. Gives a promise for when its memory is free. */
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
