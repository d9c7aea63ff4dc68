// Packs the lexicon: the modules that only bring the rows of src/lexicon/words into another form are evaluated by the
// build, and what they export takes their place.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const EVALUATED = /[\\/]lexicon[\\/](?:packed|lists)\.ts$/;
const TABLE = /\.tsv$/;

const evaluated = new Map();

/** The code of a module that exports the values which another exports, written out. */
async function evaluate(file) {
  const options = { bundle: true, write: false, format: "esm", platform: "neutral", loader: { ".tsv": "text" } };
  const { outputFiles } = await build({ ...options, entryPoints: [file], logLevel: "warning" });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const values = await import(`data:text/javascript;base64,${code}`);
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
}

/** The plugin for esbuild; several bundles of one build evaluate a module once. */
export const packLexicon = {
  name: "pack-lexicon",
  setup({ onLoad, onStart }) {
    onStart(() => evaluated.clear());
    onLoad({ filter: EVALUATED }, async ({ path }) => {
      if (!evaluated.has(path)) evaluated.set(path, evaluate(path));
      return { contents: await evaluated.get(path) };
    });
  },
};

/** The plugin for Vite, whose tests run the sources: tables are imported as text. */
export const tablesAsText = {
  name: "tables-as-text",
  enforce: "pre",
  load(id) {
    return TABLE.test(id) ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : undefined;
  },
};
