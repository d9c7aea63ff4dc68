import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "./command.ts";

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "fixtures");

const reports = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(FIXTURES, name), "utf8"));

/** A fresh folder with the folder `reports` in it, which has the beginnings of so many reports: `00/0000.txt`, … */
export function makeArchive(count: number, length?: number): string {
  const folder = makeFolder();
  for (let at = 0; at < count; at++) {
    const inside = join(folder, "reports", String(Math.floor(at / 100)).padStart(2, "0"));
    if (at % 100 === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(
      join(inside, `${String(at).padStart(4, "0")}.txt`),
      reports[at % reports.length]?.slice(0, length) ?? "",
    );
  }
  return folder;
}
