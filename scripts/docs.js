// Writes the pages that are generated from the definitions of the command line: docs/cli.md and man/extract.1.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { readDefinitions } from "./build.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "extract-vi-docs-"));
try {
  const outfile = join(folder, "manual.mjs");
  const contents = `
    export { writeManPage } from "./src/cli/manual/man-page.ts";
    export { writeReference } from "./src/cli/manual/reference.ts";
  `;
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    define: readDefinitions(),
  });
  const { writeManPage, writeReference } = await import(pathToFileURL(outfile).href);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  mkdirSync(join(root, "man"), { recursive: true });
  writeFileSync(join(root, "docs", "cli.md"), writeReference());
  writeFileSync(join(root, "man", "extract.1"), writeManPage(version));
} finally {
  rmSync(folder, { recursive: true });
}
