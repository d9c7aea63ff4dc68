import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { packLexicon } from "../scripts/pack-lexicon.js";

const ENTRY = `
  import { readTokens } from "./src/lexer/lexer.ts";
  import { cutSegments } from "./src/text/segments.ts";
  import { makeSourceText } from "./src/text/source-text.ts";
  /** Tokens of a text, segment by segment as extract() makes them. */
  export function tokenizeText(text) {
    let count = 0;
    for (const { start, end } of cutSegments(text)) {
      count += readTokens(makeSourceText(text.slice(start, end)).view).length;
    }
    return count;
  }
`;

/** Bundles and loads functions that the package does not export, with the options of the package's build. */
export async function loadInner() {
  const directory = mkdtempSync(join(tmpdir(), "extract-vi-bench-"));
  const outfile = join(directory, "inner.mjs");
  const resolveDir = join(import.meta.dirname, "..");
  try {
    const stdin = { contents: ENTRY, resolveDir, loader: "ts" };
    const format = { format: "esm", platform: "neutral", mainFields: ["module", "main"], plugins: [packLexicon] };
    await build({ stdin, outfile, bundle: true, ...format });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
