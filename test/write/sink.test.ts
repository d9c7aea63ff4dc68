import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { ClosedPipe, createFileSink, createResumableSink, createStreamSink, WriteError } from "../../src/write/sink.ts";

const makeFolder = () => mkdtempSync(join(tmpdir(), "extract-vi-"));

describe("a file sink", () => {
  it("makes the file appear only when it is closed", async () => {
    const folder = makeFolder();
    const sink = createFileSink(join(folder, "a.json"), "a.json");
    await sink.write("đồng\n");
    expect(readdirSync(folder)).not.toContain("a.json");
    await sink.close();
    expect(readdirSync(folder)).toEqual(["a.json"]);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("đồng\n");
  });

  it("leaves the old file and nothing else when it is given up", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "a.json"), "old");
    const sink = createFileSink(join(folder, "a.json"), "a.json");
    await sink.write("new".repeat(100_000));
    sink.abort();
    expect(readdirSync(folder)).toEqual(["a.json"]);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old");
  });

  it("keeps the mode of the file, and writes through a link", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "real.json"), "old");
    chmodSync(join(folder, "real.json"), 0o640);
    symlinkSync("real.json", join(folder, "link.json"));
    const sink = createFileSink(join(folder, "link.json"), "link.json");
    await sink.write("new");
    await sink.close();
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("new");
    expect(statSync(join(folder, "real.json")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["link.json", "real.json"]);
  });

  it.each([
    ["its folder", "its folder was removed during the run; create it again and repeat the command"],
    ["the unfinished file", "the unfinished file was removed during the run; repeat the command"],
  ])("says that %s was removed, and can still be given up", async (what, reason) => {
    const folder = join(makeFolder(), "out");
    for (const create of [
      () => createFileSink(join(folder, "a.json"), "out/a.json"),
      () => createResumableSink(join(folder, "a.json"), "out/a.json", 0),
    ]) {
      mkdirSync(folder);
      const sink = create();
      await sink.write("few");
      rmSync(folder, { recursive: true });
      if (what !== "its folder") mkdirSync(folder);
      const message = `cannot write out/a.json: ${reason}`;
      // Not only at the end, which may be hours away.
      expect(() => sink.write("x".repeat(1 << 16))).toThrow(message);
      await expect(sink.close()).rejects.toThrow(message);
      expect(() => sink.abort()).not.toThrow();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("says why it can't be opened", () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "d.json"));
    expect(() => createFileSink(join(folder, "no", "a.json"), "no/a.json")).toThrow(
      "cannot write no/a.json: no such directory",
    );
    expect(() => createFileSink(join(folder, "d.json"), "d.json")).toThrow("cannot write d.json: is a directory");
  });
});

describe("a stream sink", () => {
  it("waits for a slow reader", async () => {
    const received: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        received.push(String(chunk));
        setTimeout(done, 20);
      },
    });
    const sink = createStreamSink(slow, "standard output");
    const wait = sink.write("x".repeat(1 << 16));
    expect(wait).toBeInstanceOf(Promise);
    const started = performance.now();
    await wait;
    expect(performance.now() - started).toBeGreaterThan(10);
    await sink.write("rest");
    await sink.close();
    expect(received.join("")).toHaveLength((1 << 16) + 4);
  });

  it.each([
    ["EPIPE", ClosedPipe],
    ["ENOSPC", WriteError],
  ])("tells %s as it is", async (code, kind) => {
    const broken = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
    const sink = createStreamSink(broken, "standard output");
    sink.write("x");
    await expect(sink.close()).rejects.toBeInstanceOf(kind);
  });
});
