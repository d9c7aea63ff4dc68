import { resolve } from "node:path";
import { describeBug, nameInput, runBatch } from "../batch/batch.ts";
import { type Input, listInputs, makeFailedInput } from "../batch/inputs.ts";
import { type Globs, makePathFilter } from "../batch/path-filter.ts";
import { type ExtractOptions, extract } from "../extract.ts";
import { facts } from "../facts/facts.ts";
import { type Document, ReadError } from "../read/document.ts";
import type { ReadSettings } from "../read/format.ts";
import { FORMATS } from "../write/registry.ts";
import { ClosedPipe, createFileSink, createStreamSink, type Sink, WriteError } from "../write/sink.ts";
import { SHORT_HELP } from "./help.ts";
import { type Io, measureTerminal } from "./io.ts";
import { chooseColor, interpretOptions, type Settings } from "./options.ts";
import { parseCommandLine, type TypedCommand } from "./program.ts";
import { type FindingSettings, interpretReadingOptions } from "./reading-options.ts";
import { UsageError } from "./usage-error.ts";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** Runs the command: arguments and streams in, exit code out. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // A reader of messages that went away is no reason to stop.
  io.stderr.on("error", () => {});
  const report = (message: string) => {
    io.stderr.write(`extract: ${message}\n`);
  };
  try {
    return await runCommand(parseCommandLine(argv, measureTerminal(io)), io, report);
  } catch (error) {
    if (error instanceof ClosedPipe) return DONE;
    if (error instanceof UsageError) {
      report(`${error.message}\nhint: ${error.hint}`);
      return WRONG_USAGE;
    }
    report(error instanceof WriteError ? error.message : `internal error: ${describeBug(error)}`);
    return FAILED;
  }
}

type Report = (message: string) => void;

async function runCommand(typed: TypedCommand, io: Io, report: Report): Promise<number> {
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
      return runExtract(typed.paths, interpretOptions(typed.options, surround(io)), io, report);
  }
}

async function print(text: string, io: Io): Promise<number> {
  const sink = openOutput(io);
  await sink.write(text);
  await sink.close();
  return DONE;
}

async function runExtract(paths: string[], settings: Settings, io: Io, report: Report): Promise<number> {
  if (paths.length === 0 && settings.finding.list === undefined && io.stdin.isTTY) {
    io.stderr.write(`extract: no input: name a file, or - for standard input\n${SHORT_HELP}\n`);
    return WRONG_USAGE;
  }
  const directory = io.cwd();
  const { format, output } = settings;
  const exporter = await FORMATS[format].open({ ...settings, width: measureTerminal(io) });
  const failures = await runBatch({
    inputs: await findInputs(paths, settings.finding, settings.reading, io),
    extract: (document) => {
      const records = extract(document.text, selectExtractOptions(document, settings));
      return settings.facts ? facts(records, document.text) : records;
    },
    exporter,
    sink: output === undefined ? openOutput(io) : createFileSink(resolve(directory, output), output),
    warn: settings.quiet ? () => {} : report,
    fail: report,
  });
  return failures === 0 ? DONE : FAILED;
}

function selectExtractOptions(document: Document, { date: typedDate, kinds }: Settings): ExtractOptions {
  const date = typedDate ?? document.date;
  return {
    source: document.source,
    ...(date === undefined ? {} : { date }),
    ...(kinds === undefined ? {} : { kinds }),
  };
}

async function runExplain(text: string, color: string | undefined, io: Io, report: Report): Promise<number> {
  const settings = { color: chooseColor(color, surround(io)), width: measureTerminal(io) };
  const { createExplainExporter } = await import("./explain.ts");
  const exporter = createExplainExporter(settings);
  if (text !== "-") return print([...exporter.write({ source: "-", text }, [])].join(""), io);
  const failures = await runBatch({
    inputs: await openInputs(["-"], io, interpretReadingOptions({})),
    extract: () => [],
    exporter,
    sink: openOutput(io),
    warn: report,
    fail: report,
  });
  return failures === 0 ? DONE : FAILED;
}

async function runText(path: string, reading: ReadSettings, io: Io, report: Report): Promise<number> {
  const { findDocument, findFile } = await import("../batch/find-document.ts");
  const [input = makeFailedInput(path, "an empty directory")] = await openInputs(
    [findFile(path, io.cwd())],
    io,
    reading,
  );
  try {
    if (input.source !== path && !input.isNamed) throw new ReadError("is a directory; name a file");
    const { text } = await findDocument(input, path);
    return await print(text, io);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(`${nameInput(path)}: ${error.reason}`);
    return FAILED;
  }
}

/** The inputs of the command line and of the list that it names. */
async function findInputs(
  paths: readonly string[],
  { list, globs }: FindingSettings,
  reading: ReadSettings,
  io: Io,
): Promise<Iterable<Input>> {
  if (list?.file === "-" && paths.includes("-")) {
    throw new UsageError("standard input can't be a list and a text", "leave out - or --files-from -");
  }
  if (list === undefined) return openInputs(paths.length === 0 ? ["-"] : paths, io, reading, globs);
  try {
    const { readPathList } = await import("../batch/list-file.ts");
    const listed = await readPathList(list.file, list.isNulParted, { stdin: io.stdin, directory: io.cwd() });
    return openInputs([...paths, ...listed], io, reading, globs);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [makeFailedInput(list.file, error.reason)];
  }
}

async function openInputs(
  paths: readonly string[],
  io: Io,
  reading: ReadSettings,
  globs: Globs = {},
): Promise<Iterable<Input>> {
  const filter = await makePathFilter(globs);
  return listInputs(paths, { stdin: io.stdin, directory: io.cwd() }, { reading, filter });
}

function openOutput(io: Io): Sink {
  return createStreamSink(io.stdout, "standard output");
}

function surround(io: Io) {
  return { isTerminal: io.stdout.isTTY === true, env: io.env };
}
