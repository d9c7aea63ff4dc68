import { getHeapStatistics } from "node:v8";

/** The limits of one document. */
export interface DocumentLimits {
  /** Seconds; undefined for the default, which depends on the size. */
  seconds: number | undefined;
  /** Bytes of memory. */
  memory: number;
}

/** Seconds for every document. Most take less than one, whatever their format. */
const USUAL_SECONDS = 120;
/** Additional seconds per byte of the file: 10 s per megabyte. The densest text takes a tenth of that. */
const SECONDS_PER_BYTE = 10 / 1e6;

/** The time limit of a document, in seconds, for the size of its file in bytes. */
export function limitSeconds({ seconds }: DocumentLimits, bytes: number): number {
  return seconds ?? Math.ceil(USUAL_SECONDS + bytes * SECONDS_PER_BYTE);
}

/** Seconds to wait for data from a named pipe. */
export function limitPatience(seconds: number | undefined): number {
  return seconds ?? USUAL_SECONDS;
}

/**
 * The limits set by options, completed with defaults. The default memory is the heap limit of Node.js, which depends on
 * the memory of the machine or container, and on `--max-old-space-size`.
 */
export function chooseLimits(seconds: number | undefined, memory: number | undefined): DocumentLimits {
  return { seconds, memory: memory ?? getHeapStatistics().heap_size_limit };
}
