import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** The name that was typed, if it is one of `names`. Throws a `UsageError` that suggests a similar one or lists all. */
export function readName<Name extends string>(what: string, typed: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === typed);
  if (found !== undefined) return found;
  const near = suggest(typed, names);
  const hint = near === undefined ? `${what}s: ${names.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`unknown ${what} '${typed}'`, hint);
}
