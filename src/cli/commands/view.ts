import type { WorkSettings } from "../../batch/run/work.ts";
import type { ReadSettings } from "../../read/format.ts";
import type { DocumentView } from "../../write/registry.ts";
import { UsageError } from "../args/usage-error.ts";
import type { Io } from "../io.ts";

/** A command that would wait for a person to type a text says so instead. */
export function checkInput(command: string, path: string, { stdin }: Io): void {
  if (path === "") throw new UsageError("an empty argument", `extract help ${command} shows what to write`);
  if (path === "-" && stdin.isTTY) {
    throw new UsageError("no input: standard input is a terminal", `extract help ${command} shows what to name`);
  }
}

/** The settings of workers for a command that shows documents without their records. */
export function describeView(
  format: DocumentView,
  reading: ReadSettings,
  { color = false, width = 0, words }: Partial<Pick<WorkSettings, "color" | "width" | "words">> = {},
): WorkSettings {
  const unused = {
    columns: [],
    rows: "records",
    excel: false,
    headers: "en",
    date: undefined,
    kinds: undefined,
  } as const;
  return { ...unused, format, reading, color, width, words };
}
