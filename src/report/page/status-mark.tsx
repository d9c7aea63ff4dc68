import type { Status } from "../../kinds/record.ts";
import type { ValueStyle } from "./value-text.ts";

/** That a figure is planned or estimated; nothing of one that is told as a fact. */
export function StatusMark({ status, style }: { status: Status | null; style: ValueStyle }) {
  return status === null ? null : <span class="status-mark">{style.labels.statuses[status]}</span>;
}
