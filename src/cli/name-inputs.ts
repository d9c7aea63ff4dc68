import { hasWildcards } from "../batch/plan/glob/wildcards.ts";
import { type Input, makeFailedInput } from "../batch/plan/inputs.ts";
import { isThere, locatePath } from "../batch/plan/paths.ts";
import { explainAddress } from "../batch/plan/web-address.ts";
import { ReadError } from "../read/document.ts";
import { FIRST_WORDS } from "./args/parse.ts";
import { suggest } from "./args/suggest.ts";

/**
 * The inputs that the arguments name. Arguments with wildcards are expanded, because cmd and PowerShell do not do it. An
 * argument that names nothing becomes an input that fails, with a suggestion.
 */
export async function nameInputs(typed: readonly string[], directory: string): Promise<(string | Input)[]> {
  const named: (string | Input)[] = [];
  for (const [index, path] of typed.entries()) {
    const failed = (index === 0 ? suggestCommand(path, directory) : undefined) ?? explainMember(path, directory);
    for (const one of failed === undefined ? await expandArgument(path, directory) : [failed]) named.push(one);
  }
  return named;
}

/** The inputs that one argument names. */
export async function expandArgument(path: string, directory: string): Promise<(string | Input)[]> {
  // A web address may contain a question mark, which is not a wildcard there.
  if (!hasWildcards(path) || explainAddress(path) !== undefined) return [path];
  const { expandWildcards } = await import("../batch/plan/glob/expand.ts");
  const found = expandWildcards(path, directory);
  if (found === undefined) return [path];
  if (found.length === 0) return [makeFailedInput(path, new ReadError("no file matches this pattern", "not_found"))];
  return found.map((one) => (one.error === undefined ? one.source : makeFailedInput(one.source, one.error, false)));
}

/** An input that fails when the argument is a document in a file, as records name it: `reports.zip!/2022/x.docx`. */
function explainMember(path: string, directory: string): Input | undefined {
  const end = path.indexOf("!/");
  if (end < 0 || isThere(locatePath(directory, path)) || !isThere(locatePath(directory, path.slice(0, end)))) {
    return undefined;
  }
  const reason = `no such file; the archive ${path.slice(0, end)} is read as a whole, and extract text prints a document in it`;
  return makeFailedInput(path, new ReadError(reason, "not_found"));
}

/** An input that fails when the argument looks like a mistyped command: `extract shema`. */
function suggestCommand(path: string, directory: string): Input | undefined {
  const command = suggest(path, FIRST_WORDS);
  if (command === undefined || isThere(locatePath(directory, path))) return undefined;
  return makeFailedInput(path, new ReadError(`no such file; did you mean extract ${command}?`, "not_found"));
}
