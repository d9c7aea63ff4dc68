import type { Meter } from "../meter.ts";
import { guardFonts } from "./fonts.ts";
import { guardObjects } from "./objects.ts";

/** The meter of the file that is being read: what the library unpacks does not know which file it is of. */
let current: Meter | undefined;
let lastTurn: Promise<unknown> = Promise.resolve();

guardObjects(() => current);
guardFonts(() => current);

/** Reads a file with all that the library does for it measured, one file after the other. Throws what the meter does. */
export function readMetered<Result>(meter: Meter, read: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(async () => {
    current = meter;
    try {
      return await read();
    } finally {
      current = undefined;
      // It is the reason of all that failed after it.
      meter.check();
    }
  });
  lastTurn = turn.catch(() => undefined);
  return turn;
}
