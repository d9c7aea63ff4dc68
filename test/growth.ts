import { expect } from "vitest";

/** How much longer each text is than the one before. */
const STEP = 8;
/**
 * How much more time a text may take than one an eighth as long. Flat time per character gives 8, time that grows with
 * the square of the length 64; what lies between leaves room for collectors, caches and other programs.
 */
const MOST_GROWTH = 3 * STEP;
/** Milliseconds below which a time says nothing: compilers and collectors take that long. */
const NOISE = 150;
/** A machine may be busy with something else during one measurement, but hardly during all of them. */
const ATTEMPTS = 4;

/**
 * Expects that the time which `read` takes grows no faster than the length of its text. It compares the times of texts
 * of `length` / 64, `length` / 8 and `length` characters with each other, never with a clock, so that a slow machine
 * passes as a fast one does. It begins with the shortest, so that quadratic time fails before it hangs.
 */
export function expectLinear(makeText: (length: number) => string, read: (text: string) => void, length: number): void {
  const measure = (size: number) => {
    const text = makeText(size);
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  for (let size = length / STEP ** 2; size < length; size *= STEP) {
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && growth > MOST_GROWTH; attempt++) {
      growth = Math.min(growth, measure(size * STEP) / Math.max(measure(size), NOISE));
    }
    expect(growth, `times as long for ${size * STEP} characters as for ${size}`).toBeLessThanOrEqual(MOST_GROWTH);
  }
}

/** As `expectLinear`, for what is read asynchronously, from whatever `make` makes of about `length` bytes. */
export async function expectLinearReading<T>(
  make: (length: number) => T,
  read: (input: T) => Promise<void>,
  length: number,
): Promise<void> {
  const measure = async (size: number) => {
    const input = make(size);
    const start = performance.now();
    await read(input);
    return performance.now() - start;
  };
  for (let size = length / STEP ** 2; size < length; size *= STEP) {
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && growth > MOST_GROWTH; attempt++) {
      growth = Math.min(growth, (await measure(size * STEP)) / Math.max(await measure(size), NOISE));
    }
    expect(growth, `times as long for ${size * STEP} bytes as for ${size}`).toBeLessThanOrEqual(MOST_GROWTH);
  }
}

/** A text of at least `length` characters made of one piece. */
export const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
