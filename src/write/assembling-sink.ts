import type { Assembler } from "./assembler.ts";
import type { Sink } from "./sink.ts";
import { assembleLines } from "./transport.ts";

const decoder = new TextDecoder();

/** Creates a sink that passes the lines written to it to an assembler, which writes its result to `output`. */
export function createAssemblingSink(assembler: Assembler, output: Sink): Sink {
  let isAborted = false;
  return {
    // Callers write whole pieces, and for the formats that are assembled each piece is one line.
    async write(lines) {
      if (isAborted || lines.length === 0) return;
      await assembleLines(typeof lines === "string" ? lines : decoder.decode(lines), assembler);
    },
    flush: () => undefined,
    isFile: output.isFile ?? false,
    async close() {
      await assembler.finish();
      await output.close();
    },
    abort() {
      isAborted = true;
      assembler.abort();
      output.abort();
    },
  };
}
