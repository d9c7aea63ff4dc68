// What the bundle of the command gives: `run` to who calls it, `work` to its workers.
import type { Order } from "../batch/worker.ts";

export { run } from "./run.ts";

/** Does an order, in a worker. What only workers need is loaded in them alone. */
export async function work(order: Order): Promise<void> {
  const worker = await import("../batch/worker.ts");
  return worker.work(order);
}
