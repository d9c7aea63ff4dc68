import { constants } from "node:buffer";
import { ReadError } from "./document.ts";

/** Limits that protect a run from inputs that would use up its time or memory. */
export interface Limits {
  /** Size of one document, unpacked, in bytes. */
  documentBytes: number;
  /** Size of a line of `--from ndjson`, in bytes. */
  lineBytes: number;
  /** Size of all members of one archive together, unpacked, in bytes. */
  totalBytes: number;
  /** Number of members of one archive, including those of nested archives. */
  members: number;
  /** Largest ratio of the unpacked to the packed size of a member. */
  ratio: number;
  /** Number of pages of a PDF file. */
  pages: number;
}

export const DEFAULT_LIMITS: Limits = {
  documentBytes: 200e6,
  // A text with many figures needs about 80 times its size in memory.
  lineBytes: 5e6,
  totalBytes: 2e9,
  members: 10_000,
  ratio: 200,
  pages: 2000,
};

/** The ratio is not checked up to this unpacked size: small data may well compress by more. */
const MIN_CHECKED_BYTES = 1e6;

/** Formats a size in bytes for people: `200 MB`, `1.5 KB`, `106 bytes`. */
export function formatSize(bytes: number): string {
  if (bytes >= 1e9) return `${trim(bytes / 1e9)} GB`;
  if (bytes >= 1e6) return `${trim(bytes / 1e6)} MB`;
  if (bytes >= 1e3) return `${trim(bytes / 1e3)} KB`;
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}

function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The error for a document over its limit. */
export function createDocumentSizeError({ documentBytes }: Limits): ReadError {
  return createSizeError(documentBytes);
}

/** The error for a line over its limit. */
export function createLineSizeError({ lineBytes }: Limits): ReadError {
  return createSizeError(lineBytes);
}

function createSizeError(bytes: number): ReadError {
  return new ReadError(`too large: over ${formatSize(bytes)}; --max-size raises the limit`, "over_limit");
}

/**
 * Divisor of `--max-size` for documents that are parsed into a tree. The tree takes about 60 times their size in
 * memory.
 */
const TREE_DIVISOR = 8;

/**
 * The limit, in bytes, for a document that is parsed into a tree (a web page, Word), and the error for a larger one.
 */
export function limitTree({ documentBytes }: Limits): { bytes: number; error: ReadError } {
  const bytes = documentBytes / TREE_DIVISOR;
  const reason = `too large for its format: over ${formatSize(bytes)}, an eighth of --max-size, which raises it`;
  return { bytes, error: new ReadError(reason, "over_limit") };
}

/** The error for a text that is too long for a string. */
export function createTextSizeError(): ReadError {
  const limit = Math.floor(constants.MAX_STRING_LENGTH / 1e6);
  return new ReadError(`too large: a text may have ${limit} million characters; split it`, "over_limit");
}

/** An archive exceeds a limit for the whole archive. The rest of it is not read. */
export class BudgetError extends ReadError {
  constructor(reason: string) {
    super(reason, "over_limit");
  }
}

/** The error for an archive over the limit of its unpacked size. */
export function createArchiveSizeError({ totalBytes }: Limits): ReadError {
  const size = formatSize(totalBytes);
  return new BudgetError(`an archive of over ${size}; the rest is not read; --max-total raises the limit`);
}

/** Counts what all members of one input take together, against the limits. */
export class Budget {
  readonly #mostText: number;
  #members = 0;
  #bytes = 0;
  #text = 0;

  /** @param packed size of the input, in bytes */
  constructor(
    readonly limits: Limits,
    packed: number,
  ) {
    this.#mostText = Math.min(limits.totalBytes, Math.max(MIN_CHECKED_BYTES, packed * limits.ratio));
  }

  /** Starts counting the text of one file. `bytes` is the size of the file. */
  startText(bytes: number): TextBudget {
    return new TextBudget(this, bytes);
  }

  /** Counts a member. Throws a `BudgetError` if there are too many. */
  countMember(): void {
    const { members } = this.limits;
    if (++this.#members > members) {
      throw new BudgetError(`more than ${members} members; the rest is not read; --max-members raises the limit`);
    }
  }

  /** Counts unpacked bytes. Throws a `BudgetError` if there are too many. */
  countBytes(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.limits.totalBytes) throw createArchiveSizeError(this.limits);
  }

  /** Counts characters of text. Throws a `BudgetError` if there are too many. */
  countText(length: number): void {
    this.#text += length;
    if (this.#text <= this.#mostText) return;
    const { totalBytes, ratio } = this.limits;
    if (this.#mostText === totalBytes) throw createArchiveSizeError(this.limits);
    const reason = `its texts would be over ${ratio} times its size; the rest is not read`;
    throw new BudgetError(`${reason}; --max-ratio raises the limit`);
  }

  /**
   * Checks the bytes unpacked so far from one compressed item against its compressed size. Throws a `ReadError` if the
   * ratio is too large to be genuine.
   */
  checkExpansion(unpacked: number, packed: number): void {
    const { ratio } = this.limits;
    if (unpacked > MIN_CHECKED_BYTES && unpacked > packed * ratio) {
      const reason = `unpacks to over ${ratio} times its size, as a zip bomb does; --max-ratio raises the limit`;
      throw new ReadError(reason, "over_limit");
    }
  }
}

/**
 * Counts the text that one file becomes, against the limits. A small file can repeat one thing many times (a string of
 * a workbook in thousands of cells), so the number of unpacked bytes does not limit the text.
 */
export class TextBudget {
  readonly #most: number;
  #length = 0;

  constructor(
    private readonly budget: Budget,
    bytes: number,
  ) {
    const { documentBytes, ratio } = budget.limits;
    this.#most = Math.min(documentBytes, Math.max(MIN_CHECKED_BYTES, bytes * ratio));
  }

  /** Counts characters of text. Throws a `ReadError` if there are too many. */
  add(length: number): void {
    this.#length += length;
    if (this.#length > this.#most) throw this.#createError();
    this.budget.countText(length);
  }

  #createError(): ReadError {
    const { documentBytes, ratio } = this.budget.limits;
    const [most, option] =
      this.#most === documentBytes
        ? [formatSize(documentBytes), "--max-size"]
        : [`${ratio} times its size`, "--max-ratio"];
    return new ReadError(`its text would be over ${most}; ${option} raises the limit`, "over_limit");
  }
}
