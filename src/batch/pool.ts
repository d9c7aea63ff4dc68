import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Piscina } from "piscina";
import type { Chunk, Place } from "./chunk.ts";
import type { FailureCode } from "./errors.ts";
import { Lane } from "./lane.ts";
import { type Loss, PHASES, type WorkSettings } from "./perform.ts";
import type { Group, Task } from "./task.ts";
import type { Order, Told } from "./worker.ts";

/** How a pool works. */
export interface PoolSettings {
  /** The module that a worker loads. */
  workerFile: string;
  /** How many workers, at most. */
  jobs: number;
  /** Seconds that a document may take. */
  timeout: number | undefined;
  work: WorkSettings;
}

/** A group at a worker, or waiting for one. */
interface Job {
  tasks: Task[];
  /** Where it goes on after what came of it. */
  from: Place;
  losses: Loss[];
  lane: Lane;
  /** How often a worker ended before it began. */
  falseStarts: number;
}

/** A job at a worker. */
interface Running {
  job: Job;
  cell: Int32Array;
  abort: AbortController;
  /** The document of an archive or table that it came to last. */
  met: { place: Place; source: string } | undefined;
}

/** A document took too long. */
class Timeout extends Error {}

/** Times that a job may lose its worker before it begins. */
const MOST_FALSE_STARTS = 2;

/** Performs groups of tasks in workers. A document that takes too long or takes its worker down costs only itself. */
export class Pool {
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Running>();
  readonly #clock: Clock | undefined;
  #runs = 0;

  private constructor(
    private readonly piscina: Piscina,
    private readonly settings: PoolSettings,
  ) {
    if (settings.timeout !== undefined) this.#clock = new Clock(this.#running, settings.timeout * 1000);
    // A worker that ends without a job is replaced when there is one.
    piscina.on("error", () => {});
  }

  /** Starts a pool; its workers come with the first groups. */
  static async start(settings: PoolSettings): Promise<Pool> {
    const { Piscina } = await import("piscina");
    const piscina = new Piscina({
      filename: settings.workerFile,
      minThreads: 0,
      maxThreads: settings.jobs,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData: settings.work,
      // Of 356 MB at the peak of two workers, 30 are saved.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    return new Pool(piscina, settings);
  }

  /** What comes of a group. Groups begin in the order in which they are given. */
  perform({ tasks }: Group): AsyncIterable<Chunk> {
    const lane = new Lane();
    this.#waiting.push({ tasks, from: { task: 0, reading: 0 }, losses: [], lane, falseStarts: 0 });
    this.#startNext();
    return lane;
  }

  /** Ends the workers, whatever they are at. */
  async stop(): Promise<void> {
    this.#clock?.stop();
    await this.piscina.destroy();
    growHeapFreely();
  }

  /**
   * A job waits here, not in the pool's own queue: one that lost its worker has to go before the others, whose workers
   * may wait for it to be written.
   */
  #startNext(): void {
    while (this.#running.size < this.settings.jobs) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      void this.#run(job);
    }
  }

  async #run(job: Job): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const cell = new Int32Array(new SharedArrayBuffer(12)).fill(-1);
    const running: Running = { job, cell, abort: new AbortController(), met: undefined };
    const hear = (told: Told) => {
      if ("meets" in told) {
        running.met = { place: told.place, source: told.meets };
      } else {
        job.from = told.chunk.next;
        job.lane.push(told.chunk, () => port1.postMessage(null));
      }
    };
    port1.on("message", hear);
    this.#running.add(running);
    let failure: { error: unknown } | undefined;
    try {
      const past = { from: job.from, losses: job.losses };
      const order: Order = { tasks: job.tasks, past, port: port2, cell };
      await this.piscina.run(order, { transferList: [port2], signal: running.abort.signal });
    } catch (error) {
      failure = { error };
    }
    // What a worker told before it ended may not have come yet.
    drain(port1, hear);
    port1.close();
    this.#running.delete(running);
    if (++this.#runs === this.settings.jobs) spareMemory();
    if (failure === undefined) job.lane.end();
    else this.#recover(running, failure.error);
    this.#startNext();
  }

  /** Has the job done again from what came of it on, without the document that cost the worker. */
  #recover({ job, cell, abort, met }: Running, error: unknown): void {
    const [index = -1, reading = 0, phase = 0] = cell;
    const task = job.tasks[index];
    const isKnown = job.losses.some((loss) => loss.task === index && loss.reading === reading);
    if (task === undefined || isKnown) {
      if (job.falseStarts++ < MOST_FALSE_STARTS) this.#waiting.unshift(job);
      else job.lane.fail(error);
      return;
    }
    const isReading = phase === PHASES.reading;
    const isMet = !isReading && met?.place.task === index && met.place.reading === reading;
    const reason = abort.signal.reason instanceof Timeout ? abort.signal.reason : error;
    job.losses.push({
      task: index,
      reading,
      isRest: isReading,
      source: isMet ? met.source : task.source,
      ...describeLoss(reason, isReading && reading > 0),
    });
    this.#waiting.unshift(job);
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

function describeLoss(error: unknown, hasRest: boolean): { reason: string; code: FailureCode } {
  const rest = hasRest ? "; the rest of it is not read" : "";
  if (error instanceof Timeout) return { reason: error.message + rest, code: "timeout" };
  const { code, message } = error as NodeJS.ErrnoException;
  const isMemory = code === "ERR_WORKER_OUT_OF_MEMORY";
  const why = isMemory ? "it takes more memory than there is" : String(message).split("\n", 1)[0];
  return { reason: `its worker ended: ${why}${rest}`, code: "crash" };
}

/** Looks at the running jobs from time to time, and aborts those that stay at one document too long. */
class Clock {
  readonly #seen = new WeakMap<Running, { at: string; since: number }>();
  readonly #timer: NodeJS.Timeout;

  constructor(running: ReadonlySet<Running>, limit: number) {
    const look = () => {
      for (const one of running) this.#look(one, limit);
    };
    this.#timer = setInterval(look, Math.min(250, Math.max(10, limit / 5))).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(running: Running, limit: number): void {
    const [task = -1, reading, phase] = running.cell;
    const at = `${task} ${reading}`;
    const seen = this.#seen.get(running);
    const isTimed = task >= 0 && phase !== PHASES.writing;
    if (seen === undefined || seen.at !== at || !isTimed) this.#seen.set(running, { at, since: performance.now() });
    else if (performance.now() - seen.since > limit) {
      running.abort.abort(new Timeout(`took longer than ${limit / 1000} s; --timeout raises the limit`));
    }
  }
}
