import { isSyllable } from "../encodings/syllables.ts";

const ONSET = /(?<![\p{L}\p{M}\d.,]|\d )(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]) (?=[\p{L}\p{M}])/giu;
const REST = /[\p{L}\p{M}]+/uy;

/** Reattaches letters that a PDF file separates from their marks (`tô ̉ng`) or from their syllable (`t ổng`). */
export function joinDiacritics(text: string): string {
  // A combining mark belongs to the letter before it, whatever space the file has between them.
  const marked = text.replace(/(\p{L}\p{M}*)[ \u00A0]+(?=\p{M})/gu, "$1").normalize("NFC");
  return marked.replace(ONSET, (found, at: number) => {
    REST.lastIndex = at + found.length;
    const [rest = ""] = REST.exec(marked) ?? [];
    const isMarked = /[^\0-\u007F]/.test(rest);
    return isMarked && isSyllable(found.trim() + rest) ? found.trim() : found;
  });
}
