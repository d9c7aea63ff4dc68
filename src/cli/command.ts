// The entry point of the command's bundle: `run` for the main thread, `serve` for workers.
export { run } from "./main.ts";

/** Runs a worker thread. Its modules are loaded here, so that the main thread does not load them. */
export async function serve(): Promise<void> {
  const worker = await import("../batch/run/worker.ts");
  worker.serve();
}
