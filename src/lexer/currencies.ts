import { makeFacets } from "../lexicon/groups.ts";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { moneyCues, ofWords } from "../lexicon/lists.ts";
import { syllableEnd } from "../lexicon/surface.ts";
import type { Currency } from "../lexicon/values.ts";
import type { Facets } from "../lexicon/word.ts";
import {
  hasCapital,
  isCapital,
  isDigit,
  isLetter,
  letterRunEnd,
  letterRunStart,
  previousWordStart,
  spaceRunEnd,
} from "../text/letters.ts";
import { beginsName, entryAfter, syllableAfter } from "../words/beside.ts";
import { WordList } from "../words/word-list.ts";
import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";

const OF: ReadonlySet<string> = new Set(ofWords);
const MONEY_CUES = new WordList(moneyCues);

/**
 * The currency that a word is where it stands, with the country after it: `đô la` | `Hồng Kông` is HKD. Undefined where
 * it is none: `top`, which is no code in small letters, or `Đồng` of `5 Đồng Tháp`.
 */
export function findCurrency(text: string, entry: Entry | undefined, tokens: readonly Token[]): Entry | undefined {
  const currency = entry?.facets.currency;
  if (entry === undefined || currency === undefined || isOtherWord(text, entry, tokens)) return undefined;
  if (isDotted(text, entry.end) && currency.leads) return { ...entry, end: entry.end + 1 };
  const next = entryAfter(text, entry.end);
  // `đồng euro`, `đồng yên`
  if (next?.facets.currency !== undefined && isCoin(entry)) {
    const named = findCurrency(text, next, tokens);
    return named && { ...named, start: entry.start };
  }
  return (
    withCountry(text, entry, currency) ??
    (isName(text, entry, next) || isThing(text, entry, next, tokens) ? undefined : entry)
  );
}

/** `24 bảng` | `công khai`: a word that is a label, too, is a thing before what goes on with a noun; not `3 triệu bảng tiền phạt`, `phí 30 bảng thuế`. */
function isThing(text: string, { facets }: Entry, next: Entry | undefined, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (facets.label !== true || next === undefined || last?.facets.magnitude !== undefined) return false;
  if (last !== undefined && followsPrice(text, last.startOffset)) return false;
  return (next.facets.limiter ?? next.facets.noun ?? next.facets.eventVerb) === true;
}

/** `phí` | `30 bảng`, `mức phạt là` | `30 bảng`: at most a word between. */
export function followsPrice(text: string, at: number): boolean {
  return MONEY_CUES.endsAt(text, at) || MONEY_CUES.endsAt(text, previousWordStart(text, at));
}

/** `Rs. 20`, `Rp.500`: the dot of an abbreviation in small letters, before the amount. */
function isDotted(text: string, end: number): boolean {
  if (text.charAt(end) !== "." || hasCapital(text.charAt(end - 1))) return false;
  return isDigit(text.charCodeAt(text.charAt(end + 1) === " " ? end + 2 : end + 1));
}

/** Whether the letters of a code or name mean something else here. */
function isOtherWord(text: string, { start, end, facets }: Entry, tokens: readonly Token[]): boolean {
  if (facets.currency?.capitals && text.slice(start, end) !== text.slice(start, end).toUpperCase()) return true;
  // `214 HKD` are households, `5 triệu HKD` dollars.
  return facets.noun === true && (tokens.at(-1)?.facets.magnitude?.power ?? 0) < 6;
}

/** The word `đồng` alone: before the name of another currency it only says `coin`. */
function isCoin({ facets, start, end }: Entry): boolean {
  const { currency } = facets;
  return currency?.code === "VND" && currency.power === undefined && !currency.leads && end - start === 4;
}

/** `Đồng Tháp`, `Yên Bái`: two words in title case are a name. */
function isName(text: string, entry: Entry, next: Entry | undefined): boolean {
  if (next?.facets.currency !== undefined || letterRunEnd(text, entry.start) !== entry.end) return false;
  return beginsName(text, entry);
}

/** A currency with the country after it, `đô la Úc`, `peso của Mexico`; undefined where there is none. */
function withCountry(text: string, entry: Entry, { code, family }: Currency): Entry | undefined {
  const isOf = OF.has(syllableAfter(text, entry.end));
  const end = isOf ? letterRunEnd(text, spaceRunEnd(text, entry.end)) : entry.end;
  const found = entryAfter(text, end, "country");
  const country = found?.facets.country;
  if (found === undefined || country === undefined) return undefined;
  const isOfFamily = family !== undefined && country.family === family;
  if (!isOfFamily && country.code !== code) return undefined;
  return { facets: facetsOf(country.code), start: entry.start, end: found.end };
}

const byCode = new Map<string, Facets>();

function facetsOf(code: string): Facets {
  let facets = byCode.get(code);
  if (facets === undefined) {
    facets = makeFacets({ currency: { code } });
    byCode.set(code, facets);
  }
  return facets;
}

/** No code or sign of a currency has more letters. */
const LONGEST_SIGN = 4;

/** Start of the code or sign of a currency right before the figure at `figure`: `$500`, `USD 25`; `figure` where none is. */
export function leadingCurrencyStart(text: string, figure: number): number {
  const spaced = text.charCodeAt(figure - 1) === 0x20 ? figure - 1 : figure;
  const end = isDotted(text, spaced - 1) ? spaced - 1 : spaced;
  if (isLetter(text.charCodeAt(end - 1))) {
    const start = letterRunStart(text, end);
    return isLeading(text, start, end) ? start : figure;
  }
  if (isDigit(text.charCodeAt(end - 1)) || syllableEnd(text, end - 1) !== end) return figure;
  // US$
  const letters = letterRunStart(text, end - 1);
  if (isLeading(text, letters, end)) return letters;
  // `XY$` is a currency that the lexicon does not know; `giá$` lacks a space.
  if (isCapital(text.charCodeAt(end - 2))) return figure;
  return isLeading(text, end - 1, end) ? end - 1 : figure;
}

/** Whether a code or sign that may stand before an amount is written there; codes begin with a capital. */
function isLeading(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (end - start > LONGEST_SIGN || (isLetter(first) && !isCapital(first))) return false;
  const entry = findEntry(text, start);
  return entry?.facets.currency?.leads === true && entry.end === end && !isOtherWord(text, entry, []);
}

/** Whether a token may be the currency of the amount after it. */
export function leadsAmount({ tokenType, facets }: Token): boolean {
  return tokenType === t.Currency && facets.currency?.leads === true;
}
