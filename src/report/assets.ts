import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the bundles. The build replaces this name by an expression. */
declare const EXTRACT_VI_DIST: string;

/** The script and the style that every page contains: the bundles of `page/`. */
export interface PageAssets {
  script: string;
  style: string;
}

/** Reads the bundles, which are part of the installed package. */
export function readPageAssets(): PageAssets {
  const read = (name: string) => readFileSync(join(EXTRACT_VI_DIST, name), "utf8").trim();
  return { script: read("report.js"), style: read("report.css") };
}

/** Returns the source expression that allows exactly this script or style in a Content-Security-Policy. */
export function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
