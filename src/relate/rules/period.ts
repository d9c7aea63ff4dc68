import { RuleTable } from "../../context/rule-table.ts";

/** What the period of a number is decided by. */
export interface PeriodFeatures {
  /** An age or what a thing is like at any time, without a time in its clause. */
  readonly timeless: boolean;
  /** A plan's own figure, without a time in its clause; and one of a plan for a whole year. */
  readonly plan: boolean;
  readonly yearPlan: boolean;
  /** A time stands after the number, in its clause. */
  readonly after: boolean;
  /** A time stands before the number, in its clause or fronted. */
  readonly own: boolean;
  /** `mỗi năm`: of each year, and of no one time. */
  readonly yearly: boolean;
  /** `hiện còn`: of the day of writing. */
  readonly current: boolean;
  /** `(cùng kỳ tăng 7,3%)`: of the year before. */
  readonly lastYear: boolean;
  /** `mức 6,2% của cùng kỳ năm 2020`: of the same part of that year. */
  readonly ofEarlier: boolean;
  /** A deadline stands in its clause. */
  readonly deadline: boolean;
  /** The value of the time that the number before was compared with. */
  readonly earlierValue: boolean;
  /** The first value of `từ 8,6% xuống còn 2,3%`. */
  readonly origin: boolean;
  /** A verb of change stands before it: a time before that is of the value after the change. */
  readonly changed: boolean;
  /** Where the time in force comes from. */
  readonly force: "clause" | "sentence" | "lead" | "spoken" | "before" | "list" | "heading" | "document" | "none";
}

/**
 * Which time the number is of: `now`, that of writing, which is none; `own`, that of its clause; `inherited`, the time in
 * force, if there is one, which gives way to that of its level; `force`, the time in force in any case; `year`, the year of
 * it; `yearBefore`, the same time a year before; `otherYear`, likewise, of a value that another is compared with;
 * `compared`, the time that the number before was compared with.
 */
export type PeriodSource =
  | "none"
  | "now"
  | "after"
  | "compared"
  | "deadline"
  | "own"
  | "inherited"
  | "force"
  | "year"
  | "yearBefore"
  | "otherYear";

/** The time that a value is of (records.md, `period`). */
// biome-ignore format: a table, one row per line
export const PERIOD = new RuleTable<PeriodFeatures, PeriodSource>("period", [
  ["timeless", "Ngày 12/9/2023, xe tải làm 2 người chết; nạn nhân là ông Lê Văn Tư (⟨43 tuổi⟩).",
    {}, ["timeless"], "none"],
  ["plan-of-year", "Trong 9 tháng năm 2022, xã trồng 51 ha rừng, đạt 73% kế hoạch năm (⟨70 ha⟩).",
    {}, ["yearPlan"], "year"],
  ["plan", "Trong 9 tháng năm 2022, xã kết nạp 46 đảng viên (KH ⟨40⟩).", {}, ["plan"], "force"],
  ["earlier-value", "Năm 2022, tỷ lệ đạt 48,7%, tăng so với cùng kỳ 17,2% (⟨31,5%⟩).",
    {}, ["earlierValue"], "compared"],
  ["of-earlier", "Quý I năm 2021, lạm phát vượt xa mức ⟨6,2%⟩ của cùng kỳ năm trước.", {}, ["ofEarlier"], "otherYear"],
  ["after", "Thu ngân sách đạt ⟨912 tỷ đồng⟩ trong năm 2022.", {}, ["after"], "after"],
  ["yearly", "Trong giai đoạn 2016-2020, mỗi năm tăng ⟨5,2%⟩.", {}, ["yearly"], "none"],
  ["origin", "Năm 2022, tỷ lệ hộ nghèo giảm mạnh. Số hộ nghèo giảm từ ⟨640 hộ⟩ xuống còn 212 hộ.", {}, ["origin", "-own"], "none"],
  ["origin-of-change", "Từ ngày 01/7/2023, phụ cấp tăng từ ⟨1,2 triệu đồng⟩ lên 1,5 triệu đồng.",
    {}, ["origin", "changed"], "none"],
  ["current", "Năm 2022 giảm 120 hộ nghèo. Toàn xã hiện còn ⟨64 hộ nghèo⟩.",
    { force: ["sentence", "lead", "spoken", "before", "none"] }, ["current"], "now"],
  ["last-year", "Năm 2022, giá trị sản xuất tăng 8,1% (cùng kỳ tăng ⟨7,3%⟩).", {}, ["lastYear"], "yearBefore"],
  ["clause", "Năm 2022, thu ngân sách đạt ⟨912 tỷ đồng⟩.", { force: "clause" }, [], "own"],
  ["sentence", "Thu ngân sách năm 2022 đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", { force: "sentence" }, [], "inherited"],
  ["lead", "Ngày 12/9/2023, anh Hồ Văn Nghĩa (34 tuổi) chở ⟨8 công nhân⟩ xuống núi.", { force: "lead" }, [], "inherited"],
  ["spoken", "Đến 30/6/2022, tổng nguồn vốn đạt 487 tỷ đồng. Trong đó vốn huy động ⟨312 tỷ đồng⟩.",
    { force: "spoken" }, [], "inherited"],
  ["before", "Trong năm 2022, thu ngân sách đạt 912 tỷ đồng. Chi ngân sách đạt ⟨640 tỷ đồng⟩.",
    { force: "before" }, [], "inherited"],
  ["list", "1. Trong năm 2022 xã có 64 hộ nghèo, trong đó:\n- Thôn Đông ⟨12 hộ nghèo⟩.", { force: "list" }, [], "inherited"],
  ["heading", "I. Kết quả năm 2022\n1. Thu ngân sách\nThu ngân sách đạt ⟨912 tỷ đồng⟩.", { force: "heading" }, [], "inherited"],
  ["document", "BÁO CÁO\nKết quả năm 2022\n\nI. Kinh tế\nThu ngân sách đạt ⟨912 tỷ đồng⟩.",
    { force: "document" }, [], "inherited"],
  ["deadline", "Xã đóng cửa ⟨6 bãi rác⟩ trước ngày 30/9/2025.", {}, ["deadline"], "deadline"],
  ["none", "Thu ngân sách đạt ⟨912 tỷ đồng⟩.", {}, [], "inherited"],
]);

/** What decides whether a number has the time of the level that it speaks about. */
export interface LevelTimeFeatures {
  /** Its own clause names no time. */
  readonly inherited: boolean;
  /** A time stands after the level, in the level's clause. */
  readonly levelAfter: boolean;
}

/** The time behind a level is that of what is said of the level. */
// biome-ignore format: a table, one row per line
export const PERIOD_OF_LEVEL = new RuleTable<LevelTimeFeatures, "level">("period", [
  ["of-level", "Năm 2021 lãi 70 tỷ đồng. Công ty lãi 35 tỷ đồng trong quý II năm 2022, giảm ⟨18%⟩.",
    {}, ["inherited", "levelAfter"], "level"],
]);
