import type { Role } from "../../record/record.ts";
import { RuleTable } from "./rule.ts";

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
  readonly count: boolean;
  /** The topic has several levels side by side. */
  readonly many: boolean;
  readonly topicLevel: boolean;
  readonly topicValue: boolean;
}

/** Where the level is looked for. */
export type OfSource = "none" | "again" | "named" | "counted" | "topicLevel" | "topicValue";

/** The level record that a change, an attainment, an excess or a share speaks about (records.md, `of`). */
export const OF = new RuleTable<OfFeatures, OfSource>("of", [
  { name: "level", example: "Toàn huyện gieo cấy ⟨6.482,7 ha⟩ lúa mùa.", when: { role: "level" }, gives: "none" },
  {
    name: "plan",
    example: "Tỷ lệ hộ nghèo giảm 1,4% (kế hoạch giảm ⟨1,2%⟩).",
    has: ["plan"],
    gives: "none",
  },
  {
    name: "other-time",
    example: "Giá trị sản xuất đạt 640 tỷ đồng, tăng 8,1% (cùng kỳ tăng ⟨7,3%⟩).",
    has: ["otherTime"],
    gives: "none",
  },
  {
    name: "same-change",
    example: "Xảy ra 120 vụ, giảm 15 vụ (⟨11,1%⟩).",
    has: ["again"],
    gives: "again",
  },
  {
    name: "named-after",
    example: "Xuất khẩu đạt 61 nghìn tấn, trị giá 95 triệu USD, tăng ⟨12,8%⟩ về lượng.",
    has: ["namedAfter"],
    lacks: ["count"],
    gives: "named",
  },
  {
    name: "counted",
    example: "Xảy ra 120 vụ, làm chết 80 người, giảm ⟨15 vụ⟩.",
    has: ["count"],
    gives: "counted",
  },
  {
    name: "of-many",
    example: "Huyện ủy đã kiểm tra 86 tổ chức đảng và 131 đảng viên, đạt ⟨95,6%⟩ kế hoạch.",
    when: { role: "attainment" },
    has: ["many"],
    gives: "none",
  },
  {
    name: "topic-level",
    example: "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.",
    has: ["topicLevel"],
    gives: "topicLevel",
  },
  {
    name: "topic-value",
    example: "Tỷ lệ bao phủ đạt 93,2%, tăng ⟨0,3 điểm phần trăm⟩.",
    has: ["topicValue"],
    lacks: [],
    when: { role: ["change", "attainment", "excess"] },
    gives: "topicValue",
  },
  { name: "none", example: "Tổng đàn lợn tăng ⟨8,73%⟩.", gives: "none" },
]);

/** What decides whether a number without a level before it speaks about the one that follows. */
export interface ForwardFeatures {
  readonly sameTopic: boolean;
  /** The next number is a plan's own figure. */
  readonly nextPlan: boolean;
  readonly nextRole: Role | "none";
  /** The next number is by how much something is beyond another. */
  readonly nextComparative: boolean;
  /** The next number is a share that stands for a value: `, còn 9,3%`. */
  readonly nextValue: boolean;
}

/** `tăng 20,5%, lên 82,3 tỷ USD`: a number without a level before it takes the one that follows on the same topic. */
export const FORWARD_OF = new RuleTable<ForwardFeatures, "next">("of", [
  {
    name: "next-level",
    example: "Xuất khẩu tăng ⟨20,5%⟩, lên 82,3 tỷ USD.",
    when: { nextRole: "level" },
    has: ["sameTopic"],
    lacks: ["nextPlan", "nextComparative"],
    gives: "next",
  },
  {
    name: "next-share",
    example: "Tỷ lệ hộ nghèo giảm ⟨0,6%⟩, còn 9,3%.",
    when: { nextRole: "share" },
    has: ["sameTopic", "nextValue"],
    lacks: ["nextPlan"],
    gives: "next",
  },
]);
