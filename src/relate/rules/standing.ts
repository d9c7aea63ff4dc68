import { RuleTable } from "../../context/rule-table.ts";

/** What decides which status is in force at a number, for those after it too. */
export interface StandingFeatures {
  /** The sentence opens with a plan and what is to be done. */
  readonly opensPlan: boolean;
  /** The nearest word before the number that opens a status, and how far that holds. */
  readonly word: "standing" | "passing" | "none";
  /** The words before the number open the parts of a number that is planned. */
  readonly parts: boolean;
  /** They say what a plan's own figure is made up of, and no outcome stands beside it. */
  readonly sum: boolean;
  /** It is named in brackets after a plan's own figure of its unit. */
  readonly aside: boolean;
  /** A status is in force before these words. */
  readonly inForce: boolean;
  /** They say what was done. */
  readonly outcome: boolean;
  /** They say that the number is of now. */
  readonly now: boolean;
}

/**
 * What the words before a number make of the status in force: they plan what follows (`planned`), or a word of theirs has a
 * status, for the rest of the sentence (`word`) or up to the next comma (`passing`), or none is in force any more (`none`).
 */
export type StandingSource = "planned" | "word" | "passing" | "none";

/** The status in force. No row fits where it stays what it was. */
// biome-ignore format: a table, one row per line
export const STANDING = new RuleTable<StandingFeatures, StandingSource>("standing", [
  ["opens-plan", "Kế hoạch năm 2024 giảm ⟨2,5%⟩ hộ nghèo.", {}, ["opensPlan"], "planned"],
  ["passing-word", "Công ty lãi 12 tỷ đồng, dự kiến chia ⟨3 tỷ đồng⟩.", { word: "passing" }, [], "passing"],
  ["standing-word", "Phấn đấu cả năm thu ngân sách đạt ⟨912 tỷ đồng⟩.", { word: "standing" }, [], "word"],
  ["parts-of-plan", "Tổng vốn dự kiến 265 tỷ đồng, trong đó: ⟨180 tỷ đồng⟩ làm đường.", {}, ["parts"], "planned"],
  ["sum-of-plan", "Kế hoạch vốn là 715 tỷ đồng, gồm: vốn tỉnh ⟨402 tỷ đồng⟩.", {}, ["sum"], "planned"],
  ["parts-aside", "Kế hoạch vốn năm 2024 là 715 tỷ đồng (vốn tỉnh ⟨402 tỷ đồng⟩).", {}, ["aside"], "planned"],
  ["outcome-ends", "Phấn đấu cả năm thu 120 tỷ đồng; thực hiện ⟨98 tỷ đồng⟩.", {}, ["inForce", "outcome"], "none"],
  ["now-ends", "Phấn đấu cả năm trồng 120 ha, nay mới trồng ⟨98 ha⟩.", {}, ["inForce", "now"], "none"],
]);
