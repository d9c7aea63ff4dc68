// Runs the command once and writes the machine code that it took to dist/cli.cache, where bin/load.js finds it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { CODE_CACHE, loadCommand } from "../bin/load.js";

const SAMPLE = join(import.meta.dirname, "..", "fixtures", "tin-kinh-te.txt");

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const { command, script } = loadCommand();
process.exitCode = await command.run([SAMPLE, "--json"], {
  stdin: process.stdin,
  stdout: nowhere,
  stderr: process.stderr,
  cwd: () => process.cwd(),
  env: {},
});
if (process.exitCode === 0) writeFileSync(CODE_CACHE, script.createCachedData());
