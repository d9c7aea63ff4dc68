#!/usr/bin/env node
import { loadCommand } from "./load.js";

process.exitCode = await loadCommand().command.run(process.argv.slice(2), process);
