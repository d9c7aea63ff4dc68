import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findFile } from "../batch/plan/find-document.ts";
import type { ExporterSettings } from "../write/exporter.ts";
import { findAssembledFormat, isView } from "../write/registry.ts";
import { createFileSink, createStreamSink, type Sink } from "../write/sink.ts";
import { createTerminalSink } from "../write/terminal-sink.ts";
import type { Settings } from "./args/settings.ts";
import type { Io } from "./io.ts";

/** The settings that exporters and assemblers take. */
export function selectExporterSettings(settings: Settings): ExporterSettings {
  const { columns, rows, excel, headers, color, width, date } = settings;
  return { columns, rows, excel, headers, color, width, date };
}

/** Opens standard output. On a terminal, control characters are escaped, except the colours of a coloured view. */
export function openStandardOutput({ stdout }: Io, isColored: boolean): Sink {
  const sink = createStreamSink(stdout, STANDARD_OUTPUT);
  return stdout.isTTY ? createTerminalSink(sink, isColored) : sink;
}

const STANDARD_OUTPUT = "standard output";

/** Opens the output of a run: a file or standard output. Throws a `WriteError`. */
export async function openOutput(settings: Settings, io: Io, warn: (message: string) => void): Promise<Sink> {
  const path = settings.output === undefined ? undefined : resolve(io.cwd(), settings.output);
  const name = settings.output ?? STANDARD_OUTPUT;
  const isColored = settings.color && isView(settings.format);
  const sink = path === undefined ? openStandardOutput(io, isColored) : createFileSink(path, name);
  const format = findAssembledFormat(settings.format);
  if (format === undefined) return sink;
  try {
    const { createAssemblingSink } = await import("../write/assembling-sink.ts");
    const locate = (source: string) => locateFile(source, io.cwd());
    const place = { name, sink, output: path, locate, warn };
    const assembler = await format.assemble({ ...selectExporterSettings(settings), ...place });
    return createAssemblingSink(assembler, sink);
  } catch (error) {
    sink.abort();
    throw error;
  }
}

function locateFile(source: string, directory: string): string | undefined {
  const file = resolve(directory, findFile(source, directory));
  return source !== "-" && existsSync(file) ? file : undefined;
}
