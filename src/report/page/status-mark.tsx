import type { Status } from "../../record/record.ts";
import type { ValueStyle } from "./value-text.ts";

/** Marks a figure as planned or estimated; empty for a reported figure. */
export function StatusMark({ status, style }: { status: Status | null; style: ValueStyle }) {
  return status === null ? null : <span class="status-mark">{style.labels.statuses[status]}</span>;
}
