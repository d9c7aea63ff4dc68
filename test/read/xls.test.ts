import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnread } from "../../src/read/read.ts";
import { findFile, readAll, readOne } from "./files.ts";
import { makeCompound, makeStream, record, shorts, text } from "./make-xls.ts";
import { readDocument, showTables } from "./show-tables.ts";

const label = (row: number, column: number, value: string, style = 0) =>
  record(0x204, shorts(row, column, style), text(value));
const shared = (row: number, column: number, index: number) => record(0xfd, shorts(row, column, 0, index, 0));
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
/** An integer in four bytes, or a hundredth of it. */
const short = (value: number, isHundredth = false) => shorts((value << 2) | (isHundredth ? 3 : 2), value >> 14);
const number = (row: number, column: number, value: number, style = 0) =>
  record(0x203, shorts(row, column, style), double(value));
const font = (name: string) => record(0x31, Buffer.alloc(14), [name.length, 0], Buffer.from(name, "latin1"));
/** A style with a font and a number format, and with lines at its left and right side. */
const style = (fontIndex: number, format: number, sides = 0) =>
  record(0xe0, shorts(fontIndex, format, 0, 0, 0, sides, 0, 0, 0, 0));

const makeXls = (globals: readonly Buffer[], ...sheets: Parameters<typeof makeStream>[1]) =>
  makeCompound("Workbook", makeStream(globals, sheets));
const readXls = async (bytes: Uint8Array) => (await readDocument(bytes, "x.xls")).text;

it("reads a workbook of an office program as the same table as .xlsx", async () => {
  const [old, recent] = [await readOne("sheets/so-lieu.xls"), await readOne("sheets/so-lieu.xlsx")];
  expect(old.text).toBe(recent.text);
  expect(old.tables).toEqual(recent.tables);
});

describe("cells of an old workbook", () => {
  it.each<[string, Buffer[], Buffer[], string]>([
    ["texts and numbers", [], [label(0, 0, "Lúa"), number(0, 1, 1250.5)], "Lúa\t1250,5\n"],
    [
      "numbers in four bytes, alone and side by side",
      [style(0, 0), style(0, 4)],
      [
        record(0x27e, shorts(0, 0, 0), short(-640)),
        record(0xbd, shorts(0, 1), shorts(1), short(123456, true), shorts(0), short(7), shorts(2)),
      ],
      "-640\t1.234,56\t7\n",
    ],
    ["percentages", [record(0x41e, shorts(170), text("0.0%")), style(0, 170)], [number(0, 0, 0.552)], "55,2%\n"],
    ["dates", [style(0, 14)], [number(0, 0, 44898)], "03/12/2022\n"],
    ["dates from 1904", [record(0x22, shorts(1)), style(0, 14)], [number(0, 0, 43436)], "03/12/2022\n"],
    [
      "results of formulas",
      [style(0, 0)],
      [
        record(0x06, shorts(0, 0, 0), double(5)),
        record(0x06, shorts(0, 1, 0), [0, 0, 0, 0, 0, 0, 255, 255]),
        record(0x207, text("Đạt")),
        record(0x06, shorts(0, 2, 0), [2, 0, 7, 0, 0, 0, 255, 255]),
      ],
      "5\tĐạt\n",
    ],
    ["a legacy font", [font(".VnTime"), style(0, 0)], [label(0, 0, "5 tû ®ång")], "5 tỷ đồng\n"],
    [
      "shared texts, some with formats of their letters",
      [record(0xfc, shorts(0, 0, 2, 0), text("Thu"), shorts(3), [8], shorts(1), Buffer.from("Chi"), shorts(0, 1))],
      [shared(0, 0, 1), shared(0, 1, 0)],
      "Chi\tThu\n",
    ],
    [
      "a shared text that goes on in the next record, with wider letters",
      [
        record(0xfc, shorts(0, 0, 1, 0), shorts(9), [0], Buffer.from("Thu ")),
        record(0x3c, [1], Buffer.from("nội ấ", "utf16le")),
      ],
      [shared(0, 0, 0)],
      "Thu nội ấ\n",
    ],
    [
      "a chart among them",
      [],
      [label(0, 0, "a"), record(0x809, shorts(0x600, 0x20)), number(0, 1, 9), record(0x0a), label(0, 1, "b")],
      "a\tb\n",
    ],
  ])("%s", async (_what, globals, records, expected) => {
    expect(await readXls(makeXls(globals, { records }))).toBe(expected);
  });

  it("are merged, and drawn with lines at their sides", async () => {
    const records = [
      label(0, 0, "UBND XÃ", 0),
      label(0, 2, "Mẫu số 1", 0),
      ...["Thôn", "Hộ", ""].map((value, column) => label(1, column, value, 1)),
      ...["", "Số", "%"].map((value, column) => label(2, column, value, 1)),
      label(3, 0, "Đông", 1),
      number(3, 1, 40, 1),
      number(3, 2, 52, 1),
      record(0xe5, shorts(2, 1, 2, 0, 0, 1, 1, 1, 2)),
    ];
    expect(showTables(await readDocument(makeXls([style(0, 0), style(0, 0, 0x11)], { records }), "x.xls"))).toEqual([
      ["Thôn|Hộ|", "|Số|%", "Đông|40|52", "span 0,0: 2×1", "span 0,1: 1×2"],
    ]);
  });

  it("are those of the visible sheets", async () => {
    const sheet = (value: string, isHidden = false) => ({ records: [label(0, 0, value)], isHidden });
    expect(await readXls(makeXls([], sheet("Lúa"), sheet("Ngô", true), sheet("Lạc")))).toBe("Lúa\n\nLạc\n");
  });

  it("are read in a workbook of Excel 95", async () => {
    const sheet = { records: [record(0x204, shorts(0, 0, 0, 5), Buffer.from("5 t\u00fb .", "latin1"))] };
    const bold = record(0x31, Buffer.alloc(14), [7], Buffer.from(".VnTime"));
    const globals = [bold, record(0xe0, shorts(0, 0, 0, 0, 0, 0, 0, 0))];
    expect(await readXls(makeCompound("Book", makeStream(globals, [sheet], 0x500)))).toBe("5 tỷ\n");
  });
});

describe("old workbooks that cannot be read", () => {
  const read = async (bytes: Uint8Array) => {
    const [reading] = await readAll("x.xls", bytes);
    return reading === undefined || !isUnread(reading) ? "read" : `${reading.code}: ${reading.reason}`;
  };

  it.each<[string, Uint8Array, string]>([
    [
      "encrypted",
      makeXls([record(0x2f, [1, 0])], { records: [] }),
      "encrypted: encrypted; save it without its password first",
    ],
    ["without sheets", makeXls([]), "damaged: it has no sheet; it may be damaged"],
    [
      "cut off",
      readFileSync(findFile("sheets/so-lieu.xls")).subarray(0, 700),
      "damaged: not an Excel workbook (.xls); it may be damaged",
    ],
  ])("say so: %s", async (_what, bytes, answer) => {
    expect(await read(bytes)).toBe(answer);
  });

  it("end, whatever their bytes are", async () => {
    const bytes = readFileSync(findFile("sheets/so-lieu.xls"));
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        await read(changed);
      }),
      { numRuns: 100 },
    );
  });

  it("take no time for a table of sectors that leads in a circle", async () => {
    const bytes = makeXls([], { records: [label(0, 0, "a".repeat(20_000))] });
    // The first sector of the stream follows itself.
    bytes.writeUInt32LE(3, 512 + 3 * 4);
    const started = performance.now();
    await read(bytes);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("do not exceed the limits of text", async () => {
    const text = "x".repeat(8000);
    const strings = record(0xfc, shorts(0, 0, 1, 0), shorts(text.length), [0], Buffer.from(text));
    const cells = Array.from({ length: 20_000 }, (_, at) => shared(at, 0, 0));
    expect(await read(makeXls([strings], { records: cells }))).toMatch(/^over_limit: its text would be over/);
  });
});
