import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const COMMAND = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
/** The compiled code of the command, written by its build. */
export const CODE_CACHE = fileURLToPath(new URL("../dist/cli.cache", import.meta.url));

/**
 * Loads the command with its compiled code, which an `import` can't: to compile what runs was a fifth of the start-up.
 * Another version of Node refuses the code of this one and compiles for itself.
 */
export function loadCommand() {
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
