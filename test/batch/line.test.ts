import { describe, expect, it } from "vitest";
import type { LineTask } from "../../src/batch/plan/task.ts";
import { findMember } from "../../src/batch/run/json-member.ts";
import { parseLine, readLineId } from "../../src/batch/run/line.ts";
import { performTasks } from "../../src/batch/run/perform.ts";
import type { Work } from "../../src/batch/run/work.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { createEnvelopeWriter } from "../../src/write/envelope.ts";
import { createNdjsonExporter } from "../../src/write/ndjson.ts";

const makeLine = (line: string | Uint8Array): LineTask => {
  const bytes = Buffer.from(line);
  return { sort: "line", source: "-#1", line: bytes, size: bytes.length };
};

/** An answer with an error. */
const refuse = (id: string, error: string, code = "invalid_line") =>
  `{"id":${id},"error":${JSON.stringify(error)},"code":"${code}"}`;

const nest = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const work: Work = {
  reading: { limits: DEFAULT_LIMITS },
  exporter: createNdjsonExporter({ columns: COLUMNS }),
  extract: () => [],
  envelope: createEnvelopeWriter(COLUMNS, "records"),
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
    // What breaks off, and what has a fault: whole members before count.
    ['{"id":7', undefined],
    ['{"id":7,', "7"],
    ['\t{ "id" : "a\\"b" ,"text":"a', '"a\\"b"'],
    ['{"id":"a', undefined],
    ['{"id":[1,2', undefined],
    ['{"text":"a","id":[1,{"a":"]"}],"x"', '[1,{"a":"]"}]'],
    ['{"text":"a" b","id":7}', undefined],
    ['{"text":"he said "x","id":7}', undefined],
    ['{"x" 1,"id":7}', undefined],
    ['{"x":1 2,"id":7}', undefined],
    ["{'x':1,\"id\":7}", undefined],
    ['{"id":7}{"id":8}', "7"],
    ['{"id":7}]', "7"],
    ['x{"id":7}', undefined],
  ])("of %s is %s", (json, value) => {
    expect(findMember(json, "id")).toBe(value);
  });

  it("may nest deeper than any stack", () => {
    const deep = nest(1_000_000);
    expect(findMember(`{"x":${deep},"id":${deep}}`, "id") === deep).toBe(true);
  });
});

const NO_TEXT = 'neither "text" nor "bytes" is given';

describe("a line", () => {
  const deep = nest(8000);

  it.each([
    [`{"id":${deep},"text":"5%"}`, `{"id":${deep},"records":[]}`],
    [`{"id":${deep}}`, refuse(deep, NO_TEXT)],
    [`{"id":1,"text":${deep}}`, refuse("1", '"text" is not a string')],
    [`{"id":1,"text":"5%","date":${deep}}`, refuse("1", '"date" is not a day like "2024-06-30"')],
    [`{"id":1,"text":"5%","other":${deep}}`, '{"id":1,"records":[]}'],
    ['{"id":1e999,"text":""}', '{"id":1e999,"records":[]}'],
    ['{"id":[12345678901234567890],"text":""}', '{"id":[12345678901234567890],"records":[]}'],
    ['{"id":"\\ud800","text":"\\ud800\\u0000"}', '{"id":"\\ud800","records":[]}'],
    ['{"id":1,"id":2,"text":5,"text":""}', '{"id":2,"records":[]}'],
    ['{"__proto__":{"id":1,"text":"5%"}}', refuse("null", NO_TEXT)],
    ['{"id":[1,\r2],"text":""}\r', '{"id":[1, 2],"records":[]}'],
    ['{"id":{"__proto__":1,"toString":2},"text":""}', '{"id":{"__proto__":1,"toString":2},"records":[]}'],
    [Uint8Array.of(0x7b, 0xff), refuse("null", "not UTF-8")],
    ["null", refuse("null", "not a JSON object")],
    [Buffer.from('{"id":"\u00e0","text":"\u00e0"}', "latin1"), refuse("null", "not UTF-8")],
    [Buffer.from('{"id":7,"text":"\u00e0"}', "latin1"), refuse("7", "not UTF-8")],
    ['{"id":"đ","text":"a', expect.stringMatching(/^\{"id":"đ","error":"not JSON: (?!.*\(line)/)],
    [
      '{"id":7,"text":"5%",}',
      expect.stringMatching(/^\{"id":7,"error":"not JSON: (?!.*\(line).*,"code":"invalid_line"\}$/),
    ],
    ['{"id":[1,,],"text"', expect.stringMatching(/^\{"id":null,"error":"not JSON: /)],
  ])("%s is answered, and the next one too", async (line, expected) => {
    expect(await answer([line, '{"id":"next","text":""}'])).toEqual([expected, '{"id":"next","records":[]}']);
  });

  it("gives its id to each record only where that is as short as a path", () => {
    const name = (id: string) => {
      const line = parseLine(makeLine(`{"id":${id},"text":""}`));
      return "document" in line ? line.document.source : undefined;
    };
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
    const line = (id: string) => ({ ...work.envelope.line(id), write: () => "x".repeat(2 ** 30) });
    expect(await answer(['{"id":1,"text":""}'], { ...work, envelope: { ...work.envelope, line } })).toEqual([
      refuse("1", "the answer is too long for a line; split the text", "over_limit"),
    ]);
  });
});
