import { RuleTable } from "./rule.ts";

/** What the period of a number is decided by. */
export interface PeriodFeatures {
  /** A plan's own figure, an age or what a thing is like at any time, without a time in its clause. */
  readonly timeless: boolean;
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
  /** The value of the time that the number before was compared with. */
  readonly earlierValue: boolean;
  /** Where the time in force comes from. */
  readonly force: "clause" | "sentence" | "lead" | "spoken" | "before" | "none";
}

/** Which time the number is of; `yearBefore`, a year before the time in force. */
export type PeriodSource = "none" | "after" | "force" | "yearBefore";

/** The time that a value is of (records.md, `period`). */
// biome-ignore format: a table, one row per line
export const PERIOD = new RuleTable<PeriodFeatures, PeriodSource>("period", [
  ["timeless", "Ngày 12/9/2023, xe tải làm 2 người chết; nạn nhân là ông Lê Văn Tư (⟨43 tuổi⟩).",
    {}, ["timeless"], "none"],
  ["earlier-value", "Năm 2022, tỷ lệ đạt 48,7%, tăng so với cùng kỳ 17,2% (⟨31,5%⟩).",
    {}, ["earlierValue"], "yearBefore"],
  ["after", "Thu ngân sách đạt ⟨912 tỷ đồng⟩ trong năm 2022.", {}, ["after"], "after"],
  ["yearly", "Trong giai đoạn 2016-2020, mỗi năm tăng ⟨5,2%⟩.", {}, ["yearly"], "none"],
  ["current", "Năm 2022 giảm 120 hộ nghèo. Toàn xã hiện còn ⟨64 hộ nghèo⟩.", {}, ["current", "-own"], "none"],
  ["last-year", "Năm 2022, giá trị sản xuất tăng 8,1% (cùng kỳ tăng ⟨7,3%⟩).", {}, ["lastYear"], "yearBefore"],
  ["clause", "Năm 2022, thu ngân sách đạt ⟨912 tỷ đồng⟩.", { force: "clause" }, [], "force"],
  ["sentence", "Thu ngân sách năm 2022 đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", { force: "sentence" }, [], "force"],
  ["lead", "Ngày 12/9/2023, anh Hồ Văn Nghĩa (34 tuổi) chở ⟨8 công nhân⟩ xuống núi.", { force: "lead" }, [], "force"],
  ["spoken", "Đến 30/6/2022, tổng nguồn vốn đạt 487 tỷ đồng. Trong đó vốn huy động ⟨312 tỷ đồng⟩.",
    { force: "spoken" }, [], "force"],
  ["before", "Trong năm 2022, thu ngân sách đạt 912 tỷ đồng. Chi ngân sách đạt ⟨640 tỷ đồng⟩.",
    { force: "before" }, [], "force"],
  ["none", "Thu ngân sách đạt ⟨912 tỷ đồng⟩.", {}, [], "none"],
]);
