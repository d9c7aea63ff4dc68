import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS } from "../words/word-list.ts";

/** Whether two mentions are members of a list, or cells side by side: nothing but a mark and `và` stands between them. */
export function isListGap(gap: Cursor | undefined): boolean {
  gap?.takeMark(",;");
  gap?.take(LIST_ENDS);
  return gap?.isAtEdge === true;
}
