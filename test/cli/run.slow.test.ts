import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";
import { makeFolder, runCommand, TEXT } from "./command.ts";
import { createTerminal } from "./terminal-io.ts";

const folder = makeFolder({ "a.txt": TEXT });
const ESCAPE = "\u001b[";

describe("on a terminal", () => {
  it("shows the text with its records, in colour", async () => {
    const { io, written } = createTerminal({ folder });
    expect(await run(["a.txt"], io)).toBe(0);
    expect(written.stdout).toContain(`${ESCAPE}32m12,5 tỷ đồng${ESCAPE}39m`);
    expect(written.stdout).toContain("12.500.000.000 VND");
    expect(written.stderr).toBe("");
  });

  it("tells what to type when there is no input, and doesn't wait", async () => {
    const { io, written } = createTerminal();
    expect(await run([], io)).toBe(2);
    expect(written.stdout).toBe("");
    expect(written.stderr).toContain("no input");
    expect(written.stderr).toContain("Usage: extract [options] [paths...]");
  });

  it("reads what is piped in", async () => {
    const { io, written } = createTerminal({ input: TEXT });
    expect(await run(["--json"], io)).toBe(0);
    expect(JSON.parse(written.stdout)).toHaveLength(2);
  });

  it("writes the format that is asked for", async () => {
    const { io, written } = createTerminal({ folder });
    expect(await run(["--csv", "a.txt"], io)).toBe(0);
    expect(written.stdout).toMatch(/^source,id,/);
  });
});

describe("colour", () => {
  it.each([
    [[], {}, true],
    [[], { NO_COLOR: "1" }, false],
    [[], { NO_COLOR: "" }, true],
    [[], { TERM: "dumb" }, false],
    [[], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [[], { FORCE_COLOR: "0" }, false],
    [["--color", "never"], {}, false],
    [["--color", "always"], { NO_COLOR: "1" }, true],
    [["--color", "auto"], { NO_COLOR: "1" }, false],
  ] as [string[], Record<string, string>, boolean][])("%j with %j on a terminal: %s", async (args, env, isColored) => {
    const { io, written } = createTerminal({ folder, env });
    expect(await run([...args, "a.txt"], io)).toBe(0);
    expect(written.stdout.includes(ESCAPE)).toBe(isColored);
  });

  it.each([
    [[], {}, false],
    [[], { FORCE_COLOR: "1" }, true],
    [["--color", "always"], {}, true],
  ] as [string[], Record<string, string>, boolean][])("%j with %j in a pipe: %s", (args, env, isColored) => {
    const { stdout } = runCommand([...args, "-f", "text", "a.txt"], { folder, env });
    expect(stdout.includes(ESCAPE)).toBe(isColored);
    expect(runCommand(["explain", "5%", ...args], { env }).stdout.includes(ESCAPE)).toBe(isColored);
  });

  it("never reaches data", () => {
    const env = { FORCE_COLOR: "1" };
    expect(runCommand(["--json", "--color", "always", "a.txt"], { folder, env }).stdout).not.toContain(ESCAPE);
  });
});
