import { RuleTable } from "../../context/rule-table.ts";

/** What decides which words above a number its indicator belongs to. Words that the indicator has already do not count. */
export interface TopicFeatures {
  /** The words before a colon in its line: `Cây lạc` of `- Cây lạc: diện tích 31 ha`. */
  readonly label: boolean;
  /** A line above that ends with a colon names its list. */
  readonly list: boolean;
  /** The nearest heading above. */
  readonly heading: boolean;
}

/** Where the words stand. */
export type TopicSource = "label" | "list" | "heading" | "none";

/** The words above the number that its indicator belongs to (records.md, `topic`). */
// biome-ignore format: a table, one row per line
export const TOPIC = new RuleTable<TopicFeatures, TopicSource>("topic", [
  ["label", "- Cây lạc: diện tích 31 ha, năng suất ⟨21,5 tạ/ha⟩.", {}, ["label"], "label"],
  ["list", "- Cây lạc:\n+ Năng suất ⟨21,5 tạ/ha⟩.", {}, ["list"], "list"],
  ["heading", "1. Trồng trọt\nNăng suất lạc đạt ⟨21,5 tạ/ha⟩.", {}, ["heading"], "heading"],
  ["none", "Năng suất lạc đạt ⟨21,5 tạ/ha⟩.", {}, [], "none"],
]);
