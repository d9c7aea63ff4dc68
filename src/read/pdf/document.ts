import { ReadError } from "../document.ts";
import type { Budget } from "../limits.ts";
import { PageReader } from "./content.ts";
import { core, type PdfDocument } from "./core.ts";
import type { DrawnPage } from "./glyphs.ts";
import { readMetered } from "./guards/metering.ts";
import { Meter } from "./meter.ts";

/** Settings of pdf.js: continue after errors, never run code of a file, do not prepare fonts for drawing. */
const SETTINGS = { ignoreErrors: true, isEvalSupported: false, disableFontFace: true, useSystemFonts: true };

/**
 * Passes what each page draws in a PDF file to `readPage`, and returns its results in the order of the pages. Throws
 * a `ReadError` if the file is damaged, encrypted or over a limit of the budget.
 */
export function readPages<Page>(
  bytes: Uint8Array,
  budget: Budget,
  readPage: (page: DrawnPage) => Page,
): Promise<Page[]> {
  const meter = new Meter(bytes.length, budget);
  return readMetered(meter, async () => {
    const document = await open(bytes);
    const held = meter.held;
    const unmarked = new Set<string>();
    const pages: Page[] = [];
    const text = budget.startText(bytes.length);
    try {
      checkPages(document, budget);
      for (let index = 0; index < document.numPages; index++) {
        const reader = new PageReader(await document.getPage(index), unmarked, meter);
        pages.push(readPage(await reader.read()));
        meter.release(reader.letters);
        text.add(reader.letters);
        if (!meter.isHalfFull) continue;
        document.catalog.fontCache.clear();
        meter.release(meter.held - held);
      }
      return pages;
    } finally {
      await document.cleanup();
    }
  });
}

/** Opens a file. If its table of objects is damaged, the file is searched for objects. */
async function open(bytes: Uint8Array): Promise<PdfDocument> {
  // pdf.js repairs fonts in place, so it is given a copy.
  const source = new Uint8Array(bytes);
  const { pdfDocument } = new core.LocalPdfManager({ source, docId: "pdf", evaluatorOptions: { ...SETTINGS } });
  try {
    await parse(pdfDocument, false).catch((error) => {
      if (!(error instanceof core.XRefParseException)) throw error;
      return parse(pdfDocument, true);
    });
    return pdfDocument;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { name, message } = error as Error;
    if (name === "PasswordException") {
      throw new ReadError("an encrypted PDF file; save it without its password first", "encrypted");
    }
    throw new ReadError(`a damaged PDF file: ${message}`);
  }
}

async function parse(document: PdfDocument, isRepaired: boolean): Promise<void> {
  document.checkHeader();
  document.parseStartXRef();
  document.parse(isRepaired);
  await document.checkFirstPage(isRepaired);
  await document.checkLastPage(isRepaired);
}

function checkPages({ numPages }: PdfDocument, { limits: { pages } }: Budget): void {
  if (numPages > pages)
    throw new ReadError(`${numPages} pages, over ${pages}; --max-pages raises the limit`, "over_limit");
}
