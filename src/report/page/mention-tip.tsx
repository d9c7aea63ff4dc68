import { autoUpdate, computePosition, flip, hide, inline, offset, shift } from "@floating-ui/dom";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { MentionFacts } from "./mention-facts.tsx";
import type { ReportDocument } from "./report-document.ts";
import type { ValueStyle } from "./value-text.ts";

interface Props {
  /** The element that contains the mentions. */
  scroller: RefObject<HTMLElement | null>;
  document: ReportDocument;
  style: ValueStyle;
}

/** Milliseconds that the pointer may take from a mention to its tip before the tip closes. */
const GRACE = 150;

/**
 * Shows a tip with the details of the mention under the pointer or with the focus, until it is left or Escape is
 * pressed.
 */
export function MentionTip({ scroller, document, style }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const [mention, setMention] = useState<HTMLElement>();
  // A mention is removed from the page together with its text.
  const id = mention?.isConnected ? mention.dataset.record : undefined;
  const record = document.recordById.get(id ?? "");
  useEffect(() => {
    const place = scroller.current;
    if (place === null) return;
    return listenForMentions(place, () => tip.current, setMention);
  }, [scroller]);
  useLayoutEffect(() => {
    if (mention === undefined || tip.current === null) return;
    const shown = tip.current;
    mention.setAttribute("aria-describedby", shown.id);
    const stop = autoUpdate(mention, shown, () => void place(mention, shown));
    return () => {
      stop();
      mention.removeAttribute("aria-describedby");
    };
  }, [mention, record]);
  if (record === undefined) return null;
  return (
    <div class="mention-tip" role="tooltip" id="mention-tip" ref={tip} key={record.id}>
      <MentionFacts record={record} style={style} />
    </div>
  );
}

/** Places the tip next to its mention, where it fits. The tip of a mention that is scrolled out of view is hidden. */
async function place(mention: HTMLElement, tip: HTMLElement): Promise<void> {
  const { x, y, middlewareData } = await computePosition(mention, tip, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [inline(), offset(4), flip(), shift({ padding: 8 }), hide()],
  });
  const visibility = middlewareData.hide?.referenceHidden ? "hidden" : "visible";
  Object.assign(tip.style, { left: `${x}px`, top: `${y}px`, visibility });
}

/** Reports to `show` which mention is hovered or focused. Returns a function that stops listening. */
function listenForMentions(
  place: HTMLElement,
  findTip: () => HTMLElement | null,
  show: (mention: HTMLElement | undefined) => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let shown: HTMLElement | undefined;
  let isByPointer = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const change = (mention: HTMLElement | undefined) => {
    clearTimeout(leaving);
    shown = mention;
    show(mention);
  };
  const enter = ({ target, type }: Event) => {
    const mention = target instanceof Element ? target.closest<HTMLElement>("[data-record]") : null;
    if (mention !== null && place.contains(mention)) {
      isByPointer = type === "pointerover";
      change(mention);
    } else if (!isByPointer && target instanceof Node && findTip()?.contains(target)) {
      // The pointer has moved to text that the tip of the focused mention covers, so hide the tip.
      change(undefined);
    }
  };
  const isHeld = () => shown?.matches(":hover, :focus") === true || findTip()?.matches(":hover") === true;
  const leave = () => {
    clearTimeout(leaving);
    if (shown !== undefined) leaving = setTimeout(() => !isHeld() && change(undefined), GRACE);
  };
  document.addEventListener("pointerover", enter, { signal });
  document.addEventListener("pointerout", leave, { signal });
  place.addEventListener("focusin", enter, { signal });
  place.addEventListener("focusout", leave, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && change(undefined), { signal });
  return () => {
    clearTimeout(leaving);
    listening.abort();
  };
}
