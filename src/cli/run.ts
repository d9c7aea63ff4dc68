import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runBatch } from "../batch/batch.ts";
import { describeBug, nameInput } from "../batch/errors.ts";
import { JournalError } from "../batch/journal-error.ts";
import { groupTasks, listTasks } from "../batch/task.ts";
import { ReadError } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import { createEnvelopeWriter } from "../write/envelope.ts";
import { ClosedPipe, WriteError } from "../write/sink.ts";
import { escapeLine } from "../write/visible-text.ts";
import { restoreArguments } from "./arguments.ts";
import { type ExtractCall, runExtract } from "./extract.ts";
import { openInputs } from "./find-inputs.ts";
import { SHORT_HELP } from "./help.ts";
import { Interrupted, type InterruptingSignal } from "./interruption.ts";
import { DEFAULT_WIDTH, type Io, measureWidth, settleDirectory, surround } from "./io.ts";
import { expandArgument } from "./name-inputs.ts";
import { chooseColor, interpretOptions } from "./options.ts";
import { openStandardOutput } from "./output.ts";
import { parseCommandLine, type TypedCommand } from "./program.ts";
import { interpretReadingOptions } from "./reading-options.ts";
import { UsageError } from "./usage-error.ts";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
/** What shells give for a run that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs the command: arguments and streams in, exit code out. Workers load `workerFile`; without one there are none. */
export async function run(argv: readonly string[], caller: Io, workerFile?: string): Promise<number> {
  const io = settleDirectory(caller);
  // A reader of messages that went away is no reason to stop.
  io.stderr.on("error", () => {});
  // Names of files, and what is quoted of their content, may hold anything.
  const tell = (start: string, message: string) => void io.stderr.write(`${start}: ${escapeLine(message)}\n`);
  const report = (message: string) => tell("extract", message);
  try {
    return await runCommand(parseCommandLine(restoreArguments(argv), measureWidth(surround(io)) ?? DEFAULT_WIDTH), {
      io,
      report,
      workerFile,
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

type Report = (message: string) => void;

/** What a command has beside what was typed. */
type CallPlace = Omit<ExtractCall, "paths" | "settings">;

async function runCommand(typed: TypedCommand, place: CallPlace): Promise<number> {
  const { io, report } = place;
  switch (typed.name) {
    case "print":
      return print(typed.text, io);
    case "schema": {
      const { describeOutput } = await import("./schema.ts");
      return print(`${JSON.stringify(describeOutput(), null, 2)}\n`, io);
    }
    case "text":
      return runText(typed.path, interpretReadingOptions(typed.options), io, report);
    case "explain":
      return runExplain(typed.text, typed.options.color, io, report);
    case "extract":
      return runExtraction(typed, place);
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
    if (paths.length === 0 && settings.finding.list === undefined && io.stdin.isTTY) {
      io.stderr.write(`extract: no input: name a file, or - for standard input\n${SHORT_HELP}\n`);
      return WRONG_USAGE;
    }
    return (await runExtract({ ...place, paths, settings })) ? DONE : FAILED;
  } catch (error) {
    if (error instanceof Interrupted) return endBySignal(error.signalName, io);
    if (error instanceof JournalError) throw new UsageError(error.message, error.hint);
    throw error;
  }
}

/** Ends as if nobody had listened, so that a shell sees what ended it and goes no further with a script. */
function endBySignal(name: InterruptingSignal, io: Io): number {
  if (io.pid !== undefined) io.kill?.(io.pid, name);
  return INTERRUPTED;
}

async function runExplain(text: string, color: string | undefined, io: Io, report: Report): Promise<number> {
  const surroundings = surround(io);
  const settings = {
    color: chooseColor(color, surroundings),
    width: measureWidth(surroundings) ?? DEFAULT_WIDTH,
  };
  const { createExplainExporter } = await import("./explain.ts");
  const exporter = createExplainExporter(settings);
  if (text !== "-") return print([...exporter.write({ source: "-", text }, [])].join(""), io, settings.color);
  const reading = interpretReadingOptions({});
  const listInputs = await openInputs(["-"], io, reading);
  const { failures } = await runBatch({
    groups: groupTasks(listTasks(listInputs())),
    work: { reading, exporter, extract: () => [], envelope: createEnvelopeWriter([], false) },
    exporter,
    sink: openStandardOutput(io, settings.color),
    warn: report,
    fail: report,
  });
  return failures === 0 ? DONE : FAILED;
}

async function runText(path: string, reading: ReadSettings, io: Io, report: Report): Promise<number> {
  const { findDocument, findFile } = await import("../batch/find-document.ts");
  try {
    const { source, file } = await nameDocument(path, findFile(path, io.cwd()), io.cwd());
    const [input] = (await openInputs([file], io, reading))();
    if (input === undefined || (input.source !== source && !input.isNamed))
      throw new ReadError("is a directory; name a file", "is_directory");
    const { text } = await findDocument(input, source);
    return await print(text, io);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(`${nameInput(path)}: ${error.reason}`);
    return FAILED;
  }
}

/** The document that is meant, and its file. A pattern may mean one file. */
async function nameDocument(path: string, file: string, directory: string) {
  if (path === "-" || existsSync(resolve(directory, file))) return { source: path, file };
  const [only = path, ...others] = await expandArgument(path, directory);
  if (others.length > 0) throw new ReadError(`${others.length + 1} files match this pattern; name one of them`);
  return typeof only === "string" ? { source: only, file: only } : { source: only.source, file: only };
}
