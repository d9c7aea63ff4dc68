import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { toWriteError, WriteError } from "../write/sink.ts";

/** The file name of the index in a folder. */
export const INDEX_NAME = "index.html";

const OWN_NAME = /^(?:index|page-\d{3,})\.html$/;

/** The file name of a page by its number, from 1. */
export function namePage(number: number): string {
  return `page-${String(number).padStart(3, "0")}.html`;
}

/** Creates a temporary folder for the pages of an output, which are moved when complete. Throws a `WriteError`. */
export function makeStage(parent: string, output: string): string {
  try {
    const stage = join(parent, `.report-${randomBytes(6).toString("hex")}`);
    mkdirSync(stage);
    return stage;
  } catch (error) {
    throw toWriteError(output, error);
  }
}

/**
 * Throws a `WriteError` if a folder exists that is not an earlier report, so that it is never overwritten. `name` is
 * the folder's name in the message.
 */
export function checkReplaceable(folder: string, name: string): void {
  const existing = statSync(folder, { throwIfNoEntry: false });
  if (existing === undefined) return;
  if (existing.isDirectory() && readdirSync(folder).every((file) => OWN_NAME.test(file))) return;
  throw new WriteError(name, "it exists and is not a report; move it, or name another file");
}

/**
 * Renames a finished temporary folder to its final name and deletes an earlier report of that name. Throws a
 * `WriteError`.
 */
export function placeStage(stage: string, folder: string, name: string): void {
  checkReplaceable(folder, name);
  try {
    const old = join(dirname(folder), `${basename(stage)}-old`);
    const isReplaced = statSync(folder, { throwIfNoEntry: false }) !== undefined;
    if (isReplaced) renameSync(folder, old);
    renameSync(stage, folder);
    if (isReplaced) rmSync(old, { recursive: true });
  } catch (error) {
    throw toWriteError(name, error);
  }
}

/** Removes a temporary folder with its files. */
export function removeStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
}
