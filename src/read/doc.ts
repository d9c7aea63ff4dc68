import WordExtractor from "word-extractor";
import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, readOneText } from "./format.ts";

/** Names of what such files hold, as they stand in their directory: two bytes a letter. */
const hasStream = (file: Buffer, name: string) => file.includes(Buffer.from(name, "utf16le"));

/** Word documents of 97 to 2003 (.doc). */
export const readDoc = readOneText(async ({ name, bytes }: FileBytes) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOthers(file, name);
  const document = await new WordExtractor().extract(file);
  // The library writes `undefined` for an optional hyphen, whose code is `ư` in TCVN3; else it is no letter.
  const body = document.getBody({ filterUnicode: false }).replaceAll("undefined", "\u00AD");
  return { text: mendLegacyText(writeBody(body)).replaceAll("\u00AD", "") };
});

/** Other programs keep their files in the same kind of container. */
function refuseOthers(file: Buffer, name: string): void {
  if (hasStream(file, "EncryptedPackage"))
    throw new ReadError("encrypted; save it without its password first", "encrypted");
  if (hasStream(file, "WordDocument")) return;
  if (hasStream(file, "Workbook") || hasStream(file, "Book")) {
    throw new ReadError("an old Excel workbook (.xls); save it as .xlsx", "unsupported");
  }
  if (hasStream(file, "PowerPoint Document")) throw new ReadError("a PowerPoint file; save its text", "unsupported");
  if (hasStream(file, "__properties_version1.0"))
    throw new ReadError("an Outlook message; save it as text", "unsupported");
  if (/\.do[ct]$/i.test(name)) throw new ReadError("not a Word document (.doc); it may be damaged");
  // Pictures of a folder's files (Thumbs.db), installation packages, drawings.
  throw new ReadError("a file of another program", "foreign");
}

/** A paragraph a line; of a table, whose rows end with a tab, a row a line, and an empty line after it. */
function writeBody(body: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of line, page and column breaks.
  const lines = body.replace(/[\u000B\u000C\u000E\r]/g, "\n").split("\n");
  const isRow = (line: string | undefined) => line?.endsWith("\t") === true;
  const written = lines.map((line, index) => {
    const text = cleanLine(line);
    return isRow(line) && !isRow(lines[index + 1]) ? `${text}\n` : text;
  });
  const text = written.join("\n").trim();
  return text === "" ? "" : `${text}\n`;
}

function cleanLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: places of pictures, notes and fields.
  return line.replace(/[\u0000-\u0008\u000F-\u001F]/g, "").trimEnd();
}
