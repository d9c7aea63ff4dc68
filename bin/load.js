const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const COMMAND = join(__dirname, "..", "dist", "cli.cjs");
/** The compiled code of the command, written by its build. */
const CODE_CACHE = join(__dirname, "..", "dist", "cli.cache");

/**
 * Loads the command with its compiled code, which a `require` can't: to compile what runs was a fifth of the start-up.
 * Another version of Node refuses the code of this one and compiles for itself.
 */
function loadCommand() {
  // The build leaves nothing but ASCII in it.
  const source = `(function (exports, require, module, __dirname) {${readFileSync(COMMAND, "latin1")}\n})`;
  const script = new Script(source, { filename: COMMAND, cachedData: readCodeCache() });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(COMMAND), module, dirname(COMMAND));
  return { command: module.exports, script };
}

function readCodeCache() {
  try {
    return readFileSync(CODE_CACHE);
  } catch {
    return undefined;
  }
}

module.exports = { CODE_CACHE, loadCommand };
