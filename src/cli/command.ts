// What the bundle of the command gives: `run` to who calls it, `serve` to its workers.
export { run } from "./run.ts";

/** Does what a worker is there for. What only workers need is loaded in them alone. */
export async function serve(): Promise<void> {
  const worker = await import("../batch/worker.ts");
  worker.serve();
}
