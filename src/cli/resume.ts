import { createHash } from "node:crypto";
import { existsSync, renameSync, unlinkSync } from "node:fs";
import { resolve } from "node:path";
import { type ErrorFile, openErrorFile } from "../batch/errors.ts";
import { type RunDescription, RunJournal, readJournal } from "../batch/journal.ts";
import { JournalError } from "../batch/journal-error.ts";
import { measureFile } from "../batch/measure-file.ts";
import { lockForRun, type RunLock } from "../batch/run-lock.ts";
import type { Tally } from "../batch/tally.ts";
import { createResumableSink, namePartial, type ResumableSink, toWriteError } from "../write/sink.ts";
import type { ExtractCall } from "./extract.ts";
import type { Settings } from "./options.ts";
import { VERSION } from "./version.ts";

/** A run that can be gone on with. */
export interface Resumption {
  journal: RunJournal;
  sink: ResumableSink;
  errors?: ErrorFile;
  /** What an earlier run did. */
  tally: Tally | undefined;
  isFinished: false;
  /** Lets other runs write the journal and the output. */
  release(): void;
}

/** A run of which nothing was left but to name its output. */
export interface Finished {
  tally: Tally;
  isFinished: true;
}

/** Opens what a run can be gone on with: from its start, or from where an earlier one was interrupted. */
export function resume(call: ExtractCall): Resumption | Finished {
  const release = lockFiles(call);
  try {
    const resumption = open(call, release);
    if (resumption.isFinished) release();
    return resumption;
  } catch (error) {
    release();
    throw error;
  }
}

/** The journal and the unfinished output are written by one run at a time; what unlocks them. */
function lockFiles({ settings, io }: ExtractCall): () => void {
  const { journal = "" } = settings.batch;
  const { output = "" } = settings;
  const processes = {
    pid: io.pid ?? 0,
    isRunning: (pid: number) => isRunning(pid, io),
  };
  const locks: RunLock[] = [];
  const release = () => {
    for (const lock of locks) lock.release();
  };
  try {
    for (const name of [journal, namePartial(output)]) locks.push(lockForRun(resolve(io.cwd(), name), name, processes));
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

/** The signal 0 asks the system whether a process is there. */
function isRunning(pid: number, io: ExtractCall["io"]): boolean {
  try {
    io.kill?.(pid, 0);
    return true;
  } catch (error) {
    // The process of another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function open({ paths, settings, io }: ExtractCall, release: () => void): Resumption | Finished {
  const { journal: name = "", errors: errorsName } = settings.batch;
  const { output: outputName = "" } = settings;
  const locate = (path: string) => resolve(io.cwd(), path);
  const run = describeRun(paths, settings, io.cwd());
  const found = readJournal(locate(name), name, run);
  const { outputBytes = 0, errorBytes = 0, tally, isComplete = false } = found.last ?? {};
  const output = locate(outputName);
  const partial = namePartial(output);
  if (isComplete && tally !== undefined) {
    finish(partial, output, outputName);
    unlinkSync(locate(name));
    return { isFinished: true, tally };
  }
  checkLength(partial, namePartial(outputName), outputBytes, name);
  const sink = createResumableSink(output, outputName, outputBytes);
  if (errorsName !== undefined) checkLength(locate(errorsName), errorsName, errorBytes, name);
  const errors = errorsName === undefined ? undefined : openErrorFile(locate(errorsName), errorsName, errorBytes);
  const written = { run, output: sink, ...(errors && { errors }) };
  const journal = new RunJournal(locate(name), name, found, written);
  return { isFinished: false, journal, sink, ...(errors && { errors }), tally, release };
}

/** Gives the output of a run that was interrupted after its end the name that it was to have. */
function finish(partial: string, output: string, name: string): void {
  if (measureFile(partial) === 0 && existsSync(output)) return;
  try {
    renameSync(partial, output);
  } catch (error) {
    throw toWriteError(name, error);
  }
}

function checkLength(path: string, name: string, least: number, journal: string): void {
  if (measureFile(path) >= least) return;
  throw new JournalError(`${name} is gone or shorter than ${journal} says`, `remove ${journal} to start anew`);
}

/** What the output depends on, beside the files themselves. */
function describeRun(paths: readonly string[], settings: Settings, directory: string): RunDescription {
  const { output, format, columns, kinds, facts, date, excel, headers, color, width, finding, reading, batch } =
    settings;
  return {
    version: VERSION,
    directory,
    // There may be very many.
    paths: createHash("sha256").update(JSON.stringify(paths)).digest("hex"),
    "ways of finding files": finding,
    "ways of reading files": reading,
    output,
    "--errors": batch.errors,
    format: { format, excel, headers, color, width },
    columns,
    kinds,
    facts,
    date,
  };
}
