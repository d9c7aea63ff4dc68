import { RuleTable } from "../../context/rule-table.ts";

/** What decides which time the words before a number mean. */
export interface OwnTimeFeatures {
  /** They name one. */
  readonly named: boolean;
  /** That is a day up to which something was done or counted: `đến ngày 30/9 kết nạp`. */
  readonly upToDay: boolean;
  /** `từ đầu năm đến nay`, where a time is in force. */
  readonly yearToDate: boolean;
  /** `quý còn lại`, where months of its year follow the time in force. */
  readonly restOfYear: boolean;
  /** `trong tháng`, where the time in force has a last month. */
  readonly lastPart: boolean;
}

/** The time that is named, or one that follows from the time in force. */
export type OwnTimeSource = "named" | "yearToDate" | "restOfYear" | "lastPart";

/** The time that the words before a number mean. No row fits where they mean none. */
// biome-ignore format: a table, one row per line
export const OWN_TIME = new RuleTable<OwnTimeFeatures, OwnTimeSource>("time", [
  ["up-to-day", "Đến ngày 30/9/2023, Huyện ủy kết nạp ⟨86 đảng viên⟩.", {}, ["upToDay"], "named"],
  ["named", "Trong quý II năm 2023, Huyện ủy kết nạp ⟨86 đảng viên⟩.", {}, ["named"], "named"],
  ["year-to-date", "Tháng 5/2023 xảy ra 14 vụ. Từ đầu năm đến nay xảy ra ⟨52 vụ⟩.", {}, ["yearToDate"], "yearToDate"],
  ["rest-of-year", "9 tháng năm 2020 thu 52 tỷ đồng. Quý còn lại cần thu ⟨20 tỷ đồng⟩.", {}, ["restOfYear"], "restOfYear"],
  ["last-part", "8 tháng năm 2024 xảy ra 96 vụ. Trong tháng xảy ra ⟨14 vụ⟩.", {}, ["lastPart"], "lastPart"],
]);
