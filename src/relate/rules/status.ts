import type { Role, Status } from "../../record/record.ts";
import type { Boundary } from "../clauses/clause.ts";
import { RuleTable } from "./rule.ts";

/** What the status of a number is decided by. */
export interface StatusFeatures {
  readonly boundary: Boundary;
  readonly role: Role;
  /** The status in the verb: `ước đạt`. */
  readonly verb: Status | "none";
  /** The status that words before opened for the rest of the sentence, or up to the next comma. */
  readonly standing: Status | "none";
  /** The status of the number before, whose words go on: `ước đạt 649 nghìn tấn với giá trị 277 triệu USD`. */
  readonly accompanied: Status | "none";
  /** The first word of the subject names a plan. */
  readonly planSubject: boolean;
  /** The label's last word names a plan, and there is no subject. */
  readonly planLabel: boolean;
  /** A plan's word stands right before the number. */
  readonly planBefore: boolean;
  /** A plan's word stands right after the number. */
  readonly planAfter: boolean;
  /** Both sums of a pair are of one currency. */
  readonly samePair: boolean;
  /** The number before is measured against a plan, and this is no part. */
  readonly afterPlan: boolean;
  /** The number is a change or an excess. */
  readonly difference: boolean;
  readonly percentage: boolean;
  readonly subject: boolean;
  readonly origin: boolean;
  /** A word of estimate stands among those of the subject. */
  readonly estimatedSubject: boolean;
  /** `nay`, `đã`: the number is of now. */
  readonly now: boolean;
  /** The topic's level is planned, and the number says something of it. */
  readonly ofPlanned: boolean;
  /** A heading, or the lead of the list, says that all is planned. */
  readonly planScope: boolean;
  /** The sentence gave an estimate. */
  readonly estimateGiven: boolean;
}

/** Where the words stand that make a number a plan's own figure; the number itself where none do. */
export type PlanPlace = "subject" | "label" | "before" | "after" | "number";

/** A status, or whose it is; `plan` where the number is a plan's own figure. */
export interface StatusSource {
  readonly status: Status | "accompanied" | undefined;
  readonly plan?: PlanPlace;
}

const planned = (plan: PlanPlace): StatusSource => ({ status: "planned", plan });

/** Whether a figure is planned or estimated (records.md, `status`). */
export const STATUS = new RuleTable<StatusFeatures, StatusSource>("status", [
  // A plan's own figure
  {
    name: "plan-named",
    example: "Sản lượng thủy sản 268 tấn/KH ⟨250 tấn⟩.",
    has: ["planSubject"],
    lacks: ["difference"],
    gives: planned("subject"),
  },
  {
    name: "plan-excess-named",
    example: "Thu ngân sách vượt 8% dự toán (kế hoạch vượt ⟨5%⟩).",
    when: { role: "excess" },
    has: ["planSubject"],
    gives: planned("subject"),
  },
  {
    name: "plan-change-aside",
    example: "Tỷ lệ hộ nghèo giảm 1,4% (kế hoạch giảm ⟨1,2%⟩).",
    when: { boundary: "bracket" },
    has: ["planSubject"],
    gives: planned("subject"),
  },
  {
    name: "plan-label",
    example: "Kế hoạch: ⟨1.250 ha⟩.",
    has: ["planLabel"],
    lacks: ["difference"],
    gives: planned("label"),
  },
  {
    name: "plan-before",
    example: "Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2% (chỉ tiêu ⟨92%⟩).",
    has: ["planBefore"],
    lacks: ["difference"],
    gives: planned("before"),
  },
  {
    name: "plan-after",
    example: "Gieo trồng 9.846 ha/⟨9.700 ha⟩ KH.",
    has: ["planAfter"],
    lacks: ["difference", "percentage"],
    gives: planned("after"),
  },
  {
    name: "plan-of-pair",
    example: "Giải ngân 1.168,3/⟨2.204,5 tỷ đồng⟩.",
    when: { boundary: "slash" },
    has: ["samePair"],
    lacks: ["difference", "subject"],
    gives: planned("number"),
  },
  {
    name: "plan-aside",
    example: "Kết nạp đạt 109% chỉ tiêu (⟨800 đảng viên⟩).",
    when: { boundary: "bracket" },
    has: ["afterPlan"],
    lacks: ["difference", "subject"],
    gives: planned("number"),
  },

  // What the sentence says
  {
    name: "origin",
    example: "Dự kiến tỷ lệ hộ nghèo giảm từ ⟨3,1%⟩ xuống còn 2,6%.",
    has: ["origin"],
    gives: { status: undefined },
  },
  {
    name: "verb-estimated",
    example: "Thu ngân sách ước đạt ⟨912 tỷ đồng⟩.",
    when: { verb: "estimated" },
    gives: { status: "estimated" },
  },
  {
    name: "verb-planned",
    example: "Thu ngân sách phấn đấu đạt ⟨912 tỷ đồng⟩.",
    when: { verb: "planned" },
    gives: { status: "planned" },
  },
  {
    name: "subject-estimated",
    example: "Ngân hàng ước lợi nhuận trước thuế ⟨640 tỷ đồng⟩.",
    has: ["estimatedSubject"],
    gives: { status: "estimated" },
  },
  {
    name: "standing-estimated",
    example: "Ước tính các dự án đã giải ngân được 8,37 tỷ đồng, tăng ⟨8,4%⟩.",
    when: { standing: "estimated" },
    gives: { status: "estimated" },
  },
  {
    name: "standing-planned",
    example: "Phấn đấu cả năm thu ngân sách đạt ⟨912 tỷ đồng⟩.",
    when: { standing: "planned" },
    lacks: ["now"],
    gives: { status: "planned" },
  },
  {
    name: "of-planned",
    example: "Tổng chi cho giáo dục dự kiến 486,2 tỷ đồng, tăng ⟨7,5%⟩.",
    when: { standing: "none" },
    has: ["ofPlanned"],
    gives: { status: "planned" },
  },
  {
    name: "accompanied",
    example: "Xuất khẩu ước đạt 649 nghìn tấn với giá trị ⟨277 triệu USD⟩.",
    when: { accompanied: ["estimated", "planned"] },
    gives: { status: "accompanied" },
  },
  {
    name: "plan-scope",
    example: "Chỉ tiêu chủ yếu năm 2024:\n- Sản lượng lương thực ⟨42.500 tấn⟩.",
    has: ["planScope"],
    lacks: ["now", "estimateGiven"],
    gives: { status: "planned" },
  },
  { name: "reported", example: "Thu ngân sách đạt ⟨912 tỷ đồng⟩.", gives: { status: undefined } },
]);
