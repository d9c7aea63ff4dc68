import type { Tag } from "../src/lexicon/tags.ts";

/** A page with the tables of tags between its marks written anew. */
export function insertTagTables(page: string, tags: readonly Tag[]): string;
