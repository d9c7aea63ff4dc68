#!/usr/bin/env node
// CommonJS, as the loader of modules costs a start a tenth of its time.
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
