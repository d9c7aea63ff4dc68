import { type MessagePort, parentPort } from "node:worker_threads";
import type { Task } from "../plan/task.ts";
import type { Chunk, Place } from "./chunk.ts";
import { type Past, performTasks, type Watcher } from "./perform.ts";
import { PHASES } from "./readings.ts";
import { prepareWork, type Work, type WorkSettings } from "./work.ts";

/** An order for a worker. */
export interface Order {
  tasks: Task[];
  past: Past;
  /** The port to which chunks are sent, and on which the receipt of each written chunk arrives. */
  port: MessagePort;
  /** The position of the work: task, reading, phase; the task is -1 before it begins. */
  cell: Int32Array;
}

/** A message from a worker about its work. */
export type Told = { chunk: Chunk } | { meets: string; place: Place };

/** The largest number of chunks that a worker may be ahead of the output. */
const MOST_AHEAD = 16;

/** Performs orders one at a time after the settings have arrived, and answers each when it is finished. */
export function serve(): void {
  parentPort?.once("message", (settings: WorkSettings) => {
    const prepared = prepareWork(settings);
    // An error ends the worker and is passed to its pool.
    parentPort?.on("message", async (order: Order) => {
      await perform(order, await prepared);
      parentPort?.postMessage(null);
    });
  });
}

async function perform({ tasks, past, port, cell }: Order, work: Work): Promise<void> {
  const credit = new Credit(port);
  try {
    for await (const chunk of performTasks(tasks, work, createWatcher(port, cell), past)) {
      await credit.take();
      tell(port, { chunk }, [chunk.bytes.buffer as ArrayBuffer]);
    }
  } finally {
    port.close();
  }
}

function tell(port: MessagePort, told: Told, moved: ArrayBuffer[] = []): void {
  port.postMessage(told, moved);
}

/** Writes the position of the work into the shared cell, and reports it to the main thread. */
function createWatcher(port: MessagePort, cell: Int32Array): Watcher {
  return {
    reach({ task, reading }, phase) {
      Atomics.store(cell, 2, PHASES[phase]);
      Atomics.store(cell, 1, reading);
      Atomics.store(cell, 0, task);
    },
    meet: (place, source) => tell(port, { meets: source, place }),
  };
}

/** Limits how far a worker is ahead of a slow output. */
class Credit {
  #left = MOST_AHEAD;
  #wake: (() => void) | undefined;

  constructor(port: MessagePort) {
    port.on("message", () => {
      this.#left++;
      this.#wake?.();
    });
  }

  /** Waits until another chunk may be sent. */
  async take(): Promise<void> {
    while (this.#left === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#left--;
  }
}
