import { RuleTable } from "../../context/rule-table.ts";
import type { Role } from "../../record/record.ts";

/** What decides which level a number speaks about. */
export interface OfFeatures {
  readonly role: Role;
  /** The number is a plan's own figure. */
  readonly plan: boolean;
  /** The number is of an earlier time: `(cùng kỳ tăng 7,3%)`. */
  readonly otherTime: boolean;
  /** A counted change before says the same: `giảm 15 vụ (11,1%)`. */
  readonly again: boolean;
  /** The words after the number name what changed: `tăng 12,8% về lượng`. */
  readonly namedAfter: boolean;
  /** The clause names what was given a level of the same time before: `Có 9 vụ. So với quý trước, số vụ tăng 28,6%`. */
  readonly namedBefore: boolean;
  /** The numbers go in order to the levels before them. */
  readonly inOrder: boolean;
  /** The words before the number open the parts of what was said: `trong đó 60%`. */
  readonly partOpened: boolean;
  /** The number is a change of the rank before it: `xếp thứ 19/63 tỉnh, tăng 4 bậc`. */
  readonly afterRank: boolean;
  readonly count: boolean;
  /** The focus has several levels side by side. */
  readonly many: boolean;
  readonly focusLevel: boolean;
  readonly focusValue: boolean;
  /** The percentage is a condition of the count right before it: `14 hồ chỉ còn 30% dung tích`. */
  readonly condition: boolean;
  /** The number before is a plan's own figure, and the number goes on with the plan. */
  readonly planFigure: boolean;
}

/** Where the level is looked for. */
export type OfSource =
  | "none"
  // None, as the number is of another time than what was said.
  | "otherTime"
  | "again"
  | "named"
  | "namedBefore"
  | "inOrder"
  | "counted"
  | "focusLevel"
  | "focusValue"
  | "planFigure";

/** The level record that a change, an attainment, an excess or a share speaks about (records.md, `of`). */
// biome-ignore format: a table, one row per line
export const OF = new RuleTable<OfFeatures, OfSource>("of", [
  ["level", "Toàn huyện gieo cấy ⟨6.482,7 ha⟩ lúa mùa.", { role: "level" }, [], "none"],
  ["plan", "Tỷ lệ hộ nghèo giảm 1,4% (kế hoạch giảm ⟨1,2%⟩).", {}, ["plan"], "none"],
  ["other-time", "Giá trị sản xuất đạt 640 tỷ đồng, tăng 8,1% (cùng kỳ tăng ⟨7,3%⟩).", {}, ["otherTime"], "otherTime"],
  ["in-order", "Doanh thu đạt 640 tỷ đồng, chi phí 52 tỷ đồng, lần lượt tăng ⟨9%⟩ và 14,3%.", {}, ["inOrder"], "inOrder"],
  ["part-of-whole", "Cả năm có 1.700 doanh nghiệp, trong đó ⟨60%⟩ thuộc lĩnh vực dịch vụ.",
    { role: "share" }, ["partOpened"], "none"],
  ["of-rank", "Chỉ số PCI đạt 67,85 điểm, xếp thứ 19/63 tỉnh, tăng ⟨4 bậc⟩.", { role: "change" }, ["afterRank", "count"], "none"],
  ["same-change", "Xảy ra 120 vụ, giảm 15 vụ (⟨11,1%⟩).", {}, ["again"], "again"],
  ["named-after", "Xuất khẩu đạt 61 nghìn tấn, trị giá 95 triệu USD, tăng ⟨12,8%⟩ về lượng.",
    {}, ["namedAfter", "-count"], "named"],
  ["named-before", "Xảy ra 9 vụ cháy. So với quý trước, số vụ tăng ⟨28,6%⟩.", {}, ["namedBefore"], "namedBefore"],
  ["counted", "Xảy ra 120 vụ, làm chết 80 người, giảm ⟨15 vụ⟩.", {}, ["count"], "counted"],
  ["of-many", "Huyện ủy đã kiểm tra 86 tổ chức đảng và 131 đảng viên, đạt ⟨95,6%⟩ kế hoạch.",
    { role: "attainment" }, ["many"], "none"],
  ["of-condition", "Huyện có 14 hồ chỉ còn ⟨30%⟩ dung tích.", { role: "share" }, ["condition"], "none"],
  ["focus-level", "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", {}, ["focusLevel"], "focusLevel"],
  ["of-plan", "Dự toán thu năm 2024 là 120 tỷ đồng, giảm ⟨5,9%⟩ so với năm 2023.",
    { role: "change" }, ["planFigure"], "planFigure"],
  ["focus-value", "Tỷ lệ bao phủ đạt 93,2%, tăng ⟨0,3 điểm phần trăm⟩.",
    { role: ["change", "attainment", "excess"] }, ["focusValue"], "focusValue"],
  ["none", "Tổng đàn lợn tăng ⟨8,73%⟩.", {}, [], "none"],
]);

/** What decides whether a number without a level before it speaks about the one that follows. */
export interface ForwardFeatures {
  /** The next number is a value of the same focus: no plan's own figure, and nothing that is compared with. */
  readonly sameFocus: boolean;
  /** Both count the same, and a verb of raising leads to the next number: `thêm 3 trường, nâng tổng số lên 34 trường`. */
  readonly nextTotal: boolean;
  /** The number is a share. */
  readonly share: boolean;
  readonly nextRole: Role | "none";
  /** The next number is a share that stands for a value: `, còn 9,3%`. */
  readonly nextValue: boolean;
  /** The next number has a verb of its own: `, đạt 640 tỷ đồng`. */
  readonly nextVerb: boolean;
}

/** `tăng 20,5%, lên 82,3 tỷ USD`: a number without a level before it takes the one that follows on the same focus. */
// biome-ignore format: a table, one row per line
export const FORWARD_OF = new RuleTable<ForwardFeatures, "next">("of", [
  ["next-level", "Xuất khẩu tăng ⟨20,5%⟩, lên 82,3 tỷ USD.",
    { nextRole: "level" }, ["sameFocus", "-share"], "next"],
  ["next-level-of-share", "Dịch vụ chiếm ⟨41,5%⟩, đạt 640 tỷ đồng.",
    { nextRole: "level" }, ["sameFocus", "nextVerb"], "next"],
  ["next-total", "Công nhận thêm ⟨3 trường⟩, nâng tổng số lên 34/46 trường.", {}, ["nextTotal"], "next"],
  ["next-share", "Tỷ lệ hộ nghèo giảm ⟨0,6%⟩, còn 9,3%.",
    { nextRole: "share" }, ["sameFocus", "nextValue", "-share"], "next"],
]);
