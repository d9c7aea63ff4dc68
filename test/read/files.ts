import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../../src/extract.ts";
import type { Document } from "../../src/read/document.ts";
import type { ReadSettings } from "../../src/read/format.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { isUnread, type Reading, readInput } from "../../src/read/read.ts";
import { composed, normalForm } from "../normal-form.ts";

/** The path of a file that a real program made. */
export const findFile = (name: string) => fileURLToPath(new URL(`../files/${name}`, import.meta.url));

/** The text of a report of `fixtures/`. */
export const readFixtureText = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), "utf8").normalize("NFC");

/** All that comes of a file. */
export async function readAll(
  source: string,
  origin: string | Uint8Array,
  settings: Partial<ReadSettings> = {},
): Promise<Reading[]> {
  const where = typeof origin === "string" ? { path: origin } : { bytes: origin };
  const readings: Reading[] = [];
  for await (const reading of readInput(source, where, { limits: DEFAULT_LIMITS, ...settings })) readings.push(reading);
  return readings;
}

/** The only document of a file of `files/`. */
export async function readOne(name: string, settings: Partial<ReadSettings> = {}): Promise<Document> {
  const readings = await readAll(name, findFile(name), settings);
  const [reading] = readings;
  if (readings.length !== 1 || reading === undefined || isUnread(reading)) {
    throw new Error(`not one document: ${JSON.stringify(readings)}`);
  }
  return reading;
}

/** What a text says, offsets aside: each record's normal form with its words. */
export const readForms = (text: string) =>
  extract(text).map((record) => ({
    ...normalForm(record),
    text: String(composed(record.text)).replace(/\s+/g, " "),
  }));

/** What a text of `files/` says. */
export const readFileText = (name: string) => readFileSync(findFile(name), "utf8");
