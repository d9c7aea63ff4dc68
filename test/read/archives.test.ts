import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, type Limits } from "../../src/read/limits.ts";
import { isUnread } from "../../src/read/read.ts";
import { makeFolder, runCommand } from "../cli/command.ts";
import { findFile, readAll, readFileText } from "./files.ts";
import { makeDocx, makeZip } from "./make-zip.ts";

/** What came of an archive: its documents, and why others were not read. */
async function readArchive(origin: string | Uint8Array, limits: Partial<Limits> = {}, name = "a.zip") {
  const readings = await readAll(name, origin, { limits: { ...DEFAULT_LIMITS, ...limits } });
  return Object.fromEntries(
    readings.map((reading) => [reading.source, isUnread(reading) ? `unread: ${reading.reason}` : reading.text]),
  );
}

const report = readFileText("office/bao-cao.txt");
const CUT = "unread: a damaged or cut-off ZIP archive: End of central directory record signature not found";

describe("archives of real programs", () => {
  const members = (name: string) => ({
    [`${name}!/2022/bao-cao.docx`]: report,
    [`${name}!/năm 2023/báo cáo.txt`]: report,
    [`${name}!/logo.png`]: "unread: a PNG picture",
    [`${name}!/cut.docx`]: CUT,
  });
  const tooDeep = "unread: an archive in an archive in an archive; unpack the outer ones first";

  it.each([
    ["reports.zip", members("reports.zip")],
    ["reports.tar", members("reports.tar")],
    ["reports.tar.gz", members("reports.tar.gz")],
    ["bao-cao.txt.gz", { "bao-cao.txt.gz": report }],
    ["bao-cao.docx.gz", { "bao-cao.docx.gz": report }],
    ["nested.zip", { "nested.zip!/inner.zip!/bao-cao.docx": report, "nested.zip!/inner.tar.gz!/bao-cao.docx": report }],
    [
      "nested-twice.zip",
      {
        "nested-twice.zip!/nested.zip!/inner.zip": tooDeep,
        "nested-twice.zip!/nested.zip!/inner.tar.gz": tooDeep,
      },
    ],
    ["encrypted.zip", { "encrypted.zip!/bao-cao.docx": "unread: encrypted; decrypt it first" }],
  ])("%s", async (name, readings) => {
    expect(await readArchive(findFile(`archives/${name}`), {}, name)).toEqual(readings);
  });

  it("are recognised without a name", async () => {
    for (const name of ["reports.zip", "reports.tar", "reports.tar.gz"]) {
      const bytes = readFileSync(findFile(`archives/${name}`));
      expect((await readArchive(bytes, {}, "-"))["-!/2022/bao-cao.docx"]).toBe(report);
    }
  });

  it.each(["reports.zip", "reports.tar", "reports.tar.gz", "bao-cao.txt.gz"])("%s cut off is told of", async (name) => {
    const bytes = readFileSync(findFile(`archives/${name}`));
    const readings = await readArchive(bytes.subarray(0, bytes.length / 3), {}, name);
    expect(readings[name]).toMatch(
      /^unread: (?:a damaged or cut-off (?:ZIP|tar) archive|damaged or cut-off gzip data): /,
    );
  });
});

describe("hostile archives", () => {
  const text = { name: "b.txt", content: "5%" };
  const good = { "a.zip!/b.txt": "5%" };
  const zeros = Buffer.alloc(3e6, "a");
  /** A text that can't be packed much. */
  const noise = Array.from({ length: 500 }, (_, at) => ((at * 2_654_435_761) >>> 0).toString(36)).join(" ");

  it.each([
    ["../../etc/passwd", "unread: a path that leaves its archive; it is not read"],
    ["x/../../y.txt", "unread: a path that leaves its archive; it is not read"],
    ["..\\x.txt", "unread: a path that leaves its archive; it is not read", "../x.txt"],
    ["/etc/passwd", "unread: an absolute path in an archive; it is not read"],
    ["C:\\x.txt", "unread: an absolute path in an archive; it is not read", "C:/x.txt"],
  ])("with the path %s", async (name, reason, shown = name) => {
    const archive = makeZip([{ name, content: "6%" }, text]);
    expect(await readArchive(archive)).toEqual({ [`a.zip!/${shown}`]: reason, ...good });
  });

  it("with such a path in a tar", async () => {
    const archive = await packTar([{ header: { name: "../x.txt", size: 2, type: "file" }, body: "6%" }]);
    expect(await readArchive(archive, {}, "a.tar")).toEqual({
      "a.tar!/../x.txt": "unread: a path that leaves its archive; it is not read",
    });
  });

  it.each([
    [
      "a member that expands too far",
      [{ name: "x.txt", content: zeros }],
      {},
      {
        "a.zip!/x.txt": "unread: unpacks to over 200 times its size, as a zip bomb does; --max-ratio raises the limit",
      },
    ],
    [
      "a member that is too large",
      [{ name: "x.txt", content: "a".repeat(20) }],
      { documentBytes: 10 },
      { "a.zip!/x.txt": "unread: too large: over 10 bytes; --max-size raises the limit" },
    ],
    [
      "a member that lies of its size",
      [{ name: "x.txt", content: "a".repeat(2e4), size: 5 }],
      {},
      { "a.zip!/x.txt": expect.stringMatching(/^unread: .*too many bytes/) },
    ],
    [
      "a member that is encrypted",
      [{ name: "x.txt", content: "6%", flag: 0x801 }],
      {},
      { "a.zip!/x.txt": "unread: encrypted; decrypt it first" },
    ],
    [
      "a docx that is too large",
      [{ name: "x.docx", content: makeDocx(" ".repeat(3e6)) }],
      { ratio: 50 },
      {
        "a.zip!/x.docx": "unread: unpacks to over 50 times its size, as a zip bomb does; --max-ratio raises the limit",
      },
    ],
  ])("with %s", async (_what, files, limits, readings) => {
    expect(await readArchive(makeZip([...files, text]), limits)).toEqual({ ...readings, ...good });
  });

  it.each([
    ["many members", { members: 2 }, "more than 2 members; the rest is not read; --max-members raises the limit"],
    [
      "many bytes",
      { totalBytes: 500 },
      "an archive of over 500 bytes; the rest is not read; --max-total raises the limit",
    ],
  ])("with too %s are read as far as that", async (_what, limits, reason) => {
    const files = [1, 2, 3, 4].map((number) => ({ name: `${number}.txt`, content: "5%".repeat(100) }));
    const readings = await readArchive(makeZip(files), limits);
    expect(readings).toEqual({
      "a.zip!/1.txt": "5%".repeat(100),
      "a.zip!/2.txt": "5%".repeat(100),
      "a.zip": `unread: ${reason}`,
    });
  });

  it("that count members of archives in them", async () => {
    const inner = makeZip([text, { name: "c.txt", content: "6%" }]);
    const archive = makeZip([
      { name: "i.zip", content: inner },
      { name: "j.zip", content: inner },
    ]);
    const readings = await readArchive(archive, { members: 5 });
    expect(readings["a.zip"]).toMatch(/more than 5 members/);
  });

  it.each([
    [
      "expands too far",
      gzipSync(zeros),
      "unpacks to over 200 times its size, as a zip bomb does; --max-ratio raises the limit",
    ],
    [
      "is too large",
      gzipSync("ab ".repeat(400)),
      "too large: over 1 KB; --max-size raises the limit",
      { documentBytes: 1000 },
    ],
    ["is compressed twice", gzipSync(gzipSync("5%")), "compressed twice; unpack it first"],
  ])("gzip that %s", async (_what, bytes, reason, limits?: Partial<Limits>) => {
    expect(await readArchive(bytes, limits, "a.txt.gz")).toEqual({ "a.txt.gz": `unread: ${reason}` });
  });

  it("whose table of contents names one member many times", async () => {
    const archive = makeZip([{ name: "x.txt", content: noise }]);
    const start = archive.indexOf("PK\u0001\u0002");
    const end = archive.length - 22;
    const entry = archive.subarray(start, end);
    const tail = Buffer.from(archive.subarray(end));
    const count = 50;
    tail.writeUInt16LE(count, 8);
    tail.writeUInt16LE(count, 10);
    tail.writeUInt32LE(entry.length * count, 12);
    const readings = await readArchive(Buffer.concat([archive.subarray(0, start), ...Array(count).fill(entry), tail]));
    expect(readings["a.zip"]).toBe("unread: its members overlap, as those of a zip bomb do; the rest is not read");
  });

  it("of other kinds say what to do", async () => {
    const bytes = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
    expect(Object.values(await readArchive(bytes, {}, "a.7z"))[0]).toContain("unpack it, or make a .zip");
  });

  it("with a wrong checksum", async () => {
    const archive = makeZip([text]);
    archive.writeUInt32LE(1, archive.indexOf("PK\u0001\u0002") + 16);
    expect(await readArchive(archive)).toEqual({ "a.zip!/b.txt": "unread: damaged: its checksum is wrong" });
  });
});

describe("the command", () => {
  const folder = makeFolder({
    "a.zip": makeZip([
      { name: "2022/x.txt", content: "Thu 5 tỷ đồng." },
      { name: "y.docx", content: "no document" },
      { name: "logo.png", content: Uint8Array.of(0x89, 0, 0, 0) },
    ]),
  });

  it("reads members, tells of each that fails, and goes on", () => {
    const { code, stdout, stderr } = runCommand(["--json", "a.zip"], { folder });
    expect(JSON.parse(stdout)).toMatchObject([{ source: "a.zip!/2022/x.txt", value: 5_000_000_000 }]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        "extract: a.zip!/y.docx: not a Word document (.docx), though its name says so; it may be damaged\n" +
        "extract: a.zip!/logo.png: a binary file, skipped\n",
    });
  });

  it("prints the text of a member", () => {
    expect(runCommand(["text", "a.zip!/2022/x.txt"], { folder }).stdout).toBe("Thu 5 tỷ đồng.");
    expect(runCommand(["text", "a.zip"], { folder })).toMatchObject({ code: 1, stdout: "" });
  });

  it.each([
    [["--max-size", "10"], /2022\/x\.txt: too large: over 10 bytes; --max-size raises the limit/],
    [["--max-members", "1"], /a\.zip: more than 1 members/],
    [["--max-total", "20b"], /a\.zip: an archive of over 20 bytes/],
  ])("takes %j", (args, message) => {
    expect(runCommand(["--json", ...args, "a.zip"], { folder }).stderr).toMatch(message);
  });

  it.each([
    [
      ["--max-size", "much"],
      "extract: 'much' is not an amount for --max-size\nhint: an amount above 0, for instance: --max-size 500MB\n",
    ],
    [
      ["--max-pages", "0"],
      "extract: '0' is not an amount for --max-pages\nhint: an amount above 0, for instance: --max-pages 500\n",
    ],
  ])("answers for %j", (args, stderr) => {
    expect(runCommand(["--json", ...args, "a.zip"], { folder })).toMatchObject({ code: 2, stderr });
  });
});
