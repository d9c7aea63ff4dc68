import { useLayoutEffect, useRef } from "preact/hooks";
import type { ReportDocument } from "./report-document.ts";
import type { Filters } from "./rows.ts";
import { TextBody } from "./text-body.tsx";
import type { TextPart } from "./text-parts.ts";

interface Props {
  shown: ReportDocument;
  body: TextPart;
  filters: Filters;
  selected: string | undefined;
  isRevealed: boolean;
  onChoose: (record: string) => void;
}

/** A text whose mentions can be selected by mouse and keyboard. */
export function MarkedText({ shown, body, filters, selected, isRevealed, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (selected === undefined) return;
    const mention = place.current?.querySelector<HTMLElement>(`[data-record="${selected}"]`);
    if (mention === null || mention === undefined) return;
    mention.setAttribute("aria-current", "true");
    setTabStop(place.current, mention);
    if (isRevealed) {
      mention.scrollIntoView({ block: "center" });
      mention.focus({ preventScroll: true });
    }
    return () => mention.removeAttribute("aria-current");
  }, [selected, body, filters, isRevealed]);
  const onClick = (event: MouseEvent) => {
    const mention = findMention(event.target);
    if (mention === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(mention.dataset.record ?? "");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles the events of the links inside it.
    <div class="text-body" lang="vi" ref={place} onClick={onClick} onKeyDown={moveAmongMentions}>
      <TextBody
        key={`${shown.index} ${body.start}`}
        document={shown}
        part={body}
        kinds={filters.kinds}
        roles={filters.roles}
      />
    </div>
  );
}

function findMention(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-record]") : null;
}

/** Makes one mention the only Tab stop of the text, because there can be hundreds of mentions. */
function setTabStop(place: HTMLElement | null, mention: HTMLElement): void {
  for (const other of place?.querySelectorAll<HTMLElement>('[data-record][tabindex="0"]') ?? []) other.tabIndex = -1;
  mention.tabIndex = 0;
}

/** Arrow keys move to the next or previous mention, Home and End to the first and the last. */
function moveAmongMentions(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const from = findMention(event.target);
  if (from === null) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-record]")];
  const at = all.indexOf(from);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  const mention = next === undefined ? undefined : all[next];
  if (mention === undefined) return;
  event.preventDefault();
  setTabStop(event.currentTarget, mention);
  mention.focus();
}
