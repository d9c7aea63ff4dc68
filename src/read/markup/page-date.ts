import { type DomDocument, type DomElement, readShortLine } from "./dom.ts";

/** Where pages say when they were published, the most trustworthy first. */
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

/** Elements that show the day to a reader. */
const SHOWN =
  "[class*=publish], [class*=pub-date], [class*=pubdate], [class*=post-date], [class*=entry-date], [class*=article-date], [class*=ngay], [class*=date], [class*=time], [id*=date], [id*=ngay]";
/** More is no date line but what holds one. */
const LONGEST_DATE_LINE = 120;

/** The day that a page was published, `YYYY-MM-DD`; undefined where it doesn't say. */
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

const readDateLine = (element: DomElement) => readShortLine(element, LONGEST_DATE_LINE);

/**
 * The clock at the head of a page, and lists of other articles, show days that are not this page's. Each element is
 * judged once.
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

/** `2022-12-03T08:30+07:00`, `03/12/2022 08:30`, `ngày 3 tháng 12 năm 2022` → `2022-12-03`; undefined for no day. */
export function parseDay(text: string): string | undefined {
  const iso = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text);
  const turned = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  const said = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i.exec(text.normalize("NFC"));
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text.trim());
  const [, year, month, day] = iso ?? compact ?? [];
  const [, otherDay, otherMonth, otherYear] = turned ?? said ?? [];
  return makeDay(year ?? otherYear, month ?? otherMonth, day ?? otherDay);
}

function makeDay(year = "", month = "", day = ""): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1945) return undefined;
  return new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
