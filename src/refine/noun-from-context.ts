import type { QuantityMention, UnitSurface } from "../grammar/mention.ts";
import type { Refiner } from "./refine.ts";

/**
 * Gives a bare figure the noun of a count just before it: `11 đảng viên, gồm: khiển trách 7, cảnh cáo 3`,
 * `46 đồng chí (KH 40)`, `ít nhất 3 vị trí, nhiều nhất là 6`.
 */
export const nounsFromContext: Refiner = (mentions, view) => {
  const refined = [...mentions];
  let last: QuantityMention | undefined;
  for (const [i, mention] of refined.entries()) {
    if (mention.form !== "quantity") continue;
    if (mention.first.unit !== undefined) {
      last = mention.first.unit.noun && mention.first.unit.entry === undefined ? mention : undefined;
      continue;
    }
    const unit = last?.first.unit;
    if (last === undefined || unit === undefined || !isMember(view.slice(last.end, mention.start))) continue;
    const shared: UnitSurface = { ...unit, rates: [] };
    refined[i] = last = { ...mention, first: { ...mention.first, unit: shared } };
  }
  return refined;
};

/** A plan in brackets, a bound of the same thing, or a list of cases: the gap says which. */
const GAP =
  /^(?:\s*\((?:KH|kế hoạch|chỉ tiêu|cùng kỳ)\s*|\s*,\s*(?:ít nhất|nhiều nhất)(?: là)?\s*|,\s*gồm:?\s*(?:khiển trách|cảnh cáo)\s*|\s*[,;]\s*(?:và\s*)?(?:khiển trách|cảnh cáo|cách chức|khai trừ|hạ bậc lương|buộc thôi việc)\s*)$/iu;

function isMember(gap: string): boolean {
  return gap.length < 60 && GAP.test(gap);
}
