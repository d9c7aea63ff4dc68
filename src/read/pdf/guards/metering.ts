import type { Meter } from "../meter.ts";
import { guardFonts } from "./fonts.ts";
import { guardObjects } from "./objects.ts";

/**
 * The meter of the file that is being read. It is global because the methods of pdf.js do not know to which file their
 * data belongs; so files are read one at a time.
 */
let current: Meter | undefined;
let lastTurn: Promise<unknown> = Promise.resolve();

guardObjects(() => current);
guardFonts(() => current);

/**
 * Runs `read` while `meter` measures the work of pdf.js. Calls wait for earlier ones to end. Throws the error of the
 * meter if it has failed, or else what `read` throws.
 */
export function readMetered<Result>(meter: Meter, read: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(async () => {
    current = meter;
    try {
      return await read();
    } finally {
      current = undefined;
      // If the meter has failed, its error is the cause of any error that came after it.
      meter.check();
    }
  });
  lastTurn = turn.catch(() => undefined);
  return turn;
}
