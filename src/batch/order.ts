/** A bounded queue: `add` waits for room, and the consumer waits for items. */
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

  /** Ends the queue. An error is thrown to the consumer after the last item. */
  end(failure?: { error: unknown }): void {
    this.#isEnded = true;
    this.#error = failure;
    this.#wakeTaker?.();
  }

  /** The items in order. An item occupies its room until the consumer asks for the next one. */
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
