import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as t from "../../src/lexer/tokens.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

describe("the token types", () => {
  test("are all known to the grammar", () => {
    const exported = Object.keys(t).filter((name) => /^[A-Z]+[a-z]/.test(name) && name !== "AnyToken");
    expect(exported.sort()).toEqual(t.allTokens.map(({ name }) => name).sort());
  });

  test("are all used by the grammar or read as cues", () => {
    const grammar = ["quantity-parser", "read-mentions", "gates", "date-forms", "date-shape", "surfaces"]
      .map((name) => read(`../../src/grammar/${name}.ts`))
      .join("\n");
    // What names something, what only looks like a label and what ends an island is used by being in the way.
    const silent = new Set(["Identifier", "Total"]);
    const unused = t.allTokens.filter(
      ({ name }) => !silent.has(name) && !new RegExp(`\\bt\\.${name}\\b`).test(grammar),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});
