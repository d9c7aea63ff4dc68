import { ReadError } from "./document.ts";
import type { FormatReader, Part, ReadContext } from "./format.ts";
import { readRow } from "./rows.ts";
import { decodeText } from "./text.ts";

/** JSON lines: an object a line, one of its fields is the text. */
export const readJsonLines: FormatReader = async function* ({ bytes }, context) {
  const text = await decodeText(bytes, context.encoding);
  let number = 0;
  for (const line of splitLines(text)) {
    if (line.trim() !== "") yield* readLine(line, ++number, context);
  }
};

/** The lines one by one: all at once would be as large as the file again. */
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
    // The first row tells whether the right field was named.
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
  throw new ReadError("no JSON object");
}
