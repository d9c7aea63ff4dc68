import { isUtf8 } from "node:buffer";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { findDeclaredEncoding } from "./html-charset.ts";
import { limitTree, type TextBudget } from "./limits.ts";
import { findArticle } from "./markup/article.ts";
import type { DomDocument } from "./markup/dom.ts";
import { FontRules } from "./markup/font-rules.ts";
import { findPageDate } from "./markup/page-date.ts";
import { parsePage } from "./markup/parse-page.ts";
import { moveTables, type WrittenText } from "./markup/text-writer.ts";
import { writeElement } from "./markup/write-dom.ts";
import { decodeBytes, isLegacy } from "./text.ts";

/** Reads web pages, and reports saved as HTML. */
export const readHtml = readOneText(
  async ({ bytes }: FileBytes, { encoding: forced, limits, text: budget }: ReadContext) => {
    const most = limitTree(limits);
    if (bytes.length > most.bytes) throw most.error;
    const { text: html, encoding } = await decodeBytes(bytes, forced ?? findEncodingOf(bytes));
    const document = parsePage(html);
    const date = findPageDate(document);
    // Bytes in a legacy encoding have been decoded to Unicode letters already, so fonts are ignored.
    const fonts = new FontRules(isLegacy(encoding) ? undefined : document);
    const { text, tables } = writePage(document, fonts, budget);
    return { text: isLegacy(encoding) ? text : mendLegacyText(text), tables, ...(date === undefined ? {} : { date }) };
  },
);

/**
 * The encoding that a page declares; undefined if its bytes decide. Valid UTF-8 is UTF-8, whatever the page declares,
 * and bytes with zeros may be UTF-16, which detection recognises.
 */
function findEncodingOf(bytes: Uint8Array): ReadContext["encoding"] {
  if (isUtf8(bytes) || bytes.includes(0)) return undefined;
  const declared = findDeclaredEncoding(bytes);
  return declared === "utf-8" ? undefined : declared;
}

function writePage(document: DomDocument, fonts: FontRules, budget: TextBudget): WrittenText {
  const article = findArticle(document, parsePage);
  if (article === undefined) return writeElement(document.body ?? document.documentElement, fonts, budget);
  const body = writeElement(article.element, fonts, budget);
  const lead = article.lead === undefined ? "" : writeElement(article.lead, fonts, budget).text;
  const title = article.title === undefined || body.text.includes(article.title) ? "" : `${article.title}\n\n`;
  const head = title + lead;
  return { text: head + body.text, tables: moveTables(body.tables, head.split("\n").length - 1) };
}
