/** Letters of a word for each that may be wrong in it: at four letters one, at eight two. */
const LETTERS_PER_ERROR = 4;
/** A shorter word than this is near to too many names. */
const SHORTEST_WORD = 3;
/** Letters that have to be typed of a name that is cut short. */
const SHORTEST_PREFIX = 2;

/** The candidate that a mistyped word is nearest to; undefined when none is near: `jsno` → `json`, `yaml` → none. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const completed = typed.length < SHORTEST_PREFIX ? [] : candidates.filter((candidate) => candidate.startsWith(typed));
  if (completed.length === 1) return completed[0];
  if (typed.length < SHORTEST_WORD) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / LETTERS_PER_ERROR)) + 1;
  for (const candidate of candidates) {
    const distance = measureDistance(typed, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, with a swap of neighbours as one step. */
function measureDistance(a: string, b: string): number {
  // What is much longer than any name is near to none; it need not be measured.
  if (a.length > b.length + 8) return a.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
