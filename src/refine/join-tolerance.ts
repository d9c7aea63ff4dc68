import { changeMention } from "../grammar/mention.ts";
import { isSingle, joinNeighbours } from "./refiner.ts";

/** Joins a figure to how far it may be off: `25 ± 2°C`, `10±0,5 mm` are 25 and 10. */
export const joinTolerances = joinNeighbours((first, second, { view }) => {
  if (!isSingle(first) || !isSingle(second) || view.slice(first.end, second.start).trim() !== "±") return undefined;
  const { start, amount, unit = second.first.unit } = first.first;
  return changeMention(first, { end: second.end, first: { start, end: second.end, amount, unit } });
});
