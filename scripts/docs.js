// Writes what is generated in the documentation: docs/cli.md and man/extract.1 from the definitions of the command
// line, the tables of docs/lexicon.md from the tags of the lexicon.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { readDefinitions } from "./build.js";
import { packLexicon } from "./pack-lexicon.js";
import { insertTagTables } from "./tag-tables.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "extract-vi-docs-"));
try {
  const outfile = join(folder, "manual.mjs");
  const contents = `
    export { writeManPage } from "./src/cli/manual/man-page.ts";
    export { writeReference } from "./src/cli/manual/reference.ts";
    export { TAGS } from "./src/lexicon/tags.ts";
  `;
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    define: readDefinitions(),
    loader: { ".tsv": "text" },
    plugins: [packLexicon],
  });
  const { TAGS, writeManPage, writeReference } = await import(pathToFileURL(outfile).href);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  mkdirSync(join(root, "man"), { recursive: true });
  writeFileSync(join(root, "docs", "cli.md"), writeReference());
  const lexicon = join(root, "docs", "lexicon.md");
  writeFileSync(lexicon, insertTagTables(readFileSync(lexicon, "utf8"), TAGS));
  writeFileSync(join(root, "man", "extract.1"), writeManPage(version));
} finally {
  rmSync(folder, { recursive: true });
}
