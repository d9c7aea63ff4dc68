/** The counts of a run. */
export interface Tally {
  /** The number of inputs; with `--from ndjson`, of lines. */
  tasks: number;
  /** Their size in bytes. */
  size: number;
  documents: number;
  /** The number of records, of facts with `--facts`, or of figures with `--long`. */
  rows: number;
  failures: number;
  /** Whether the reader of the output closed it early. */
  isCutOff: boolean;
  /** Whether the output file was not written, because no document could be read. */
  isOutputDiscarded: boolean;
}

/** The counts at the start of a run. */
export function countNothing(): Tally {
  return { tasks: 0, size: 0, documents: 0, rows: 0, failures: 0, isCutOff: false, isOutputDiscarded: false };
}
