import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Kept between runs: an executable of Node is some 100 MB. */
const FOLDER = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "extract-vi-nodes");

/** The package that holds the executable of this platform; the package `node` installs it by a script of its own. */
function nameExecutablePackage(): string {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform}-${process.arch}`;
}

/** The executable of a version of Node, installed where it is not yet; or why it can't be. */
export function installNode(version: string): { node: string } | { reason: string } {
  const folder = join(FOLDER, version);
  const name = nameExecutablePackage();
  const node = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(node)) return { node };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  const options = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefer-offline"];
  const { status, stderr, error } = spawnSync("npm", ["install", ...options, `${name}@${version}`], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return { node };
  return { reason: `npm could not install ${name}@${version}: ${(error?.message ?? stderr).trim().split("\n")[0]}` };
}
