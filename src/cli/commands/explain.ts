import { groupTasks, listTasks } from "../../batch/plan/task.ts";
import { runBatch } from "../../batch/run/batch.ts";
import { prepareWork } from "../../batch/run/work.ts";
import { interpretLimitOptions } from "../args/batch-settings.ts";
import { chooseColor } from "../args/color.ts";
import type { TypedCommand } from "../args/parse.ts";
import { interpretReadingOptions } from "../args/reading-settings.ts";
import { type Call, DONE, FAILED, print } from "../call.ts";
import { openInputs } from "../find-inputs.ts";
import { DEFAULT_WIDTH, measureWidth, surround } from "../io.ts";
import { openStandardOutput } from "../output.ts";
import { readWordFile } from "../word-file.ts";
import { planWorkers } from "../workers.ts";
import { checkInput, describeView } from "./view.ts";

/** Runs `extract explain`. Returns the exit code. */
export async function runExplain(
  { text, options }: Extract<TypedCommand, { name: "explain" }>,
  { io, report, startWorker }: Call,
): Promise<number> {
  checkInput("explain", text, io);
  const surroundings = surround(io);
  const work = describeView("explanation", interpretReadingOptions({}), {
    color: chooseColor(options.color, surroundings),
    width: measureWidth(surroundings) ?? DEFAULT_WIDTH,
    words: readWordFile(options.lexicon, io),
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
