import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Group, Task } from "../plan/task.ts";
import { AsyncQueue } from "./async-queue.ts";
import type { Chunk, Place } from "./chunk.ts";
import type { DocumentLimits } from "./limits.ts";
import { Crowded, describeLoss, REST_IS_LOST } from "./loss.ts";
import { type Loss, PHASES } from "./readings.ts";
import { type StartWorker, Thread } from "./thread.ts";
import { Watch, type Watched, WORKER_BYTES } from "./watch.ts";
import type { WorkSettings } from "./work.ts";
import type { Told } from "./worker.ts";

/** The settings of a pool. */
export interface PoolSettings {
  startWorker: StartWorker;
  /** The largest number of workers. */
  jobs: number;
  /** The limits of one document. */
  limits: DocumentLimits;
  work: WorkSettings;
}

/** A group that is performed by a worker, or waits for one. */
interface Job {
  /** Its index in the order of the groups. */
  order: number;
  tasks: Task[];
  /** The position at which it continues after the chunks that were received. */
  from: Place;
  losses: Loss[];
  lane: AsyncQueue<Chunk>;
  /** The number of workers that ended before they began the job. */
  falseStarts: number;
  /** Whether no other job may run at the same time, so that the memory of the process shows which document needs it. */
  needsRoom: boolean;
}

/** A job that a worker performs. */
interface Running extends Watched {
  job: Job;
  thread: Thread;
  isAlone: boolean;
  /** The last document of an archive or table that it reached. */
  met: { place: Place; source: string } | undefined;
}

/** How often a job may lose its worker before it begins. */
const MOST_FALSE_STARTS = 2;

/**
 * Megabytes by which the heap limit of V8 exceeds the memory limit of a document. When a single array grows past its own
 * limit, V8 ends the whole process, so the watch has to act first.
 */
const SPARE_HEAP_MEGABYTES = 2048;

/** Performs groups of tasks in workers. A document that exceeds its limits does not affect the other documents. */
export class Pool {
  /** The waiting jobs, in the order of their groups. */
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Running>();
  readonly #watch: Watch;
  readonly #ending = new Set<Promise<void>>();
  #idle: Thread[] = [];
  #groups = 0;
  #runs = 0;
  #isStopped = false;

  /** Creates a pool; its workers are started when the first groups arrive. */
  constructor(private readonly settings: PoolSettings) {
    const { limits, jobs } = settings;
    this.#watch = new Watch(this.#running, limits, jobs, () => this.#makeRoom());
  }

  /** Performs a group and yields its chunks. Groups are started in the order of the calls. */
  perform({ tasks }: Group): AsyncIterable<Chunk> {
    const lane = new AsyncQueue<Chunk>();
    const from = { task: 0, reading: 0 };
    this.#add({ order: this.#groups++, tasks, from, losses: [], lane, falseStarts: 0, needsRoom: false });
    this.#startNext();
    return lane;
  }

  /** Ends the workers at once. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#watch.stop();
    const reason = new Error("the run has ended");
    for (const thread of [...this.#idle, ...[...this.#running].map((one) => one.thread)]) this.#end(thread, reason);
    await Promise.all(this.#ending);
    growHeapFreely();
  }

  /** A job that lost its worker goes first: the workers of later jobs may be waiting until it is written. */
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
    // Messages that the worker sent before it ended may not have arrived yet.
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

  /** Repeats the running jobs one by one, each from its last chunk on, to find the document that needs too much memory. */
  #makeRoom(): void {
    const reason = new Crowded();
    for (const thread of this.#idle) this.#end(thread, reason);
    this.#idle = [];
    for (const { job, thread } of this.#running) {
      job.needsRoom = true;
      this.#end(thread, reason);
    }
  }

  /** Repeats a job from its last chunk on, without the document that ended its worker. */
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
      // The document was read once more to reach the ones after it, and ended the worker again.
      known.isRest = true;
      known.reason += REST_IS_LOST;
      this.#add(job);
      return;
    }
    const isMet = !isReading && met?.place.task === index && met.place.reading === reading;
    job.losses.push({
      task: index,
      reading,
      // A document with the name of its file is the only one in it.
      isRest: isReading || !isMet,
      source: isMet ? met.source : task.source,
      ...describeLoss(error, isReading && reading > 0),
    });
    this.#add(job);
  }
}

/**
 * Lets heaps grow by 30 % before garbage is collected, not to several times their size: two workers take 290 MB instead
 * of 370. It is set after the workers have started, because V8 accepts compiled code only with unchanged flags.
 */
function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=30");
}

/** Restores the default of V8, because other processes accept the compiled code of this one only with equal flags. */
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
