import { type MessagePort, parentPort } from "node:worker_threads";
import type { Chunk, Place } from "./chunk.ts";
import { type Past, performTasks, type Watcher } from "./perform.ts";
import { PHASES } from "./readings.ts";
import type { Task } from "./task.ts";
import { prepareWork, type Work, type WorkSettings } from "./work.ts";

/** What a worker is given to do. */
export interface Order {
  tasks: Task[];
  past: Past;
  /** Takes the chunks, and gives a message back for each that is written. */
  port: MessagePort;
  /** Where the work stands: task, reading, phase; the task is -1 before it begins. */
  cell: Int32Array;
}

/** What a worker tells while it is at work. */
export type Told = { chunk: Chunk } | { meets: string; place: Place };

/** Chunks that a worker is ahead of the output, at most. */
const MOST_AHEAD = 16;

/** Does the orders that a worker is given after its settings, one at a time, and answers each when it is done. */
export function serve(): void {
  parentPort?.once("message", (settings: WorkSettings) => {
    const prepared = prepareWork(settings);
    // An error ends the worker, and is what its pool is told.
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

/** Keeps the cell and the main thread told of where the work stands. */
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

/** How far a worker may go ahead of a slow output. */
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
