import { hasWildcards } from "../batch/glob/wildcards.ts";
import { type Input, makeFailedInput } from "../batch/inputs.ts";
import { createSystemReadError } from "../read/bytes.ts";
import { ReadError } from "../read/document.ts";

/**
 * What the arguments name: those with wildcards are expanded, as cmd and PowerShell don't; what matches nothing is an
 * input that fails.
 */
export async function nameInputs(typed: readonly string[], directory: string): Promise<(string | Input)[]> {
  const named: (string | Input)[] = [];
  for (const path of typed) for (const one of await expandArgument(path, directory)) named.push(one);
  return named;
}

/** What one argument names. */
export async function expandArgument(path: string, directory: string): Promise<(string | Input)[]> {
  if (!hasWildcards(path)) return [path];
  const { expandWildcards } = await import("../batch/glob/expand.ts");
  const found = expandWildcards(path, directory);
  if (found === undefined) return [path];
  if (found.length === 0) return [makeFailedInput(path, new ReadError("no file matches this pattern", "not_found"))];
  return found.map((one) => ("error" in one ? makeFailedInput(one.path, createSystemReadError(one.error)) : one.path));
}
