import { RuleTable } from "../../context/rule-table.ts";
import type { Role } from "../../record/record.ts";
import type { RoleFeatures } from "./role-features.ts";

/**
 * A role, or whose role it is: of the focus's last number, of the number before, of the last percentage that is no change;
 * `compared`, of the same one, for a value that another number is compared with.
 */
export type RoleSource = Role | "focus" | "previous" | "lastPart" | "compared";

const PARTS = ["percent", "point", "ratio"] as const;
const SIGNED = ["difference", "value"] as const;
const COMPARED = ["plan", "earlier", "other"] as const;
const NO_PERCENT = ["point", "ratio", "number"] as const;

/** What a number is to its indicator (records.md, `role`). */
// biome-ignore format: a table, one row per line
export const ROLE = new RuleTable<RoleFeatures, RoleSource>("role", [
  ["origin", "Tỷ lệ hộ nghèo giảm từ ⟨6,41%⟩ xuống còn 3,18%.", {}, ["origin"], "level"],
  ["after-origin", "Thu ngân sách từ 214 tỷ đồng tăng lên ⟨468 tỷ đồng⟩.", {}, ["result", "afterOrigin"], "level"],

  // Changes
  ["result-of-whole", "Đàn bò lai tăng lên ⟨62%⟩ tổng đàn.",
    { act: "change", sort: "percent", basis: "whole" }, ["result"], "share"],
  ["result", "Tỷ lệ hộ nghèo giảm còn ⟨3,18%⟩.", { act: "change" }, ["result"], "level"],
  ["rate-below-zero", "Tăng trưởng ngành xây dựng ⟨âm 3,6%⟩.", { act: "change" }, ["belowZero"], "level"],
  ["more-of-whole", "Huyện tiết kiệm thêm ⟨5%⟩ chi thường xuyên.",
    { act: "change", sort: "percent", basis: "whole" }, ["rising"], "share"],
  ["compared-part", "Tỷ lệ lấp đầy đạt 68%, giảm so với mức ⟨71,5%⟩ cuối năm 2024.",
    { act: ["change", "comparative"], sort: "percent" }, ["pointed", "versus"], "compared"],
  ["change-between-plans", "Dự toán thu năm 2024 là 120 tỷ đồng, tăng ⟨5%⟩ so với dự toán năm 2023.",
    { act: "change", basis: "plan" }, ["ofPlan", "-named"], "change"],
  ["change-of-plan", "Sản lượng lúa tăng ⟨5,4%⟩ so với kế hoạch.", { act: "change", basis: "plan" }, [], "excess"],
  ["change", "Tổng đàn lợn tăng ⟨8,73%⟩.", { act: "change" }, [], "change"],
  ["compared-value", "Tỷ lệ sinh con thứ ba thấp hơn mức ⟨3,1%⟩ của cả nước.",
    { act: "comparative" }, ["pointed"], "compared"],
  ["beyond-plan", "Sản lượng cao hơn ⟨1,7%⟩ so với kế hoạch.", { act: "comparative", basis: "plan" }, [], "excess"],
  ["comparative", "Giá lúa cao hơn ⟨450 đồng/kg⟩ so với vụ trước.", { act: "comparative" }, [], "change"],

  // Excesses
  ["excess-of-plan", "Thu ngân sách vượt ⟨27 tỷ đồng⟩ so với dự toán.", { act: "excess", basis: "plan" }, [], "excess"],
  ["excess-compared", "Lượng mưa thiếu hụt ⟨35%⟩ so với cùng kỳ.",
    { act: "excess", basis: ["earlier", "other"] }, [], "change"],
  ["excess", "Thu ngân sách vượt ⟨8,2%⟩.", { act: "excess", sort: PARTS }, [], "excess"],
  ["excess-after-plan", "Thu ngân sách đạt 108% dự toán, vượt ⟨27 tỷ đồng⟩.",
    { act: "excess" }, ["afterPlan", "-first"], "excess"],
  ["shortfall", "Trường còn thiếu ⟨12 giáo viên⟩.", { act: "excess" }, ["shortOrSpare"], "excess"],
  ["beyond-mark", "Doanh thu du lịch vượt ⟨900 tỷ đồng⟩.", { act: "excess" }, [], "level"],

  // Shares
  ["same-change", "Giá dầu tăng 1,96 USD, tương đương ⟨3,7%⟩.", { act: "share" }, ["again"], "focus"],
  ["share-of-plan", "Số thu từ đất chiếm ⟨34%⟩ dự toán.",
    { act: "share", sort: PARTS, basis: "plan" }, ["-result"], "attainment"],
  ["share", "Công nghiệp chiếm ⟨41,5%⟩ giá trị sản xuất.", { act: "share", sort: PARTS }, ["-result"], "share"],
  ["shared-amount", "Nhân dân đóng góp ⟨2,6 tỷ đồng⟩.", { act: "share" }, [], "level"],

  // Signs: no verb governs the number
  ["sign-beside-plan", "Thu ngân sách đạt 912 tỷ đồng (⟨-5,2%⟩ so với dự toán).",
    { act: "none", sign: SIGNED, basis: "plan" }, [], "excess"],
  ["sign-compared", "Thu ngân sách đạt 912 tỷ đồng, ⟨-5,2%⟩ so với cùng kỳ.",
    { act: "none", sign: SIGNED, basis: ["earlier", "other"] }, [], "change"],
  ["sign-of-excess", "Thu nội địa vượt 12 tỷ đồng so với dự toán (⟨+4,8%⟩).",
    { act: "none", sign: "difference" }, ["excessBefore"], "excess"],
  ["sign", "Nhập khẩu đạt 3,42 tỷ USD (⟨-2,1%⟩).", { act: "none", sign: "difference" }, [], "change"],

  // Numbers that are no percentages
  ["multiple-of-plan", "Số thu gấp ⟨1,6 lần⟩ dự toán.", { sort: "multiple", basis: "plan" }, [], "attainment"],
  ["multiple", "Kim ngạch xuất khẩu gấp ⟨2,3 lần⟩ cùng kỳ.", { sort: "multiple" }, [], "level"],
  ["earlier-number", "Tai nạn giảm 3 vụ so với quý II (⟨12 vụ⟩).", { sort: "number" }, ["earlierValue"], "level"],
  ["pair-aside", "So với cùng kỳ giảm 12 vụ (⟨40/52 vụ⟩).", { sort: "ratio" }, ["afterChanges", "aside"], "level"],
  ["joined-change", "Lượng chè tăng 9 tấn và ⟨20 tỷ đồng⟩ so với năm 2014.",
    { sort: NO_PERCENT, focusRole: "change", basis: ["earlier", "other"] },
    ["next", "-subject", "-present"], "change"],
  ["next-change", "Tai nạn giảm 3 vụ, ⟨5 người⟩ chết.",
    { sort: NO_PERCENT }, ["afterChanges", "next", "-subject", "-present"], "change"],
  ["fraction-of-time", "Công ty lãi 4 tỷ đồng, bằng ⟨1/3⟩ cùng kỳ.",
    { sort: "ratio", basis: COMPARED }, ["fraction", "-result"], "attainment"],
  ["fraction", "⟨1/4 số bàn ghế⟩ bị hư hỏng.", { sort: "ratio" }, ["fraction", "-result"], "share"],
  ["number", "Toàn huyện gieo cấy ⟨6.482,7 ha⟩ lúa mùa.", { sort: NO_PERCENT }, [], "level"],

  // Percentages that are attained
  ["attainment", "Thu ngân sách đạt ⟨98%⟩ kế hoạch.", { act: "attainment", basis: COMPARED }, [], "attainment"],
  ["execution-of-whole", "Giải ngân đạt ⟨46%⟩ tổng nguồn vốn.",
    { act: "attainment", basis: "whole" }, ["execution"], "attainment"],
  ["completion-of-whole", "Ủy ban kiểm tra hoàn thành ⟨92%⟩ chương trình kiểm tra năm.",
    { act: "attainment", basis: "whole" }, ["completion"], "attainment"],
  ["part-of-whole", "Nhập khẩu bằng ⟨2,7%⟩ tổng kim ngạch.", { act: "attainment", basis: "whole" }, [], "share"],
  ["attained-rate", "Lợi nhuận đạt ⟨8,4%/năm⟩.", { act: "attainment" }, ["per"], "level"],
  ["execution", "Giải ngân vốn đầu tư đạt ⟨46,2%⟩.", { act: "attainment" }, ["execution"], "attainment"],
  ["next-attainment", "Thu phí đạt 64% dự toán, thuế môn bài đạt ⟨71%⟩.",
    { act: "attainment", previous: "attainment" }, ["named", "-first", "-shareNoun"], "attainment"],
  ["focus-execution", "Giải ngân 84 tỷ đồng, đạt ⟨46,2%⟩.",
    { act: "attainment" }, ["focusExecution", "-named"], "attainment"],
  ["attainment-of-figure", "Lệ phí trước bạ: dự toán 31 tỷ đồng; quyết toán 38 tỷ đồng; đạt ⟨122,6%⟩.",
    { act: "attainment" }, ["focusPlan", "-named"], "attainment"],
  ["more-than-all", "Thanh tra 14/12 cơ sở, đạt ⟨116,7%⟩.", { act: "attainment" }, ["overWhole", "-named"], "attainment"],
  ["part-of-level", "Nhận 50 hồ sơ, trả 45 hồ sơ, đạt ⟨90%⟩.", { act: "attainment" }, ["levelsShare", "-named"], "share"],
  ["part-of-pair", "Đã cứng hóa 48,6 km/51,2 km đường thôn, đạt ⟨94,9%⟩.",
    { act: "attainment" }, ["pair", "-named"], "share"],
  ["part-aside", "Có 312 hộ thoát nghèo (đạt ⟨4,2%⟩).",
    { act: "attainment", boundary: "bracket", focusLevel: "count" }, ["-named"], "share"],
  ["part-of-ratio", "Có 21/34 xã đạt chuẩn, đạt ⟨61,8%⟩.",
    { act: "attainment", focusLevel: ["ratio", "none"] }, ["-named"], "share"],
  ["attainment-of-level", "Toàn huyện trồng 312 ha rừng, đạt ⟨78%⟩.", { act: "attainment" }, ["-named"], "attainment"],

  // Percentages without a verb
  ["change-again", "Phạm pháp hình sự giảm 17 vụ (⟨15,5%⟩).",
    { act: "none", focusRole: "change" }, ["restated"], "change"],
  ["change-of-year-before", "Tiền gửi tăng 9% (năm trước là ⟨7%⟩).",
    { act: "none", focusRole: "change", boundary: "bracket" }, ["lastYear", "-result"], "change"],
  ["next-of-basis", "Thu thuế vượt 4% dự toán, thu phí ⟨6%⟩ dự toán.",
    { act: "none", basis: ["plan", "earlier"] }, ["inherits"], "previous"],
  ["part-of-plan", "Trồng 312 ha rừng (⟨78%⟩ kế hoạch).",
    { act: "none", basis: ["plan", "earlier"] }, [], "attainment"],
  ["rate", "Lãi suất cho vay ⟨8,35%/năm⟩.", { act: "none" }, ["per"], "level"],
  ["earlier-part", "Tỷ lệ đạt 48,7%, tăng so với cùng kỳ 17,2% (⟨31,5%⟩).",
    { act: "none" }, ["earlierValue"], "lastPart"],
  ["part-of-figure", "Kết nạp 46 đảng viên, kế hoạch 40 đảng viên (⟨115%⟩).",
    { act: "none" }, ["aside", "focusPlan"], "attainment"],
  ["executed-aside", "Huyện đã giải ngân 86 tỷ đồng (⟨43%⟩).",
    { act: "none" }, ["aside", "focusExecution", "-named"], "attainment"],
  ["what-is-left", "Tỷ lệ hộ nghèo giảm 0,46%, xuống ⟨0,92%⟩.",
    { act: "none", focusRole: "change" }, ["result"], "level"],
  ["quotient", "Đàn lợn 1.240 con (giảm 8%), trâu 310 con; đã tiêm 1.120/1.240 con (⟨90,3%⟩).",
    { act: "none" }, ["inherits", "quotient"], "share"],
  ["next-of-list", "Trồng trọt tăng 5,2%, chăn nuôi ⟨6,8%⟩.", { act: "none" }, ["inherits", "-result"], "previous"],

  // Percentages that are the value of their indicator
  ["executed-part", "Chi ngân sách ⟨46%⟩ tổng nguồn.", { basis: "whole" }, ["execution"], "attainment"],
  ["part", "Có ⟨94,7%⟩ số hộ dùng nước sạch.", { basis: "whole" }, [], "share"],
  ["value-of-rate", "Lạm phát ở mức ⟨3,27%⟩.", { subjectSort: "rate" }, ["named"], "level"],
  ["value-of-execution", "Giải ngân ở mức ⟨46,2%⟩.", { subjectSort: "execution" }, ["named"], "attainment"],
  ["value-of-focus-rate", "Lãi suất cho vay giảm 0,4%, còn ⟨7,9%⟩.", {}, ["focusRate", "-named"], "level"],
  ["per-mille", "- Trạm Cống Đôi: ⟨27,1‰⟩", {}, ["perMille"], "level"],
  ["value", "Tỷ lệ hộ nghèo ⟨3,18%⟩.", {}, [], "share"],
]);
