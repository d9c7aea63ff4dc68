/** Figures that only the English convention writes, and figures that only the Vietnamese one does. */
const ENGLISH = /(?<![\d.,])\d{1,3}(?:,\d{3}){2,6}(?![\d.,]*\d)|(?<![\d.,])\d{1,3}(?:,\d{3}){1,6}\.\d{1,6}(?![\d,])/g;
const VIETNAMESE = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,6}(?![\d.,]*\d)|(?<![\d.,])\d{1,9}(?:\.\d{3}){0,6},\d{1,2}(?!\d)/g;

/**
 * Whether a document groups thousands by commas: some of its figures can be read in no other way, and none are written
 * in Vietnamese convention. Decides figures such as `1,599` that both conventions can write.
 */
export function groupsByCommas(text: string): boolean {
  return text.search(ENGLISH) >= 0 && text.search(VIETNAMESE) < 0;
}
