#!/usr/bin/env node
// This is CommonJS because the loader of ES modules takes a tenth of the start-up time.
const { createStarter } = require("./start-worker.js");

const argv = process.argv.slice(2);
const workers = createStarter(argv);
const { loadCommand } = require("./load.js");

const loaded = loadCommand();
loaded.command.run(argv, process, workers.start).then((exitCode) => {
  process.exitCode = exitCode;
  workers.end();
  if (exitCode === 0 && loaded.cache !== undefined) require("./keep-code.js").keepCode(loaded);
});
