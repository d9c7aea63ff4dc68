import { ReadError } from "../document.ts";
import { type Budget, formatSize } from "../limits.ts";

/** The share of `--max-size` that one stream may have, and letters, codes and objects, which take some 100 bytes each. */
const STREAM_SHARE = 8;
const HELD_SHARE = 100;
/** A small `--max-size` is no limit for fonts, which may be larger than all of the text. */
const LEAST_STREAM_BYTES = 10e6;
const LEAST_HELD = 1e6;

/**
 * Measures the work that one PDF file makes, and stops it where it is too much: a file of a kilobyte can ask for years.
 * The library takes an error for damage and goes on, so what failed once fails at each further step, and at `check`.
 */
export class Meter {
  #work = 0;
  #held = 0;
  #failure: unknown;

  /** @param bytes the size of the file */
  constructor(
    private readonly bytes: number,
    private readonly budget: Budget,
  ) {}

  /** How many things are in memory. */
  get held(): number {
    return this.#held;
  }

  /** Whether it is time to forget what can be made again. */
  get isHalfFull(): boolean {
    return this.#held > this.#mostHeld / 2;
  }

  get #mostHeld(): number {
    return Math.max(LEAST_HELD, Math.floor(this.budget.limits.documentBytes / HELD_SHARE));
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Throws what failed before. */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Counts bytes unpacked, operators, letters. Throws a `ReadError` for more than a file of this size can mean. */
  work(steps: number): void {
    this.#work += steps;
    this.#limit(() => this.budget.checkExpansion(this.#work, this.bytes));
  }

  /** Checks the size of one stream, unpacked. Throws a `ReadError` for one that memory may not hold when it is read. */
  checkStream(bytes: number): void {
    const most = Math.max(LEAST_STREAM_BYTES, this.budget.limits.documentBytes / STREAM_SHARE);
    this.#limit(() => {
      if (bytes > most) throw createSizeError(`a stream of over ${formatSize(most)}`);
    });
  }

  /** Counts letters, codes or objects that stay in memory. Throws a `ReadError` for too many. */
  hold(count: number): void {
    this.#held += count;
    this.#limit(() => {
      if (this.#held <= this.#mostHeld) return;
      throw createSizeError(
        `over ${this.#mostHeld.toLocaleString("en")} letters of a page, codes of its fonts and objects`,
      );
    });
  }

  /** What was held is no longer in memory. */
  release(count: number): void {
    this.#held -= count;
  }

  #limit(measure: () => void): void {
    this.check();
    try {
      measure();
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }
}

function createSizeError(what: string): ReadError {
  return new ReadError(`too large for its format: ${what}; --max-size raises the limit`, "over_limit");
}
