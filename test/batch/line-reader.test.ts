import { expect, it } from "vitest";
import type { LineTask } from "../../src/batch/plan/task.ts";
import { parseLine } from "../../src/batch/run/line.ts";
import { readLines } from "../../src/batch/run/line-reader.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";

const LIMITS = { ...DEFAULT_LIMITS, lineBytes: 100_000 };

async function* give(chunks: Iterable<string | Uint8Array>) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(chunks: Iterable<string | Uint8Array>): Promise<LineTask[]> {
  const tasks: LineTask[] = [];
  for await (const group of readLines(give(chunks), LIMITS)) tasks.push(...(group.tasks as LineTask[]));
  return tasks;
}

/** The id of a line that is not read, and why. */
function refuse(task: LineTask | undefined): unknown {
  try {
    return task === undefined ? undefined : parseLine(task);
  } catch (error) {
    const { id, message, code } = error as { id: string; message: string; code: string };
    return { id, message, code };
  }
}

it("gives each line its number, and passes empty ones over", async () => {
  const tasks = await read(['\uFEFF{"id"', ":1}\n", "\n \t\r\n{}\r\n{", "}"]);
  expect(tasks.map(({ source, line }) => [source, Buffer.from(line).toString()])).toEqual([
    ["-#1", '{"id":1}'],
    ["-#4", "{}\r"],
    ["-#5", "{}"],
  ]);
});

const OVER = { message: "too large: over 100 KB; --max-size raises the limit", code: "over_limit" };

it.each([
  [["{", '"id":"à", "text": "'], '"à"'],
  [['\uFEFF{"date":null,"id":[7],"text":"'], "[7]"],
  [[' {"text":"a', 'b","id":7,"bytes":"'], "7"],
  [['{"text":"', '","id":7'], "null"],
  [['{"id":"'], "null"],
  [['"id":7,'], "null"],
])("keeps the id of a line that is too long and begins with %j: %s", async (beginning, id) => {
  const rest = Array.from({ length: 100 }, () => "à".repeat(5_000));
  const [first, second] = await read([...beginning, ...rest, '"}\n', '{"id":2,"text":""}']);
  expect(refuse(first)).toEqual({ id, ...OVER });
  expect(second).toMatchObject({ source: "-#2" });
  expect(second?.refusal).toBeUndefined();
});

it("keeps the beginning of a line that is too long, however long it is", async () => {
  const lengths = [100_001, 10_000_000].map(async (length) => {
    const chunk = Buffer.alloc(length / 7, "x");
    const [task] = await read(Array.from({ length: 8 }, () => chunk));
    return [task?.line.length, task?.line.buffer.byteLength, task?.size];
  });
  expect(await Promise.all(lengths)).toEqual([
    [65_536, 65_536, 65_536],
    [65_536, 65_536, 65_536],
  ]);
});
