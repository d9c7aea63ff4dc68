import type { BasisKind, Role } from "../../record/record.ts";
import { RuleTable } from "./rule.ts";

/** What the basis of a number is decided by. */
export interface BasisFeatures {
  readonly role: Role;
  /** What the clause itself states. */
  readonly stated: BasisKind | "none";
  readonly multiple: boolean;
  /** A ratio that names its whole: `1/4 số bàn ghế`. */
  readonly wholeNamed: boolean;
  readonly earlierValue: boolean;
  /** The topic has a planned figure. */
  readonly topicPlan: boolean;
  readonly topicExecution: boolean;
  /** The sentence gave the figure of a plan. */
  readonly sentencePlan: boolean;
  /** The number goes on from an attainment of the same sentence. */
  readonly goesOn: boolean;
}

/** Whose words the basis is. */
export type BasisSource = "stated" | "whole" | "topicPlan" | "topicBasis" | "sentencePlan" | "attained" | "none";

const ANY = ["plan", "earlier", "other", "whole"] as const;

/** The words that a number is measured against (records.md, `basis`). */
export const BASIS = new RuleTable<BasisFeatures, BasisSource>("basis", [
  {
    name: "whole-of-ratio",
    example: "⟨1/4 số bàn ghế⟩ bị hư hỏng.",
    when: { role: "share" },
    has: ["wholeNamed"],
    gives: "whole",
  },
  {
    name: "compared-change",
    example: "Tổng đàn lợn tăng ⟨8,73%⟩ so với cùng kỳ.",
    when: { role: "change", stated: ["plan", "earlier", "other"] },
    gives: "stated",
  },
  {
    name: "stated",
    example: "Thu ngân sách đạt ⟨98%⟩ kế hoạch.",
    when: { role: ["attainment", "excess", "share"], stated: ANY },
    gives: "stated",
  },
  {
    name: "multiple",
    example: "Kim ngạch xuất khẩu gấp ⟨2,3 lần⟩ cùng kỳ.",
    when: { role: "level", stated: ANY },
    has: ["multiple"],
    gives: "stated",
  },
  {
    name: "compared-level",
    example: "Sản lượng đạt ⟨4.200 tấn⟩ so với cùng kỳ năm trước.",
    when: { role: "level", stated: ["earlier", "other"] },
    gives: "stated",
  },
  {
    name: "value-of-earlier-time",
    example:
      "Toàn tỉnh giải ngân 2.548 tỷ đồng, đạt 36,9% kế hoạch, cao hơn 5,4 điểm phần trăm so với cùng kỳ (⟨31,5%⟩).",
    when: { role: "attainment" },
    has: ["earlierValue"],
    gives: "none",
  },
  {
    name: "plan-of-figure",
    example: "Lệ phí trước bạ: dự toán 31 tỷ đồng; quyết toán 38 tỷ đồng; đạt ⟨122,6%⟩.",
    when: { role: "attainment" },
    has: ["topicPlan"],
    gives: "topicPlan",
  },
  {
    name: "plan-of-sentence",
    example: "Kế hoạch vốn đầu tư công là 245 tỷ đồng; đến nay giải ngân được 131 tỷ đồng, đạt ⟨53,5%⟩.",
    when: { role: "attainment" },
    has: ["sentencePlan", "topicExecution"],
    gives: "sentencePlan",
  },
  {
    name: "plan-goes-on",
    example: "Thu phí đạt 64% dự toán, thuế môn bài đạt ⟨71%⟩.",
    when: { role: "attainment" },
    has: ["goesOn"],
    gives: "attained",
  },
  {
    name: "plan-exceeded",
    example: "Sản lượng thủy sản 268 tấn/KH 250 tấn, vượt ⟨7,2%⟩.",
    when: { role: "excess" },
    has: ["topicPlan"],
    gives: "topicPlan",
  },
  {
    name: "basis-exceeded",
    example: "Thu ngân sách đạt 108% dự toán, vượt ⟨27 tỷ đồng⟩.",
    when: { role: "excess" },
    gives: "topicBasis",
  },
  { name: "none", example: "Toàn huyện gieo cấy ⟨6.482,7 ha⟩ lúa mùa.", gives: "none" },
]);

/** What decides whether a number that states no comparison takes that of a neighbour. */
export interface CarriedFeatures {
  /** A number after it, which it shares a comparison with, states one. */
  readonly later: boolean;
  /** A number before it states one. */
  readonly earlier: boolean;
  /** The sentence begins with one, and no number before states another. */
  readonly fronted: boolean;
  /** The number is of another time than that: `(cùng kỳ tăng 7,3%)`. */
  readonly otherTime: boolean;
}

/** Where a comparison is carried from. */
export type CarriedSource = "later" | "earlier" | "fronted" | "none";

/** The comparisons that carry along a sentence, to changes and multiples that state none. */
export const CARRIED_BASIS = new RuleTable<CarriedFeatures, CarriedSource>("basis", [
  {
    name: "carried-back",
    example: "Xuất khẩu tăng ⟨12,8%⟩ về lượng và tăng 9,9% về trị giá so với cùng kỳ.",
    has: ["later"],
    gives: "later",
  },
  {
    name: "of-other-time",
    example: "Giá trị sản xuất tăng 8,1% so với năm 2022, bình quân mỗi năm tăng ⟨5,2%⟩.",
    has: ["otherTime"],
    gives: "none",
  },
  {
    name: "carried-on",
    example: "Giá trị sản xuất tăng 8,1% so với cùng kỳ; trong đó nông nghiệp tăng ⟨3,2%⟩.",
    has: ["earlier"],
    gives: "earlier",
  },
  {
    name: "fronted",
    example: "So với cùng kỳ, tổng đàn lợn tăng ⟨8,73%⟩.",
    has: ["fronted"],
    gives: "fronted",
  },
]);
