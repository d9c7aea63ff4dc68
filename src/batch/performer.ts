import type { Chunk } from "./chunk.ts";
import { isHarmless } from "./inline.ts";
import { performTasks } from "./perform.ts";
import type { Pool } from "./pool.ts";
import type { Group } from "./task.ts";
import type { Work } from "./work.ts";

/** Where groups are performed. */
export interface PerformerSettings {
  work: Work;
  /** Starts workers; none where all is to be done in this thread. */
  startPool?: () => Promise<Pool>;
  /** Bytes that may be done in this thread, before there are workers. */
  inlineSize?: number;
}

/** Has groups performed: a little text in this thread, as workers take their time to start; all else by workers. */
export class Performer {
  #pool: Pool | undefined;
  #inlineSize: number;
  #isStopped = false;

  constructor(private readonly settings: PerformerSettings) {
    this.#inlineSize = settings.inlineSize ?? 0;
  }

  /** What comes of a group. */
  async perform(group: Group): Promise<AsyncIterable<Chunk>> {
    const { startPool, work } = this.settings;
    if (startPool === undefined) return performTasks(group.tasks, work);
    if (this.#pool === undefined && group.size <= this.#inlineSize && isHarmless(group, work.reading)) {
      this.#inlineSize -= group.size;
      return performTasks(group.tasks, work);
    }
    this.#pool ??= await startPool();
    // The run may have ended while its workers were got ready.
    if (this.#isStopped) await this.#pool.stop();
    return this.#pool.perform(group);
  }

  /** Ends the workers. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#pool?.stop();
  }
}
