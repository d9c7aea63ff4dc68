import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { toWriteError, WriteError } from "../write/sink.ts";

/** The name of the index in a folder. */
export const INDEX_NAME = "index.html";

const OWN_NAME = /^(?:index|page-\d{3,})\.html$/;

/** The name of a page, counted from 1. */
export function namePage(number: number): string {
  return `page-${String(number).padStart(3, "0")}.html`;
}

/** A folder, in which the pages of an output stand until they are whole. Throws a `WriteError`. */
export function makeStage(parent: string, output: string): string {
  try {
    const stage = join(parent, `.report-${randomBytes(6).toString("hex")}`);
    mkdirSync(stage);
    return stage;
  } catch (error) {
    throw toWriteError(output, error);
  }
}

/** Throws a `WriteError`, which calls the folder `name`, where it has what is no report: that is not to be replaced. */
export function checkReplaceable(folder: string, name: string): void {
  const existing = statSync(folder, { throwIfNoEntry: false });
  if (existing === undefined) return;
  if (existing.isDirectory() && readdirSync(folder).every((file) => OWN_NAME.test(file))) return;
  throw new WriteError(name, "it is there and is no report; move it, or name another file");
}

/** Gives a finished stage its name; an earlier report of that name is gone then. Throws a `WriteError`. */
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

/** Removes a stage and what is in it. */
export function removeStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
}
