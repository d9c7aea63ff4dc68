import { ReadError } from "../read/document.ts";
import { type DocumentLine, readDocumentLines } from "../write/document-lines.ts";
import type { Note } from "./chunk.ts";
import type { Input } from "./inputs.ts";
import { isThere, locatePath } from "./paths.ts";
import type { Performer } from "./performer.ts";
import { groupTasks, listTasks } from "./task.ts";

/** The file of a document as records name it: `reports.zip` of `reports.zip!/2022/x.docx` or `rows.csv` of `rows.csv#7`. */
export function findFile(source: string, directory: string): string {
  const ends = [...source.matchAll(/!\/|#/g)].map(({ index }) => index);
  const files = [source, ...ends.map((end) => source.slice(0, end))];
  return files.find((file) => file === "-" || isThere(locatePath(directory, file))) ?? source;
}

/** Where documents of an input are looked for: an input, and who performs it with the view `documents`. */
export interface Search {
  input: Input;
  performer: Performer;
}

/**
 * The text of the one document of that name in an input; where the name is the input's own, of the only one. Throws a
 * `ReadError`.
 */
export async function findText({ input, performer }: Search, source: string): Promise<string> {
  let found: { source: string; pieces: string[] } | undefined;
  let isWanted = false;
  for await (const line of readLines({ input, performer }, source)) {
    if (typeof line === "string") {
      if (isWanted) found?.pieces.push(line);
      continue;
    }
    if (found?.source === source) break;
    isWanted = line.source === source || source === input.source;
    if (!isWanted) continue;
    if (found !== undefined && line.source !== source) {
      throw new ReadError(`holds more than one document; name one, for instance: extract text '${found.source}'`);
    }
    found = { source: line.source, pieces: [] };
  }
  if (found === undefined) throw new ReadError("no such document");
  return found.pieces.join("");
}

/**
 * The lines of an input's documents. Throws a `ReadError` where the document can't be read; where the name is the
 * input's own, where any document in it can't.
 */
async function* readLines({ input, performer }: Search, source: string): AsyncGenerator<DocumentLine> {
  const isMeant = (note: Note) =>
    note.source === source || note.source === input.source || (source === input.source && note.sort === "failure");
  for await (const group of groupTasks(listTasks([input]))) {
    for await (const { bytes, notes } of await performer.perform(group)) {
      yield* readDocumentLines(Buffer.from(bytes).toString("utf8"));
      const note = notes.find((one) => one.code !== "empty" && isMeant(one));
      if (note === undefined) continue;
      const isMember = note.source !== source && note.source !== input.source;
      throw new ReadError(isMember ? `${note.source}: ${note.reason}` : note.reason);
    }
  }
}
