import { ReadError } from "../read/document.ts";

const ADDRESS = /^([a-z][a-z0-9+.-]{1,31}):\/\//i;

/** Why an address is not read, where somebody names one in place of a file; undefined for what is none. */
export function explainAddress(path: string): ReadError | undefined {
  const [, scheme] = ADDRESS.exec(path) ?? [];
  if (scheme === undefined) return undefined;
  const advice =
    scheme.toLowerCase() === "file"
      ? "extract reads files by their path; leave file:// out"
      : "extract reads files, not addresses; fetch it first (curl -O URL), or pipe it in (curl URL | extract)";
  return new ReadError(advice, "not_found");
}
