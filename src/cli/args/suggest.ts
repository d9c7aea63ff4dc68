/** One edit is allowed per this many letters: one for four letters, two for eight. */
const LETTERS_PER_ERROR = 4;
/** Shorter words are similar to too many names. */
const SHORTEST_WORD = 3;
/** The fewest letters of an abbreviated name. */
const SHORTEST_PREFIX = 2;

/** The candidate that is most similar to a mistyped word: `jsno` → `json`; undefined when none is similar: `yaml`. */
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
  // A word much longer than any name is similar to none, and would take long to compare.
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
