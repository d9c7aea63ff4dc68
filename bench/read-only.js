// Only reads and decodes files, with a number of threads: `node read-only.js FOLDER THREADS`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, Worker, workerData } from "node:worker_threads";

if (isMainThread) {
  const [folder, threads] = process.argv.slice(2);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const size = Math.ceil(paths.length / Number(threads));
  for (let at = 0; at < paths.length; at += size) {
    new Worker(new URL(import.meta.url), { workerData: paths.slice(at, at + size) });
  }
} else {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let characters = 0;
  for (const path of workerData) characters += decoder.decode(readFileSync(path)).length;
  if (characters === 0) throw new Error("nothing read");
}
