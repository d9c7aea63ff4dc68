import { describeBug } from "../batch/run/errors.ts";
import type { StartWorker } from "../batch/run/thread.ts";
import { ClosedPipe, WriteError } from "../write/sink.ts";
import { escapeLine } from "../write/visible-text.ts";
import { restoreArguments } from "./args/arguments.ts";
import { parseCommandLine, type TypedCommand } from "./args/parse.ts";
import { UsageError } from "./args/usage-error.ts";
import { type Call, DONE, FAILED, print, WRONG_USAGE } from "./call.ts";
import { runExplain } from "./commands/explain.ts";
import { runExtractCommand } from "./commands/extract.ts";
import { runText } from "./commands/text.ts";
import { DEFAULT_WIDTH, type Io, measureWidth, settleDirectory, surround } from "./io.ts";

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

async function runCommand(typed: TypedCommand, call: Call): Promise<number> {
  const { io } = call;
  switch (typed.name) {
    case "print":
      return print(typed.text, io);
    case "schema": {
      const { describeOutput } = await import("./commands/schema.ts");
      return print(`${JSON.stringify(describeOutput(), null, 2)}\n`, io);
    }
    case "completion": {
      const { writeCompletion } = await import("./completion/completion.ts");
      return print(writeCompletion(typed.shell), io);
    }
    case "text":
      return runText(typed, call);
    case "explain":
      return runExplain(typed, call);
    case "extract":
      return runExtractCommand(typed, call);
  }
}
