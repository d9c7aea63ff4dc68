import { RuleTable } from "../../context/rule-table.ts";

/** What decides which time is in force where a sentence begins. */
export interface OpeningFeatures {
  /** The sentence begins with a time. */
  readonly lead: boolean;
  /** `Cùng ngày`: it begins with words for the last day that was named. */
  readonly thatDay: boolean;
  /** `Đề nghị`: it asks for something. */
  readonly request: boolean;
  /** It is about a named person. */
  readonly person: boolean;
  /** A time is known of what the sentence before on the line spoke of. */
  readonly near: boolean;
  /** `Trong đó`: the sentence goes on with that. */
  readonly goesOn: boolean;
  /** `thiệt hại`: it tells what came of that. */
  readonly aftermath: boolean;
  /** That time is the last month, or the last quarter, of the months in force. */
  readonly part: boolean;
  /** That time is a month, a year or the like, and no other is in force. */
  readonly reported: boolean;
  /** The list, the heading or the document has a time, and no other is in force. */
  readonly ofPlace: boolean;
  /** A sentence before left a time in force. */
  readonly inForce: boolean;
}

/** Whose time it is: `near`, of what was spoken of; `reported`, likewise, for all that is reported after it. */
export type OpeningSource = "lead" | "day" | "none" | "near" | "reported" | "place" | "before";

/** The time in force where a sentence begins, and as long as none of its clauses has another. No row fits where there is none. */
// biome-ignore format: a table, one row per line
export const OPENING = new RuleTable<OpeningFeatures, OpeningSource>("time", [
  ["lead", "Ngày 7/4/2023, anh Bùi Văn Chung (31 tuổi) chở ⟨5 công nhân⟩ về.", {}, ["lead"], "lead"],
  ["that-day", "Ngày 12/9/2023 xã họp bàn. Cùng ngày, huyện trao ⟨12 suất quà⟩.", {}, ["thatDay"], "day"],
  ["request", "Năm 2022 xã thu 8 tỷ đồng. Đề nghị huyện cấp ⟨20 tỷ đồng⟩.", {}, ["request"], "none"],
  ["of-person", "Năm 2022 xã thu 8 tỷ đồng. Ông Lê Văn Tư thu ⟨320 triệu đồng⟩.", {}, ["person"], "none"],
  ["goes-on", "Đến 30/6/2022, nguồn vốn đạt 487 tỷ đồng. Trong đó vốn vay ⟨312 tỷ đồng⟩.", {}, ["near", "goesOn"], "near"],
  ["aftermath", "Ngày 22/7/2023 lũ cuốn trôi 3 cầu. Ước thiệt hại ⟨2 tỷ đồng⟩.", {}, ["near", "aftermath"], "near"],
  ["part-of-time", "Trong 8 tháng năm 2023, giá ổn định. CPI tháng 8/2023 tăng 0,2%. Nhóm nhà ở tăng ⟨0,9%⟩.",
    {}, ["near", "part"], "near"],
  ["reported-before", "Xã thu 8 tỷ đồng trong năm 2022. Xã chi ⟨6 tỷ đồng⟩.", {}, ["near", "reported"], "reported"],
  ["of-place", "I. Kết quả năm 2022\n1. Thu ngân sách\nXã thu ⟨8 tỷ đồng⟩.", {}, ["ofPlace"], "place"],
  ["before", "Năm 2022, xã thu 8 tỷ đồng. Xã chi ⟨6 tỷ đồng⟩.", {}, ["inForce"], "before"],
]);
