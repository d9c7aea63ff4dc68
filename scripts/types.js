// The types of the library, rolled into one file.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** Writes the types of src/index.ts into a folder: index.d.ts for `import`, and the same for `require`. */
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
