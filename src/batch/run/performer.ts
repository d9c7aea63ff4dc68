import type { Group } from "../plan/task.ts";
import type { Chunk } from "./chunk.ts";
import { isHarmless } from "./inline.ts";
import { performTasks } from "./perform.ts";
import type { Pool } from "./pool.ts";
import type { Work } from "./work.ts";

/** The settings of a `Performer`. */
export interface PerformerSettings {
  work: Work;
  /** Starts the pool of workers; undefined if everything is performed in this thread. */
  startPool?: () => Promise<Pool>;
  /** Bytes of plain text that this thread performs itself before workers are started. */
  inlineSize?: number;
}

/** Performs groups: the first plain text in this thread, because workers take time to start; the rest in workers. */
export class Performer {
  #pool: Pool | undefined;
  #inlineSize: number;
  #isStopped = false;

  constructor(private readonly settings: PerformerSettings) {
    this.#inlineSize = settings.inlineSize ?? 0;
  }

  /** The chunks of a group. */
  async perform(group: Group): Promise<AsyncIterable<Chunk>> {
    const { startPool, work } = this.settings;
    if (startPool === undefined) return performTasks(group.tasks, work);
    if (this.#pool === undefined && group.size <= this.#inlineSize && isHarmless(group, work.reading)) {
      this.#inlineSize -= group.size;
      return performTasks(group.tasks, work);
    }
    this.#pool ??= await startPool();
    // The run may have ended while its workers were starting.
    if (this.#isStopped) await this.#pool.stop();
    return this.#pool.perform(group);
  }

  /** Ends the workers. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#pool?.stop();
  }
}
