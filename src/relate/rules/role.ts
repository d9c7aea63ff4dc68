import type { Role } from "../../record/record.ts";
import type { RoleFeatures } from "./role-features.ts";
import { RuleTable } from "./rule.ts";

/** A role, or whose role it is: of the topic's last number, of the number before, of the last percentage that is no change. */
export type RoleSource = Role | "topic" | "previous" | "lastPart";

const PARTS = ["percent", "point", "ratio"] as const;
const SIGNED = ["difference", "value"] as const;
const COMPARED = ["plan", "earlier", "other"] as const;
const NO_PERCENT = ["point", "ratio", "number"] as const;

/** What a number is to its indicator (records.md, `role`). */
export const ROLE = new RuleTable<RoleFeatures, RoleSource>("role", [
  { name: "origin", example: "Tỷ lệ hộ nghèo giảm từ ⟨6,41%⟩ xuống còn 3,18%.", has: ["origin"], gives: "level" },
  {
    name: "after-origin",
    example: "Thu ngân sách từ 214 tỷ đồng tăng lên ⟨468 tỷ đồng⟩.",
    has: ["result", "afterOrigin"],
    gives: "level",
  },

  // Changes
  {
    name: "result-of-whole",
    example: "Đàn bò lai tăng lên ⟨62%⟩ tổng đàn.",
    when: { act: "change", sort: "percent", basis: "whole" },
    has: ["result"],
    gives: "share",
  },
  {
    name: "result",
    example: "Tỷ lệ hộ nghèo giảm còn ⟨3,18%⟩.",
    when: { act: "change" },
    has: ["result"],
    gives: "level",
  },
  {
    name: "rate-below-zero",
    example: "Tăng trưởng ngành xây dựng ⟨âm 3,6%⟩.",
    when: { act: "change" },
    has: ["belowZero"],
    gives: "level",
  },
  {
    name: "more-of-whole",
    example: "Huyện tiết kiệm thêm ⟨5%⟩ chi thường xuyên.",
    when: { act: "change", sort: "percent", basis: "whole" },
    has: ["rising"],
    gives: "share",
  },
  {
    name: "change-of-plan",
    example: "Sản lượng lúa tăng ⟨5,4%⟩ so với kế hoạch.",
    when: { act: "change", basis: "plan" },
    gives: "excess",
  },
  { name: "change", example: "Tổng đàn lợn tăng ⟨8,73%⟩.", when: { act: "change" }, gives: "change" },
  {
    name: "compared-value",
    example: "Tỷ lệ sinh con thứ ba thấp hơn mức ⟨3,1%⟩ của cả nước.",
    when: { act: "comparative" },
    has: ["pointed"],
    gives: "level",
  },
  {
    name: "beyond-plan",
    example: "Sản lượng cao hơn ⟨1,7%⟩ so với kế hoạch.",
    when: { act: "comparative", basis: "plan" },
    gives: "excess",
  },
  {
    name: "comparative",
    example: "Giá lúa cao hơn ⟨450 đồng/kg⟩ so với vụ trước.",
    when: { act: "comparative" },
    gives: "change",
  },

  // Excesses
  {
    name: "excess-of-plan",
    example: "Thu ngân sách vượt ⟨27 tỷ đồng⟩ so với dự toán.",
    when: { act: "excess", basis: "plan" },
    gives: "excess",
  },
  { name: "excess", example: "Thu ngân sách vượt ⟨8,2%⟩.", when: { act: "excess", sort: PARTS }, gives: "excess" },
  {
    name: "excess-after-plan",
    example: "Thu ngân sách đạt 108% dự toán, vượt ⟨27 tỷ đồng⟩.",
    when: { act: "excess" },
    has: ["afterPlan"],
    lacks: ["first"],
    gives: "excess",
  },
  {
    name: "beyond-mark",
    example: "Doanh thu du lịch vượt ⟨900 tỷ đồng⟩.",
    when: { act: "excess" },
    gives: "level",
  },

  // Shares
  {
    name: "same-change",
    example: "Giá dầu tăng 1,96 USD, tương đương ⟨3,7%⟩.",
    when: { act: "share" },
    has: ["again"],
    gives: "topic",
  },
  {
    name: "share-of-plan",
    example: "Số thu từ đất chiếm ⟨34%⟩ dự toán.",
    when: { act: "share", sort: PARTS, basis: "plan" },
    lacks: ["result"],
    gives: "attainment",
  },
  {
    name: "share",
    example: "Công nghiệp chiếm ⟨41,5%⟩ giá trị sản xuất.",
    when: { act: "share", sort: PARTS },
    lacks: ["result"],
    gives: "share",
  },
  {
    name: "shared-amount",
    example: "Nhân dân đóng góp ⟨2,6 tỷ đồng⟩.",
    when: { act: "share" },
    gives: "level",
  },

  // Signs: no verb governs the number
  {
    name: "sign-beside-plan",
    example: "Thu ngân sách đạt 912 tỷ đồng (⟨-5,2%⟩ so với dự toán).",
    when: { act: "none", sign: SIGNED, basis: "plan" },
    gives: "excess",
  },
  {
    name: "sign-compared",
    example: "Thu ngân sách đạt 912 tỷ đồng, ⟨-5,2%⟩ so với cùng kỳ.",
    when: { act: "none", sign: SIGNED, basis: ["earlier", "other"] },
    gives: "change",
  },
  {
    name: "sign-of-excess",
    example: "Thu nội địa vượt 12 tỷ đồng so với dự toán (⟨+4,8%⟩).",
    when: { act: "none", sign: "difference" },
    has: ["excessBefore"],
    gives: "excess",
  },
  {
    name: "sign",
    example: "Nhập khẩu đạt 3,42 tỷ USD (⟨-2,1%⟩).",
    when: { act: "none", sign: "difference" },
    gives: "change",
  },

  // Numbers that are no percentages
  {
    name: "multiple-of-plan",
    example: "Số thu gấp ⟨1,6 lần⟩ dự toán.",
    when: { sort: "multiple", basis: "plan" },
    gives: "attainment",
  },
  {
    name: "multiple",
    example: "Kim ngạch xuất khẩu gấp ⟨2,3 lần⟩ cùng kỳ.",
    when: { sort: "multiple" },
    gives: "level",
  },
  {
    name: "next-change",
    example: "Tai nạn giảm 3 vụ, ⟨5 người⟩ chết.",
    when: { sort: NO_PERCENT },
    has: ["afterChanges", "next"],
    lacks: ["subject", "present"],
    gives: "change",
  },
  {
    name: "fraction",
    example: "⟨1/4 số bàn ghế⟩ bị hư hỏng.",
    when: { sort: "ratio" },
    has: ["fraction"],
    lacks: ["result"],
    gives: "share",
  },
  {
    name: "number",
    example: "Toàn huyện gieo cấy ⟨6.482,7 ha⟩ lúa mùa.",
    when: { sort: NO_PERCENT },
    gives: "level",
  },

  // Percentages that are attained
  {
    name: "attainment",
    example: "Thu ngân sách đạt ⟨98%⟩ kế hoạch.",
    when: { act: "attainment", basis: COMPARED },
    gives: "attainment",
  },
  {
    name: "execution-of-whole",
    example: "Giải ngân đạt ⟨46%⟩ tổng nguồn vốn.",
    when: { act: "attainment", basis: "whole" },
    has: ["execution"],
    gives: "attainment",
  },
  {
    name: "completion-of-whole",
    example: "Ủy ban kiểm tra hoàn thành ⟨92%⟩ chương trình kiểm tra năm.",
    when: { act: "attainment", basis: "whole" },
    has: ["completion"],
    gives: "attainment",
  },
  {
    name: "part-of-whole",
    example: "Nhập khẩu bằng ⟨2,7%⟩ tổng kim ngạch.",
    when: { act: "attainment", basis: "whole" },
    gives: "share",
  },
  {
    name: "attained-rate",
    example: "Lợi nhuận đạt ⟨8,4%/năm⟩.",
    when: { act: "attainment" },
    has: ["per"],
    gives: "level",
  },
  {
    name: "execution",
    example: "Giải ngân vốn đầu tư đạt ⟨46,2%⟩.",
    when: { act: "attainment" },
    has: ["execution"],
    gives: "attainment",
  },
  {
    name: "next-attainment",
    example: "Thu phí đạt 64% dự toán, thuế môn bài đạt ⟨71%⟩.",
    when: { act: "attainment", previous: "attainment" },
    has: ["named"],
    lacks: ["first", "shareNoun"],
    gives: "attainment",
  },
  {
    name: "topic-execution",
    example: "Giải ngân 84 tỷ đồng, đạt ⟨46,2%⟩.",
    when: { act: "attainment" },
    has: ["topicExecution"],
    lacks: ["named"],
    gives: "attainment",
  },
  {
    name: "attainment-of-figure",
    example: "Lệ phí trước bạ: dự toán 31 tỷ đồng; quyết toán 38 tỷ đồng; đạt ⟨122,6%⟩.",
    when: { act: "attainment" },
    has: ["topicPlan"],
    lacks: ["named"],
    gives: "attainment",
  },
  {
    name: "part-of-pair",
    example: "Đã cứng hóa 48,6 km/51,2 km đường thôn, đạt ⟨94,9%⟩.",
    when: { act: "attainment" },
    has: ["pair"],
    lacks: ["named"],
    gives: "share",
  },
  {
    name: "part-aside",
    example: "Có 312 hộ thoát nghèo (đạt ⟨4,2%⟩).",
    when: { act: "attainment", boundary: "bracket", topicLevel: "count" },
    lacks: ["named"],
    gives: "share",
  },
  {
    name: "part-of-ratio",
    example: "Có 21/34 xã đạt chuẩn, đạt ⟨61,8%⟩.",
    when: { act: "attainment", topicLevel: ["ratio", "none"] },
    lacks: ["named"],
    gives: "share",
  },
  {
    name: "attainment-of-level",
    example: "Toàn huyện trồng 312 ha rừng, đạt ⟨78%⟩.",
    when: { act: "attainment" },
    lacks: ["named"],
    gives: "attainment",
  },

  // Percentages without a verb
  {
    name: "change-again",
    example: "Phạm pháp hình sự giảm 17 vụ (⟨15,5%⟩).",
    when: { act: "none", topicRole: "change" },
    has: ["restated"],
    gives: "change",
  },
  {
    name: "next-of-basis",
    example: "Thu thuế vượt 4% dự toán, thu phí ⟨6%⟩ dự toán.",
    when: { act: "none", basis: ["plan", "earlier"] },
    has: ["inherits"],
    gives: "previous",
  },
  {
    name: "part-of-plan",
    example: "Trồng 312 ha rừng (⟨78%⟩ kế hoạch).",
    when: { act: "none", basis: ["plan", "earlier"] },
    gives: "attainment",
  },
  { name: "rate", example: "Lãi suất cho vay ⟨8,35%/năm⟩.", when: { act: "none" }, has: ["per"], gives: "level" },
  {
    name: "earlier-part",
    example: "Tỷ lệ đạt 48,7%, tăng so với cùng kỳ 17,2% (⟨31,5%⟩).",
    when: { act: "none" },
    has: ["earlierValue"],
    gives: "lastPart",
  },
  {
    name: "part-of-figure",
    example: "Kết nạp 46 đảng viên, kế hoạch 40 đảng viên (⟨115%⟩).",
    when: { act: "none" },
    has: ["aside", "topicPlan"],
    gives: "attainment",
  },
  {
    name: "what-is-left",
    example: "Tỷ lệ hộ nghèo giảm 0,46%, xuống ⟨0,92%⟩.",
    when: { act: "none", topicRole: "change" },
    has: ["result"],
    gives: "level",
  },
  {
    name: "next-of-list",
    example: "Trồng trọt tăng 5,2%, chăn nuôi ⟨6,8%⟩.",
    when: { act: "none" },
    has: ["inherits"],
    lacks: ["result"],
    gives: "previous",
  },

  // Percentages that are the value of their indicator
  {
    name: "executed-part",
    example: "Chi ngân sách ⟨46%⟩ tổng nguồn.",
    when: { basis: "whole" },
    has: ["execution"],
    gives: "attainment",
  },
  { name: "part", example: "Có ⟨94,7%⟩ số hộ dùng nước sạch.", when: { basis: "whole" }, gives: "share" },
  {
    name: "value-of-rate",
    example: "Lạm phát ở mức ⟨3,27%⟩.",
    when: { subjectSort: "rate" },
    has: ["named"],
    gives: "level",
  },
  {
    name: "value-of-execution",
    example: "Giải ngân ở mức ⟨46,2%⟩.",
    when: { subjectSort: "execution" },
    has: ["named"],
    gives: "attainment",
  },
  {
    name: "value-of-topic-rate",
    example: "Lãi suất cho vay giảm 0,4%, còn ⟨7,9%⟩.",
    has: ["topicRate"],
    lacks: ["named"],
    gives: "level",
  },
  { name: "value", example: "Tỷ lệ hộ nghèo ⟨3,18%⟩.", gives: "share" },
]);
