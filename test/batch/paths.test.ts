import { mkdirSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readPathList } from "../../src/batch/plan/list-file.ts";
import { locatePath, showName, showPath } from "../../src/batch/plan/paths.ts";
import { makeFolder } from "../cli/command.ts";

const bytes = (latin1: string) => Buffer.from(latin1, "latin1");

describe.runIf(process.platform !== "win32")("paths of bytes", () => {
  it.each([
    ["b\xe1o.txt", "b\\xe1o.txt"],
    ["b\\xe1o.txt", "b\\xe1o.txt"],
    ["\xff\\xe1\\", "\\xff\\x5cxe1\\"],
    ["\xe1\xba", "\\xe1\\xba"],
    ["b\xc3\xa1o\xc3", "báo\\xc3"],
    ["", ""],
  ])("%j is shown as %j", (path, shown) => {
    expect(showPath(bytes(path))).toBe(shown);
  });

  it("are shown differently in a directory", () => {
    const names = ["a\xe1", "a\\xe1", "a\\x5cxe1", "a\\x5c\xe1", "a\xc3\xa1"];
    const shown = names.map((name) => showName(bytes(name)));
    expect(new Set(shown).size).toBe(names.length);
    expect(shown[4]).toBe("aá");
    expect(showName("a\\xe1")).toBe(shown[1]);
  });

  it.runIf(process.platform === "linux")(
    "are found by what they are shown as; a file of just that name goes first",
    () => {
      const folder = makeFolder({ "c\\xe1": "" });
      mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), bytes("\xe3")]));
      for (const name of ["\xe3/b\xe1", "\xe3/b\\xe1", "c\xe1"]) {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), bytes(name)]), "");
      }
      const locate = (shown: string) => {
        const located = locatePath(folder, shown);
        return Buffer.from(located as string)
          .toString("latin1")
          .slice(folder.length + 1);
      };
      expect(["\\xe3/b\\xe1", "\\xe3/b\\x5cxe1", "c\\xe1", "d\\xe1"].map(locate)).toEqual([
        "\xe3/b\xe1",
        "\xe3/b\\xe1",
        "c\\xe1",
        "d\\xe1",
      ]);
    },
  );

  it("may stand in a list", async () => {
    const read = (list: string, isNulSeparated: boolean) =>
      readPathList("-", isNulSeparated, { stdin: Readable.from([bytes(list)]), directory: "/" });
    expect(await read("b\xe1o\r\na\\xe1\n\n", false)).toEqual(["b\\xe1o", "a\\xe1"]);
    expect(await read("b\xe1\no\0a", true)).toEqual(["b\\xe1\no", "a"]);
    await expect(read("\xff\xfea\0", false)).rejects.toThrow("UTF-16");
    await expect(read("\xe1\0a", false)).rejects.toThrow("add -0");
  });
});
