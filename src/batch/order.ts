/** A queue with room for so many: who adds waits for room, who takes waits for what is added. */
export class BoundedQueue<Item> implements AsyncIterable<Item> {
  readonly #items: Item[] = [];
  #isEnded = false;
  #error: { error: unknown } | undefined;
  #wakeTaker: (() => void) | undefined;
  #wakeAdder: (() => void) | undefined;

  constructor(private readonly room: number) {}

  /** Adds an item, then waits until there is room for another. */
  async add(item: Item): Promise<void> {
    this.#items.push(item);
    this.#wakeTaker?.();
    while (this.#items.length >= this.room) {
      await new Promise<void>((resolve) => {
        this.#wakeAdder = resolve;
      });
    }
  }

  /** There will be no more; with an error, whoever takes is told when what was added is taken. */
  end(failure?: { error: unknown }): void {
    this.#isEnded = true;
    this.#error = failure;
    this.#wakeTaker?.();
  }

  /** The items in their order. One stays in the queue, and takes its room, until the next is asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      const [item] = this.#items;
      if (item !== undefined) {
        yield item;
        this.#items.shift();
        this.#wakeAdder?.();
      } else if (this.#isEnded) {
        if (this.#error !== undefined) throw this.#error.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wakeTaker = resolve;
        });
      }
    }
  }
}
