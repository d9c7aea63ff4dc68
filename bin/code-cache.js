// Reads the compiled code of the command that an earlier run kept (keep-code.js writes it): to compile what runs is a
// fifth of the start-up.
//
// V8 executes whatever it is given as compiled code. It refuses code of another V8 version or other flags, but not code
// of another build of the same version (Node 20.20.2's ends Node 20.19.6 with a segmentation fault), of another source
// of the same length, or with a changed byte. So a file begins with everything that it depends on, and is only used
// where that is exactly what this process would write, and where the checksum of the code is right.
const { closeSync, fstatSync, lstatSync, openSync, readFileSync, statSync } = require("node:fs");
const { isAbsolute, join } = require("node:path");
const { crc32 } = require("node:zlib");

const FORMAT = "extract-vi code cache 1";
/** Bytes of the length and of the checksum that precede the code, in hexadecimal digits. */
const SUMS = 16;

/**
 * Where the compiled code of a script is kept, and what it depends on; undefined where there is no place for it or
 * EXTRACT_VI_NO_CODE_CACHE is set.
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

/** The user's own folder for caches. Never a shared one: whoever writes the cache decides what the command does. */
function findCacheFolder() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === "win32") return LOCALAPPDATA || undefined;
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (!HOME || !isAbsolute(HOME)) return undefined;
  return process.platform === "darwin" ? join(HOME, "Library", "Caches") : join(HOME, ".cache");
}

/**
 * What compiled code depends on. The executable belongs to it, as builds of the same version by different makers differ
 * in what compiled code refers to; so do the options of Node, as V8 refuses code that was compiled with other flags.
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
  // V8 copies code that does not begin at a multiple of 8 bytes.
  const bytes = Buffer.from(identity);
  return Buffer.concat([bytes, Buffer.alloc(8 - (bytes.length % 8), "\n")]);
}

/** The code as it is written into its file, after the identity: its length, its checksum and itself. */
function sealCode(code) {
  return Buffer.concat([Buffer.from(hex(code.length) + hex(crc32(code))), code]);
}

/** The compiled code that an earlier run kept; undefined where there is none that this process can trust. */
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

/** Whether a file or folder belongs to this user. Windows does not tell. */
function isOwn({ uid }) {
  return process.platform === "win32" || uid === process.getuid();
}

/** Whether, moreover, nobody else can write to it or decide where it leads. */
function isPrivate(stats) {
  const isShared = process.platform !== "win32" && (stats.mode & 0o022) !== 0;
  return isOwn(stats) && !isShared && !stats.isSymbolicLink();
}

function hex(number) {
  return number.toString(16).padStart(8, "0");
}

module.exports = { isOwn, isPrivate, locateCodeCache, readCodeCache, sealCode };
