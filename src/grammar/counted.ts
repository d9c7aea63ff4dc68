import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import { isYear } from "../number/calendar.ts";
import type { Look } from "./five.ts";

const COUNTED = t.setOf(t.Percent, t.Currency, t.Shorthand, t.Unit, t.Times, t.Noun);
const JOINTS = t.setOf(t.Slash, t.Dash, t.Connector);

/** Whether the token makes the figure before it a quantity; a unit of time may be that of a date, and `số` begins a subject. */
export function isCounted({ tokenType }: Token): boolean {
  return tokenType === t.Magnitude || COUNTED.has(tokenType);
}

/**
 * Whether a figure after `tuần` is no number of the week, by the tokens from `next` on, which stand after the figure:
 * `trong tuần 20` | `đến 25 người`, `trong tuần 45` | `/60 xã`, `làm việc tuần 48` | `giờ`.
 */
export function countsInWeek(look: Look, next: number): boolean {
  const second = look(next + 1);
  const isPair = JOINTS.has(look(next).tokenType) && second.tokenType === t.Figure && !isYear(second.image);
  const unit = look(isPair ? next + 2 : next);
  return isCounted(unit) || HOURS.has(unit.facets.time?.unit);
}

/** Units of time of which a week has many, and that no date is written with. */
const HOURS: ReadonlySet<unknown> = new Set(["hour", "minute", "second"]);
