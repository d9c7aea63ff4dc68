#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { loadCommand } from "./load.js";

const WORKER = fileURLToPath(new URL("./worker.js", import.meta.url));
process.exitCode = await loadCommand().command.run(process.argv.slice(2), process, WORKER);
