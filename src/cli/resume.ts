import { createHash } from "node:crypto";
import { existsSync, renameSync, unlinkSync } from "node:fs";
import { resolve } from "node:path";
import { type RunDescription, RunJournal, readJournal } from "../batch/journal/journal.ts";
import { JournalError } from "../batch/journal/journal-error.ts";
import { lockForRun, type RunLock } from "../batch/journal/run-lock.ts";
import { measureFile } from "../batch/plan/measure-file.ts";
import { type ErrorFile, openErrorFile } from "../batch/run/errors.ts";
import type { Tally } from "../batch/run/tally.ts";
import { createResumableSink, namePartial, type ResumableSink, toWriteError } from "../write/sink.ts";
import type { ExtractCall } from "./call.ts";
import { VERSION } from "./version.ts";

/** A resumable run, with its files open. */
export interface Resumption {
  journal: RunJournal;
  sink: ResumableSink;
  errors?: ErrorFile;
  /** The counts of the interrupted run; undefined for a new run. */
  tally: Tally | undefined;
  isFinished: false;
  /** Removes the locks of the journal and the output. */
  release(): void;
}

/** An interrupted run that had written everything: only its output had to be renamed. */
export interface Finished {
  tally: Tally;
  isFinished: true;
}

/** Opens a resumable run: a new one, or an interrupted one at its last checkpoint. */
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

/** Locks the journal and the unfinished output against other runs. Returns the function that unlocks them. */
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

/** Whether a process exists: signal 0 only checks for it. */
function isRunning(pid: number, io: ExtractCall["io"]): boolean {
  try {
    io.kill?.(pid, 0);
    return true;
  } catch (error) {
    // The process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function open(call: ExtractCall, release: () => void): Resumption | Finished {
  const { settings, io } = call;
  const { journal: name = "", errors: errorsName } = settings.batch;
  const { output: outputName = "" } = settings;
  const locate = (path: string) => resolve(io.cwd(), path);
  const run = describeRun(call);
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

/** Renames the output of a run that was interrupted after its last checkpoint. */
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
  throw new JournalError(`${name} is missing or shorter than ${journal} says`, `remove ${journal} to start again`);
}

/** Everything that the output depends on, beside the content of the files. */
function describeRun({ paths, settings, words, io }: ExtractCall): RunDescription {
  const { output, format, columns, kinds, rows, date, excel, headers, color, width, finding, reading, batch } =
    settings;
  return {
    version: VERSION,
    directory: io.cwd(),
    // A digest, because there may be very many paths.
    paths: digest(JSON.stringify(paths)),
    "ways of finding files": finding,
    "ways of reading files": reading,
    output,
    "--errors": batch.errors,
    format: { format, excel, headers, color, width },
    columns,
    kinds,
    rows,
    date,
    "--lexicon": words && digest(words.text),
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
