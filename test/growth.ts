import { expect } from "vitest";

/** How much longer each text is than the one before. */
const STEP = 8;
/**
 * How much more time a text may take than one an eighth as long. Flat time per character gives 8, time that grows with
 * the square of the length 64; what lies between leaves room for collectors, caches and other programs.
 */
const MOST_GROWTH = 3 * STEP;
/** Milliseconds of the processor below which a time says nothing: compilers and collectors take that long. */
const NOISE = 10;
/** The compiler may be at work during one measurement, but hardly during all of them. */
const ATTEMPTS = 5;

/**
 * Expects that the time which `read` takes grows no faster than what it reads. It counts the time of the processor in this
 * process, which other programs do not lengthen, so `read` may start no process. It compares the times of what `make`
 * gives for `length` / 64, `length` / 8 and `length` characters (or bytes) with each other, never with a clock, so that
 * a slow machine passes as a fast one does. It begins with the shortest, so that quadratic time fails before it hangs.
 *
 * Quadratic time is found where the longest takes more than `MOST_GROWTH` * `NOISE`, a quarter of a second: `length` is
 * such that a reader whose time is not linear takes that long.
 */
export async function expectLinear<T>(
  make: (length: number) => T,
  read: (input: T) => unknown,
  length: number,
): Promise<void> {
  const measure = async (size: number) => {
    const input = make(size);
    const start = process.cpuUsage();
    await read(input);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let size = length / STEP ** 2; size < length; size *= STEP) {
    let [long, short] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const growth = () => long / Math.max(short, NOISE);
    for (let attempt = 0; attempt < ATTEMPTS && !(growth() <= MOST_GROWTH); attempt++) {
      long = Math.min(long, await measure(size * STEP));
      // Twice, as a short time that was disturbed would hide the growth.
      short = Math.min(short, await measure(size), await measure(size));
    }
    expect(growth(), `times as long for ${size * STEP} characters as for ${size}`).toBeLessThanOrEqual(MOST_GROWTH);
  }
}

/** A text of at least `length` characters made of one piece. */
export const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
