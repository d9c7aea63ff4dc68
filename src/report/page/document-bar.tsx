import type { ReportDocument } from "./report-document.ts";
import type { Action } from "./state.ts";
import type { ValueStyle } from "./value-text.ts";

interface Props {
  documents: readonly ReportDocument[];
  shown: ReportDocument;
  dispatch: (action: Action) => void;
  labels: ValueStyle["labels"];
}

/** Selects the document whose text is shown, if there are several. */
export function DocumentBar({ documents, shown, dispatch, labels }: Props) {
  if (documents.length < 2) return null;
  const show = (document: number) => dispatch({ type: "show document", document });
  return (
    <div class="document-bar controls">
      <button
        type="button"
        aria-label={labels.previousDocument}
        title={labels.previousDocument}
        disabled={shown.index === 0}
        onClick={() => show(shown.index - 1)}
      >
        ‹
      </button>
      <select
        aria-label={labels.document}
        value={shown.index}
        onChange={({ currentTarget }) => show(Number(currentTarget.value))}
      >
        {documents.map(({ index, name }) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={labels.nextDocument}
        title={labels.nextDocument}
        disabled={shown.index === documents.length - 1}
        onClick={() => show(shown.index + 1)}
      >
        ›
      </button>
    </div>
  );
}
