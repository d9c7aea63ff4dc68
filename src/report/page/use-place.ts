import { useEffect, useRef } from "preact/hooks";
import type { ReportDocument } from "./report-document.ts";
import type { Action, Selection, State } from "./state.ts";

/** The URL fragment of a document, or of a record in it: `#d2`, `#d2-r17`. */
export function writePlace(document: number, record?: string): string {
  return `#d${document + 1}${record === undefined ? "" : `-${record}`}`;
}

/** Keeps the URL fragment and the selection in step, in both directions. */
export function usePlace(
  documents: readonly ReportDocument[],
  { selected, document }: State,
  dispatch: (action: Action) => void,
): void {
  useEffect(() => {
    const go = () => {
      const place = readPlace(location.hash, documents);
      if (place === undefined) return;
      const { record } = place;
      if (record === undefined) dispatch({ type: "show document", document: place.document });
      else dispatch({ type: "select row", selected: { document: place.document, record } });
    };
    go();
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, [documents, dispatch]);
  const isFirst = useRef(true);
  useEffect(() => {
    // On the first run, the state does not yet reflect the fragment with which the page was opened.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const isElsewhere = selected === undefined || selected.document !== document;
    const place = isElsewhere ? writePlace(document) : writePlace(selected.document, selected.record);
    history.replaceState(null, "", place);
  }, [selected, document]);
}

function readPlace(
  hash: string,
  documents: readonly ReportDocument[],
): (Pick<Selection, "document"> & Partial<Pick<Selection, "record">>) | undefined {
  const [, number, record] = /^#d(\d+)(?:-(r\d+))?$/.exec(hash) ?? [];
  const document = documents[Number(number) - 1];
  if (document === undefined) return undefined;
  const isKnown = record !== undefined && document.recordById.has(record);
  return { document: document.index, ...(isKnown && { record }) };
}
