import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { joinDiacritics } from "./pdf/diacritics.ts";
import { dropFurniture } from "./pdf/furniture.ts";
import { listGlyphs, type OperatorList, type OperatorNumbers, type PdfFont } from "./pdf/glyphs.ts";
import { gatherLines, type Line } from "./pdf/lines.ts";
import { toMatrix } from "./pdf/matrix.ts";
import { joinLines } from "./pdf/paragraphs.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The library prints no warnings, runs no code of a file, and leaves pictures alone. */
const SETTINGS = { verbosity: 0, isEvalSupported: false, maxImageSize: 1, stopAtErrors: false };

/** PDF files with a text layer. */
export const readPdf = readOneText(async (file: FileBytes, { limits }: ReadContext) => {
  const document = await open(file);
  try {
    if (document.numPages > limits.pages) {
      throw new ReadError(
        `${document.numPages} pages, over ${limits.pages}; --max-pages raises the limit`,
        "over_limit",
      );
    }
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    if (pages.every((lines) => lines.length === 0)) {
      const advice = "make its text first, for instance with ocrmypdf";
      throw new ReadError(`a PDF file without text, probably scanned; ${advice}`, "no_text");
    }
    return { text: mendLegacyText(joinDiacritics(joinLines(dropFurniture(pages)))) };
  } finally {
    await document.destroy();
  }
});

async function open({ bytes }: FileBytes): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), SETTINGS);
  } catch (error) {
    if ((error as Error).name === "PasswordException") {
      throw new ReadError("an encrypted PDF file; save it without its password first", "encrypted");
    }
    throw new ReadError(`a damaged PDF file: ${(error as Error).message}`);
  }
}

async function readPage(document: PdfDocument, number: number): Promise<Line[]> {
  const page = await document.getPage(number);
  const { OPS } = await getResolvedPDFJS();
  const list = await page.getOperatorList();
  const { transform } = page.getViewport({ scale: 1 });
  const fonts = page.commonObjs;
  const findFont = (name: string): PdfFont | undefined => (fonts.has(name) ? fonts.get(name) : undefined);
  const lines = gatherLines(listGlyphs(list as OperatorList, OPS as OperatorNumbers, toMatrix([transform]), findFont));
  page.cleanup();
  return lines;
}
