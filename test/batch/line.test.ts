import { describe, expect, it } from "vitest";
import { findMember } from "../../src/batch/json-member.ts";
import { parseLine, readLineId } from "../../src/batch/line.ts";
import { performTasks, type Work } from "../../src/batch/perform.ts";
import type { LineTask } from "../../src/batch/task.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { createEnvelopeWriter } from "../../src/write/envelope.ts";
import { createNdjsonExporter } from "../../src/write/ndjson.ts";

const makeLine = (line: string | Uint8Array): LineTask => {
  const bytes = Buffer.from(line);
  return { sort: "line", source: "-#1", number: 1, line: bytes, size: bytes.length };
};

const nest = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const work: Work = {
  reading: { limits: DEFAULT_LIMITS },
  exporter: createNdjsonExporter({ columns: COLUMNS }),
  extract: () => [],
  envelope: createEnvelopeWriter(COLUMNS, false),
};

async function answer(lines: readonly (string | Uint8Array)[], one = work): Promise<string[]> {
  let output = "";
  for await (const { bytes } of performTasks(lines.map(makeLine), one)) output += Buffer.from(bytes).toString();
  return output.split("\n").slice(0, -1);
}

describe("a member of an object", () => {
  it.each([
    ['{"id": 7}', "7"],
    ['{"text":"\\"id\\": 5, {[", "id" : [1, {"id": 2}] , "x": 1}', '[1, {"id": 2}]'],
    ['{"id":1,"x":{"id":2},"id":"a\\\\"}', '"a\\\\"'],
    ['{"\\u0069\\u0064":1e999}', "1e999"],
    ['{"x":"id"}', undefined],
    ['{"x":{"id":1}}', undefined],
    ['["id",1]', undefined],
    ['{"id', undefined],
    ["", undefined],
  ])("of %s is %s", (json, value) => {
    expect(findMember(json, "id")).toBe(value);
  });

  it("may nest deeper than any stack", () => {
    const deep = nest(1_000_000);
    expect(findMember(`{"x":${deep},"id":${deep}}`, "id") === deep).toBe(true);
  });
});

describe("a line", () => {
  const deep = nest(8000);

  it.each([
    [`{"id":${deep},"text":"5%"}`, `{"id":${deep},"records":[]}`],
    [`{"id":${deep}}`, `{"id":${deep},"error":"line 1: no \\"text\\", or it is no string"}`],
    [`{"id":1,"text":${deep}}`, '{"id":1,"error":"line 1: no \\"text\\", or it is no string"}'],
    [
      `{"id":1,"text":"5%","date":${deep}}`,
      '{"id":1,"error":"line 1: its \\"date\\" is no day like \\"2024-06-30\\""}',
    ],
    [`{"id":1,"text":"5%","other":${deep}}`, '{"id":1,"records":[]}'],
    ['{"id":1e999,"text":""}', '{"id":1e999,"records":[]}'],
    ['{"id":[12345678901234567890],"text":""}', '{"id":[12345678901234567890],"records":[]}'],
    ['{"id":"\\ud800","text":"\\ud800\\u0000"}', '{"id":"\\ud800","records":[]}'],
    ['{"id":1,"id":2,"text":5,"text":""}', '{"id":2,"records":[]}'],
    ['{"__proto__":{"id":1,"text":"5%"}}', '{"id":null,"error":"line 1: no \\"text\\", or it is no string"}'],
    ['{"id":{"__proto__":1,"toString":2},"text":""}', '{"id":{"__proto__":1,"toString":2},"records":[]}'],
    [Uint8Array.of(0x7b, 0xff), '{"id":null,"error":"line 1: not UTF-8"}'],
    ["null", '{"id":null,"error":"line 1: no JSON object"}'],
  ])("%s is answered, and the next one too", async (line, expected) => {
    expect(await answer([line, '{"id":"next","text":""}'])).toEqual([expected, '{"id":"next","records":[]}']);
  });

  it("gives its id to each record only where that is as short as a path", () => {
    const name = (id: string) => parseLine(makeLine(`{"id":${id},"text":""}`)).document.source;
    expect([name('"a"'), name("[1]"), name(deep), name(`"${"a".repeat(5000)}"`)]).toEqual(["a", "[1]", "-", "-"]);
  });

  it("tells its id without being parsed, unless that is long or no JSON", () => {
    const tell = (line: string) => readLineId(makeLine(line));
    expect([tell('{"id":{"a":1},"text":['), tell('{"id":[1,,],'), tell(`{"id":${deep}}`), tell("[1]")]).toEqual([
      '{"a":1}',
      "null",
      "null",
      "null",
    ]);
  });

  it("whose answer no string can hold is over a limit", async () => {
    const { fail } = work.envelope;
    const write = () => "x".repeat(2 ** 30);
    expect(await answer(['{"id":1,"text":""}'], { ...work, envelope: { write, fail } })).toEqual([
      '{"id":1,"error":"line 1: its answer is too long for a line; split its text"}',
    ]);
  });
});
