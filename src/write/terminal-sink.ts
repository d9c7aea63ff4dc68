import type { Sink } from "./sink.ts";
import { escapeControls } from "./visible-text.ts";

/**
 * A sink to a terminal, in front of another one: it escapes what a document or the name of a file could steer the
 * terminal with. A view colours what it writes; where `keepsColors`, the codes of colours pass, and no other.
 */
export function createTerminalSink(terminal: Sink, keepsColors: boolean): Sink {
  // A byte order mark is not the decoder's to take away.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** A carriage return at the end of what was written: whether a line feed follows decides what it is. */
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
