import { runBatch } from "../batch/batch.ts";
import { describeBug, nameInput } from "../batch/errors.ts";
import { JournalError } from "../batch/journal-error.ts";
import { isThere, locatePath } from "../batch/paths.ts";
import { Performer } from "../batch/performer.ts";
import { groupTasks, listTasks } from "../batch/task.ts";
import type { StartWorker } from "../batch/thread.ts";
import { prepareWork, type WorkSettings } from "../batch/work.ts";
import { ReadError } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import type { DocumentView } from "../write/registry.ts";
import { ClosedPipe, WriteError } from "../write/sink.ts";
import { escapeLine } from "../write/visible-text.ts";
import { SHORT_HELP } from "./args/help.ts";
import { parseCommandLine, type TypedCommand } from "./args/parse.ts";
import { restoreArguments } from "./arguments.ts";
import { interpretLimitOptions } from "./batch-options.ts";
import { chooseColor } from "./color.ts";
import { type ExtractCall, runExtract } from "./extract.ts";
import { openInputs } from "./find-inputs.ts";
import { Interrupted, type InterruptingSignal } from "./interruption.ts";
import { DEFAULT_WIDTH, type Io, measureWidth, settleDirectory, surround } from "./io.ts";
import { expandArgument } from "./name-inputs.ts";
import { interpretOptions } from "./options.ts";
import { openStandardOutput } from "./output.ts";
import { interpretReadingOptions } from "./reading-options.ts";
import { UsageError } from "./usage-error.ts";
import { planWorkers } from "./workers.ts";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
/** The exit code that shells report for a process that SIGINT ended. */
const INTERRUPTED = 130;

/** Runs the command and returns its exit code. Without `startWorker` there are no workers. */
export async function run(argv: readonly string[], caller: Io, startWorker?: StartWorker): Promise<number> {
  const io = settleDirectory(caller);
  // A closed stderr does not end the run.
  io.stderr.on("error", () => {});
  // Names of files and quoted content may contain control characters.
  const tell = (start: string, message: string) => void io.stderr.write(`${start}: ${escapeLine(message)}\n`);
  const report = (message: string) => tell("extract", message);
  try {
    return await runCommand(parseCommandLine(restoreArguments(argv), measureWidth(surround(io)) ?? DEFAULT_WIDTH), {
      io,
      report,
      startWorker,
    });
  } catch (error) {
    if (error instanceof ClosedPipe) return DONE;
    if (error instanceof UsageError) {
      report(error.message);
      tell("hint", error.hint);
      return WRONG_USAGE;
    }
    report(error instanceof WriteError ? error.message : `internal error: ${describeBug(error)}`);
    return FAILED;
  }
}

/** The process that a command runs in. */
type CallPlace = Omit<ExtractCall, "paths" | "settings">;

async function runCommand(typed: TypedCommand, place: CallPlace): Promise<number> {
  const { io } = place;
  switch (typed.name) {
    case "print":
      return print(typed.text, io);
    case "schema": {
      const { describeOutput } = await import("./schema.ts");
      return print(`${JSON.stringify(describeOutput(), null, 2)}\n`, io);
    }
    case "completion": {
      const { writeCompletion } = await import("./completion/completion.ts");
      return print(writeCompletion(typed.shell), io);
    }
    case "text":
      checkInput("text", typed.path, io);
      return runText(typed, place);
    case "explain":
      checkInput("explain", typed.text, io);
      return runExplain(typed, place);
    case "extract":
      return runExtraction(typed, place);
  }
}

/** A command that would wait for a person to type a text says so instead. */
function checkInput(command: string, path: string, { stdin }: Io): void {
  if (path === "") throw new UsageError("an empty argument", `extract help ${command} shows what to write`);
  if (path === "-" && stdin.isTTY) {
    throw new UsageError("no input: standard input is a terminal", `extract help ${command} shows what to name`);
  }
}

async function print(text: string, io: Io, isColored = false): Promise<number> {
  const sink = openStandardOutput(io, isColored);
  await sink.write(text);
  await sink.close();
  return DONE;
}

async function runExtraction(
  { paths, options }: Extract<TypedCommand, { name: "extract" }>,
  place: CallPlace,
): Promise<number> {
  const { io } = place;
  try {
    const settings = interpretOptions(options, surround(io));
    if (paths.includes("")) throw new UsageError("an empty path", "write . for this directory");
    if (paths.length === 0 && settings.finding.list === undefined && io.stdin.isTTY) {
      io.stderr.write(`extract: no input: name a file, or - for standard input\n${SHORT_HELP}\n`);
      return WRONG_USAGE;
    }
    return (await runExtract({ ...place, paths, settings })) ? DONE : FAILED;
  } catch (error) {
    if (error instanceof Interrupted) return endBySignal(error.signalName, io);
    if (error instanceof ReadError) {
      // Only filter mode reads the stream itself; the results of the lines before are written.
      place.report(`${nameInput("-")}: ${error.reason}`);
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

async function runExplain(
  { text, options }: Extract<TypedCommand, { name: "explain" }>,
  { io, report, startWorker }: CallPlace,
): Promise<number> {
  const surroundings = surround(io);
  const work = describeView("explanation", interpretReadingOptions({}), {
    color: chooseColor(options.color, surroundings),
    width: measureWidth(surroundings) ?? DEFAULT_WIDTH,
  });
  const limits = interpretLimitOptions(options);
  const prepared = await prepareWork(work);
  if (text !== "-") return print([...prepared.exporter.write({ source: "-", text }, [])].join(""), io, work.color);
  const listInputs = await openInputs(["-"], io, work.reading);
  const { failures } = await runBatch({
    groups: groupTasks(listTasks(listInputs())),
    work: prepared,
    ...planWorkers({ startWorker, jobs: 1, ...limits, work }),
    exporter: prepared.exporter,
    sink: openStandardOutput(io, work.color),
    warn: report,
    fail: report,
  });
  return failures === 0 ? DONE : FAILED;
}

async function runText(
  { path, options }: Extract<TypedCommand, { name: "text" }>,
  { io, report, startWorker }: CallPlace,
): Promise<number> {
  const { findFile, findText } = await import("../batch/find-document.ts");
  const work = describeView("documents", interpretReadingOptions(options));
  const limits = interpretLimitOptions(options);
  let performer: Performer | undefined;
  try {
    const { source, file } = await nameDocument(path, findFile(path, io.cwd()), io.cwd());
    const [input] = (await openInputs([file], io, work.reading, { seconds: limits.timeout }))();
    if (input === undefined || (input.source !== source && !input.isNamed))
      throw new ReadError("is a directory; name a file", "is_directory");
    performer = new Performer({
      ...planWorkers({ startWorker, jobs: 1, ...limits, work }),
      work: await prepareWork(work),
    });
    return await print(await findText({ input, performer }, source), io);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(`${nameInput(path)}: ${error.reason}`);
    return FAILED;
  } finally {
    await performer?.stop();
  }
}

/** The document that `path` names, and the file that contains it. A pattern has to match one file. */
async function nameDocument(path: string, file: string, directory: string) {
  if (path === "-" || isThere(locatePath(directory, file))) return { source: path, file };
  const [only = path, ...others] = await expandArgument(path, directory);
  if (others.length > 0) throw new ReadError(`${others.length + 1} files match this pattern; name one of them`);
  return typeof only === "string" ? { source: only, file: only } : { source: only.source, file: only };
}

/** The settings of workers for a command that shows documents without their records. */
function describeView(format: DocumentView, reading: ReadSettings, { color = false, width = 0 } = {}): WorkSettings {
  const unused = { columns: [], facts: false, excel: false, headers: "en", date: undefined, kinds: undefined } as const;
  return { ...unused, format, reading, color, width };
}
