import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { readDefinitions } from "./scripts/build.js";
import { tablesAsText } from "./scripts/pack-lexicon.js";

/** pdf.js as the build makes it, which exports what reads a file. */
const PDFJS = fileURLToPath(new URL("dist/libraries/unpdf/pdfjs.cjs", import.meta.url));

const SLOW = "test/**/*.slow.test.ts";

/** Most of these files need the lexicon: as they share their modules, each worker loads it once. */
const quick = {
  extends: true as const,
  test: { name: "quick", include: ["test/**/*.test.ts"], exclude: [SLOW], isolate: false },
};

const slow = { extends: true as const, test: { name: "slow", include: [SLOW], isolate: true } };

/**
 * `npm test` runs the quick tests, which tell whether a rule is right. `npm run test:all` (mode `all`) adds the files
 * named `*.slow.test.ts`, which start many processes or a browser or read megabytes, and asks properties more cases.
 */
export default defineConfig(({ mode }) => {
  const isAll = mode === "all";
  return {
    define: readDefinitions(),
    plugins: [tablesAsText],
    test: {
      alias: { "unpdf/pdfjs": PDFJS },
      server: { deps: { external: [/dist.libraries/] } },
      projects: [quick, ...(isAll ? [slow] : [])],
      env: { PROPERTY_RUNS: isAll ? "1500" : "100" },
      setupFiles: ["test/setup.ts"],
      globalSetup: ["test/build.ts"],
      // By default one core is left free, which on two cores doubles the time.
      maxWorkers: "100%",
      // This ends what hangs. It is no measure of speed: a test may take a hundred times as long on a busy machine.
      testTimeout: 900_000,
      hookTimeout: 900_000,
    },
  };
});
