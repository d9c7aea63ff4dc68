// Packs the lexicon: the modules that only bring the rows of src/lexicon/words into another form are evaluated by the
// build, and what they export takes their place.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const EVALUATED = /[\\/]lexicon[\\/](?:packed|lists)\.ts$/;
const TABLE = /\.tsv$/;
/** The import of all tables of a folder, `./words`. */
const FOLDER = /[\\/]words$/;

/** The code of a module that exports the tables of a folder as text, by their paths in it without the ending. */
function readTables(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => TABLE.test(name));
  const tables = names.sort().map((name) => {
    return [name.replaceAll("\\", "/").replace(TABLE, ""), readFileSync(join(folder, name), "utf8")];
  });
  return `export default ${JSON.stringify(Object.fromEntries(tables))};`;
}

/** The plugin for esbuild that gives the tables of a folder. */
const tablesOfFolder = {
  name: "tables-of-folder",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: FOLDER }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: "tables" }));
    onLoad({ filter: FOLDER, namespace: "tables" }, ({ path }) => ({ contents: readTables(path) }));
  },
};

const evaluated = new Map();

/** The code of a module that exports the values which another exports, written out. */
async function evaluate(file) {
  const options = {
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    loader: { ".tsv": "text" },
    plugins: [tablesOfFolder],
  };
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
  resolveId(id, importer) {
    return FOLDER.test(id) ? join(dirname(importer), id) : undefined;
  },
  load(id) {
    if (FOLDER.test(id)) return readTables(id);
    return TABLE.test(id) ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : undefined;
  },
};
