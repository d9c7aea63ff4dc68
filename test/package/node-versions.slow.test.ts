import { copyFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askForCode, listCache, makeCacheHome, run } from "./code-cache.ts";
import { installNode } from "./install-node.ts";

/**
 * Versions whose V8 says that it takes each other's compiled code. That of 20.20.2 ends both with a segmentation fault:
 * exit code 139 (in a shell), nothing on stdout and stderr.
 */
const VERSIONS = ["20.19.6", "20.20.1"];

const nodes = VERSIONS.map((version) => ({ version, ...installNode(version) }));
const reasons = nodes.flatMap((node) => ("reason" in node ? [node.reason] : []));
const expected = run(makeCacheHome(), { env: { EXTRACT_VI_NO_CODE_CACHE: "1" } });

if (reasons.length > 0 && process.env.CI !== undefined) {
  test("other versions of Node are installed", () => expect.fail(reasons.join("; ")));
} else if (reasons.length > 0) {
  console.warn(`Tests with other versions of Node are skipped: ${reasons.join("; ")}`);
}

describe.skipIf(reasons.length > 0)("Node of another version", () => {
  const executables = nodes.flatMap((node) => ("node" in node ? [node.node] : []));

  test("runs what this one built, and keeps compiled code of its own", () => {
    const home = makeCacheHome();
    // Each after the others, then each with the code that it kept.
    for (const node of [process.execPath, ...executables, process.execPath, ...executables]) {
      expect(run(home, { node })).toEqual(expected);
      expect(askForCode(home, { node })).toBe("taken");
    }
    expect(listCache(home)).toHaveLength(1 + executables.length);
  });

  const all = [process.execPath, ...executables];
  test.each(
    all.flatMap((theirs) => all.filter((own) => own !== theirs).map((own) => ({ theirs, own }))),
  )("does not run compiled code of another under the name of its own", ({ theirs, own }) => {
    const [home, other] = [makeCacheHome(), makeCacheHome()];
    run(home, { node: own });
    run(other, { node: theirs });
    copyFileSync(listCache(other)[0] ?? "", listCache(home)[0] ?? "");
    expect(askForCode(home, { node: own })).toBe("none");
    expect(run(home, { node: own })).toEqual(expected);
    expect(askForCode(home, { node: own })).toBe("taken");
  });
});
