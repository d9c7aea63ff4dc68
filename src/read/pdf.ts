import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { joinDiacritics } from "./pdf/diacritics.ts";
import { readPages } from "./pdf/document.ts";
import { dropFurniture } from "./pdf/furniture.ts";
import { joinTables } from "./pdf/join-tables.ts";
import { PageLines } from "./pdf/page.ts";
import { joinLines } from "./pdf/paragraphs.ts";

/** Reads PDF files that have a text layer. */
export const readPdf = readOneText(async ({ bytes }: FileBytes, { budget, text: textBudget }: ReadContext) => {
  const lines = new PageLines();
  const pages = await readPages(bytes, budget, (page) => lines.read(page));
  if (pages.every((lines) => lines.length === 0)) {
    const advice = "run text recognition on it first, for example with ocrmypdf";
    throw new ReadError(`a PDF file without text, probably scanned; ${advice}`, "no_text");
  }
  const { text, tables } = joinLines(joinTables(dropFurniture(pages)), (places) => textBudget.add(places));
  return { text: mendLegacyText(joinDiacritics(text)), tables };
});
