import { ReadError } from "../document.ts";
import { type Budget, formatSize } from "../limits.ts";

/**
 * Divisors of `--max-size`: for the bytes of one stream, and for the number of characters, codes and objects that are
 * in memory at once, which take about 100 bytes each.
 */
const STREAM_DIVISOR = 8;
const HELD_DIVISOR = 100;
/**
 * The limits do not go below these values, however small `--max-size` is, because fonts may be larger than the whole
 * text.
 */
const MIN_STREAM_LIMIT = 10e6;
const MIN_HELD_LIMIT = 1e6;

/**
 * Measures the work that one PDF file causes, and stops it when it is too much: a file of a kilobyte can ask for years
 * of work. pdf.js treats any error as damage and continues; so once the meter has failed, each further call throws its
 * error again.
 */
export class Meter {
  #work = 0;
  #held = 0;
  #failure: unknown;

  /** @param bytes size of the file */
  constructor(
    private readonly bytes: number,
    private readonly budget: Budget,
  ) {}

  /** Number of things in memory: see `hold`. */
  get held(): number {
    return this.#held;
  }

  /** Whether caches should be cleared. */
  get isHalfFull(): boolean {
    return this.#held > this.#mostHeld / 2;
  }

  get #mostHeld(): number {
    return Math.max(MIN_HELD_LIMIT, Math.floor(this.budget.limits.documentBytes / HELD_DIVISOR));
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Throws the error of the meter again, if it has failed. */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  /**
   * Counts steps of work: decompressed bytes, operators, characters. Throws a `ReadError` if there are more than a file
   * of this size can have.
   */
  work(steps: number): void {
    this.#work += steps;
    this.#limit(() => this.budget.checkExpansion(this.#work, this.bytes));
  }

  /** Checks the decompressed size of one stream. Throws a `ReadError` if it may not fit in memory. */
  checkStream(bytes: number): void {
    const most = Math.max(MIN_STREAM_LIMIT, this.budget.limits.documentBytes / STREAM_DIVISOR);
    this.#limit(() => {
      if (bytes > most) throw createSizeError(`a stream of over ${formatSize(most)}`);
    });
  }

  /** Counts characters, codes or objects that stay in memory. Throws a `ReadError` if there are too many. */
  hold(count: number): void {
    this.#held += count;
    this.#limit(() => {
      if (this.#held <= this.#mostHeld) return;
      throw createSizeError(`over ${this.#mostHeld.toLocaleString("en")} characters of a page, font codes and objects`);
    });
  }

  /** Subtracts things that are no longer in memory. */
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
