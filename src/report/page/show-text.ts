import { showControls } from "../../write/text-width.ts";

/** What turns the order of letters about, so that a figure would look like another. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words of a document as they are shown: what steers a terminal or turns the order of letters is seen as a mark. */
export function showText(text: string): string {
  return showControls(text).replace(TURNING, "\uFFFD");
}
