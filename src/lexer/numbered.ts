import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";

/** The word before a figure; for the second figure of `ngày 24-5`, `năm 2011-2015` the word before the first. */
function nameOf(tokens: readonly Token[]): Token | undefined {
  let at = -2;
  for (let joints = 0; joints < 3; joints++) {
    const joint = tokens.at(at)?.tokenType;
    const joined = joint === t.Slash || joint === t.Dash || joint === t.Connector;
    if (!joined || tokens.at(at - 1)?.tokenType !== t.Figure) break;
    at -= 2;
  }
  return tokens.at(at);
}

/** Whether the figure numbers a time, a rank or a session, so that it counts nothing: `năm 2022 huyện`, `thứ 12 khóa`. */
export function isNumberOfName(figure: Token, tokens: readonly Token[]): boolean {
  // 8 tháng/2017
  if (tokens.at(-2)?.tokenType === t.Slash && tokens.at(-3)?.tokenType === t.TimeUnit) return true;
  const before = nameOf(tokens);
  if (before?.tokenType === t.Rank || before?.tokenType === t.Session || before?.tokenType === t.Period) return true;
  const time = t.TIME_UNITS.has(before?.tokenType) ? before?.facets.time?.unit : undefined;
  if (time === "year") return figure.image.length === 4;
  // `lũy kế 9 tháng` | `10.960 thẻ`
  if (time === "month" || time === "quarter") return !isGrouped(figure.image);
  return time === "day" && Number(figure.image) <= 31;
}

function isGrouped(image: string): boolean {
  return /\.\d{3}$/.test(image);
}
