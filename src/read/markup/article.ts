import { Readability } from "@mozilla/readability";
import { type DomDocument, type DomElement, readLine } from "./dom.ts";
import { PageMeasure } from "./page-measure.ts";

/** Elements that are never part of an article, by their name or role. "Furniture" is what a site puts around it. */
const FURNITURE =
  "nav, aside, footer, form, iframe, dialog, figcaption, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden], [aria-hidden=true]";

/**
 * Words in class names and ids of elements that are not part of an article: `box-comment`, `tin-lien-quan`,
 * `PhotoCMS_Caption`.
 */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:comments?|binh-?luan|disqus|related|lien-?quan|share|sharing|social|breadcrumbs?|menu|navbar|nav|sidebar|footer|header|topbar|banner|advert\w*|ads?|quang-?cao|popup|cookie|tags?|caption|photocms_caption|copyright|pagination|newsletter|search|most-?read|xem-?nhieu|doc-?them|read-?more|rating|author-?box)(?:$|[\s_-])/i;

/** Elements in which Vietnamese newspapers put the summary above an article. */
const LEAD = "[class*=sapo], [itemprop=description]:not(meta), .lead, h2.description, p.description, .article-summary";

/** Headlines on pages that have no `h1`. */
const TITLE = ".news-title, .title-detail, .detail-title, .article-title, .post-title, .entry-title";

/** Fewest characters of an article. A shorter result means that the search failed. */
const MIN_ARTICLE_LENGTH = 140;
/** Smallest share of a page's prose (text outside of links and furniture) that an article must contain. */
const MIN_PROSE_SHARE = 0.5;

/**
 * The search for an article visits all descendants of each element again and again, which takes too long on large and
 * deep pages. For comparison: a page of 4,500 elements, more than 20 levels deep, weighs 210,000.
 */
const MAX_WEIGHT = 1_000_000;

/** The article of a page: the element with its text, its headline, and the summary above the text. */
export interface Article {
  element: DomElement;
  title: string | undefined;
  lead: DomElement | undefined;
}

/**
 * Finds the article of a page. Removes the furniture from `document`: menus, comments, captions, advertisements.
 * Undefined for a page that consists only of its text, such as a report saved as HTML.
 *
 * @param parse parses HTML into a new document
 */
export function findArticle(document: DomDocument, parse: (html: string) => DomDocument): Article | undefined {
  const furniture = removeFurniture(document);
  if (furniture === 0 && !hasArticleMark(document)) return undefined;
  const title = findTitle(document);
  const lead = document.querySelector(LEAD) ?? undefined;
  const element = findMarkedBody(document) ?? findReadableBody(document, parse) ?? document.body;
  return { element, title, lead: lead !== undefined && !includesText(element, lead) ? lead : undefined };
}

/** Removes the furniture from a page and returns the number of removed elements. Only pages of a website have any. */
function removeFurniture(document: DomDocument): number {
  for (const element of document.querySelectorAll("script, style, noscript, template")) element.remove();
  const measure = new PageMeasure(document.body);
  const half = measure.lengthOf(document.body) / 2;
  // An element that contains more than half of the page, or its headline, is not furniture, even if its name says so:
  // it may be named after something in it, or be a form around the whole page.
  const isFurniture = (element: DomElement) => measure.lengthOf(element) <= half && !measure.hasHeadline(element);
  let count = 0;
  const removeIfFurniture = (element: DomElement) => {
    if (!isFurniture(element)) return;
    measure.remove(element);
    count++;
  };
  for (const element of document.querySelectorAll(FURNITURE)) removeIfFurniture(element);
  for (const element of document.querySelectorAll("header, [class], [id]")) {
    if (/^(?:HTML|BODY|MAIN|ARTICLE|H1)$/i.test(element.nodeName)) continue;
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (FURNITURE_NAME.test(names) || /^HEADER$/i.test(element.nodeName)) removeIfFurniture(element);
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

/** The article body as marked up by the page itself, if exactly one element is marked. */
function findMarkedBody(document: DomDocument): DomElement | undefined {
  for (const selector of ["[itemprop=articleBody]", "article"]) {
    const marked = [...document.querySelectorAll(selector)];
    const [only] = marked;
    if (only !== undefined && marked.length === 1 && readLine(only).length >= MIN_ARTICLE_LENGTH) return only;
  }
  return undefined;
}

function findReadableBody(document: DomDocument, parse: (html: string) => DomDocument): DomElement | undefined {
  if (new PageMeasure(document.body).weight > MAX_WEIGHT) return undefined;
  markDataTables(document);
  // Readability modifies the document, so it is given a copy.
  const copy = parse(document.documentElement.outerHTML);
  const found = new Readability(copy as never, { charThreshold: MIN_ARTICLE_LENGTH, keepClasses: true }).parse();
  const length = (found?.textContent ?? "").replace(/\s+/g, " ").length;
  // A result with less than half of the prose is only a part of the article.
  if (!found?.content || length < MIN_ARTICLE_LENGTH || length < measureProse(document) * MIN_PROSE_SHARE)
    return undefined;
  return parse(`<html><head></head><body>${found.content}</body></html>`).body;
}

/** The number of characters of a page's text outside of links. */
function measureProse(document: DomDocument): number {
  const links = [...document.querySelectorAll("a")].map((link) => readLine(link).length);
  return readLine(document.body).length - links.reduce((sum, length) => sum + length, 0);
}

/** Marks tables of figures as data. Otherwise the search for the article takes them for menus and drops them. */
function markDataTables(document: DomDocument): void {
  for (const table of document.querySelectorAll("table")) {
    const isData = table.querySelector("table") === null && [...table.querySelectorAll("tr")].length > 1;
    if (isData) table.setAttribute("summary", "data");
  }
}

/** Whether the text of `element` already includes that of `part`. */
function includesText(element: DomElement, part: DomElement): boolean {
  return element.contains(part) || readLine(element).includes(readLine(part));
}
