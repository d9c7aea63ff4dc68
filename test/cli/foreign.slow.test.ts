import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findFile } from "../read/files.ts";
import { dropSummary, makeFolder, runCommand, TEXT } from "./command.ts";

it("passes over what a folder has beside its reports, and fails for what was named", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "reports"));
  const names = readdirSync(findFile("foreign")).filter((name) => !name.startsWith("packed."));
  for (const name of names) copyFileSync(findFile(`foreign/${name}`), join(folder, "reports", name));

  const walked = runCommand(["--json", "reports"], { folder, input: TEXT });
  expect({ code: walked.code, stdout: walked.stdout }).toEqual({ code: 0, stdout: "[]\n" });
  const lines = dropSummary(walked.stderr).trimEnd().split("\n");
  expect(lines.filter((line) => !line.endsWith(", skipped"))).toEqual([]);
  expect(lines).toHaveLength(names.length);

  expect(runCommand(["--json", "reports/picture.png"], { folder })).toMatchObject({
    code: 1,
    stderr: "extract: reports/picture.png: a PNG picture\n",
  });
});
