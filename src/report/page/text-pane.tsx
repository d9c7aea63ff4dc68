import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { showControls } from "../../write/visible-text.ts";
import { DocumentBar } from "./document-bar.tsx";
import { MarkedText } from "./marked-text.tsx";
import { MentionTip } from "./mention-tip.tsx";
import { PartBar } from "./part-bar.tsx";
import type { ReportDocument } from "./report-document.ts";
import { SelectionBar } from "./selection-bar.tsx";
import type { Action, State } from "./state.ts";
import { cutText, findPart } from "./text-parts.ts";
import type { ValueStyle } from "./value-text.ts";

interface Props {
  documents: readonly ReportDocument[];
  state: State;
  dispatch: (action: Action) => void;
  style: ValueStyle;
}

/** The text of a document with its records marked, and controls to choose another document or part. */
export function TextPane({ documents, state, dispatch, style }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = documents[state.document];
  const parts = useMemo(() => (shown === undefined ? [] : cutText(shown.text, shown.records)), [shown]);
  const selected = state.selected?.document === state.document ? state.selected.record : undefined;
  const part = state.part ?? findPart(parts, shown?.recordById.get(selected ?? "")?.start ?? 0);
  const body = parts[part];
  useLayoutEffect(() => {
    // Scroll a new text to its top, unless something in it is about to be scrolled into view.
    if (state.reveal === undefined) scroller.current?.scrollTo({ top: 0 });
  }, [shown, part, state.reveal]);
  if (shown === undefined || body === undefined) return <section class="text-pane" />;
  const { labels } = style;
  return (
    <section class="text-pane" aria-label={labels.text}>
      <DocumentBar documents={documents} shown={shown} dispatch={dispatch} labels={labels} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard. */}
      <section class="text-scroller" ref={scroller} tabIndex={0} aria-label={shown.name} aria-describedby="text-hint">
        <h2 class="text-head">
          {showControls(shown.source)}
          {shown.date !== null && ` · ${shown.date}`}
        </h2>
        <MarkedText
          shown={shown}
          body={body}
          filters={state.filters}
          selected={selected}
          isRevealed={state.reveal === "text"}
          onChoose={(record) =>
            dispatch({
              type: "select mention",
              selected: { document: shown.index, record },
              hasFact: shown.factByRecord.has(record),
            })
          }
        />
        <PartBar parts={parts} part={part} dispatch={dispatch} style={style} />
      </section>
      <MentionTip scroller={scroller} document={shown} style={style} />
      <SelectionBar record={shown.recordById.get(selected ?? "")} dispatch={dispatch} style={style} />
      <p class="text-hint controls" id="text-hint">
        {labels.textHint}
      </p>
    </section>
  );
}
