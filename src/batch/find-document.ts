import { type Document, ReadError } from "../read/document.ts";
import { isUnread } from "../read/read.ts";
import type { Input } from "./inputs.ts";
import { isThere, locatePath } from "./paths.ts";

/** The file of a document as records name it: `reports.zip` of `reports.zip!/2022/x.docx` or `rows.csv` of `rows.csv#7`. */
export function findFile(source: string, directory: string): string {
  const ends = [...source.matchAll(/!\/|#/g)].map(({ index }) => index);
  const files = [source, ...ends.map((end) => source.slice(0, end))];
  return files.find((file) => file === "-" || isThere(locatePath(directory, file))) ?? source;
}

/** The one document of that name in an input; where the name is the input's own, the only one. Throws a `ReadError`. */
export async function findDocument(input: Input, source: string): Promise<Document> {
  let found: Document | undefined;
  for await (const reading of input.read()) {
    if (reading.source !== source && source !== input.source) continue;
    if (isUnread(reading)) throw new ReadError(reading.reason);
    if (reading.source === source) return reading;
    if (found !== undefined) {
      throw new ReadError(`holds more than one document; name one, for instance: extract text '${found.source}'`);
    }
    found = reading;
  }
  if (found === undefined) throw new ReadError("no such document");
  return found;
}
