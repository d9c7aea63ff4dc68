import type { Plugin } from "esbuild";

/** The plugin for esbuild, which evaluates the modules that bring the rows of the lexicon into another form. */
export const packLexicon: Plugin;
/** The plugin for Vite, which imports tables as text. */
export const tablesAsText: {
  name: string;
  enforce: "pre";
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
};
