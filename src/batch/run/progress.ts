import { formatSize } from "../../read/limits.ts";
import type { Tally } from "./tally.ts";

/** The stream on which progress is shown. */
export interface ProgressScreen {
  write(text: string): unknown;
  columns?: number;
}

/** Milliseconds between two updates of the progress line. */
const INTERVAL = 100;

/** Milliseconds that inputs are counted at a time, because counting shares its thread with the output. */
const COUNTING_TIME = 5;

const ERASE_LINE = "\r\u001B[K";

/** The progress line of a run on a terminal. It is cleared before messages. */
export class Progress {
  #tally: Tally | undefined;
  #isShown = false;
  readonly #start = performance.now();
  /** The tasks that an interrupted run had finished. */
  readonly #earlier: number;
  readonly #timer: NodeJS.Timeout;
  #total = 0;
  #isCounted = false;

  /** `inputs` are counted during the run, so that the remaining time can be estimated. */
  constructor(
    private readonly screen: ProgressScreen,
    private readonly inputs: Iterator<unknown> | undefined,
    earlier = 0,
  ) {
    this.#earlier = earlier;
    this.#timer = setInterval(() => this.#show(), INTERVAL).unref();
  }

  /** Updates the counts. */
  advance(tally: Tally): void {
    this.#tally = tally;
  }

  /** Clears the line before a message; it is shown again at the next update. */
  clear(): void {
    if (this.#isShown) this.screen.write(ERASE_LINE);
    this.#isShown = false;
  }

  /** Removes the line at the end of the run. */
  end(): void {
    clearInterval(this.#timer);
    this.clear();
  }

  #show(): void {
    this.#countInputs();
    if (this.#tally === undefined) return;
    const seconds = (performance.now() - this.#start) / 1000;
    const total = this.#isCounted ? this.#total : undefined;
    const line = describeProgress(this.#tally, { seconds, total, earlier: this.#earlier });
    this.screen.write(ERASE_LINE + line.slice(0, (this.screen.columns || 80) - 1));
    this.#isShown = true;
  }

  #countInputs(): void {
    const end = performance.now() + COUNTING_TIME;
    while (this.inputs !== undefined && !this.#isCounted && performance.now() < end) {
      if (this.inputs.next().done) this.#isCounted = true;
      else this.#total++;
    }
  }
}

/** The elapsed time and the number of tasks of a run. */
export interface Pace {
  seconds: number;
  /** The number of all tasks; undefined until they are counted. */
  total: number | undefined;
  /** The tasks that an interrupted run had finished. */
  earlier: number;
}

/** `1234/20000 files · 3.4 MB · 56,789 records · 410 files/s · 0:45 left · 2 failed`. */
export function describeProgress(tally: Tally, { seconds, total, earlier }: Pace): string {
  const rate = seconds > 0 ? (tally.tasks - earlier) / seconds : 0;
  const left = total === undefined || rate === 0 ? undefined : (total - tally.tasks) / rate;
  return [
    `${formatCount(tally.tasks)}${total === undefined ? "" : `/${formatCount(total)}`} files`,
    formatSize(tally.size),
    `${formatCount(tally.rows)} records`,
    `${formatCount(Math.round(rate))} files/s`,
    left === undefined ? "" : `${formatDuration(left)} left`,
    tally.failures === 0 ? "" : `${formatCount(tally.failures)} failed`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The summary of a run on one line: `20,000 files, 54.3 MB: 812,345 records in 12.3 s; 3 failures`. */
export function describeSummary(tally: Tally, seconds: number, rows: string): string {
  const files = `${formatCount(tally.tasks)} ${tally.tasks === 1 ? "file" : "files"}`;
  const failures = `${formatCount(tally.failures)} ${tally.failures === 1 ? "failure" : "failures"}`;
  const found = `${formatCount(tally.rows)} ${tally.rows === 1 ? rows.slice(0, -1) : rows}`;
  return `${files}, ${formatSize(tally.size)}: ${found} in ${formatSeconds(seconds)} s; ${failures}`;
}

function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `12.3`, `0.04`: never `0.0`, which would look like an empty run. */
function formatSeconds(seconds: number): string {
  return seconds < 1 ? Math.max(0.01, seconds).toFixed(2) : seconds.toFixed(1);
}

/** `0:45`, `12:03`, `1:02:03`. */
function formatDuration(seconds: number): string {
  const whole = Math.ceil(Math.max(0, seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (parts[0] === 0) parts.shift();
  return parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
