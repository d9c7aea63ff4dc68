// Writes the compiled code of the command to a cache for later runs. Loaded after a run that had to compile it.
const fs = require("node:fs");
const { dirname, join } = require("node:path");
const { Readable, Writable } = require("node:stream");
const { isOwn, isPrivate, sealCode } = require("./code-cache.js");

/** A short report, which the build copies to dist. */
const SAMPLE = join(__dirname, "..", "dist", "sample.txt");
/** Maximum number of cache files: one for each recently used combination of command, Node and its options. */
const MOST_FILES = 8;

/**
 * Writes the compiled code of a loaded command (see load.js) to its cache file, atomically. Never rejects: if the home
 * directory is not writable, the next run compiles again.
 */
async function keepCode({ command, script, cache }) {
  try {
    if (!makeFolder(cache.folder) || !isPrivate(fs.lstatSync(cache.folder))) return;
    await writeWhole(cache.file, async () => {
      await runSample(command);
      return Buffer.concat([cache.identity, sealCode(script.createCachedData())]);
    });
    removeOldest(cache.folder);
  } catch {
    // The command has already succeeded, and a missing cache does not concern its user.
  }
}

/**
 * Creates a folder, with access for this user only, if it does not exist. Returns false if the folder, or the parent in
 * which it would be created, belongs to somebody else: `sudo` may keep the caller's HOME.
 */
function makeFolder(folder) {
  if (!fs.existsSync(folder)) {
    const parent = dirname(folder);
    if (parent === folder || !makeFolder(parent)) return false;
    makeOneFolder(folder);
  }
  return isOwn(fs.lstatSync(folder));
}

/**
 * Creates a single folder. The option `recursive` is not used: in a folder that accepts none, such as `/proc`, it never
 * returns (Node 20).
 */
function makeOneFolder(folder) {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run has created it in the meantime.
    if (error.code !== "EEXIST") throw error;
  }
}

/**
 * Runs the command on a sample report, so that the functions that read a report are compiled, even if this run did not
 * need them: V8 caches only functions that have run.
 */
async function runSample(command) {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const streams = { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() };
  await command.run([SAMPLE, "--json"], { ...streams, cwd: process.cwd, env: {} });
}

/**
 * Writes a file under another name first, so that no run can read an incomplete one. `make` is called only after the
 * file could be created.
 */
async function writeWhole(file, make) {
  const stage = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const descriptor = fs.openSync(stage, "wx", 0o600);
  try {
    try {
      fs.writeFileSync(descriptor, await make());
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(stage, file);
  } catch (error) {
    fs.rmSync(stage, { force: true });
    throw error;
  }
}

/** Removes the oldest files: those of unused builds, and incomplete ones of runs that were killed while writing. */
function removeOldest(folder) {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.startsWith("code-"))
    .map((name) => ({ path: join(folder, name), time: fs.statSync(join(folder, name)).mtimeMs }));
  files.sort((one, other) => other.time - one.time);
  for (const { path } of files.slice(MOST_FILES)) fs.rmSync(path, { force: true });
}

module.exports = { keepCode };
