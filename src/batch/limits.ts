import { getHeapStatistics } from "node:v8";

/** What a document may take. */
export interface DocumentLimits {
  /** Seconds; undefined for the usual limit, which follows the size. */
  seconds: number | undefined;
  /** Bytes of memory. */
  memory: number;
}

/** Seconds for any document: most take less than one, whatever their format. */
const USUAL_SECONDS = 120;
/** Seconds more for each byte of the file: 10 s a megabyte. The densest text takes a tenth of that. */
const SECONDS_PER_BYTE = 10 / 1e6;

/** Seconds that a document of a file of so many bytes may take. */
export function limitSeconds({ seconds }: DocumentLimits, bytes: number): number {
  return seconds ?? Math.ceil(USUAL_SECONDS + bytes * SECONDS_PER_BYTE);
}

/** Seconds to wait for data of a pipe that somebody named. */
export function limitPatience(seconds: number | undefined): number {
  return seconds ?? USUAL_SECONDS;
}

/**
 * The limits where somebody may have said others. As much memory as Node allows itself, which goes by the memory of the
 * machine or the container, and by `--max-old-space-size`.
 */
export function chooseLimits(seconds: number | undefined, memory: number | undefined): DocumentLimits {
  return { seconds, memory: memory ?? getHeapStatistics().heap_size_limit };
}
