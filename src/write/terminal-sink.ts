import type { Sink } from "./sink.ts";
import { escapeControls } from "./visible-text.ts";

/**
 * Creates a sink in front of a terminal. It escapes characters with which a document or a file name could control the
 * terminal. If `keepsColors`, the colour codes of a view are kept, and no other codes.
 */
export function createTerminalSink(terminal: Sink, keepsColors: boolean): Sink {
  // Keep a byte order mark, which the decoder would remove by default.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** A carriage return at the end of the last write: its meaning depends on whether a line feed follows. */
  let held = "";
  return {
    write(output) {
      const text = held + (typeof output === "string" ? output : decoder.decode(output, { stream: true }));
      held = text.endsWith("\r") ? "\r" : "";
      return terminal.write(escapeControls(held === "" ? text : text.slice(0, -1), keepsColors));
    },
    flush: () => terminal.flush(),
    async close() {
      await terminal.write(escapeControls(held + decoder.decode(), keepsColors));
      await terminal.close();
    },
    abort: () => terminal.abort(),
  };
}
