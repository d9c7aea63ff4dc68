// What the bundle of the command gives: `run` to who calls it, `work` to its workers.
export { work } from "../batch/worker.ts";
export { run } from "./run.ts";
