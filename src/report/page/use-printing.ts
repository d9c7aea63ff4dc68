import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether the page is being printed; then all rows have to be rendered, not only those of one screen. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const change = (isNow: boolean) => {
      // Render synchronously, because the browser prints the page as it is when this returns.
      options.debounceRendering = (update) => update();
      setIsPrinting(isNow);
      delete options.debounceRendering;
    };
    const onMedia = () => change(media.matches);
    const onBefore = () => change(true);
    const onAfter = () => change(false);
    media.addEventListener("change", onMedia);
    addEventListener("beforeprint", onBefore);
    addEventListener("afterprint", onAfter);
    return () => {
      media.removeEventListener("change", onMedia);
      removeEventListener("beforeprint", onBefore);
      removeEventListener("afterprint", onAfter);
    };
  }, []);
  return isPrinting;
}
