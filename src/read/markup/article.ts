import { Readability } from "@mozilla/readability";
import { type DomDocument, type DomElement, readLine } from "./dom.ts";
import { PageMeasure } from "./page-measure.ts";

/** What is no part of an article by its element or its role. */
const FURNITURE =
  "nav, aside, footer, form, iframe, dialog, figcaption, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden], [aria-hidden=true]";

/** What is no part of an article by a word of its class or id: `box-comment`, `tin-lien-quan`, `PhotoCMS_Caption`. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:comments?|binh-?luan|disqus|related|lien-?quan|share|sharing|social|breadcrumbs?|menu|navbar|nav|sidebar|footer|header|topbar|banner|advert\w*|ads?|quang-?cao|popup|cookie|tags?|caption|photocms_caption|copyright|pagination|newsletter|search|most-?read|xem-?nhieu|doc-?them|read-?more|rating|author-?box)(?:$|[\s_-])/i;

/** Where Vietnamese newspapers put the paragraph before the article. */
const LEAD = "[class*=sapo], [itemprop=description]:not(meta), .lead, h2.description, p.description, .article-summary";

/** Headlines of pages that have no `h1`. */
const TITLE = ".news-title, .title-detail, .detail-title, .article-title, .post-title, .entry-title";

/** An article shorter than this was not found. */
const LEAST_ARTICLE = 140;
/** The share of a page's text that an article has, what is known to be none aside. */
const LEAST_PROSE = 0.5;

/**
 * The search for an article goes through all of each element again and again, which is too much where a page is large
 * and deep. A page of 4,500 elements, 20 and more deep, weighs 210,000.
 */
const MOST_WEIGHT = 1_000_000;

/** What a page is about: the element with its text, its headline, what it holds before the text. */
export interface Article {
  element: DomElement;
  title: string | undefined;
  lead: DomElement | undefined;
}

/**
 * The article of a page; undefined for a page that is nothing but its text (a report saved as a page). The page loses
 * its furniture: menus, comments, captions, advertisements.
 */
export function findArticle(document: DomDocument, parse: (html: string) => DomDocument): Article | undefined {
  const furniture = takeFurnitureAway(document);
  if (furniture === 0 && !hasArticleMark(document)) return undefined;
  const title = findTitle(document);
  const lead = document.querySelector(LEAD) ?? undefined;
  const element = findMarkedBody(document) ?? findReadableBody(document, parse) ?? document.body;
  return { element, title, lead: lead !== undefined && !includesText(element, lead) ? lead : undefined };
}

/** How many pieces were taken away that only pages of a site have. */
function takeFurnitureAway(document: DomDocument): number {
  for (const element of document.querySelectorAll("script, style, noscript, template")) element.remove();
  const measure = new PageMeasure(document.body);
  const most = measure.lengthOf(document.body) / 2;
  // What holds most of the page is named after something in it, or a form around all of it.
  const isFurniture = (element: DomElement) => measure.lengthOf(element) <= most && !measure.hasHeadline(element);
  let count = 0;
  const take = (element: DomElement) => {
    if (!isFurniture(element)) return;
    measure.remove(element);
    count++;
  };
  for (const element of document.querySelectorAll(FURNITURE)) take(element);
  for (const element of document.querySelectorAll("header, [class], [id]")) {
    if (/^(?:HTML|BODY|MAIN|ARTICLE|H1)$/i.test(element.nodeName)) continue;
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (FURNITURE_NAME.test(names) || /^HEADER$/i.test(element.nodeName)) take(element);
  }
  return count;
}

function hasArticleMark(document: DomDocument): boolean {
  return document.querySelector("article, [itemprop=articleBody], meta[property^='og:']") !== null;
}

function findTitle(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll("h1")].map(readLine).filter((line) => line !== "");
  const [only] = headings;
  if (only !== undefined && headings.length === 1) return only;
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute("content")?.trim();
  return shared || only || readLine(document.querySelector(TITLE)) || undefined;
}

/** The body that the page itself marks. */
function findMarkedBody(document: DomDocument): DomElement | undefined {
  for (const selector of ["[itemprop=articleBody]", "article"]) {
    const marked = [...document.querySelectorAll(selector)];
    const [only] = marked;
    if (only !== undefined && marked.length === 1 && readLine(only).length >= LEAST_ARTICLE) return only;
  }
  return undefined;
}

function findReadableBody(document: DomDocument, parse: (html: string) => DomDocument): DomElement | undefined {
  if (new PageMeasure(document.body).weight > MOST_WEIGHT) return undefined;
  markDataTables(document);
  // It takes the page apart that it is given.
  const copy = parse(document.documentElement.outerHTML);
  const found = new Readability(copy as never, { charThreshold: LEAST_ARTICLE, keepClasses: true }).parse();
  const length = (found?.textContent ?? "").replace(/\s+/g, " ").length;
  // A search that loses most of the sentences took a part for the whole.
  if (!found?.content || length < LEAST_ARTICLE || length < measureProse(document) * LEAST_PROSE) return undefined;
  return parse(`<html><head></head><body>${found.content}</body></html>`).body;
}

/** How much text a page has that is no link. */
function measureProse(document: DomDocument): number {
  const links = [...document.querySelectorAll("a")].map((link) => readLine(link).length);
  return readLine(document.body).length - links.reduce((sum, length) => sum + length, 0);
}

/** Tables of figures look like menus to the search for an article, unless they are marked. */
function markDataTables(document: DomDocument): void {
  for (const table of document.querySelectorAll("table")) {
    const isData = table.querySelector("table") === null && [...table.querySelectorAll("tr")].length > 1;
    if (isData) table.setAttribute("summary", "data");
  }
}

/** Whether a text has the words of an element already. */
export function includesText(element: DomElement, part: DomElement): boolean {
  return element.contains(part) || readLine(element).includes(readLine(part));
}
