import type { Document } from "../../read/document.ts";
import { readInput } from "../../read/read.ts";
import type { ResultWriter } from "../../write/envelope.ts";
import type { LineTask } from "../plan/task.ts";
import type { Place } from "./chunk.ts";
import { describeBug } from "./errors.ts";
import { type FileLine, LineError, parseLine, readLineId } from "./line.ts";
import type { Note } from "./note.ts";
import { noteIfEmpty, type Performance, walkReadings } from "./readings.ts";

/** Adds the result of a line. Within a long result it yields the place from which the work can be continued. */
export async function* performLine(task: LineTask, performance: Performance): AsyncGenerator<Omit<Place, "task">> {
  const { work, from, findLoss, reach } = performance;
  const fail = (id: string, { reason, code }: Pick<Note, "reason" | "code">) =>
    addFailure({ sort: "failure", source: task.source, reason, code }, work.envelope.line(id), performance);
  const loss = findLoss(0);
  if (loss?.isRest && from.reading === 0) {
    fail(readLineId(task), loss);
    return;
  }
  reach(from.reading, "extracting");
  try {
    const line = parseLine(task);
    if ("document" in line) addDocument(line.document, task.source, work.envelope.line(line.id), performance);
    else yield* answerFile(line, task, performance);
  } catch (error) {
    if (error instanceof LineError) fail(error.id, { reason: error.message, code: error.code });
    else fail(readLineId(task), { reason: describeBug(error), code: "internal" });
  }
}

/** Adds the result of a file: its rows, or the rows of each document if it is an archive or a table. */
async function* answerFile(
  { id, file, date }: FileLine,
  task: LineTask,
  performance: Performance,
): AsyncGenerator<Omit<Place, "task">> {
  const { work, builder, from } = performance;
  const { envelope } = work;
  // Another worker may have written the beginning of the result.
  let isBegun = from.reading > 0;
  const join = (text: string) => {
    const joined = (isBegun ? "," : envelope.begin(id)) + text;
    isBegun = true;
    return joined;
  };
  const openDocument = (source: string): ResultWriter => {
    const { write, fail } = envelope.document(source);
    return { write: (rows) => join(write(rows)), fail: (reason, code) => join(fail(reason, code)) };
  };
  try {
    const named = { source: task.source, isNamed: true };
    for await (const outcome of walkReadings(readInput(task.source, file, work.reading), named, performance)) {
      const { source: found } = "note" in outcome ? outcome.note : outcome.document;
      // The place in the file is empty if the file is one document or cannot be read at all.
      const source = file.name + found.slice(task.source.length);
      const isWhole = found === task.source && !isBegun;
      const writer = isWhole ? envelope.line(id) : openDocument(source);
      if ("note" in outcome) addFailure(outcome.note, writer, performance);
      else {
        noteIfEmpty(outcome.document, found, builder);
        addDocument({ ...outcome.document, source, ...(date && { date }) }, found, writer, performance);
      }
      if (isWhole) return;
      if (builder.isFull) yield { reading: outcome.at + 1 };
    }
  } catch (error) {
    if (!isBegun) throw error;
    const note: Note = { sort: "failure", source: task.source, reason: describeBug(error), code: "internal" };
    addFailure(note, openDocument(file.name), performance);
  }
  if (!isBegun) builder.startDocument(0);
  builder.add(isBegun ? envelope.end : envelope.begin(id) + envelope.end);
}

/** Adds the rows of a document; `source` is its name in messages. */
function addDocument(document: Document, source: string, writer: ResultWriter, performance: Performance): void {
  const { work, builder } = performance;
  const rows = work.extract(document);
  let result: string;
  try {
    result = writer.write(rows);
  } catch (error) {
    // A string of JavaScript has an end, after some 500 million characters.
    if (!(error instanceof RangeError)) throw error;
    const reason = "the answer is too long for a line; split the text";
    addFailure({ sort: "failure", source, reason, code: "over_limit" }, writer, performance);
    return;
  }
  builder.startDocument(rows.length);
  builder.add(result);
}

/** Adds why a document has no rows. */
function addFailure(note: Note, writer: ResultWriter, { builder }: Performance): void {
  builder.note(note);
  builder.startDocument(0);
  builder.add(writer.fail(note.reason, note.code));
}
