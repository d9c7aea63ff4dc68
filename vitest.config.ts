import { defineConfig } from "vitest/config";
import { readDefinitions } from "./scripts/build.js";

export default defineConfig({
  define: readDefinitions(),
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    globalSetup: ["test/build.ts"],
    testTimeout: 30_000,
  },
});
