import { writeCount } from "./columns.ts";
import type { Action } from "./state.ts";
import type { TextPart } from "./text-parts.ts";
import type { ValueStyle } from "./value-text.ts";

interface Props {
  parts: readonly TextPart[];
  part: number;
  dispatch: (action: Action) => void;
  style: ValueStyle;
}

/** Selects the part of a long text that is shown. */
export function PartBar({ parts, part, dispatch, style }: Props) {
  if (parts.length < 2) return null;
  const { labels } = style;
  const show = (next: number) => dispatch({ type: "show part", part: next });
  return (
    <nav class="part-bar" aria-label={labels.part("…", "…")}>
      <button type="button" disabled={part === 0} onClick={() => show(part - 1)}>
        {labels.previousPart}
      </button>
      <span>{labels.part(writeCount(part + 1, style), writeCount(parts.length, style))}</span>
      <button type="button" disabled={part === parts.length - 1} onClick={() => show(part + 1)}>
        {labels.nextPart}
      </button>
    </nav>
  );
}
