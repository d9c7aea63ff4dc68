import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** A list of so few names is shown whole, in place of a suggestion that may be far-fetched. */
const SHORT_LIST = 4;

/** The name that was typed, if it is one of `names`. Throws a `UsageError` that suggests a similar one or lists all. */
export function readName<Name extends string>(what: string, typed: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === typed);
  if (found !== undefined) return found;
  const near = names.length <= SHORT_LIST ? undefined : suggest(typed, names);
  const hint = near === undefined ? `${what}s: ${names.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`unknown ${what} '${typed}'`, hint);
}
