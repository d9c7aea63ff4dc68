import { type DomDocument, type DomElement, readShortLine } from "./dom.ts";

/** Names of meta elements that give the date of publication, the most reliable first. */
const META = [
  "article:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "og:published_time",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "article:modified_time",
];

/** Elements that show the date of publication to a reader. */
const SHOWN =
  "[class*=publish], [class*=pub-date], [class*=pubdate], [class*=post-date], [class*=entry-date], [class*=article-date], [class*=ngay], [class*=date], [class*=time], [id*=date], [id*=ngay]";
/** Longest text of such an element. A longer one only contains a date somewhere. */
const MAX_DATE_LINE_LENGTH = 120;

/** The day on which a page was published, `YYYY-MM-DD`; undefined if the page does not state it. */
export function findPageDate(document: DomDocument): string | undefined {
  return findMetaDate(document) ?? findLinkedDataDate(document) ?? findTimeDate(document) ?? findShownDate(document);
}

function findMetaDate(document: DomDocument): string | undefined {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content], [itemprop][content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "";
    const day = parseDay(meta.getAttribute("content") ?? "");
    if (day !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), day);
  }
  const name = META.find((one) => found.has(one));
  return name === undefined ? undefined : found.get(name);
}

function findLinkedDataDate(document: DomDocument): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, published = ""] = /"datePublished"\s*:\s*"([^"]{1,40})"/.exec(script.textContent ?? "") ?? [];
    const day = parseDay(published);
    if (day !== undefined) return day;
  }
  return undefined;
}

function findTimeDate(document: DomDocument): string | undefined {
  for (const time of document.querySelectorAll("time")) {
    const day = parseDay(time.getAttribute("datetime") ?? "") ?? parseDay(readDateLine(time) ?? "");
    if (day !== undefined) return day;
  }
  return undefined;
}

function findShownDate(document: DomDocument): string | undefined {
  const judged = new Map<DomElement, boolean>();
  for (const element of document.querySelectorAll(SHOWN)) {
    const day = parseDay(readDateLine(element) ?? "");
    if (day !== undefined && !isBoilerplate(element, judged)) return day;
  }
  return undefined;
}

const readDateLine = (element: DomElement) => readShortLine(element, MAX_DATE_LINE_LENGTH);

/**
 * Whether an element belongs to the frame of the page: the clock in the header and lists of other articles show dates
 * that are not this page's. Results are cached in `judged`, so that each element is examined once.
 */
function isBoilerplate(element: DomElement, judged: Map<DomElement, boolean>): boolean {
  const known = judged.get(element);
  if (known !== undefined) return known;
  const names = `${element.getAttribute?.("class") ?? ""} ${element.getAttribute?.("id") ?? ""}`;
  const is =
    /^(?:HEADER|NAV|ASIDE|FOOTER|LI)$/i.test(element.nodeName) ||
    /\b(?:header|menu|nav|sidebar|related|footer|comment)/i.test(names) ||
    (element.parentNode !== null && isBoilerplate(element.parentNode, judged));
  judged.set(element, is);
  return is;
}

/**
 * Finds a date in a text: `2022-12-03T08:30+07:00`, `03/12/2022 08:30`, `ngày 3 tháng 12 năm 2022` → `2022-12-03`.
 * Undefined if there is no date, or if it does not exist.
 */
export function parseDay(text: string): string | undefined {
  const iso = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text);
  const numeric = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  const spelled = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i.exec(text.normalize("NFC"));
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text.trim());
  const [, year, month, day] = iso ?? compact ?? [];
  const [, otherDay, otherMonth, otherYear] = numeric ?? spelled ?? [];
  return makeDay(year ?? otherYear, month ?? otherMonth, day ?? otherDay);
}

function makeDay(year = "", month = "", day = ""): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1945) return undefined;
  return new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
