import { Readable, Writable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";

/** Streams of a terminal, and what was written to them. */
export function createTerminal(
  settings: { input?: string; env?: Record<string, string>; folder?: string; columns?: number } = {},
): { io: Io; written: { stdout: string; stderr: string } } {
  const written = { stdout: "", stderr: "" };
  const collect = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const stdin = Readable.from(settings.input === undefined ? [] : [Buffer.from(settings.input)]);
  const io: Io = {
    stdin: Object.assign(stdin, { isTTY: settings.input === undefined }),
    stdout: Object.assign(collect("stdout"), { isTTY: true, columns: settings.columns ?? 80 }),
    stderr: collect("stderr"),
    env: settings.env ?? {},
    cwd: () => settings.folder ?? "/",
  };
  return { io, written };
}
