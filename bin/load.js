const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const COMMAND = join(__dirname, "..", "dist", "cli.cjs");

/**
 * Loads the command, using the compiled code that an earlier run cached. `require` cannot do that.
 * @returns `command`: the exports of the bundle; `script`: the compiled script; `cache`: where to write its
 *   compiled code, undefined if that is not possible or already done.
 */
function loadCommand() {
  const bytes = readFileSync(COMMAND);
  const { cache, cachedData } = findCompiledCode(bytes);
  // The build makes sure that the bundle is pure ASCII.
  const source = `(function (exports, require, module, __dirname) {${bytes.toString("latin1")}\n})`;
  const script = new Script(source, { filename: COMMAND, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(COMMAND), module, dirname(COMMAND));
  return { command: module.exports, script, cache: script.cachedDataRejected === false ? undefined : cache };
}

/** Ignores all errors of the cache: without it, the command is compiled. */
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
