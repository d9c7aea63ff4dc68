import { RuleTable } from "../../context/rule-table.ts";

/** What decides whose name a number has, once its role and the level that it speaks about are known. */
export interface NameFeatures {
  /** It goes on with something said before, which may have no name. */
  readonly goesOn: boolean;
  /** What it is of (`FOCUS`) has a name. */
  readonly focus: boolean;
  /** It is no level, and something counted could name it. */
  readonly noun: boolean;
  /** That stands after the number itself: `giảm 304 hộ cận nghèo`. */
  readonly ownNoun: boolean;
  /** Who has what is counted is known: `Toàn huyện có`. */
  readonly owner: boolean;
  /** The number is a level, and counts. */
  readonly counted: boolean;
}

/** Whose name the number has. */
export type NameSource = "before" | "focus" | "noun" | "owner" | "none";

/** The words of a number's indicator: those that name what it is of, or others where nothing names that. */
// biome-ignore format: a table, one row per line
export const NAME = new RuleTable<NameFeatures, NameSource>("name", [
  ["said-before", "Tai nạn giao thông xảy ra 24 vụ, chết 9 người; so với cùng kỳ giảm ⟨6 vụ⟩.", {}, ["goesOn"], "before"],
  ["focus", "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", {}, ["focus"], "focus"],
  ["own-noun", "Toàn huyện giảm ⟨304 hộ cận nghèo⟩.", {}, ["noun", "ownNoun"], "noun"],
  ["noun-of-level", "Có 19.873 học sinh, tăng ⟨326 em⟩.", {}, ["noun"], "noun"],
  ["owner", "Toàn huyện có 52 trường, ⟨126 doanh nghiệp⟩.", {}, ["owner", "counted"], "owner"],
  ["none", "Có ⟨126 doanh nghiệp⟩.", {}, [], "none"],
]);

/** What decides whether a number has the name of one that stands after it. */
export interface SharedNameFeatures {
  /** The next number is the second of a pair: `2.140 hộ/8.720 người phải sơ tán`. */
  readonly pair: boolean;
  /** Something names the number. */
  readonly named: boolean;
  /** The words after the last number say what is done by those counted: `và 12 cá nhân được tặng giấy khen`. */
  readonly predicate: boolean;
  /** The next number is joined to it, without words of its own. */
  readonly joined: boolean;
  /** The number counts, and nothing names it but at most who has it. */
  readonly bareCount: boolean;
}

/** The name that a number shares with one after it. */
// biome-ignore format: a table, one row per line
export const SHARED_NAME = new RuleTable<SharedNameFeatures, "pair" | "list">("name", [
  ["pair-shared", "Bão đổ bộ ngày 14/10; ⟨2.140 hộ⟩/8.720 người phải sơ tán.", {}, ["pair", "-named"], "pair"],
  ["list-shared", "Có ⟨7 tập thể⟩ và 16 cá nhân được tặng giấy khen.", {}, ["predicate", "joined", "bareCount"], "list"],
]);
