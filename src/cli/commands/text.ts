import { isThere, locatePath } from "../../batch/plan/paths.ts";
import { nameInput } from "../../batch/run/errors.ts";
import { Performer } from "../../batch/run/performer.ts";
import { prepareWork } from "../../batch/run/work.ts";
import { ReadError } from "../../read/document.ts";
import { interpretLimitOptions } from "../args/batch-settings.ts";
import type { TypedCommand } from "../args/parse.ts";
import { interpretReadingOptions } from "../args/reading-settings.ts";
import { type Call, FAILED, print } from "../call.ts";
import { openInputs } from "../find-inputs.ts";
import { expandArgument } from "../name-inputs.ts";
import { planWorkers } from "../workers.ts";
import { checkInput, describeView } from "./view.ts";

/** Runs `extract text`. Returns the exit code. */
export async function runText(
  { path, options }: Extract<TypedCommand, { name: "text" }>,
  { io, report, startWorker }: Call,
): Promise<number> {
  checkInput("text", path, io);
  const { findFile, findText } = await import("../../batch/plan/find-document.ts");
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
