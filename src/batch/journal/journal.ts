import { createHash, type Hash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { toWriteError } from "../../write/sink.ts";
import type { Task } from "../plan/task.ts";
import type { Tally } from "../run/tally.ts";
import { JournalError } from "./journal-error.ts";

/** A checkpoint: the finished work and the lengths of the files at that time. */
interface Checkpoint {
  tally: Tally;
  /** Digest of the names of the finished tasks. */
  names: string;
  isEmpty: boolean;
  outputBytes: number;
  errorBytes: number;
  /** Whether everything is done except renaming the output. */
  isComplete: boolean;
}

/** Everything that the output depends on, by names for messages. */
export type RunDescription = Record<string, unknown>;

/** A file whose length is in the journal. */
export interface Committed {
  commit(): number;
}

/** The output that a journal belongs to. */
export interface JournaledOutput extends Committed {
  /** Removes the partial file, so that no later run continues it. */
  discard(): void;
}

const FORMAT = "extract-vi journal 1";

/** Milliseconds between two checkpoints: at most this much work is repeated after an interruption. */
const INTERVAL = 500;

/** A journal as found at the start of a run. */
export interface FoundJournal {
  /** The last checkpoint; undefined if there is none yet. */
  last: Checkpoint | undefined;
  isNew: boolean;
}

/** Reads a journal and compares its run with this one. Throws a `JournalError`. */
export function readJournal(path: string, name: string, run: RunDescription): FoundJournal {
  if (!existsSync(path)) return { last: undefined, isNew: true };
  const restart = `remove ${name} to start again`;
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    throw new JournalError(`cannot read ${name}: ${toWriteError(name, error).reason}`, "name another journal");
  }
  // The last line may be incomplete.
  const [first = "", ...lines] = content.slice(0, content.lastIndexOf("\n") + 1).split("\n");
  if (first === "" && content.length < FORMAT.length) return { last: undefined, isNew: true };
  const head = parseLine(first) as { format?: unknown; run?: RunDescription } | undefined;
  if (head?.format !== FORMAT) {
    throw new JournalError(`${name} is not a journal of extract`, "name another file with --resume");
  }
  const differing = Object.keys({ ...run, ...head.run }).filter(
    (key) => JSON.stringify(run[key]) !== JSON.stringify(head.run?.[key]),
  );
  if (differing.length > 0) {
    throw new JournalError(
      `${name} belongs to a run with other ${differing.join(", ")}`,
      `repeat that command, or ${restart}`,
    );
  }
  const last = lines.map(parseLine).findLast((line) => line !== undefined);
  return { last: last as Checkpoint | undefined, isNew: last === undefined };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Records the progress of a run, so that a later run can continue it. */
export class RunJournal {
  readonly tally: Tally | undefined;
  readonly isEmpty: boolean;
  readonly isNew: boolean;
  readonly #names: Hash = createHash("sha256");
  readonly #file: number;
  #written = Date.now();

  constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly found: FoundJournal,
    private readonly settings: { run: RunDescription; output: JournaledOutput; errors?: Committed },
  ) {
    this.tally = found.last?.tally;
    this.isEmpty = found.last?.isEmpty ?? true;
    this.isNew = found.isNew;
    this.#file = this.#attempt(() => openSync(path, found.isNew ? "w" : "a"));
    if (found.isNew) this.#append({ format: FORMAT, run: settings.run });
    else this.#attempt(() => endLine(path, this.#file));
  }

  /** The tasks that are not finished. Throws a `JournalError` if the finished ones have changed. */
  async *skipDone(tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
    const { last } = this.found;
    let left = last?.tally.tasks ?? 0;
    for await (const task of tasks) {
      if (left === 0) {
        yield task;
      } else {
        this.#count(task);
        if (--left === 0) this.#checkNames(last?.names);
      }
    }
    if (left > 0) this.#checkNames(undefined);
  }

  #checkNames(names: string | undefined): void {
    if (this.#digest() === names) return;
    throw new JournalError(
      "the files are not those of the interrupted run: some were added, removed or renamed",
      `remove ${this.name} to start again`,
    );
  }

  /** Records that the output of these tasks is written. */
  pass(tasks: readonly Task[], tally: Tally, isEmpty: boolean): void {
    for (const task of tasks) this.#count(task);
    if (Date.now() - this.#written >= INTERVAL) this.#checkpoint(tally, isEmpty, false);
  }

  /** Records that all output is written. */
  complete(tally: Tally, isEmpty: boolean): void {
    this.#checkpoint(tally, isEmpty, true);
  }

  /** Removes the journal of a finished run. */
  remove(): void {
    this.#attempt(() => rmSync(this.path, { force: true }));
  }

  /** Removes the journal and the unfinished output, so that the next run starts again. */
  discard(): void {
    this.settings.output.discard();
    this.remove();
  }

  close(): void {
    closeSync(this.#file);
  }

  #count({ source }: Task): void {
    this.#names.update(`${source}\0`);
  }

  #digest(): string {
    return this.#names.copy().digest("hex");
  }

  #checkpoint(tally: Tally, isEmpty: boolean, isComplete: boolean): void {
    const { output, errors } = this.settings;
    const outputBytes = output.commit();
    const errorBytes = errors?.commit() ?? 0;
    this.#append({ tally, names: this.#digest(), isEmpty, outputBytes, errorBytes, isComplete } satisfies Checkpoint);
    this.#written = Date.now();
  }

  #append(line: object): void {
    this.#attempt(() => {
      writeFileSync(this.#file, `${JSON.stringify(line)}\n`);
      fsyncSync(this.#file);
    });
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw toWriteError(this.name, error);
    }
  }
}

/** Ends an incomplete last line. */
function endLine(path: string, file: number): void {
  if (!readFileSync(path, "utf8").endsWith("\n")) writeFileSync(file, "\n");
}
