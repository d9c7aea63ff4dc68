import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as t from "../../src/lexer/tokens.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

describe("the token types", () => {
  const exported = Object.values(t).filter(
    (value): value is (typeof t.allTokens)[number] => typeof value === "object" && "PATTERN" in value,
  );

  test("are all tried by the lexer, each once", () => {
    expect(new Set(t.allTokens).size).toBe(t.allTokens.length);
    expect(exported.filter((type) => !t.allTokens.includes(type)).map(({ name }) => name)).toEqual([]);
  });

  test("are all used by the grammar or by its visitor", () => {
    const grammar =
      read("../../src/grammar/quantity-parser.ts") +
      read("../../src/grammar/gates.ts") +
      read("../../src/grammar/quantity-visitor.ts");
    // White space and the prose before are skipped; what names something, what only looks like a label and what ends an island is used by being in the way.
    const silent = new Set(["Lead", "Space", "Break", "Identifier", "Total"]);
    const unused = t.allTokens.filter(
      ({ name }) => !silent.has(name) && !new RegExp(`\\bt\\.${name}\\b`).test(grammar),
    );
    // Cues are taken by the rule of any token; they are used where their group is read.
    const sources = readdirSync(new URL("../../src/", import.meta.url), { recursive: true })
      .map(String)
      .filter((name) => /^(?:grammar|refine|resolve|lexer)\/.*\.ts$/.test(name.replaceAll("\\", "/")))
      .map((name) => read(`../../src/${name}`))
      .join("\n");
    const group = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    const unread = unused.filter(
      ({ name }) => !new RegExp(`(?:facets|payload|cue)\\??\\.${group(name)}\\b`).test(sources),
    );
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  test("have no pattern with a flag that Chevrotain drops", () => {
    for (const { name, PATTERN } of t.allTokens) {
      if (PATTERN instanceof RegExp) expect(PATTERN.flags, name).not.toMatch(/[us]/);
      else expect(typeof PATTERN, name).toBe("function");
    }
  });
});
