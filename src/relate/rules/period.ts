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
export const PERIOD = new RuleTable<PeriodFeatures, PeriodSource>("period", [
  {
    name: "timeless",
    example: "Ngày 12/9/2023, xe tải làm 2 người chết; nạn nhân là ông Lê Văn Tư (⟨43 tuổi⟩).",
    has: ["timeless"],
    gives: "none",
  },
  {
    name: "earlier-value",
    example: "Năm 2022, tỷ lệ đạt 48,7%, tăng so với cùng kỳ 17,2% (⟨31,5%⟩).",
    has: ["earlierValue"],
    gives: "yearBefore",
  },
  { name: "after", example: "Thu ngân sách đạt ⟨912 tỷ đồng⟩ trong năm 2022.", has: ["after"], gives: "after" },
  { name: "yearly", example: "Trong giai đoạn 2016-2020, mỗi năm tăng ⟨5,2%⟩.", has: ["yearly"], gives: "none" },
  {
    name: "current",
    example: "Năm 2022 giảm 120 hộ nghèo. Toàn xã hiện còn ⟨64 hộ nghèo⟩.",
    has: ["current"],
    lacks: ["own"],
    gives: "none",
  },
  {
    name: "last-year",
    example: "Năm 2022, giá trị sản xuất tăng 8,1% (cùng kỳ tăng ⟨7,3%⟩).",
    has: ["lastYear"],
    gives: "yearBefore",
  },
  {
    name: "clause",
    example: "Năm 2022, thu ngân sách đạt ⟨912 tỷ đồng⟩.",
    when: { force: "clause" },
    gives: "force",
  },
  {
    name: "sentence",
    example: "Thu ngân sách năm 2022 đạt 912 tỷ đồng, tăng ⟨8,1%⟩.",
    when: { force: "sentence" },
    gives: "force",
  },
  {
    name: "lead",
    example: "Ngày 12/9/2023, anh Hồ Văn Nghĩa (34 tuổi) chở ⟨8 công nhân⟩ xuống núi.",
    when: { force: "lead" },
    gives: "force",
  },
  {
    name: "spoken",
    example: "Đến 30/6/2022, tổng nguồn vốn đạt 487 tỷ đồng. Trong đó vốn huy động ⟨312 tỷ đồng⟩.",
    when: { force: "spoken" },
    gives: "force",
  },
  {
    name: "before",
    example: "Trong năm 2022, thu ngân sách đạt 912 tỷ đồng. Chi ngân sách đạt ⟨640 tỷ đồng⟩.",
    when: { force: "before" },
    gives: "force",
  },
  { name: "none", example: "Thu ngân sách đạt ⟨912 tỷ đồng⟩.", gives: "none" },
]);
