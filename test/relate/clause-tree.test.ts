import { describe, expect, it } from "vitest";
import type { Clause } from "../../src/relate/clauses/clause.ts";
import { type ClauseNode, nestClauses } from "../../src/relate/clauses/clause-tree.ts";
import { readClauses } from "../../src/relate/clauses/read-clauses.ts";
import { readSentence } from "./sentence.ts";

/** The tree of the numbers of a sentence, by their digits: `46 (12, 7), 3`. */
const TREES: readonly (readonly [text: string, tree: string])[] = [
  ["Toàn huyện có 14 xã, 96 thôn và 21.300 hộ.", "14, 96, 21.300"],
  ["Phát hiện 46 ca sốt (tổ 5: 12 ca, tổ 8: 7 ca), giảm 9 ca.", "46 (12, 7), 9"],
  ["Trồng 310 ha lạc (tăng 4%), 85 ha vừng (giảm 2,5%).", "310 (4), 85 (2,5)"],
  ["Thu 64 tỷ đồng (thuế 41 tỷ đồng (tăng 6%), phí 3 tỷ đồng), chi 58 tỷ đồng.", "64 (41 (6), 3), 58"],
  ["Hồ Suối Vàng (dung tích 73 triệu m3) còn 29 triệu m3.", "(73), 29"],
  ["Kết nạp 34 đảng viên ((đạt 85%)), 6 nữ.", "34 ((85)), 6"],
];

function show(nodes: readonly ClauseNode[], digits: (clause: Clause) => string): string {
  const one = ({ clause, inside }: ClauseNode) => {
    const brackets = inside.length > 0 ? `(${show(inside, digits)})` : "";
    return clause === undefined ? brackets : [digits(clause), brackets].filter(Boolean).join(" ");
  };
  return nodes.map(one).join(", ");
}

describe("nestClauses", () => {
  it.each(TREES)("%s", (text, tree) => {
    const { view, tokens, records } = readSentence(text);
    const digits = ({ at }: Clause) => /[\d.,]*\d/.exec(view.slice(tokens[at]?.start))?.[0] ?? "";
    expect(show(nestClauses(readClauses(view, tokens, records)), digits)).toBe(tree);
  });

  it("puts numbers in too many brackets beside each other, in their order", () => {
    const count = 10_000;
    const clauses = Array.from({ length: count }, (_, depth) => ({ depth, at: depth }) as Clause);
    const order: number[] = [];
    const walk = (nodes: readonly ClauseNode[]) => {
      for (const { clause, inside } of nodes) {
        if (clause !== undefined) order.push(clause.at);
        walk(inside);
      }
    };
    walk(nestClauses(clauses));
    expect(order).toEqual(clauses.map(({ at }) => at));
  });
});
