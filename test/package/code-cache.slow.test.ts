import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askForCode, listCache, makeCacheHome, run, runBeside } from "./code-cache.ts";

/** What the command prints where there is no compiled code. */
const expected = run(makeCacheHome(), { env: { EXTRACT_VI_NO_CODE_CACHE: "1" } });

const onPosix = test.skipIf(process.platform === "win32");

/** A home in which a run has kept its code. */
const finished = makeCacheHome();
const first = run(finished);

/** A copy of that home: each test may damage its own. */
function copyKeptCode(): { home: string; file: string } {
  const home = makeCacheHome();
  cpSync(finished, home, { recursive: true, preserveTimestamps: true });
  return { home, file: listCache(home)[0] ?? "" };
}

test("the output is there", () => {
  expect(expected).toMatchObject({ code: 0, stderr: "" });
  expect(first).toEqual(expected);
  expect(expected.stdout.split("\n").length).toBeGreaterThan(50);
});

describe("the compiled code of a first run", () => {
  test("is taken by the next", () => {
    const home = makeCacheHome();
    expect(askForCode(home)).toBe("none");
    expect(run(home)).toEqual(expected);
    expect(askForCode(home)).toBe("taken");
    expect(run(home)).toEqual(expected);
    expect(listCache(home)).toHaveLength(1);
  });

  onPosix("is for its user alone", () => {
    const [file = ""] = listCache(finished);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
  });

  test("is that of reading a report, whatever the run was asked for", () => {
    const home = makeCacheHome();
    expect(run(home, { args: ["--help"] }).code).toBe(0);
    const size = statSync(listCache(home)[0] ?? "").size;
    expect(size).toBeGreaterThan(0.9 * statSync(listCache(finished)[0] ?? "").size);
  });

  test("is taken after a run with workers, which change the flags of V8", () => {
    const home = makeCacheHome();
    const folder = makeCacheHome();
    const line = "Thu ngân sách đạt 12,5 tỷ đồng, tăng 8%.\n";
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.txt`), line);
    // With a time limit, workers read even short files.
    const { code, stdout } = run(home, { args: [folder, "--jobs", "2", "--timeout", "100", "--ndjson", "--quiet"] });
    expect({ code, records: stdout.split("\n").length - 1 }).toEqual({ code: 0, records: 40 * 2 });
    expect(askForCode(home)).toBe("taken");
  });

  test("is not kept after a failure", () => {
    const home = makeCacheHome();
    expect(run(home, { args: ["no-such-file.txt"] }).code).not.toBe(0);
    expect(listCache(home)).toEqual([]);
  });

  test("is kept whole by runs that begin at the same time", async () => {
    const home = makeCacheHome();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => runBeside(home)));
    for (const outcome of outcomes) expect(outcome).toEqual(expected);
    expect(listCache(home)).toHaveLength(1);
    expect(askForCode(home)).toBe("taken");
  });

  test("is kept for each set of options of Node", () => {
    const { home } = copyKeptCode();
    const options = ["--stack-size=900"];
    expect(askForCode(home, { options })).toBe("none");
    expect(run(home, { options })).toEqual(expected);
    expect([askForCode(home, { options }), askForCode(home)]).toEqual(["taken", "taken"]);
  });

  test("takes the place of the oldest", () => {
    const home = makeCacheHome();
    listCache(home);
    for (let i = 0; i < 12; i++) {
      const file = join(home, "extract-vi", `code-${i}.bin`);
      writeFileSync(file, "");
      utimesSync(file, 1_000_000 + i, 1_000_000 + i);
    }
    expect(run(home)).toEqual(expected);
    const names = listCache(home).map((file) => file.slice(file.lastIndexOf("code-")));
    expect(names).toHaveLength(8);
    expect(names).toContain("code-11.bin");
    expect(names).not.toContain("code-4.bin");
  });
});

describe("a file that is not as it was written", () => {
  const flip = (bytes: Buffer, at: number) => {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    return changed;
  };

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ["empty", () => Buffer.alloc(0)],
    ["cut off", (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ["cut off in its head", (bytes) => bytes.subarray(0, 40)],
    ["longer", (bytes) => Buffer.concat([bytes, Buffer.alloc(64)])],
    ["full of zeros", (bytes) => Buffer.alloc(bytes.length)],
    ["changed in its middle", (bytes) => flip(bytes, bytes.length >> 1)],
    ["changed at its end", (bytes) => flip(bytes, bytes.length - 9)],
    [
      "of another Node",
      (bytes) => Buffer.from(bytes.toString("latin1").replace(process.version, "v20.19.x"), "latin1"),
    ],
  ])("%s: is not run, not reported, and written again", (_, change) => {
    const { home, file } = copyKeptCode();
    writeFileSync(file, change(readFileSync(file)));
    expect(askForCode(home)).toBe("none");
    expect(run(home)).toEqual(expected);
    expect(askForCode(home)).toBe("taken");
  });

  onPosix.each([
    ["a file that others may write to", (file: string) => chmodSync(file, 0o666)],
    ["a folder that others may write to", (file: string) => chmodSync(join(file, ".."), 0o777)],
  ])("%s is not run", (_, open) => {
    const { home, file } = copyKeptCode();
    open(file);
    expect(askForCode(home)).toBe("none");
    expect(run(home)).toEqual(expected);
  });

  onPosix("a folder that others may write to is given no code", () => {
    const home = makeCacheHome();
    listCache(home);
    chmodSync(join(home, "extract-vi"), 0o777);
    expect(run(home)).toEqual(expected);
    expect(listCache(home)).toEqual([]);
  });
});

describe("where nothing can be kept", () => {
  test.each<[string, Record<string, string | undefined>]>([
    ["without a home", { XDG_CACHE_HOME: undefined, HOME: undefined, LOCALAPPDATA: undefined }],
    ["with a relative home", { XDG_CACHE_HOME: "caches", HOME: undefined, LOCALAPPDATA: undefined }],
    ["with a file as home", { XDG_CACHE_HOME: process.execPath, LOCALAPPDATA: process.execPath }],
    ["in a folder that takes no files", { XDG_CACHE_HOME: "/proc", LOCALAPPDATA: "/proc" }],
  ])("%s, the command works", (_, env) => {
    const home = makeCacheHome();
    expect(run(home, { env })).toEqual(expected);
    expect(run(home, { env })).toEqual(expected);
    expect(existsSync("caches")).toBe(false);
  });

  test("a folder stands in the place of the file", () => {
    const { home, file } = copyKeptCode();
    rmSync(file);
    mkdirSync(file);
    expect(run(home)).toEqual(expected);
    expect(listCache(home)).toEqual([file]);
  });

  test("EXTRACT_VI_NO_CODE_CACHE leaves code where it is", () => {
    const { home } = copyKeptCode();
    const env = { EXTRACT_VI_NO_CODE_CACHE: "1" };
    expect(askForCode(home, { env })).toBe("none");
    const other = makeCacheHome();
    expect(run(other, { env })).toEqual(expected);
    expect(listCache(other)).toEqual([]);
  });
});
