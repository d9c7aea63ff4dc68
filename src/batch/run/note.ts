import { UNREAD_CODES } from "../../read/document.ts";

/** The code of a failure, for programs. */
export const FAILURE_CODES = [
  ...UNREAD_CODES,
  /** A line of `--from ndjson` that is not a document. */
  "invalid_line",
  /** It took longer than `--timeout`. */
  "timeout",
  /** It crashed its worker. */
  "crash",
  /** A bug of the program. */
  "internal",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A message about an input: a failure or a warning. */
export interface Note {
  sort: "failure" | "warning";
  source: string;
  reason: string;
  code: FailureCode;
}
