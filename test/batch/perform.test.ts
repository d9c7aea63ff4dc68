import { expect, it } from "vitest";
import type { Task } from "../../src/batch/plan/task.ts";
import type { Chunk } from "../../src/batch/run/chunk.ts";
import { type Past, performTasks } from "../../src/batch/run/perform.ts";
import type { Work } from "../../src/batch/run/work.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { createEnvelopeWriter } from "../../src/write/envelope.ts";
import type { Exporter } from "../../src/write/exporter.ts";

/** Writes the letter of a document in pieces, as many as its text says. */
const exporter: Exporter = {
  begin: () => "",
  *write({ source, text }) {
    for (let at = 0; at < Number(text); at++) yield `${source.repeat(1000)}${at};`;
  },
  between: "|",
  end: () => "",
};

const work: Work = {
  reading: { limits: DEFAULT_LIMITS },
  exporter,
  extract: () => [],
  envelope: createEnvelopeWriter(COLUMNS, "records"),
};

const tasks = [
  ["a", 3],
  ["b", 400],
  ["c", 0],
  ["d", 2],
].map(([source, pieces]): Task => {
  const reading = { source: String(source), text: String(pieces) };
  return { sort: "reading", source: String(source), isNamed: true, reading, size: 1 };
});

async function collect(past?: Past): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of performTasks(tasks, work, undefined, past)) chunks.push(chunk);
  return chunks;
}

/** Chunks as the batch puts them together. */
function join(chunks: readonly Chunk[]): { output: string; documents: number } {
  let output = "";
  let documents = 0;
  for (const { bytes, isStart, documents: more } of chunks) {
    if (isStart && output !== "") output += exporter.between;
    output += Buffer.from(bytes).toString();
    documents += more;
  }
  return { output, documents };
}

it("goes on after any chunk, in the midst of a document as well, as if nothing had happened", async () => {
  const whole = await collect();
  expect(whole.length).toBeGreaterThan(5);
  expect(whole.some(({ next }) => next.written !== undefined)).toBe(true);
  for (const [at, { next }] of whole.entries()) {
    const rest = await collect({ from: next, losses: [] });
    expect(join([...whole.slice(0, at + 1), ...rest])).toEqual(join(whole));
  }
});

it("leaves out the rest of a document that was lost after its start was written", async () => {
  const whole = await collect();
  const cut = whole.findIndex(({ next }) => next.written !== undefined);
  const from = whole[cut]?.next ?? { task: 0, reading: 0 };
  const loss = { task: 1, reading: 0, isRest: false, source: "b", reason: "too long", code: "timeout" as const };
  const rest = await collect({ from, losses: [loss] });
  expect(rest.flatMap(({ notes }) => notes)).toEqual([
    expect.objectContaining({ sort: "failure", source: "b", code: "timeout" }),
  ]);
  const { output, documents } = join([...whole.slice(0, cut + 1), ...rest]);
  expect(documents).toBe(tasks.length);
  expect(output.endsWith(`;|${"d".repeat(1000)}0;${"d".repeat(1000)}1;`)).toBe(true);
  expect(output.split("|")).toHaveLength(3);
});
