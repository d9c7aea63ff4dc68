// Bundles the library into dist/index.js, the command into dist/cli.cjs and what the report page is made of into
// dist/report.js and dist/report.css; types come from tsc (npm run build).
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = (...parts) => join(root, ...parts);

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  target: "node20.19",
  minify: true,
  charset: "utf8",
  // Names of classes and functions stand in messages.
  keepNames: false,
  // What is bundled keeps its notices, in a file beside it.
  legalComments: "external",
  logLevel: "warning",
};

/** The definitions that the source expects from its build: `dist` is an expression for the folder of the bundles. */
export function readDefinitions(dist = JSON.stringify(path("dist"))) {
  const { version } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  return { EXTRACT_VI_VERSION: JSON.stringify(version), EXTRACT_VI_DIST: dist };
}

/** The library: one file that runs in a browser as well as in Node. */
async function buildLibrary() {
  await build({
    ...shared,
    entryPoints: { index: "src/index.ts" },
    outdir: "dist",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
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
  "unpdf",
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

async function buildLargeLibraries() {
  await build({ ...commonJs, entryPoints: LARGE_LIBRARIES, outdir: "dist/libraries" });
}

/** The command: what only some calls need is evaluated when it is asked for. */
async function buildCommand() {
  await buildLargeLibraries();
  await build({
    ...commonJs,
    entryPoints: { cli: "src/cli/command.ts" },
    outdir: "dist",
    plugins: [largeLibraries],
    charset: "ascii",
    define: readDefinitions("__dirname"),
    // It finds the file that its workers begin with beside its own.
    external: ["piscina"],
    // A script that is compiled with its code cache can't import a module, but require one.
    supported: { "dynamic-import": false },
    // commander asks for it at once, but needs it only to run other programs: 4 ms of start-up.
    alias: { "node:child_process": path("scripts", "nothing.js") },
  });
  escapeLetters(path("dist", "cli.cjs"));
  // What bin/keep-code.js runs the command on.
  copyFileSync(path("fixtures", "tin-kinh-te.txt"), path("dist", "sample.txt"));
}

/** Escapes the letters that esbuild leaves in regular expressions: a file of bytes is loaded 10 ms faster. */
function escapeLetters(file) {
  const escapeLetter = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7F]/g, escapeLetter));
}

/** The script and the style of the report page, which are written into each page. */
async function buildPage() {
  const { metafile } = await build({
    ...shared,
    metafile: true,
    entryPoints: { report: "src/report/page/main.tsx" },
    outdir: "dist",
    format: "iife",
    platform: "browser",
    // Offices keep their browsers for years; Chrome 109 is the last for Windows 7.
    target: ["chrome109", "firefox102", "safari15.4"],
    tsconfig: "tsconfig.page.json",
    // The rows that are downloaded are written by the exporter of the command.
    alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" },
  });
  // Each page that is handed on has the script, and so has to have the licences of what is in it.
  const script = path("dist", "report.js");
  const licences = collectLicences(Object.keys(metafile.inputs)).replaceAll("*/", "* /");
  writeFileSync(script, `/*!\n${licences}*/\n${readFileSync(script, "utf8")}`);
}

/** The licences of the packages that files are of. */
function collectLicences(files) {
  const packages = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path(folder, "package.json"), "utf8"));
      const file = readdirSync(path(folder)).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(path(folder, file), "utf8").trim() : ""}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Builds all of them. */
export async function buildAll() {
  await Promise.all([buildLibrary(), buildCommand(), buildPage()]);
}

/** Whether the bundles are older than what they are made from. */
export function isStale() {
  const built = ["dist/cli.cjs", "dist/index.js", "dist/report.js", "dist/report.css"].map(
    (file) => statSync(path(file), { throwIfNoEntry: false })?.mtimeMs,
  );
  const oldest = Math.min(...built.map((time) => time ?? 0));
  const sources = readdirSync(path("src"), { recursive: true }).map((name) => path("src", String(name)));
  const inputs = [...sources, path("package.json"), path("tsconfig.page.json"), path("scripts", "build.js")];
  return inputs.some((file) => statSync(file).mtimeMs >= oldest);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildAll();
