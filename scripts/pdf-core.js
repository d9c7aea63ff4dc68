import { readFileSync } from "node:fs";

/**
 * The classes of pdf.js that parse a file. unpdf bundles them, but exports only those that display a file. The latter
 * list everything that a page draws, including pictures and patterns, before they return its text, and cannot be
 * stopped.
 */
const CORE_CLASSES = [
  "BaseStream",
  "CFFParser",
  "CMap",
  "DecodeStream",
  "Dict",
  "EvaluatorPreprocessor",
  "Lexer",
  "LocalPdfManager",
  "Name",
  "NullStream",
  "PageViewport",
  "Parser",
  "PartialEvaluator",
  "Ref",
  "TranslatedFont",
  "Type1CharString",
  "WorkerMessageHandler",
  "XRef",
  "XRefParseException",
];

const NOTICE = `/*!
 * pdf.js, https://github.com/mozilla/pdf.js, as it is in unpdf
 * Copyright Mozilla Foundation. Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0
 */`;

/** An esbuild plugin that exports these classes of pdf.js instead, and fails the build if one of them is missing. */
export const pdfCore = {
  name: "pdf-core",
  setup({ onLoad }) {
    onLoad({ filter: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8").replace(/export\{[^{}]*\};\s*$/, "");
      return { contents: `${NOTICE}\n${code}\nexport { ${CORE_CLASSES.join(", ")} };` };
    });
  },
};
