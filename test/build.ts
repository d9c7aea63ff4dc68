import { buildAll, isStale } from "../scripts/build.js";

/** Builds the command once before the tests, where it is older than its source. */
export async function setup(): Promise<void> {
  if (isStale()) await buildAll();
}
