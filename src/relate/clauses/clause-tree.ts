import type { Clause } from "./clause.ts";

/**
 * A number of a sentence with the numbers in brackets behind it: `46 ca (tổ 5: 12 ca)`. Only the first node of a level can be
 * without a number, where brackets open before it: `Hồ Cửa Đạt (dung tích 1,2 tỷ m3) còn 0,8 tỷ m3`.
 */
export interface ClauseNode {
  readonly clause: Clause | undefined;
  readonly inside: readonly ClauseNode[];
}

/** A node that may get more numbers inside. */
interface OpenNode extends ClauseNode {
  readonly inside: OpenNode[];
}

/** Numbers in more brackets than these are put beside those at this depth, so that no text fills the stack. */
const DEEPEST = 16;

/** The clauses of a sentence, which are in text order, as a tree. Takes time linear in their number. */
export function nestClauses(clauses: readonly Clause[]): readonly ClauseNode[] {
  const root: OpenNode[] = [];
  const levels = [root];
  for (const clause of clauses) {
    const depth = Math.min(clause.depth, DEEPEST);
    levels.length = Math.min(levels.length, depth + 1);
    while (levels.length <= depth) levels.push(insideLast(levels[levels.length - 1] as OpenNode[]));
    (levels[depth] as OpenNode[]).push({ clause, inside: [] });
  }
  return root;
}

/** The nodes inside the last node of a level. */
function insideLast(level: OpenNode[]): OpenNode[] {
  if (level.length === 0) level.push({ clause: undefined, inside: [] });
  return (level[level.length - 1] as OpenNode).inside;
}
