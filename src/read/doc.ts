import WordExtractor from "word-extractor";
import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, readOneText } from "./format.ts";

/** Whether a file contains a stream with this name. The directory of the container has the names in UTF-16. */
const containsStream = (file: Buffer, name: string) => file.includes(Buffer.from(name, "utf16le"));

/** Reads documents of Word 97 to 2003 (.doc). */
export const readDoc = readOneText(async ({ name, bytes }: FileBytes) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOthers(file, name);
  const document = await new WordExtractor().extract(file);
  // word-extractor writes `undefined` for an optional hyphen. In TCVN3 its code is the letter `ư`; in other text it is
  // dropped after decoding.
  const body = document.getBody({ filterUnicode: false }).replaceAll("undefined", "\u00AD");
  return { text: mendLegacyText(writeBody(body)).replaceAll("\u00AD", "") };
});

/** Throws a `ReadError` for files of other programs, which use the same container format. */
function refuseOthers(file: Buffer, name: string): void {
  if (containsStream(file, "EncryptedPackage"))
    throw new ReadError("encrypted; save it without its password first", "encrypted");
  if (containsStream(file, "WordDocument")) return;
  if (containsStream(file, "Workbook") || containsStream(file, "Book"))
    throw new ReadError("a damaged Excel workbook (.xls)");
  if (containsStream(file, "PowerPoint Document"))
    throw new ReadError("a PowerPoint file; export its text first", "unsupported");
  if (containsStream(file, "__properties_version1.0"))
    throw new ReadError("an Outlook message; save it as text", "unsupported");
  if (/\.do[ct]$/i.test(name)) throw new ReadError("not a Word document (.doc); it may be damaged");
  if (/\.xl[st]$/i.test(name)) throw new ReadError("not an Excel workbook (.xls); it may be damaged");
  // For example thumbnails of a folder (Thumbs.db), installation packages, drawings.
  throw new ReadError("a file of another program", "foreign");
}

/**
 * Writes one line per paragraph and one line per table row, with an empty line after each table. word-extractor ends
 * each row with a tab.
 */
export function writeBody(body: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters of line, page and column breaks.
  const lines = body.replace(/[\u000B\u000C\u000E\r]/g, "\n").split("\n");
  const isRow = (line: string | undefined) => line?.endsWith("\t") === true;
  const written = lines.map((line, index) => {
    if (!isRow(line)) return cleanLine(line).trimEnd();
    // Blank cells keep their tabs, also at the end of a row.
    const text = cleanLine(line.slice(0, -1));
    return isRow(lines[index + 1]) ? text : `${text}\n`;
  });
  const isBlank = (line: string) => line.trim() === "";
  const start = written.findIndex((line) => !isBlank(line));
  const end = written.findLastIndex((line) => !isBlank(line));
  return start < 0 ? "" : `${written.slice(start, end + 1).join("\n")}`.replace(/\n?$/, "\n");
}

function cleanLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: placeholders of pictures, notes and fields.
  return line.replace(/[\u0000-\u0008\u000F-\u001F]/g, "");
}
