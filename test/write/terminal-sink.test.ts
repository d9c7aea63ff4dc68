import fc from "fast-check";
import { expect, it } from "vitest";
import type { Sink } from "../../src/write/sink.ts";
import { createTerminalSink } from "../../src/write/terminal-sink.ts";
import { escapeControls } from "../../src/write/visible-text.ts";
import { hostileCell } from "./hostile-cells.ts";

/** A sink that keeps what comes into it. */
function createList() {
  const pieces: string[] = [];
  const calls: string[] = [];
  const sink: Sink = {
    write: (output) => void pieces.push(String(output)),
    flush: () => void calls.push("flush"),
    close: async () => void calls.push("close"),
    abort: () => void calls.push("abort"),
  };
  return { pieces, calls, sink };
}

it("writes the same however a text is cut into pieces of bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileCell), fc.integer({ min: 1, max: 7 }), async (cells, length) => {
      const text = cells.join("");
      const bytes = Buffer.from(text);
      const { pieces, sink } = createList();
      const terminal = createTerminalSink(sink, false);
      for (let at = 0; at < bytes.length; at += length) await terminal.write(bytes.subarray(at, at + length));
      await terminal.close();
      expect(pieces.join("")).toBe(escapeControls(text));
    }),
  );
});

it("takes strings as well", async () => {
  const { pieces, calls, sink } = createList();
  const terminal = createTerminalSink(sink, true);
  for (const text of ["\uFEFFa\r", "\nb\u001B[2J", "\u001B[1mc\u001B[22m", "\r"]) await terminal.write(text);
  terminal.flush();
  await terminal.close();
  terminal.abort();
  expect(pieces.join("")).toBe("\uFEFFa\r\nb\\u001b[2J\u001B[1mc\u001B[22m\\r");
  expect(calls).toEqual(["flush", "close", "abort"]);
});
