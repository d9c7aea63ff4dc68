import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { toWriteError } from "../../write/sink.ts";
import { JournalError } from "./journal-error.ts";

/** The processes of this machine, as a lock needs them. */
export interface Processes {
  /** The id of this process. */
  pid: number;
  isRunning(pid: number): boolean;
}

/** The holder of a lock, as written in its file. */
interface Holder {
  pid: number;
  host: string;
  /** When its process started; undefined if the system does not show it. */
  started?: string | undefined;
}

/** The lock of a file that only one run at a time may write. */
export interface RunLock {
  release(): void;
}

/** Milliseconds after which a lock file without content is not being written any more. */
const WRITING_TIME = 10_000;
/** How often locking is tried, because other runs may lock or unlock at the same time. */
const MOST_TRIES = 10;

/** The path of the lock of a file. */
export function nameLock(path: string): string {
  return `${path}.lock`;
}

/**
 * Locks a file for this run. The lock of a run that no longer exists (`kill -9`, power cut) is taken over. Throws a
 * `JournalError` if another run holds the lock, a `WriteError` if the lock cannot be created.
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
    // It was released in the meantime.
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
  // The file is still being written, or the machine failed before it was written.
  if (holder === undefined) return Date.now() - written < WRITING_TIME;
  // The processes of another machine cannot be checked.
  if (holder.host !== hostname()) return true;
  if (holder.pid === pid || !isRunning(holder.pid)) return false;
  // The id of a process that has ended may be used again.
  if (holder.started !== undefined) return readStart(holder.pid) === holder.started;
  return written > Date.now() - uptime() * 1000;
}

/** Identifies a process by its start time, to distinguish it from an earlier one with the same id; needs `/proc`. */
function readStart(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in parentheses, may contain spaces; the 20th field after it is the start time.
    return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return undefined;
  }
}

/** Renames the lock before it removes it, so that two runs that found it never remove each other's new lock. */
function removeStale(lock: string, content: string, pid: number): void {
  const moved = `${lock}.${pid}`;
  try {
    renameSync(lock, moved);
    if (readFileSync(moved, "utf8") === content) rmSync(moved);
    else renameSync(moved, lock);
  } catch {
    // Another run was faster; the next try shows the result.
  }
}

function release(lock: string, own: string): void {
  if (readLock(lock) === own) rmSync(lock, { force: true });
}

function describeHolder(holder: Holder | undefined, name: string): JournalError {
  const isHere = holder?.host === hostname();
  const place = holder === undefined ? "" : ` (process ${holder.pid}${isHere ? "" : ` on ${holder.host}`})`;
  const advice = isHere ? "wait until it ends" : `wait until it ends; if it no longer runs, remove ${nameLock(name)}`;
  return new JournalError(`${name} is in use by another run${place}`, advice);
}
