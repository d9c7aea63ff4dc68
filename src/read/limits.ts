import { constants } from "node:buffer";
import { ReadError } from "./document.ts";

/** What protects a run from an input that would take it down. */
export interface Limits {
  /** Bytes of one document, unpacked. */
  documentBytes: number;
  /** Bytes of all members of one archive together, unpacked. */
  totalBytes: number;
  /** Members of one archive, those of archives in it included. */
  members: number;
  /** How many times its packed size a member may be. */
  ratio: number;
  /** Pages of a PDF file. */
  pages: number;
}

export const DEFAULT_LIMITS: Limits = {
  documentBytes: 200e6,
  totalBytes: 2e9,
  members: 10_000,
  ratio: 200,
  pages: 2000,
};

/** A ratio says nothing of what is small all the same. */
const LEAST_JUDGED_BYTES = 1e6;

/** A size for a person: `200 MB`, `1.5 KB`, `106 bytes`. */
export function formatSize(bytes: number): string {
  if (bytes >= 1e9) return `${trim(bytes / 1e9)} GB`;
  if (bytes >= 1e6) return `${trim(bytes / 1e6)} MB`;
  if (bytes >= 1e3) return `${trim(bytes / 1e3)} KB`;
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}

function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The failure for a document over its limit. */
export function createDocumentSizeError({ documentBytes }: Limits): ReadError {
  return new ReadError(`too large: over ${formatSize(documentBytes)}; --max-size raises the limit`, "over_limit");
}

/** A tree of a document takes some 60 times its bytes in memory. */
const TREE_SHARE = 8;

/** What a document may have that is read as a tree (a web page, Word), and the failure for one that memory may not hold. */
export function limitTree({ documentBytes }: Limits): { bytes: number; error: ReadError } {
  const bytes = documentBytes / TREE_SHARE;
  const reason = `too large for its format: over ${formatSize(bytes)}, an eighth of --max-size, which raises it`;
  return { bytes, error: new ReadError(reason, "over_limit") };
}

/** The failure for a text that no string can hold. */
export function createTextSizeError(): ReadError {
  const limit = Math.floor(constants.MAX_STRING_LENGTH / 1e6);
  return new ReadError(`too large: a text may have ${limit} million characters; split it`, "over_limit");
}

/** An archive is over a limit of the whole of it: nothing more of it is read. */
export class BudgetError extends ReadError {
  constructor(reason: string) {
    super(reason, "over_limit");
  }
}

/** The failure for an archive that is over the limit of its bytes. */
export function createArchiveSizeError({ totalBytes }: Limits): ReadError {
  const size = formatSize(totalBytes);
  return new BudgetError(`an archive of over ${size}; the rest is not read; --max-total raises the limit`);
}

/** What the members of one input may still take. */
export class Budget {
  readonly #mostText: number;
  #members = 0;
  #bytes = 0;
  #text = 0;

  /** `packed` is the size of the input. */
  constructor(
    readonly limits: Limits,
    packed: number,
  ) {
    this.#mostText = Math.min(limits.totalBytes, Math.max(LEAST_JUDGED_BYTES, packed * limits.ratio));
  }

  /** Begins to count the text that is made of a file of so many bytes. */
  startText(bytes: number): TextBudget {
    return new TextBudget(this, bytes);
  }

  /** Counts a member. Throws when there are too many. */
  countMember(): void {
    const { members } = this.limits;
    if (++this.#members > members) {
      throw new BudgetError(`more than ${members} members; the rest is not read; --max-members raises the limit`);
    }
  }

  /** Counts bytes that were unpacked. Throws when they are too many. */
  countBytes(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.limits.totalBytes) throw createArchiveSizeError(this.limits);
  }

  /** Counts characters of text that were made. Throws when they are too many. */
  countText(length: number): void {
    this.#text += length;
    if (this.#text <= this.#mostText) return;
    const { totalBytes, ratio } = this.limits;
    if (this.#mostText === totalBytes) throw createArchiveSizeError(this.limits);
    const reason = `its texts would be over ${ratio} times its size; the rest is not read`;
    throw new BudgetError(`${reason}; --max-ratio raises the limit`);
  }

  /** Checks what has been unpacked so far of one packed thing. Throws when it can't be honest. */
  checkExpansion(unpacked: number, packed: number): void {
    const { ratio } = this.limits;
    if (unpacked > LEAST_JUDGED_BYTES && unpacked > packed * ratio) {
      const reason = `unpacks to over ${ratio} times its size, as a zip bomb does; --max-ratio raises the limit`;
      throw new ReadError(reason, "over_limit");
    }
  }
}

/**
 * How much text a document may become: a small file can say one thing many times (a string of a workbook in thousands of
 * cells), so that the bytes that are unpacked tell nothing.
 */
export class TextBudget {
  readonly #most: number;
  #length = 0;

  constructor(
    private readonly budget: Budget,
    bytes: number,
  ) {
    const { documentBytes, ratio } = budget.limits;
    this.#most = Math.min(documentBytes, Math.max(LEAST_JUDGED_BYTES, bytes * ratio));
  }

  /** Counts characters that were made. Throws a `ReadError` when they are too many. */
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
