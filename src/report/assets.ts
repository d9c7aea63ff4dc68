import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the bundles, written in when the command is built. */
declare const EXTRACT_VI_DIST: string;

/** What every page is made of: the bundle of `page/` and of its style. */
export interface PageAssets {
  script: string;
  style: string;
}

/** Reads the bundles; they are a part of the installed package. */
export function readPageAssets(): PageAssets {
  const read = (name: string) => readFileSync(join(EXTRACT_VI_DIST, name), "utf8").trim();
  return { script: read("report.js"), style: read("report.css") };
}

/** The source expression by which a Content-Security-Policy allows exactly this script or style. */
export function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
