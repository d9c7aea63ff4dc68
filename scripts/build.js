// Builds dist: the library (index.js and schemas.js for import, index.cjs and schemas.cjs for require, index.d.ts), the
// command (cli.cjs and libraries/), what the report page is made of (report.js and report.css), and the licences of all
// that is bundled.
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { collectLicences, writeLicences } from "./licences.js";
import { pdfCore } from "./pdf-core.js";
import { buildTypes } from "./types.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = (...parts) => join(root, ...parts);

/** Chevrotain's helpers, in a smaller library with the same functions: 7 % less compiled code to load at a start. */
const alias = { "lodash-es": "es-toolkit/compat" };

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "node20.19",
  minify: true,
  charset: "utf8",
  // Written into files beside the bundles, which writeLicences puts together.
  legalComments: "external",
  logLevel: "warning",
  metafile: true,
  alias,
};

/** The definitions that the source expects from its build: `dist` is an expression for the folder of the bundles. */
export function readDefinitions(dist = JSON.stringify(path("dist"))) {
  const { version } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  return { EXTRACT_VI_VERSION: JSON.stringify(version), EXTRACT_VI_DIST: dist };
}

/**
 * The library, for `import` and for `require`; it runs in a browser as well as in Node. The schemas are a file of their
 * own: a bundler leaves it out, with zod, where none of them is used.
 */
function buildLibrary() {
  const library = { ...shared, outdir: "dist", platform: "neutral", mainFields: ["module", "main"] };
  const schemas = { ...library, entryPoints: { schemas: "src/record-schemas.ts" } };
  const index = { ...library, entryPoints: { index: "src/index.ts" } };
  const commonJs = { format: "cjs", outExtension: { ".js": ".cjs" } };
  return Promise.all([
    build(schemas),
    build({ ...index, plugins: [schemasBeside("./schemas.js")] }),
    build({ ...schemas, ...commonJs }),
    build({ ...index, ...commonJs, plugins: [schemasBeside("./schemas.cjs")] }),
  ]);
}

/** Has the library import its schemas from a file beside it. */
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
 * Large libraries that only some inputs need, each in a file of its own: in that of the command they would cost every
 * start a third of its time.
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

/** The command: what only some calls need is evaluated when it is asked for. */
async function buildCommand() {
  const built = await build({
    ...commonJs,
    entryPoints: { cli: "src/cli/command.ts" },
    outdir: "dist",
    plugins: [largeLibraries],
    charset: "ascii",
    define: readDefinitions("__dirname"),
    // A script that is compiled with its code cache can't import a module, but require one.
    supported: { "dynamic-import": false },
    // commander asks for it at once, but needs it only to run other programs: 4 ms of start-up.
    alias: { ...alias, "node:child_process": path("scripts", "nothing.js") },
  });
  escapeLetters(path("dist", "cli.cjs"));
  // What bin/keep-code.js runs the command on.
  copyFileSync(path("fixtures", "tin-kinh-te.txt"), path("dist", "sample.txt"));
  return built;
}

/** Escapes the letters that esbuild leaves in regular expressions: a file of bytes is loaded 10 ms faster. */
function escapeLetters(file) {
  const escapeLetter = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7F]/g, escapeLetter));
}

/** The script and the style of the report page, which are written into each page. */
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
    // The rows that are downloaded are written by the exporter of the command.
    alias: { ...alias, "csv-stringify/sync": "csv-stringify/browser/esm/sync" },
  });
  // Each page that is handed on has the script, and so has to have the licences of what is in it.
  const script = path("dist", "report.js");
  const licences = collectLicences(root, Object.keys(built.metafile.inputs)).replaceAll("*/", "* /");
  writeFileSync(script, `/*!\n${licences}*/\n${readFileSync(script, "utf8")}`);
  return built;
}

/** Builds what the command and the library run. */
export async function buildAll() {
  const built = await Promise.all([buildLibrary(), buildLargeLibraries(), buildCommand(), buildPage()]);
  const inputs = built.flat().flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeLicences(root, inputs, path("dist"));
}

/** Whether the bundles are older than what they are made from. */
export function isStale() {
  const built = ["dist/cli.cjs", "dist/index.js", "dist/schemas.js", "dist/report.js", "dist/report.css"].map(
    (file) => statSync(path(file), { throwIfNoEntry: false })?.mtimeMs,
  );
  const oldest = Math.min(...built.map((time) => time ?? 0));
  const sources = readdirSync(path("src"), { recursive: true }).map((name) => path("src", String(name)));
  const scripts = ["build.js", "pdf-core.js"].map((name) => path("scripts", name));
  const inputs = [...sources, ...scripts, path("package.json"), path("tsconfig.page.json")];
  return inputs.some((file) => statSync(file).mtimeMs >= oldest);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // Nothing of an earlier build is to be in the package.
  rmSync(path("dist"), { recursive: true, force: true });
  await Promise.all([buildAll(), buildTypes(root, path("dist"))]);
}
