import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { JournalError } from "../../batch/journal/journal-error.ts";
import { type Group, groupTasks, listTasks } from "../../batch/plan/task.ts";
import { type BatchSettings, runBatch } from "../../batch/run/batch.ts";
import { nameInput, openErrorFile } from "../../batch/run/errors.ts";
import type { Progress } from "../../batch/run/progress.ts";
import type { Tally } from "../../batch/run/tally.ts";
import { prepareWork, type WordFile, type WorkSettings } from "../../batch/run/work.ts";
import { ReadError } from "../../read/document.ts";
import { findRowKind } from "../../write/registry.ts";
import { SHORT_HELP } from "../args/help.ts";
import type { TypedCommand } from "../args/parse.ts";
import { interpretOptions, type Settings } from "../args/settings.ts";
import { UsageError } from "../args/usage-error.ts";
import { type Call, DONE, type ExtractCall, FAILED, INTERRUPTED, WRONG_USAGE } from "../call.ts";
import { findInputs, type ListInputs, leaveOut } from "../find-inputs.ts";
import { Interrupted, listenForInterruption } from "../interruption.ts";
import { type InterruptingSignal, type Io, surround } from "../io.ts";
import { nameInputs } from "../name-inputs.ts";
import { openOutput, selectExporterSettings } from "../output.ts";
import { listOwnFiles, protectFiles } from "../own-files.ts";
import type { Finished, Resumption } from "../resume.ts";
import { readWordFile } from "../word-file.ts";
import { planWorkers } from "../workers.ts";

/** Runs `extract` without a command name. Returns the exit code. */
export async function runExtractCommand(
  { paths, options }: Extract<TypedCommand, { name: "extract" }>,
  call: Call,
): Promise<number> {
  const { io } = call;
  try {
    const settings = interpretOptions(options, surround(io));
    if (paths.includes("")) throw new UsageError("an empty path", "write . for this directory");
    if (paths.length === 0 && settings.finding.list === undefined && io.stdin.isTTY) {
      io.stderr.write(`extract: no input: name a file, or - for standard input\n${SHORT_HELP}\n`);
      return WRONG_USAGE;
    }
    const words = readWordFile(settings.lexicon, io);
    return (await runExtract({ ...call, paths, settings, words })) ? DONE : FAILED;
  } catch (error) {
    if (error instanceof Interrupted) return endBySignal(error.signalName, io);
    if (error instanceof ReadError) {
      // Only filter mode reads the stream itself; the results of the lines before are written.
      call.report(`${nameInput("-")}: ${error.reason}`);
      return FAILED;
    }
    if (error instanceof JournalError) throw new UsageError(error.message, error.hint);
    throw error;
  }
}

/** Ends the process by the signal, so that a shell sees it and stops its script. */
function endBySignal(name: InterruptingSignal, io: Io): number {
  if (io.pid !== undefined) io.kill?.(io.pid, name);
  return INTERRUPTED;
}

/** Extracts the records of all inputs. Returns whether the run succeeded. */
async function runExtract(call: ExtractCall): Promise<boolean> {
  const { paths, settings, io, report } = call;
  if (settings.batch.isFilter && (paths.length > 0 || settings.finding.list !== undefined)) {
    throw new UsageError("--from ndjson reads standard input", "leave out the files, or --from");
  }
  const named = await nameInputs(paths, io.cwd());
  protectFiles(
    [...named, settings.lexicon].filter((one) => typeof one === "string"),
    settings,
    io,
  );
  const found = await findInputs(named, settings, io);
  const listInputs = leaveOut(found, listOwnFiles(settings, io));
  const resumption = await openResumption(call);
  if (resumption?.isFinished) return resumption.tally.failures === 0;
  const progress = await openProgress(call, listInputs, resumption);
  const interruption = listenForInterruption(io);
  const start = Date.now();
  let tally: Tally;
  try {
    tally = await runBatch({
      ...(await prepareBatch(call, listInputs, resumption, progress)),
      signal: interruption.signal,
    });
  } finally {
    progress?.end();
    interruption.end();
    resumption?.release();
    // Otherwise an open pipe at standard input would keep the process alive.
    if (paths.length === 0 || paths.includes("-")) io.stdin.destroy?.();
    if (interruption.signal.aborted && resumption !== undefined)
      report("interrupted; run the same command again to continue");
  }
  if (tally.isOutputDiscarded) report(`${settings.output} was not written, because no input could be read`);
  const isMany = tally.tasks > 1 && !tally.isCutOff && !settings.batch.isFilter;
  if (isMany && !settings.quiet) await summarize(tally, (Date.now() - start) / 1000, call);
  return isSuccess(tally, settings);
}

/** With `--from ndjson`, the result of a line contains its error: the run fails for it only with `--strict`. */
function isSuccess({ failures, isOutputDiscarded }: Tally, { batch: { isFilter, isStrict } }: Settings): boolean {
  return !isOutputDiscarded && (failures === 0 || (isFilter && !isStrict));
}

async function prepareBatch(
  { settings, words, io, report, startWorker }: ExtractCall,
  listInputs: ListInputs,
  resumption: Resumption | undefined,
  progress: Progress | undefined,
): Promise<BatchSettings> {
  const { isFilter, timeout, memory, errors } = settings.batch;
  const workSettings = selectWorkSettings(settings, words);
  const work = await prepareWork(workSettings);
  const jobs = settings.batch.jobs ?? availableParallelism();
  const tell = (message: string) => {
    progress?.clear();
    report(message);
  };
  const keepSilent = () => {};
  const warn = settings.quiet ? keepSilent : tell;
  return {
    groups: isFilter ? await readFilterLines(settings, io) : listGroups(listInputs, resumption),
    work,
    isFilter,
    jobs,
    ...planWorkers({ startWorker, jobs, timeout, memory, work: workSettings }),
    exporter: work.exporter,
    sink: resumption?.sink ?? (await openOutput(settings, io, warn)),
    errors: resumption?.errors ?? (errors === undefined ? undefined : openErrorFile(resolve(io.cwd(), errors), errors)),
    journal: resumption?.journal,
    advance: (tally) => progress?.advance(tally),
    warn,
    // Each failure is in the result of its line.
    fail: settings.quiet && isFilter ? keepSilent : tell,
  };
}

function selectWorkSettings(settings: Settings, words: WordFile | undefined): WorkSettings {
  return {
    ...selectExporterSettings(settings),
    format: settings.format,
    kinds: settings.kinds,
    reading: settings.reading,
    words,
  };
}

async function readFilterLines({ reading }: Settings, io: Io): Promise<AsyncIterable<Group>> {
  const { readLines } = await import("../../batch/run/line-reader.ts");
  return readLines(io.stdin, reading.limits);
}

function listGroups(listInputs: ListInputs, resumption: Resumption | undefined): AsyncIterable<Group> {
  const tasks = listTasks(listInputs());
  return groupTasks(resumption === undefined ? tasks : resumption.journal.skipDone(tasks));
}

async function openResumption(call: ExtractCall): Promise<Resumption | Finished | undefined> {
  if (call.settings.batch.journal === undefined) return undefined;
  const { resume } = await import("../resume.ts");
  return resume(call);
}

/** Progress is shown only on a terminal that shows nothing else of the run. */
async function openProgress(
  { settings, io }: ExtractCall,
  listInputs: ListInputs,
  resumption: Resumption | undefined,
): Promise<Progress | undefined> {
  const isSeen = io.stderr.isTTY && !(io.stdout.isTTY && settings.output === undefined);
  if (!isSeen || settings.quiet) return undefined;
  const { Progress } = await import("../../batch/run/progress.ts");
  const inputs = settings.batch.isFilter ? undefined : listInputs()[Symbol.iterator]();
  return new Progress(io.stderr, inputs, resumption?.tally?.tasks);
}

/** What the rows of a run are called in its summary. */
const ROW_NAMES = { records: "records", facts: "facts", long: "figures" } as const;

async function summarize(tally: Tally, seconds: number, { settings, report }: ExtractCall): Promise<void> {
  const { describeSummary } = await import("../../batch/run/progress.ts");
  report(describeSummary(tally, seconds, ROW_NAMES[findRowKind(settings)]));
}
