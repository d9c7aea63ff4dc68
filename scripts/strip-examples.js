// Leaves out of the bundles what only tests and readers of the source need: the examples of the rules in
// src/relate/rules and of the columns of tables, in which a figure is marked ⟨…⟩, and those of the forms of dates.
import { readFileSync } from "node:fs";

const HAVE_EXAMPLES = /[\\/](?:relate[\\/]rules[\\/][\w-]+|grammar[\\/]date-forms|table[\\/]column-role)\.ts$/;
const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"/g;
/** `ngày 30-9 = XXXX-09-30`; `tháng 13 =` for a form that says no time. */
const EXAMPLE = /⟨.*⟩|^"[^"=]* =(?: [\dX]|"$)/;

/** The source with an empty string in place of each example. */
export function stripExamples(code) {
  return code.replace(COMMENT_OR_STRING, (found) => (found.startsWith('"') && EXAMPLE.test(found) ? '""' : found));
}

/** The plugin for esbuild. */
export const examplesLeftOut = {
  name: "examples-left-out",
  setup({ onLoad }) {
    onLoad({ filter: HAVE_EXAMPLES }, ({ path }) => {
      return { contents: stripExamples(readFileSync(path, "utf8")), loader: "ts" };
    });
  },
};
