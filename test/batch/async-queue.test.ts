import { describe, expect, it } from "vitest";
import { AsyncQueue } from "../../src/batch/run/async-queue.ts";

async function collect<Item>(queue: AsyncQueue<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of queue) items.push(item);
  return items;
}

/** Lets everything run that is not waiting for something else. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("a queue", () => {
  it("gives items in order, those before its end and those that come later", async () => {
    const queue = new AsyncQueue<number>();
    queue.push(1);
    const collected = collect(queue);
    await settle();
    queue.push(2);
    queue.push(3);
    queue.end();
    expect(await collected).toEqual([1, 2, 3]);
  });

  it("makes the producer wait while it is full", async () => {
    const queue = new AsyncQueue<number>(2);
    const added: number[] = [];
    const producer = (async () => {
      for (const item of [1, 2, 3]) {
        await queue.add(item);
        added.push(item);
      }
      queue.end();
    })();
    await settle();
    expect(added).toEqual([1]);
    expect(await collect(queue)).toEqual([1, 2, 3]);
    await producer;
    expect(added).toEqual([1, 2, 3]);
  });

  it("says that an item is done when the next is asked for", async () => {
    const queue = new AsyncQueue<string>();
    const done: string[] = [];
    for (const item of ["a", "b"]) queue.push(item, () => done.push(item));
    queue.end();
    const seen: string[][] = [];
    for await (const _ of queue) seen.push([...done]);
    expect({ seen, done }).toEqual({ seen: [[], ["a"]], done: ["a", "b"] });
  });

  it("gives its items before the first error that ends it", async () => {
    const queue = new AsyncQueue<number>();
    queue.push(1);
    queue.fail(new Error("first"));
    queue.fail(new Error("second"));
    const items: number[] = [];
    await expect(
      (async () => {
        for await (const item of queue) items.push(item);
      })(),
    ).rejects.toThrow("first");
    expect(items).toEqual([1]);
  });
});
