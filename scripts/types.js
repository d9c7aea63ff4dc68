// Bundles the types of the library into one file.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** Writes the types of src/index.ts to a folder: index.d.ts for `import`, and a copy for `require`. */
export async function buildTypes(root, folder) {
  const file = join(folder, "index.d.ts");
  const bundle = await rollup({
    input: join(root, "src", "index.ts"),
    plugins: [dts({ tsconfig: join(root, "tsconfig.json") })],
  });
  await bundle.write({ file });
  await bundle.close();
  copyFileSync(file, join(folder, "index.d.cts"));
}
