import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type BatchSettings, runBatch } from "../batch/batch.ts";
import { openErrorFile } from "../batch/errors.ts";
import type { Progress } from "../batch/progress.ts";
import type { Tally } from "../batch/tally.ts";
import { type Group, groupTasks, listTasks } from "../batch/task.ts";
import type { StartWorker } from "../batch/thread.ts";
import { prepareWork, type WorkSettings } from "../batch/work.ts";
import { writesFacts } from "../write/registry.ts";
import { findInputs, type ListInputs, leaveOut } from "./find-inputs.ts";
import { listenForInterruption } from "./interruption.ts";
import type { Io } from "./io.ts";
import { nameInputs } from "./name-inputs.ts";
import type { Settings } from "./options.ts";
import { openOutput, selectExporterSettings } from "./output.ts";
import { listOwnFiles, protectFiles } from "./own-files.ts";
import type { Finished, Resumption } from "./resume.ts";
import { UsageError } from "./usage-error.ts";
import { planWorkers } from "./workers.ts";

type Report = (message: string) => void;

/** One call of `extract`: the command line, and the process that it runs in. */
export interface ExtractCall {
  paths: string[];
  settings: Settings;
  io: Io;
  report: Report;
  /** Starts a worker; undefined where there are no workers. */
  startWorker: StartWorker | undefined;
}

/** Extracts the records of all inputs. Returns whether the run succeeded. */
export async function runExtract(call: ExtractCall): Promise<boolean> {
  const { paths, settings, io, report } = call;
  if (settings.batch.isFilter && (paths.length > 0 || settings.finding.list !== undefined)) {
    throw new UsageError("--from ndjson reads standard input", "leave out the files, or --from");
  }
  const named = await nameInputs(paths, io.cwd());
  protectFiles(
    named.filter((one) => typeof one === "string"),
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
  { settings, io, report, startWorker }: ExtractCall,
  listInputs: ListInputs,
  resumption: Resumption | undefined,
  progress: Progress | undefined,
): Promise<BatchSettings> {
  const { isFilter, timeout, memory, errors } = settings.batch;
  const workSettings = selectWorkSettings(settings);
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

function selectWorkSettings(settings: Settings): WorkSettings {
  return {
    ...selectExporterSettings(settings),
    format: settings.format,
    kinds: settings.kinds,
    reading: settings.reading,
  };
}

async function readFilterLines({ reading }: Settings, io: Io): Promise<AsyncIterable<Group>> {
  const { readLines } = await import("../batch/line-reader.ts");
  return readLines(io.stdin, reading.limits);
}

function listGroups(listInputs: ListInputs, resumption: Resumption | undefined): AsyncIterable<Group> {
  const tasks = listTasks(listInputs());
  return groupTasks(resumption === undefined ? tasks : resumption.journal.skipDone(tasks));
}

async function openResumption(call: ExtractCall): Promise<Resumption | Finished | undefined> {
  if (call.settings.batch.journal === undefined) return undefined;
  const { resume } = await import("./resume.ts");
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
  const { Progress } = await import("../batch/progress.ts");
  const inputs = settings.batch.isFilter ? undefined : listInputs()[Symbol.iterator]();
  return new Progress(io.stderr, inputs, resumption?.tally?.tasks);
}

async function summarize(tally: Tally, seconds: number, { settings, report }: ExtractCall): Promise<void> {
  const { describeSummary } = await import("../batch/progress.ts");
  report(describeSummary(tally, seconds, writesFacts(settings) ? "facts" : "records"));
}
