import { RuleTable } from "../context/rule-table.ts";
import type { Role } from "../record/record.ts";

/** What the words and the figures of a column say of what its figures are. */
export interface ColumnFeatures {
  /** What its figures are measured in; unknown where no head and no unit above says it. */
  measure: "percent" | "unit" | "unknown";
  /** What the head compares with: a plan, an earlier time, or something that it does not name. */
  compared: "none" | "plan" | "earlier" | "unsaid";
  /** Whether words or marks say that the figures are by how much something moved. */
  movement: "none" | "change" | "excess";
  /** How the figures of the column look. */
  shape: "signed" | "hundred" | "small" | "any";
  /** What the figures of other columns prove. */
  witness: "none" | "quotient" | "growth" | "difference" | "share";
  /** `Số tuyệt đối`. */
  absolute: boolean;
  /** `Cơ cấu`, `Tỷ trọng`. */
  share: boolean;
  /** `Tỷ lệ`, alone or with a name. */
  rate: boolean;
  /** `Hoàn thành`, `Tỷ lệ giải ngân`; a rate of what is carried out. */
  attained: boolean;
  /** `Chỉ số`, `(Năm trước = 100)`. */
  index: boolean;
  /** Whether the head names what has the figures: `Tỷ lệ hộ nghèo`. */
  named: boolean;
  /** Whether a column of amounts stands under the same cell of the head. */
  sibling: boolean;
  /** Whether the table has a column of a plan. */
  planned: boolean;
  /** Whether what the figures are computed of is a plan. */
  planBase: boolean;
}

const COMPARED = ["plan", "earlier", "unsaid"] as const;

/**
 * What the figures of a column are to their indicators (records.md, `role`). In an example `⇥` stands between two cells
 * and `⏎` between two rows.
 */
// biome-ignore format: a table, one row per line
export const COLUMN_ROLE = new RuleTable<ColumnFeatures, Role | undefined>("column", [
  ["column-index", "Huyện⇥Năm 2023 (Năm trước = 100) - %⏎Lạc Sơn⇥⟨104,2⟩⏎Mai Châu⇥99,7⏎Tân Lạc⇥101,5", {}, ["index"], "attainment"],
  ["column-structure", "Ngành⇥Số hộ⇥Cơ cấu (%)⏎Trồng trọt⇥60⇥⟨60,0⟩⏎Chăn nuôi⇥25⇥25,0⏎Nghề rừng⇥15⇥15,0", {}, ["share"], "share"],

  // Compared with a plan
  ["column-moved-from-plan", "Chỉ tiêu⇥KH 2023 (ha)⇥TH 2023 (ha)⇥Tăng, giảm so với KH (%)⏎Lúa⇥80⇥84⇥⟨5,0⟩⏎Ngô⇥50⇥45⇥-10,0⏎Chè⇥20⇥21⇥5,0",
    { compared: "plan", movement: ["change", "excess"] }, [], "excess"],
  ["column-from-plan-signed", "Chỉ tiêu⇥KH 2023 (ha)⇥TH 2023 (ha)⇥So với KH (%)⏎Lúa⇥80⇥84⇥⟨5,0⟩⏎Ngô⇥50⇥45⇥-10,0⏎Chè⇥20⇥21⇥5,0",
    { compared: "plan", measure: "percent", shape: "signed" }, [], "excess"],
  ["column-plan-attained", "Chỉ tiêu⇥KH 2023 (ha)⇥TH 2023 (ha)⇥So với KH (%)⏎Lúa⇥80⇥84⇥⟨105,0⟩⏎Ngô⇥50⇥45⇥90,0⏎Chè⇥20⇥21⇥105,0",
    { compared: "plan", measure: "percent" }, ["-absolute"], "attainment"],
  ["column-plan-quotient", "Chỉ tiêu⇥KH 2023 (ha)⇥TH 2023 (ha)⇥So với KH⏎Lúa⇥80⇥84⇥⟨105,0⟩⏎Ngô⇥50⇥45⇥90,0⏎Chè⇥20⇥21⇥105,0",
    { compared: "plan", measure: "unknown", witness: "quotient" }, [], "attainment"],
  ["column-plan-undecided", "Chỉ tiêu⇥So với KH⏎Lúa⇥⟨84⟩⏎Ngô⇥50⏎Chè⇥20", { compared: "plan", measure: "unknown", witness: "none" }, ["-absolute"], undefined],
  ["column-from-plan", "Chỉ tiêu⇥KH 2023 (ha)⇥TH 2023 (ha)⇥So với KH (ha)⏎Lúa⇥80⇥84⇥⟨4⟩⏎Ngô⇥50⇥45⇥-5⏎Chè⇥20⇥21⇥1",
    { compared: "plan" }, [], "excess"],

  // Moved
  ["column-off-plan", "Chỉ tiêu⇥KH 2023 (ha)⇥TH 2023 (ha)⇥Chênh lệch⏎Lúa⇥80⇥84⇥⟨4⟩⏎Ngô⇥50⇥45⇥-5⏎Chè⇥20⇥21⇥1", { movement: "change" }, ["planBase"], "excess"],
  ["column-change", "Chỉ tiêu⇥Tăng trưởng (%)⏎Lúa⇥⟨5,0⟩⏎Ngô⇥10,0⏎Chè⇥5,0", { movement: "change" }, [], "change"],
  ["column-excess", "Khoản thu⇥Vượt (triệu đồng)⏎Thuế⇥⟨50⟩⏎Phí⇥10⏎Lệ phí⇥5", { movement: "excess" }, [], "excess"],

  // Compared with an earlier time, or with what is not said
  ["column-difference-to-plan", "Chỉ tiêu⇥Dự toán (triệu đồng)⇥Quyết toán (triệu đồng)⇥So sánh⇥⏎⇥⇥⇥Tuyệt đối⇥Tương đối (%)⏎Thuế⇥80⇥84⇥⟨4⟩⇥105,0⏎Phí⇥50⇥45⇥-5⇥90,0⏎Lệ phí⇥20⇥21⇥1⇥105,0",
    { compared: "unsaid" }, ["absolute", "planned"], "excess"],
  ["column-absolute", "Chỉ tiêu⇥So với cùng kỳ⇥⏎⇥Số tuyệt đối (ha)⇥%⏎Lúa⇥⟨84⟩⇥105,0⏎Ngô⇥50⇥90,0⏎Chè⇥20⇥105,0", { compared: COMPARED }, ["absolute"], "change"],
  ["column-quotient", "Chỉ tiêu⇥Năm 2022 (ha)⇥Năm 2023 (ha)⇥So với năm trước (%)⏎Lúa⇥80⇥40⇥⟨50,0⟩⏎Ngô⇥50⇥20⇥40,0⏎Chè⇥20⇥9⇥45,0",
    { compared: COMPARED, witness: "quotient" }, [], "attainment"],
  ["column-growth", "Chỉ tiêu⇥Năm 2022 (ha)⇥Năm 2023 (ha)⇥So với năm trước (%)⏎Lúa⇥80⇥120⇥⟨50,0⟩⏎Ngô⇥50⇥70⇥40,0⏎Chè⇥20⇥29⇥45,0",
    { compared: COMPARED, witness: "growth" }, [], "change"],
  ["column-difference", "Chỉ tiêu⇥Năm 2022 (ha)⇥Năm 2023 (ha)⇥So với năm trước⏎Lúa⇥80⇥120⇥⟨40⟩⏎Ngô⇥50⇥70⇥20⏎Chè⇥20⇥29⇥9",
    { compared: COMPARED, witness: "difference" }, [], "change"],
  ["column-signed", "Chỉ tiêu⇥So với cùng kỳ (%)⏎Lúa⇥⟨8,4⟩⏎Ngô⇥-0,3⏎Chè⇥4,2", { compared: COMPARED, measure: ["percent", "unit"], shape: "signed" }, [], "change"],
  ["column-around-hundred", "Chỉ tiêu⇥So với cùng kỳ (%)⏎Lúa⇥⟨108,4⟩⏎Ngô⇥99,7⏎Chè⇥104,2", { compared: COMPARED, measure: "percent", shape: "hundred" }, [], "attainment"],
  ["column-small", "Chỉ tiêu⇥So với cùng kỳ (%)⏎Lúa⇥⟨8,4⟩⏎Ngô⇥3,1⏎Chè⇥4,2", { compared: ["earlier", "unsaid"], measure: "percent", shape: "small" }, [], "change"],
  ["column-compared-amount", "Chỉ tiêu⇥So với cùng kỳ (ha)⏎Lúa⇥⟨8,4⟩⏎Ngô⇥3,1⏎Chè⇥4,2", { compared: COMPARED, measure: "unit" }, [], "change"],
  ["column-undecided", "Chỉ tiêu⇥So với cùng kỳ (%)⏎Lúa⇥⟨48⟩⏎Ngô⇥61⏎Chè⇥55", { compared: COMPARED }, [], undefined],

  // Rates
  ["column-attained", "Dự án⇥Tỷ lệ giải ngân (%)⏎Cầu Bến⇥⟨44,2⟩⏎Đường tránh⇥58,4⏎Hồ Vực⇥54,3", { measure: "percent" }, ["attained"], "attainment"],
  ["column-rate-of-sibling", "Xã⇥Hộ nghèo⇥⏎⇥Số hộ⇥Tỷ lệ (%)⏎An Bình⇥21⇥⟨0,87⟩⏎Phú Lộc⇥64⇥4,92⏎Tân Hòa⇥52⇥2,91", { measure: "percent" }, ["rate", "sibling"], "share"],
  ["column-rate-quotient", "Dự án⇥Vốn giao (triệu đồng)⇥Đã cấp (triệu đồng)⇥Tỷ lệ (%)⏎Cầu Bến⇥80⇥40⇥⟨50,0⟩⏎Đường tránh⇥50⇥20⇥40,0⏎Hồ Vực⇥20⇥9⇥45,0",
    { measure: "percent", witness: "quotient" }, ["rate", "-named", "planned"], "attainment"],
  ["column-rate-share", "Xã⇥Số hộ⇥Hộ dùng nước sạch⇥Tỷ lệ (%)⏎An Bình⇥80⇥40⇥⟨50,0⟩⏎Phú Lộc⇥50⇥20⇥40,0⏎Tân Hòa⇥20⇥9⇥45,0",
    { measure: "percent", witness: ["quotient", "share"] }, ["rate", "-named"], "share"],
  ["column-rate-undecided", "Dự án⇥Kế hoạch (triệu đồng)⇥Tỷ lệ (%)⏎Cầu Bến⇥80⇥⟨50,0⟩⏎Đường tránh⇥50⇥40,0⏎Hồ Vực⇥20⇥45,0", { measure: "percent" }, ["rate", "-named"], undefined],
  ["column-level", "Xã⇥Số hộ⏎An Bình⇥⟨80⟩⏎Phú Lộc⇥50⏎Tân Hòa⇥20", {}, [], "level"],
]);
