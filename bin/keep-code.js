// Keeps the compiled code of the command for later runs. Loaded after a run that had to compile it.
const fs = require("node:fs");
const { dirname, join } = require("node:path");
const { Readable, Writable } = require("node:stream");
const { isOwn, isPrivate, sealCode } = require("./code-cache.js");

/** A short report, copied by the build. */
const SAMPLE = join(__dirname, "..", "dist", "sample.txt");
/** Files that the folder may hold: one for each build of the command, Node and its options that were used of late. */
const MOST_FILES = 8;

/**
 * Writes the compiled code of a loaded command (see load.js) into its cache file: whole or not at all. Never rejects: in
 * a home that can't be written to, the next run compiles again.
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
    // The command did what it was asked for, and the cache is no business of its user.
  }
}

/**
 * Makes a folder, for its user alone, where there is none; false where it is somebody else's. In a folder of somebody
 * else (`sudo` with the HOME of its caller), nothing is made.
 */
function makeFolder(folder) {
  if (!fs.existsSync(folder)) {
    const parent = dirname(folder);
    if (parent === folder || !makeFolder(parent)) return false;
    makeOneFolder(folder);
  }
  return isOwn(fs.lstatSync(folder));
}

/** Not `recursive`: in a folder that takes none, such as `/proc`, that never ends (Node 20). */
function makeOneFolder(folder) {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run was quicker.
    if (error.code !== "EEXIST") throw error;
  }
}

/**
 * Runs the command on a sample, so that the functions of reading a report are compiled, whatever this run was asked for:
 * V8 keeps the code of functions that have run.
 */
async function runSample(command) {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const streams = { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() };
  await command.run([SAMPLE, "--json"], { ...streams, cwd: process.cwd, env: {} });
}

/** Writes a file under another name first, so that no run finds a part of it; `make` is called once it can be written. */
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

/** Removes files of builds that are not used any more, and what runs left that were ended while they wrote. */
function removeOldest(folder) {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.startsWith("code-"))
    .map((name) => ({ path: join(folder, name), time: fs.statSync(join(folder, name)).mtimeMs }));
  files.sort((one, other) => other.time - one.time);
  for (const { path } of files.slice(MOST_FILES)) fs.rmSync(path, { force: true });
}

module.exports = { keepCode };
