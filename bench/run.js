// npm run bench: builds the bundles if they are older than the source, then runs each benchmark in a separate process.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildAll, isStale } from "../scripts/build.js";

const QUESTIONS = ["speed", "growth", "memory", "startup"];

if (isStale()) await buildAll();
const asked = process.argv.slice(2);
for (const question of asked.length > 0 ? asked : QUESTIONS) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${question}.js`)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
  console.log();
}
