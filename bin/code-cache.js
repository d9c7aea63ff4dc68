// Reads the compiled code of the command that an earlier run cached (keep-code.js writes it). Compiling takes a fifth
// of the start-up time.
//
// V8 executes whatever it is given as compiled code. It rejects code of another V8 version or of other flags, but not
// code of another build of the same V8 version (code that Node 20.20.2 compiled makes Node 20.19.6 crash with a
// segmentation fault), of another source of the same length, or with a changed byte. So a cache file begins with
// everything that the code depends on. It is used only if that is exactly what this process would write, and if the
// checksum of the code is correct.
const { closeSync, fstatSync, lstatSync, openSync, readFileSync, statSync } = require("node:fs");
const { isAbsolute, join } = require("node:path");
const { crc32 } = require("node:zlib");

const FORMAT = "extract-vi code cache 1";
/** Bytes of the length and the checksum before the code, in hexadecimal digits. */
const SUMS = 16;

/**
 * Returns where the compiled code of a script is cached, and what it depends on; undefined if there is no folder for it
 * or EXTRACT_VI_NO_CODE_CACHE is set.
 * @param {Buffer} script The bytes of the script.
 * @returns {{ folder: string, file: string, identity: Buffer } | undefined}
 */
function locateCodeCache(script) {
  const base = findCacheFolder();
  if (base === undefined || process.env.EXTRACT_VI_NO_CODE_CACHE) return undefined;
  const folder = join(base, "extract-vi");
  const identity = identify(script);
  return { folder, file: join(folder, `code-${hex(crc32(identity))}.bin`), identity };
}

/**
 * Returns the user's own cache folder. It must not be a shared one: whoever can write the cache controls the command.
 */
function findCacheFolder() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === "win32") return LOCALAPPDATA || undefined;
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (!HOME || !isAbsolute(HOME)) return undefined;
  return process.platform === "darwin" ? join(HOME, "Library", "Caches") : join(HOME, ".cache");
}

/**
 * Returns everything that compiled code depends on. This includes the executable, because builds of the same Node
 * version by different makers have incompatible compiled code, and the options of Node, because V8 rejects code that
 * was compiled with other flags.
 */
function identify(script) {
  const { size, mtimeMs } = statSync(process.execPath);
  const identity = JSON.stringify([
    FORMAT,
    [script.length, hex(crc32(script))],
    [process.version, process.platform, process.arch],
    [process.execPath, size, mtimeMs],
    [process.execArgv, process.env.NODE_OPTIONS],
  ]);
  // The code must begin at a multiple of 8 bytes; otherwise V8 copies it.
  const bytes = Buffer.from(identity);
  return Buffer.concat([bytes, Buffer.alloc(8 - (bytes.length % 8), "\n")]);
}

/** Returns the part of a cache file after the identity: the length of the code, its checksum and the code. */
function sealCode(code) {
  return Buffer.concat([Buffer.from(hex(code.length) + hex(crc32(code))), code]);
}

/** Returns the compiled code that an earlier run cached; undefined if there is none that this process can trust. */
function readCodeCache({ folder, file, identity }) {
  if (!isPrivate(lstatSync(folder))) return undefined;
  const bytes = readPrivateFile(file);
  const start = identity.length + SUMS;
  if (bytes === undefined || bytes.length < start) return undefined;
  const code = bytes.subarray(start);
  const isWhole = bytes.subarray(identity.length, start).equals(Buffer.from(hex(code.length) + hex(crc32(code))));
  return isWhole && bytes.subarray(0, identity.length).equals(identity) ? code : undefined;
}

function readPrivateFile(file) {
  const descriptor = openSync(file, "r");
  try {
    return isPrivate(fstatSync(descriptor)) ? readFileSync(descriptor) : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file or folder belongs to this user. On Windows this cannot be checked, so it is assumed. */
function isOwn({ uid }) {
  return process.platform === "win32" || uid === process.getuid();
}

/** Whether a file or folder belongs to this user, and nobody else can write to it or redirect it by a link. */
function isPrivate(stats) {
  const isShared = process.platform !== "win32" && (stats.mode & 0o022) !== 0;
  return isOwn(stats) && !isShared && !stats.isSymbolicLink();
}

function hex(number) {
  return number.toString(16).padStart(8, "0");
}

module.exports = { isOwn, isPrivate, locateCodeCache, readCodeCache, sealCode };
