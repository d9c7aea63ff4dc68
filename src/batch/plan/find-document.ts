import { ReadError } from "../../read/document.ts";
import { type DocumentLine, readDocumentLines } from "../../write/document-lines.ts";
import type { Note } from "../run/note.ts";
import type { Performer } from "../run/performer.ts";
import type { Input } from "./inputs.ts";
import { isThere, locatePath } from "./paths.ts";
import { groupTasks, listTasks } from "./task.ts";

/** The file that contains a document: `reports.zip` for `reports.zip!/2022/x.docx`, `rows.csv` for `rows.csv#7`. */
export function findFile(source: string, directory: string): string {
  const ends = [...source.matchAll(/!\/|#/g)].map(({ index }) => index);
  const files = [source, ...ends.map((end) => source.slice(0, end))];
  return files.find((file) => file === "-" || isThere(locatePath(directory, file))) ?? source;
}

/** An input to search, and a performer that uses the view `documents`. */
export interface Search {
  input: Input;
  performer: Performer;
}

/**
 * Returns the text of the document with this name in an input. If the name is that of the input itself, it has to
 * contain only one document. Throws a `ReadError`.
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
      throw new ReadError(
        `contains more than one document; name one of them, for example: extract text '${found.source}'`,
      );
    }
    found = { source: line.source, pieces: [] };
  }
  if (found === undefined) throw new ReadError("no such document");
  return found.pieces.join("");
}

/**
 * The lines of an input's documents. Throws a `ReadError` if the document cannot be read, or, if the name is that of the
 * input itself, any document in it.
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
