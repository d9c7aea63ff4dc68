import type { Plugin } from "esbuild";

/** The source of a table of rules with an empty string in place of each example. */
export function stripExamples(code: string): string;
/** The plugin for esbuild, which leaves the examples out of the bundles. */
export const examplesLeftOut: Plugin;
