import mammoth from "mammoth";
import { DocxFonts } from "./docx-fonts.ts";
import type { RunDecoder } from "./encodings/legacy-font.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { limitTree, type TextBudget } from "./limits.ts";
import { FontRules } from "./markup/font-rules.ts";
import { parsePage } from "./markup/parse-page.ts";
import type { WrittenText } from "./markup/text-writer.ts";
import { writeElement } from "./markup/write-dom.ts";
import { openPackage } from "./office-package.ts";
import { findByType } from "./office-relations.ts";
import { SPACE_WIDTH } from "./table/cell-text.ts";

/** The fields of mammoth's document elements that are used here. */
interface WordElement {
  type: string;
  /** Of a paragraph, in twentieths of a point. */
  indent?: { start: string | null; firstLine: string | null };
  children?: WordElement[];
  value?: string;
  font?: string | null;
  styleId?: string | null;
  /** Target of a link. */
  href?: string;
  anchor?: string;
  /** The note to which a reference points. */
  noteType?: string;
  noteId?: string;
}

/** Footnote marks and the links back from the notes, which are not part of the sentence. */
const NOTE_MARKS = "a[href^='#footnote-'], a[href^='#endnote-']";

/** Reads Word documents (.docx). */
export const readDocx = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const parts = await openPackage(bytes, context, limitTree(context.limits));
  const { relations } = await parts.findMain("word/document.xml");
  const fonts = new DocxFonts(await parts.readTextIfAny(findByType(relations, "styles", "word/styles.xml")));
  const { value } = await mammoth.convertToHtml(
    // mammoth finds the parts of the package itself, by relations. It receives them only through this object, which
    // counts their bytes.
    { file: { exists: (name: string) => parts.has(name), read: (name: string) => parts.readText(name) } } as never,
    {
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      transformDocument: (document: WordElement) => {
        dropCopies(document, new Set());
        decodeRuns(document, fonts);
        indentCells(document);
        return document;
      },
    },
  );
  const { text, tables } = writeHtml(value, context.text);
  return { text: mendLegacyText(text), tables };
});

/**
 * Removes what mammoth would write repeatedly: the target of a link, which many links may share, and a note once for
 * each reference to it.
 */
function dropCopies(element: WordElement, notes: Set<string>): void {
  if (element.type === "hyperlink") Object.assign(element, { href: "", anchor: undefined });
  element.children = (element.children ?? []).filter((child) => {
    if (child.type !== "noteReference") return true;
    const note = `${child.noteType} ${child.noteId}`;
    return !notes.has(note) && notes.add(note);
  });
  for (const child of element.children) dropCopies(child, notes);
}

/**
 * Writes the indent of the first paragraph of each cell as no-break spaces, as web pages do, because mammoth writes no
 * indents.
 */
function indentCells(element: WordElement): void {
  const [paragraph] = element.children ?? [];
  if (element.type === "tableCell" && paragraph?.type === "paragraph") {
    const { start, firstLine } = paragraph.indent ?? {};
    const spaces = Math.round((readTwips(start) + readTwips(firstLine)) / 20 / SPACE_WIDTH);
    const text = findFirstText(paragraph);
    if (spaces > 0 && text !== undefined) text.value = "\u00a0".repeat(Math.min(spaces, MAX_INDENT)) + text.value;
  }
  for (const child of element.children ?? []) indentCells(child);
}

/** Longest indent of a cell, in spaces: half the width of a page. */
const MAX_INDENT = 100;

function readTwips(value: string | null | undefined): number {
  return Number.parseInt(value ?? "0", 10) || 0;
}

function findFirstText(element: WordElement): WordElement | undefined {
  if (element.type === "text") return element;
  for (const child of element.children ?? []) {
    const text = findFirstText(child);
    if (text !== undefined) return text;
  }
  return undefined;
}

function decodeRuns(element: WordElement, fonts: DocxFonts): void {
  if (element.type === "paragraph") decodeParagraph(element, fonts);
  else for (const child of element.children ?? []) decodeRuns(child, fonts);
}

/** Converts the codes in runs of legacy fonts to letters. A letter may be split over two runs of the same font. */
function decodeParagraph(paragraph: WordElement, fonts: DocxFonts): void {
  const texts: { text: WordElement; decoder: RunDecoder | undefined }[] = [];
  const style = paragraph.styleId ?? null;
  const collect = (element: WordElement, run: WordElement | undefined) => {
    const inner = element.type === "run" ? element : run;
    if (element.type === "text") {
      texts.push({ text: element, decoder: fonts.find(inner?.font ?? null, inner?.styleId ?? null, style) });
    }
    for (const child of element.children ?? []) collect(child, inner);
  };
  collect(paragraph, undefined);
  for (const [index, { text, decoder }] of texts.entries()) {
    if (decoder === undefined || text.value === undefined) continue;
    const next = texts[index + 1];
    // `Toa` + `ùn`: the mark at the beginning of the next run moves to the letter to which it belongs.
    const [mark = ""] = next?.decoder === decoder ? (/^[\u00C0-\u00FF]/.exec(next.text.value ?? "") ?? []) : [];
    if (next?.text.value !== undefined && mark !== "" && /[A-Za-zÔÖôö]$/.test(text.value)) {
      text.value += mark;
      next.text.value = next.text.value.slice(mark.length);
    }
    text.value = decoder(text.value);
  }
}

function writeHtml(html: string, budget: TextBudget): WrittenText {
  const document = parsePage(`<body>${html}`);
  for (const mark of document.querySelectorAll(NOTE_MARKS)) mark.remove();
  return writeElement(document.body, new FontRules(undefined), budget);
}
