import type { Surroundings } from "../io.ts";
import { readName } from "./read-name.ts";

export const COLOR_TIMES = ["auto", "always", "never"] as const;
type ColorTime = (typeof COLOR_TIMES)[number];

/** Whether to use colours: decided by `--color`, else by NO_COLOR, FORCE_COLOR, else by the terminal. */
export function chooseColor(typed: string | undefined, { isTerminal, env }: Surroundings): boolean {
  const time: ColorTime = typed === undefined ? "auto" : readName("color", typed, COLOR_TIMES);
  if (time !== "auto") return time === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== "dumb";
}
