import type { Assembler } from "./assembler.ts";
import type { Sink } from "./sink.ts";
import { assembleLines } from "./transport.ts";

const decoder = new TextDecoder();

/** A sink that hands the lines written into it to an assembler, whose work goes into another sink. */
export function createAssemblingSink(assembler: Assembler, output: Sink): Sink {
  let isAborted = false;
  return {
    // What is written into a sink are whole pieces, and each piece of these is a line.
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
