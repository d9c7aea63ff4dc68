#!/usr/bin/env node
// CommonJS, as the loader of modules costs a start a tenth of its time.
const { join } = require("node:path");
const { loadCommand } = require("./load.js");

const loaded = loadCommand();
loaded.command.run(process.argv.slice(2), process, join(__dirname, "worker.js")).then((exitCode) => {
  process.exitCode = exitCode;
  if (exitCode === 0 && loaded.cache !== undefined) require("./keep-code.js").keepCode(loaded);
});
