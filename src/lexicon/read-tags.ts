import { DERIVATIONS } from "./derived.ts";

/**
 * The tags of a row with their values, and those that follow from them: `change:increase` is the tag `change` with the
 * value `increase`, and `noun` has the value `""`.
 */
export function readTags(written: readonly string[], surface: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of written) {
    const colon = tag.indexOf(":");
    tags.set(colon < 0 ? tag : tag.slice(0, colon), colon < 0 ? "" : tag.slice(colon + 1));
  }
  for (const { tag, from, several, except } of DERIVATIONS)
    if (tags.has(from) && !except?.includes(surface) && !tags.has(tag) && (!several || surface.includes(" ")))
      tags.set(tag, "");
  return tags;
}
