/**
 * A number with its signs and the unit joined to it: `↑ ≥ 9,5 %`, `64/73`, `2024-06`. The optional parts are of bounded
 * length, so that matching takes linear time.
 */
const NUMBER = /(?:[≈<>≤≥↑↓+−-]\u00A0?){0,3}\d[\d.,/:–-]*(?:\u00A0[^\s\d]{1,12})?/g;

/** Numbers of more characters than this may be cut, because their width has no limit. */
const LONGEST = 40;

/** A text whose numbers do not break across lines. */
export function Words({ text }: { text: string }) {
  const pieces = [];
  let done = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > done) pieces.push(text.slice(done, index));
    const isLong = number.length > LONGEST;
    pieces.push(
      <span key={index} class={isLong ? "number is-long" : "number"} title={isLong ? number : undefined}>
        {number}
      </span>,
    );
    done = index + number.length;
  }
  pieces.push(text.slice(done));
  return <>{pieces}</>;
}

/** Returns the length of the longest number in a text, which must not be broken. */
export function measureNumbers(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(NUMBER), ([number]) => Math.min(number.length, LONGEST)));
}
