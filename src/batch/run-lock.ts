import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { toWriteError } from "../write/sink.ts";
import { JournalError } from "./journal-error.ts";

/** What a lock has to know of the processes of this machine. */
export interface Processes {
  /** The process of this run. */
  pid: number;
  isRunning(pid: number): boolean;
}

/** Who holds a lock, as its file says. */
interface Holder {
  pid: number;
  host: string;
  /** When its process started; undefined where the system does not tell. */
  started?: string | undefined;
}

/** The lock of a file that one run at a time may write. */
export interface RunLock {
  release(): void;
}

/** Milliseconds in which a lock that was made is also written. */
const WRITING_TIME = 10_000;
/** Others may take or leave the lock at the same time; so often is enough. */
const MOST_TRIES = 10;

/** Where the lock of a file stands. */
export function nameLock(path: string): string {
  return `${path}.lock`;
}

/**
 * Locks a file for this run. The lock of a run that is no more, ended by `kill -9` or a power cut, is taken over. Throws
 * a `JournalError` where another run holds it, a `WriteError` where no lock can be made.
 */
export function lockForRun(path: string, name: string, processes: Processes): RunLock {
  const lock = nameLock(path);
  const own = JSON.stringify({
    pid: processes.pid,
    host: hostname(),
    started: readStart(processes.pid),
  } satisfies Holder);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (create(lock, own, name)) return { release: () => release(lock, own) };
    const content = readLock(lock);
    if (content !== undefined && isHeld(lock, content, processes)) throw describeHolder(parseHolder(content), name);
    if (content !== undefined) removeStale(lock, content, processes.pid);
  }
  throw describeHolder(undefined, name);
}

function create(lock: string, content: string, name: string): boolean {
  try {
    writeFileSync(lock, content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw toWriteError(name, error);
  }
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    // It was left just now.
    return undefined;
  }
}

function parseHolder(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content) as Holder;
    return Number.isInteger(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isHeld(lock: string, content: string, { pid, isRunning }: Processes): boolean {
  const holder = parseHolder(content);
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // It is still being written, or the machine went down before it was.
  if (holder === undefined) return Date.now() - written < WRITING_TIME;
  // Nobody can tell from here.
  if (holder.host !== hostname()) return true;
  if (holder.pid === pid || !isRunning(holder.pid)) return false;
  // The number of a process that ended is given to another one some day.
  if (holder.started !== undefined) return readStart(holder.pid) === holder.started;
  return written > Date.now() - uptime() * 1000;
}

/** Tells a process from an earlier one of the same number, where there is `/proc`. */
function readStart(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in parentheses, may have spaces; the 20th field after it is the time of the start.
    return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return undefined;
  }
}

/** Moves the lock away first, so that of two runs that found it only one removes it, and never the other's new one. */
function removeStale(lock: string, content: string, pid: number): void {
  const moved = `${lock}.${pid}`;
  try {
    renameSync(lock, moved);
    if (readFileSync(moved, "utf8") === content) rmSync(moved);
    else renameSync(moved, lock);
  } catch {
    // Another run was faster; the next try tells.
  }
}

function release(lock: string, own: string): void {
  if (readLock(lock) === own) rmSync(lock, { force: true });
}

function describeHolder(holder: Holder | undefined, name: string): JournalError {
  const isHere = holder?.host === hostname();
  const place = holder === undefined ? "" : ` (process ${holder.pid}${isHere ? "" : ` on ${holder.host}`})`;
  const advice = isHere ? "wait until it ends" : `wait until it ends; if it is no more, remove ${nameLock(name)}`;
  return new JournalError(`${name} is in use by another run${place}`, advice);
}
