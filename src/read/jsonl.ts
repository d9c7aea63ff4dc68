import { ReadError } from "./document.ts";
import type { FormatReader, Part, ReadContext } from "./format.ts";
import { readRow } from "./rows.ts";
import { decodeText } from "./text.ts";

/** Reads JSON Lines: one object per line, one of whose fields is the text. */
export const readJsonLines: FormatReader = async function* ({ bytes }, context) {
  const text = await decodeText(bytes, context.encoding);
  let number = 0;
  for (const line of splitLines(text)) {
    if (line.trim() !== "") yield* readLine(line, ++number, context);
  }
};

/** Yields the lines one by one: an array of all lines would take as much memory as the file again. */
function* splitLines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function* readLine(line: string, number: number, context: ReadContext): Generator<Part> {
  try {
    const fields = parseObject(line);
    const find = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
    yield* readRow({ find, names: Object.keys(fields), number }, context);
  } catch (error) {
    // An error in the first row ends the file, because it is probably not JSON Lines, or the wrong field was given.
    if (number === 1 || !(error instanceof ReadError)) throw error;
    yield { sort: "unread", at: `#${number}`, error };
  }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ReadError(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ReadError("not a JSON object");
}
