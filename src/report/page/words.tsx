/**
 * A number with its signs, and the unit that is tied to it: `↑ ≥ 9,5 %`, `64/73`, `2024-06`. Its parts are of bounded
 * length, so that no text makes it look twice at the same place.
 */
const NUMBER = /(?:[≈<>≤≥↑↓+−-]\u00A0?){0,3}\d[\d.,/:–-]*(?:\u00A0[^\s\d]{1,12})?/g;

/** Numbers of more characters than these are cut where there is no room: they could be as wide as they like. */
const LONGEST = 40;

/** A text whose numbers never break from one line to the next. */
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

/** How many characters of a text can't be parted from each other: those of its longest number. */
export function measureNumbers(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(NUMBER), ([number]) => Math.min(number.length, LONGEST)));
}
