import { RuleTable } from "../../context/rule-table.ts";
import type { BasisKind, Role } from "../../record/record.ts";

/** What the basis of a number is decided by. */
export interface BasisFeatures {
  readonly role: Role;
  /** What the clause itself states. */
  readonly stated: BasisKind | "none";
  readonly multiple: boolean;
  /** A ratio that names its whole: `1/4 số bàn ghế`. */
  readonly wholeNamed: boolean;
  readonly earlierValue: boolean;
  /** Another number is compared with it: `cao hơn mức lỗ 600 tỷ đồng của năm 2017`. */
  readonly comparedValue: boolean;
  /** The focus has a planned figure. */
  readonly focusPlan: boolean;
  readonly focusExecution: boolean;
  /** The sentence gave the figure of a plan. */
  readonly sentencePlan: boolean;
  /** The number goes on from an attainment of the same sentence. */
  readonly goesOn: boolean;
  /** The number is of a part of what was said before `trong đó`. */
  readonly partOfWhole: boolean;
}

/** Whose words the basis is. */
export type BasisSource =
  | "stated"
  | "whole"
  | "focusPlan"
  | "focusBasis"
  | "sentencePlan"
  | "attained"
  | "wholeBefore"
  | "none";

const ANY = ["plan", "earlier", "other", "whole"] as const;

/** The words that a number is measured against (records.md, `basis`). */
// biome-ignore format: a table, one row per line
export const BASIS = new RuleTable<BasisFeatures, BasisSource>("basis", [
  ["whole-of-ratio", "⟨1/4 số bàn ghế⟩ bị hư hỏng.", { role: "share" }, ["wholeNamed"], "whole"],
  ["compared-change", "Tổng đàn lợn tăng ⟨8,73%⟩ so với cùng kỳ.",
    { role: "change", stated: ["plan", "earlier", "other"] }, [], "stated"],
  ["stated", "Thu ngân sách đạt ⟨98%⟩ kế hoạch.",
    { role: ["attainment", "excess", "share"], stated: ANY }, [], "stated"],
  ["multiple", "Kim ngạch xuất khẩu gấp ⟨2,3 lần⟩ cùng kỳ.", { role: "level", stated: ANY }, ["multiple"], "stated"],
  ["value-of-other", "Lỗ 700 tỷ đồng, cao hơn mức lỗ ⟨600 tỷ đồng⟩ của năm 2017.", { role: "level" }, ["comparedValue"], "none"],
  ["compared-level", "Sản lượng đạt ⟨4.200 tấn⟩ so với cùng kỳ năm trước.",
    { role: "level", stated: ["earlier", "other"] }, [], "stated"],
  ["value-of-earlier-time", "Giải ngân đạt 36,9% kế hoạch, cao hơn 5,4 điểm phần trăm so với cùng kỳ (⟨31,5%⟩).",
    { role: "attainment" }, ["earlierValue"], "none"],
  ["plan-of-figure", "Lệ phí trước bạ: dự toán 31 tỷ đồng; quyết toán 38 tỷ đồng; đạt ⟨122,6%⟩.",
    { role: "attainment" }, ["focusPlan"], "focusPlan"],
  ["plan-of-sentence", "Kế hoạch vốn đầu tư công là 245 tỷ đồng; đến nay giải ngân được 131 tỷ đồng, đạt ⟨53,5%⟩.",
    { role: "attainment" }, ["sentencePlan", "focusExecution"], "sentencePlan"],
  ["plan-goes-on", "Thu phí đạt 64% dự toán, thuế môn bài đạt ⟨71%⟩.", { role: "attainment" }, ["goesOn"], "attained"],
  ["plan-exceeded", "Sản lượng thủy sản 268 tấn/KH 250 tấn, vượt ⟨7,2%⟩.",
    { role: "excess" }, ["focusPlan"], "focusPlan"],
  ["basis-exceeded", "Thu ngân sách đạt 108% dự toán, vượt ⟨27 tỷ đồng⟩.", { role: "excess" }, [], "focusBasis"],
  ["whole-before", "Nợ thuế là 713,9 tỷ đồng, trong đó nợ có khả năng thu chiếm ⟨64%⟩.",
    { role: "share" }, ["partOfWhole"], "wholeBefore"],
  ["none", "Toàn huyện gieo cấy ⟨6.482,7 ha⟩ lúa mùa.", {}, [], "none"],
]);

/** What decides whether a number that states no comparison takes that of a neighbour. */
export interface CarriedFeatures {
  /** A number after it, which it shares a comparison with, states one. */
  readonly later: boolean;
  /** A number before it states one. */
  readonly earlier: boolean;
  /** The sentence begins with one, and no number before states another. */
  readonly fronted: boolean;
  /** The number is of another time than that: `(cùng kỳ tăng 7,3%)`. */
  readonly otherTime: boolean;
  /** A share that the next one is joined to, which names the whole of both. */
  readonly sharesWhole: boolean;
}

/** Where a comparison is carried from. */
export type CarriedSource = "later" | "earlier" | "fronted" | "whole" | "none";

/** The comparisons that carry along a sentence, to changes and multiples that state none, and the wholes of joined shares. */
// biome-ignore format: a table, one row per line
export const CARRIED_BASIS = new RuleTable<CarriedFeatures, CarriedSource>("basis", [
  ["whole-carried-back", "Công nghiệp góp ⟨31%⟩ và dịch vụ góp 24% GRDP.", {}, ["sharesWhole"], "whole"],
  ["carried-back", "Xuất khẩu tăng ⟨12,8%⟩ về lượng và tăng 9,9% về trị giá so với cùng kỳ.", {}, ["later"], "later"],
  ["of-other-time", "Giá trị sản xuất tăng 8,1% so với năm 2022, bình quân mỗi năm tăng ⟨5,2%⟩.",
    {}, ["otherTime"], "none"],
  ["carried-on", "Giá trị sản xuất tăng 8,1% so với cùng kỳ; trong đó nông nghiệp tăng ⟨3,2%⟩.",
    {}, ["earlier"], "earlier"],
  ["fronted", "So với cùng kỳ, tổng đàn lợn tăng ⟨8,73%⟩.", {}, ["fronted"], "fronted"],
]);
