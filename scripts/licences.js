// Collects the licences of the packages whose code is in the bundles. Each must be distributed with the code.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Licences of packages that do not include one, copied from their repositories. */
const TEXTS = join(import.meta.dirname, "licences");
const RULE = `\n${"-".repeat(80)}\n\n`;

/**
 * Writes the licences of the packages to which files belong into one file in a folder. Adds the notices that esbuild
 * found in their code and wrote to files in that folder, and removes these files.
 */
export function writeLicences(root, files, folder) {
  const notices = takeNotices(folder);
  const parts = [collectLicences(root, files), ...(notices === "" ? [] : [`Notices in their code\n\n${notices}\n`])];
  writeFileSync(join(folder, "THIRD-PARTY-LICENSES.txt"), parts.join(RULE));
}

/** Returns the licences of the packages to which files (paths from the root) belong. Throws if a package has none. */
export function collectLicences(root, files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const licences = [...folders].map((folder) => describeLicence(join(root, folder)));
  return [...new Set(licences)].sort().join(RULE);
}

function describeLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const file = own === undefined ? join(TEXTS, `${name}.txt`) : join(folder, own);
  if (!existsSync(file)) throw new Error(`${name} does not include its licence (${license}): save the text as ${file}`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}\n`;
}

function takeNotices(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => file.endsWith(".LEGAL.txt"))
    .sort();
  const notices = new Set(files.map((file) => readFileSync(file, "utf8").trim()));
  for (const file of files) rmSync(file);
  return [...notices].join("\n\n");
}
