const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const COMMAND = join(__dirname, "..", "dist", "cli.cjs");

/**
 * Loads the command with the compiled code that an earlier run kept, which a `require` can't.
 * @returns `command`: what the bundle exports; `script`: the script, compiled; `cache`: where its compiled code is to be
 *   kept, undefined where it is already or can't be.
 */
function loadCommand() {
  const bytes = readFileSync(COMMAND);
  const { cache, cachedData } = findCompiledCode(bytes);
  // The build leaves nothing but ASCII in it.
  const source = `(function (exports, require, module, __dirname) {${bytes.toString("latin1")}\n})`;
  const script = new Script(source, { filename: COMMAND, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(COMMAND), module, dirname(COMMAND));
  return { command: module.exports, script, cache: script.cachedDataRejected === false ? undefined : cache };
}

/** No fault of the cache is one of the run: without it, the command is compiled. */
function findCompiledCode(bytes) {
  let cache;
  try {
    const { locateCodeCache, readCodeCache } = require("./code-cache.js");
    cache = locateCodeCache(bytes);
    return { cache, cachedData: cache && readCodeCache(cache) };
  } catch {
    return { cache };
  }
}

module.exports = { loadCommand };
