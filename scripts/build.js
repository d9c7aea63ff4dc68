// Builds dist: the library (index.js and schemas.js for import, index.cjs and schemas.cjs for require, index.d.ts), the
// command (cli.cjs and libraries/), the script and style of the report page (report.js and report.css), and the
// licences of all bundled packages.
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { collectLicences, writeLicences } from "./licences.js";
import { packLexicon } from "./pack-lexicon.js";
import { parserOnly } from "./parser-only.js";
import { pdfCore } from "./pdf-core.js";
import { examplesLeftOut } from "./strip-examples.js";
import { buildTypes } from "./types.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = (...parts) => join(root, ...parts);

/**
 * Replaces the helpers that Chevrotain uses by a smaller library with the same functions: the start loads 7 % less
 * compiled code.
 */
const alias = { "lodash-es": "es-toolkit/compat" };

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "node20.19",
  minify: true,
  charset: "utf8",
  // Written to files beside the bundles, which writeLicences combines.
  legalComments: "external",
  logLevel: "warning",
  metafile: true,
  alias,
  plugins: [packLexicon, examplesLeftOut, parserOnly],
};

/** The constants that the build defines for the source. `dist` is an expression for the folder of the bundles. */
export function readDefinitions(dist = JSON.stringify(path("dist"))) {
  const { version } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  return { EXTRACT_VI_VERSION: JSON.stringify(version), EXTRACT_VI_DIST: dist };
}

/**
 * Builds the library for `import` and for `require`, for browsers as well as Node. The schemas are in a separate file,
 * so a bundler leaves them out, together with zod, if they are not used.
 */
function buildLibrary() {
  const library = { ...shared, outdir: "dist", platform: "neutral", mainFields: ["module", "main"] };
  const schemas = { ...library, entryPoints: { schemas: "src/record-schemas.ts" } };
  const index = { ...library, entryPoints: { index: "src/index.ts" } };
  const commonJs = { format: "cjs", outExtension: { ".js": ".cjs" } };
  return Promise.all([
    build(schemas),
    build({ ...index, plugins: [...shared.plugins, schemasBeside("./schemas.js")] }),
    build({ ...schemas, ...commonJs }),
    build({ ...index, ...commonJs, plugins: [...shared.plugins, schemasBeside("./schemas.cjs")] }),
  ]);
}

/** Makes the library import its schemas from a separate file. */
function schemasBeside(file) {
  return {
    name: "schemas-beside",
    setup({ onResolve }) {
      onResolve({ filter: /\/record-schemas\.ts$/ }, ({ kind }) =>
        kind === "entry-point" ? undefined : { path: file, external: true },
      );
    },
  };
}

/**
 * Large libraries that only some inputs need. Each is in a separate file, because in the bundle of the command they
 * would take a third of the start-up time.
 */
const LARGE_LIBRARIES = [
  "@mozilla/readability",
  "csv-parse",
  "htmlparser2",
  "hyparquet-writer",
  "iconv-lite",
  "linkedom",
  "mammoth",
  "unpdf/pdfjs",
  "word-extractor",
  "yauzl",
];

const largeLibraries = {
  name: "large-libraries",
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${LARGE_LIBRARIES.join("|")})$`);
    onResolve({ filter }, ({ path: name, kind }) =>
      kind === "entry-point" ? undefined : { path: `./libraries/${name}.cjs`, external: true },
    );
  },
};

const commonJs = { ...shared, format: "cjs", platform: "node", outExtension: { ".js": ".cjs" } };

function buildLargeLibraries() {
  return build({ ...commonJs, entryPoints: LARGE_LIBRARIES, outdir: "dist/libraries", plugins: [pdfCore] });
}

/** Builds the command. Modules that only some calls need are evaluated on first use. */
async function buildCommand() {
  const built = await build({
    ...commonJs,
    entryPoints: { cli: "src/cli/command.ts" },
    outdir: "dist",
    plugins: [...shared.plugins, largeLibraries],
    charset: "ascii",
    define: readDefinitions("__dirname"),
    // A script that is compiled with a code cache can use `require`, but not `import()`.
    supported: { "dynamic-import": false },
    // commander loads it at once, but needs it only to run other programs: saves 4 ms of start-up time.
    alias: { ...alias, "node:child_process": path("scripts", "nothing.js") },
  });
  escapeLetters(path("dist", "cli.cjs"));
  // The report on which bin/keep-code.js runs the command.
  copyFileSync(path("fixtures", "tin-kinh-te.txt"), path("dist", "sample.txt"));
  return built;
}

/** Escapes the letters that esbuild leaves in regular expressions: a pure ASCII file loads 10 ms faster. */
function escapeLetters(file) {
  const escapeLetter = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7F]/g, escapeLetter));
}

/** Builds the script and the style of the report page, which are embedded in each page. */
async function buildPage() {
  const built = await build({
    ...shared,
    entryPoints: { report: "src/report/page/main.tsx" },
    outdir: "dist",
    format: "iife",
    platform: "browser",
    // Offices keep their browsers for years; Chrome 109 is the last for Windows 7.
    target: ["chrome109", "firefox102", "safari15.4"],
    tsconfig: "tsconfig.page.json",
    // The page uses the exporter of the command to write the rows that are downloaded.
    alias: { ...alias, "csv-stringify/sync": "csv-stringify/browser/esm/sync" },
  });
  // Each page contains the script, so it must also contain the licences of the packages in it.
  const script = path("dist", "report.js");
  const licences = collectLicences(root, Object.keys(built.metafile.inputs)).replaceAll("*/", "* /");
  writeFileSync(script, `/*!\n${licences}*/\n${readFileSync(script, "utf8")}`);
  return built;
}

/** Builds all bundles of the command, the library and the report page. */
export async function buildAll() {
  const built = await Promise.all([buildLibrary(), buildLargeLibraries(), buildCommand(), buildPage()]);
  const inputs = built.flat().flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeLicences(root, inputs, path("dist"));
}

/** Whether the bundles are older than their sources. */
export function isStale() {
  const built = ["dist/cli.cjs", "dist/index.js", "dist/schemas.js", "dist/report.js", "dist/report.css"].map(
    (file) => statSync(path(file), { throwIfNoEntry: false })?.mtimeMs,
  );
  const oldest = Math.min(...built.map((time) => time ?? 0));
  const sources = readdirSync(path("src"), { recursive: true }).map((name) => path("src", String(name)));
  const scripts = readdirSync(path("scripts")).map((name) => path("scripts", name));
  const inputs = [...sources, ...scripts, path("package.json"), path("tsconfig.page.json")];
  return inputs.some((file) => statSync(file).mtimeMs >= oldest);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // Files of an earlier build must not get into the package.
  rmSync(path("dist"), { recursive: true, force: true });
  await Promise.all([buildAll(), buildTypes(root, path("dist"))]);
}
