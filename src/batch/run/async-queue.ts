interface QueueEntry<Item> {
  item: Item;
  /** Called when the consumer asks for the next item. */
  onDone: (() => void) | undefined;
}

/** A queue between a producer and one consumer, which waits for items. */
export class AsyncQueue<Item> implements AsyncIterable<Item> {
  readonly #entries: QueueEntry<Item>[] = [];
  #ended: { error?: unknown } | undefined;
  #wakeConsumer: (() => void) | undefined;
  #wakeProducer: (() => void) | undefined;

  /** `room` is the number of items at which `add` waits. */
  constructor(private readonly room = Number.POSITIVE_INFINITY) {}

  /** Adds an item without waiting. `onDone` is called when the consumer has finished with it. */
  push(item: Item, onDone?: () => void): void {
    this.#entries.push({ item, onDone });
    this.#wakeConsumer?.();
  }

  /** Adds an item, then waits until there is room for another. */
  async add(item: Item): Promise<void> {
    this.push(item);
    while (this.#entries.length >= this.room) {
      await new Promise<void>((resolve) => {
        this.#wakeProducer = resolve;
      });
    }
  }

  /** Ends the queue after the items in it. */
  end(): void {
    this.#ended ??= {};
    this.#wakeConsumer?.();
  }

  /** Ends the queue with an error, which is thrown to the consumer after the items in it. */
  fail(error: unknown): void {
    this.#ended ??= { error };
    this.#wakeConsumer?.();
  }

  /** The items in order. An item occupies its room until the consumer asks for the next one. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      const [entry] = this.#entries;
      if (entry !== undefined) {
        yield entry.item;
        this.#entries.shift();
        entry.onDone?.();
        this.#wakeProducer?.();
      } else if (this.#ended !== undefined) {
        if ("error" in this.#ended) throw this.#ended.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wakeConsumer = resolve;
        });
      }
    }
  }
}
