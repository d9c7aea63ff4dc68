import type { Surroundings } from "./io.ts";
import { readName } from "./read-name.ts";

export const COLOR_TIMES = ["auto", "always", "never"] as const;
type ColorTime = (typeof COLOR_TIMES)[number];

/** Whether to colour what a person reads: `--color` first, then NO_COLOR, FORCE_COLOR, then what the terminal can. */
export function chooseColor(typed: string | undefined, { isTerminal, env }: Surroundings): boolean {
  const time: ColorTime = typed === undefined ? "auto" : readName("color", typed, COLOR_TIMES);
  if (time !== "auto") return time === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== "dumb";
}
