import { ReadError } from "../../read/document.ts";

const ADDRESS = /^([a-z][a-z0-9+.-]{1,31}):\/\//i;

/** The error for a web address that was given as a path; undefined for other paths. */
export function explainAddress(path: string): ReadError | undefined {
  const [, scheme] = ADDRESS.exec(path) ?? [];
  if (scheme === undefined) return undefined;
  const advice =
    scheme.toLowerCase() === "file"
      ? "extract reads files by their path; leave out file://"
      : "extract reads files, not addresses; fetch it first (curl -O URL), or pipe it in (curl URL | extract)";
  return new ReadError(advice, "not_found");
}
