import { RuleTable } from "../../context/rule-table.ts";
import type { Role, Status } from "../../record/record.ts";
import type { Boundary } from "../clauses/clause.ts";

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
  /** A percentage or a multiple: it measures against the plan. */
  readonly relative: boolean;
  readonly subject: boolean;
  readonly origin: boolean;
  /** The value of the earlier time that the number before was compared with. */
  readonly earlierValue: boolean;
  /** How many goals or tasks a plan has, or the next of their list: `đề ra 18 chỉ tiêu`. */
  readonly setOut: boolean;
  /** A word of estimate stands among those of the subject. */
  readonly estimatedSubject: boolean;
  /** `nay`, `đã`: the number is of now, or goes on from one that is. */
  readonly now: boolean;
  /** An age. */
  readonly age: boolean;
  /** The number goes on from a plan's own figure: `kế hoạch lần lượt là 96%` | `và 83%`. */
  readonly nextOfPlan: boolean;
  /** The plan is what is decided or changed, and not what the number is of: `Nghị quyết được thông qua với` | `52 đại biểu`. */
  readonly planActedOn: boolean;
  /** A change or an excess of what the sentence gave a number of before: the words before govern that number alone. */
  readonly ofLevel: boolean;
  /** A heading, or the lead of the list, says that all is planned. */
  readonly planScope: boolean;
  /** The clause names a year before that of the plan. */
  readonly past: boolean;
  /** The sentence gave an estimate. */
  readonly estimateGiven: boolean;
}

/** Where the words stand that make a number a plan's own figure; the number itself where none do. */
export type PlanPlace = "subject" | "label" | "before" | "after" | "number";

/**
 * A status, or whose it is; with `plan:` the number is a plan's own figure, and the words stand there that say so. Without
 * a status, how many things a plan sets out (`setOut`), and what is reported, whatever the scope (`reported`).
 */
export type StatusSource = Status | "accompanied" | "setOut" | "reported" | "none" | `plan:${PlanPlace}`;

/** Whether a figure is planned or estimated (records.md, `status`). */
// biome-ignore format: a table, one row per line
export const STATUS = new RuleTable<StatusFeatures, StatusSource>("status", [
  // A plan's own figure
  ["plan-named", "Sản lượng thủy sản 268 tấn/KH ⟨250 tấn⟩.", {}, ["planSubject", "-difference", "-planActedOn"], "plan:subject"],
  ["plan-excess-named", "Thu ngân sách vượt 8% dự toán (kế hoạch vượt ⟨5%⟩).",
    { role: "excess" }, ["planSubject"], "plan:subject"],
  ["plan-change-aside", "Tỷ lệ hộ nghèo giảm 1,4% (kế hoạch giảm ⟨1,2%⟩).",
    { boundary: "bracket" }, ["planSubject"], "plan:subject"],
  ["plan-label", "Kế hoạch: ⟨1.250 ha⟩.", {}, ["planLabel", "-difference"], "plan:label"],
  ["plan-before", "Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2% (chỉ tiêu ⟨92%⟩).",
    {}, ["planBefore", "-difference"], "plan:before"],
  ["plan-after", "Gieo trồng 9.846 ha/⟨9.700 ha⟩ KH.",
    {}, ["planAfter", "-difference", "-relative"], "plan:after"],
  ["plan-of-pair", "Giải ngân 1.168,3/⟨2.204,5 tỷ đồng⟩.",
    { boundary: "slash" }, ["samePair", "-difference", "-subject"], "plan:number"],
  ["plan-goes-on", "Tỷ lệ thu gom đạt 95% và 81% (kế hoạch lần lượt là 96% và ⟨83%⟩).",
    { boundary: "conjunction" }, ["nextOfPlan", "-difference", "-subject"], "plan:number"],
  ["plan-aside", "Kết nạp đạt 109% chỉ tiêu (⟨800 đảng viên⟩).",
    { boundary: "bracket" }, ["afterPlan", "-difference", "-subject"], "plan:number"],

  // What the sentence says
  ["age", "Phấn đấu huy động trẻ dưới ⟨3 tuổi⟩ ra lớp đạt 40%.", {}, ["age"], "none"],
  ["set-out", "Về mục tiêu đến năm 2025, dự thảo nghị quyết xác định ⟨3 khâu đột phá⟩.", {}, ["setOut"], "setOut"],
  ["origin", "Dự kiến tỷ lệ hộ nghèo giảm từ ⟨3,1%⟩ xuống còn 2,6%.", {}, ["origin"], "none"],
  ["earlier-value", "Dự kiến năm 2024 thu 60 tỷ đồng, tăng 3% so với năm 2023 là ⟨58 tỷ đồng⟩.", {}, ["earlierValue"], "none"],
  ["verb-estimated", "Thu ngân sách ước đạt ⟨912 tỷ đồng⟩.", { verb: "estimated" }, [], "estimated"],
  ["verb-planned", "Thu ngân sách phấn đấu đạt ⟨912 tỷ đồng⟩.", { verb: "planned" }, [], "planned"],
  ["subject-estimated", "Ngân hàng ước lợi nhuận trước thuế ⟨640 tỷ đồng⟩.",
    {}, ["estimatedSubject"], "estimated"],
  ["standing-estimated", "Dự ước năm 2024 tổng thu đạt 52 tỷ đồng, tổng chi đạt ⟨31 tỷ đồng⟩.",
    { standing: "estimated" }, ["-ofLevel"], "estimated"],
  ["standing-planned", "Phấn đấu cả năm thu ngân sách đạt ⟨912 tỷ đồng⟩.",
    { standing: "planned" }, ["-now", "-ofLevel"], "planned"],
  ["accompanied", "Xuất khẩu ước đạt 649 nghìn tấn với giá trị ⟨277 triệu USD⟩.",
    { accompanied: ["estimated", "planned"] }, [], "accompanied"],
  ["plan-scope", "Chỉ tiêu chủ yếu năm 2024:\n- Sản lượng lương thực ⟨42.500 tấn⟩.",
    {}, ["planScope", "-now", "-past", "-estimateGiven", "-ofLevel"], "planned"],
  ["of-level", "Thu ngân sách phấn đấu đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", {}, ["ofLevel"], "none"],
  ["reported", "Thu ngân sách đạt ⟨912 tỷ đồng⟩.", {}, [], "reported"],
]);
