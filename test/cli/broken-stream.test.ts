import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";
import { createTerminal } from "./terminal-io.ts";

it("answers the lines that came before standard input failed, and fails", async () => {
  const { io, written } = createTerminal({ input: "" });
  const stdin = Readable.from(
    (async function* () {
      yield Buffer.from('{"id":1,"text":"5%"}\n{"id":2,"te');
      throw Object.assign(new Error("read failed"), { code: "EIO" });
    })(),
  );
  const code = await run(["--from", "ndjson"], { ...io, stdin });
  const { id, records } = JSON.parse(written.stdout);
  expect({ code, stderr: written.stderr, id, count: records.length }).toEqual({
    code: 1,
    stderr: "extract: standard input: input/output error\n",
    id: 1,
    count: 1,
  });
});
