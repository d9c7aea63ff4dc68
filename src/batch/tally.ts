/** How much is done. */
export interface Tally {
  /** Inputs; of standard input, its documents or lines. */
  tasks: number;
  /** Bytes of them. */
  size: number;
  documents: number;
  /** Records, or facts. */
  rows: number;
  failures: number;
  /** Whether the reader of the output went away before its end. */
  isCutOff: boolean;
  /** Whether the output file was not written, because no document could be read. */
  isOutputDiscarded: boolean;
}

/** The tally before there is anything. */
export function countNothing(): Tally {
  return { tasks: 0, size: 0, documents: 0, rows: 0, failures: 0, isCutOff: false, isOutputDiscarded: false };
}
