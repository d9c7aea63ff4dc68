import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Chunk, Place } from "./chunk.ts";
import { Lane } from "./lane.ts";
import type { DocumentLimits } from "./limits.ts";
import { Crowded, describeLoss, REST_IS_LOST } from "./loss.ts";
import { type Loss, PHASES } from "./readings.ts";
import type { Group, Task } from "./task.ts";
import { type StartWorker, Thread } from "./thread.ts";
import { Watch, type Watched, WORKER_BYTES } from "./watch.ts";
import type { WorkSettings } from "./work.ts";
import type { Told } from "./worker.ts";

/** How a pool works. */
export interface PoolSettings {
  startWorker: StartWorker;
  /** How many workers, at most. */
  jobs: number;
  /** What a document may take. */
  limits: DocumentLimits;
  work: WorkSettings;
}

/** A group at a worker, or waiting for one. */
interface Job {
  /** Its place among the groups. */
  order: number;
  tasks: Task[];
  /** Where it goes on after what came of it. */
  from: Place;
  losses: Loss[];
  lane: Lane;
  /** How often a worker ended before it began. */
  falseStarts: number;
  /** Whether nothing else may be read at the same time, so that it shows which document takes too much memory. */
  needsRoom: boolean;
}

/** A job at a worker. */
interface Running extends Watched {
  job: Job;
  thread: Thread;
  isAlone: boolean;
  /** The document of an archive or table that it came to last. */
  met: { place: Place; source: string } | undefined;
}

/** Times that a job may lose its worker before it begins. */
const MOST_FALSE_STARTS = 2;

/**
 * Megabytes of a heap that V8 may take beyond what a document may: at its own limit it ends the whole process where a
 * single array or table grows past it, so the watch has to be there first.
 */
const SPARE_HEAP_MEGABYTES = 2048;

/** Performs groups of tasks in workers. A document that takes too long, or too much memory, costs only itself. */
export class Pool {
  /** By their order. */
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Running>();
  readonly #watch: Watch;
  readonly #ending = new Set<Promise<void>>();
  #idle: Thread[] = [];
  #groups = 0;
  #runs = 0;
  #isStopped = false;

  /** Starts a pool; its workers come with the first groups. */
  constructor(private readonly settings: PoolSettings) {
    const { limits, jobs } = settings;
    this.#watch = new Watch(this.#running, limits, jobs, () => this.#makeRoom());
  }

  /** What comes of a group. Groups begin in the order in which they are given. */
  perform({ tasks }: Group): AsyncIterable<Chunk> {
    const lane = new Lane();
    const from = { task: 0, reading: 0 };
    this.#add({ order: this.#groups++, tasks, from, losses: [], lane, falseStarts: 0, needsRoom: false });
    this.#startNext();
    return lane;
  }

  /** Ends the workers, whatever they are at. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#watch.stop();
    const reason = new Error("the run has ended");
    for (const thread of [...this.#idle, ...[...this.#running].map((one) => one.thread)]) this.#end(thread, reason);
    await Promise.all(this.#ending);
    growHeapFreely();
  }

  /** One that lost its worker goes before the others, whose workers may wait for it to be written. */
  #add(job: Job): void {
    const at = this.#waiting.findIndex(({ order }) => order > job.order);
    this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, job);
  }

  #startNext(): void {
    while (!this.#isStopped && this.#running.size < this.settings.jobs) {
      const [job] = this.#waiting;
      const isRoomNeeded = job?.needsRoom || [...this.#running].some((one) => one.job.needsRoom);
      if (job === undefined || (isRoomNeeded && this.#running.size > 0)) return;
      this.#waiting.shift();
      void this.#run(job);
    }
  }

  async #run(job: Job): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const cell = new Int32Array(new SharedArrayBuffer(12)).fill(-1);
    const thread = this.#idle.pop() ?? this.#startThread();
    const running: Running = {
      job,
      cell,
      thread,
      isAlone: false,
      met: undefined,
      giveUp: (reason) => this.#end(thread, reason),
    };
    this.#running.add(running);
    this.#tellAlone();
    const hear = (told: Told) => {
      if ("meets" in told) {
        running.met = { place: told.place, source: told.meets };
      } else {
        job.from = told.chunk.next;
        job.lane.push(told.chunk, () => port1.postMessage(null));
      }
    };
    port1.on("message", hear);
    let failure: { error: unknown } | undefined;
    try {
      await thread.perform({ tasks: job.tasks, past: { from: job.from, losses: job.losses }, port: port2, cell });
    } catch (error) {
      failure = { error };
    }
    // What a worker told before it ended may not have come yet.
    drain(port1, hear);
    port1.close();
    this.#running.delete(running);
    this.#tellAlone();
    if (++this.#runs === this.settings.jobs) spareMemory();
    if (!thread.isDead) this.#idle.push(thread);
    if (failure === undefined) job.lane.end();
    else this.#recover(running, failure.error);
    this.#startNext();
  }

  #tellAlone(): void {
    for (const one of this.#running) one.isAlone = this.#running.size === 1;
  }

  #startThread(): Thread {
    const { startWorker, work, limits, jobs } = this.settings;
    const expected = Math.ceil((limits.memory + jobs * WORKER_BYTES) / 2 ** 20);
    return new Thread(startWorker, work, expected + SPARE_HEAP_MEGABYTES);
  }

  #end(thread: Thread, reason: unknown): void {
    const ending = thread.end(reason).finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }

  /** Has the running jobs done again one by one, from what came of them on; so a document that takes too much is found. */
  #makeRoom(): void {
    const reason = new Crowded();
    for (const thread of this.#idle) this.#end(thread, reason);
    this.#idle = [];
    for (const { job, thread } of this.#running) {
      job.needsRoom = true;
      this.#end(thread, reason);
    }
  }

  /** Has the job done again from what came of it on, without the document that cost the worker. */
  #recover({ job, cell, met }: Running, error: unknown): void {
    if (error instanceof Crowded) {
      this.#add(job);
      return;
    }
    const [index = -1, reading = 0, phase = 0] = cell;
    const task = job.tasks[index];
    const known = job.losses.find((loss) => loss.task === index && loss.reading === reading);
    if (task === undefined || known?.isRest) {
      if (job.falseStarts++ < MOST_FALSE_STARTS) this.#add(job);
      else job.lane.fail(error);
      return;
    }
    const isReading = phase === PHASES.reading;
    if (known !== undefined) {
      // To come to what is behind it, it is read once more: this time that went wrong as well.
      known.isRest = true;
      known.reason += REST_IS_LOST;
      this.#add(job);
      return;
    }
    const isMet = !isReading && met?.place.task === index && met.place.reading === reading;
    job.losses.push({
      task: index,
      reading,
      // Behind a document that has the name of its file, there is no other.
      isRest: isReading || !isMet,
      source: isMet ? met.source : task.source,
      ...describeLoss(error, isReading && reading > 0),
    });
    this.#add(job);
  }
}

/**
 * Heaps grow by 30 % before they are cleaned, not to several times their size: two workers take 290 MB, not 370. Not
 * before the workers have started, as compiled code is only taken where the flags are those it was compiled with.
 */
function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=30");
}

/** Back to V8's default: the compiled code that is kept after a run is only taken by processes with the same flags. */
function growHeapFreely(): void {
  setFlagsFromString("--heap-growing-percent=0");
}

function drain(port: MessagePort, hear: (told: Told) => void): void {
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received === undefined) return;
    hear(received.message as Told);
  }
}
