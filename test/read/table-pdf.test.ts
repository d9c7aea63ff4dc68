import { describe, expect, it } from "vitest";
import { draw, makePdf } from "./make-pdf.ts";
import { readDocument, showTables } from "./show-tables.ts";

/** What draws a line. */
const rule = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S\n`;
/** What draws a line as a thin rectangle, as office programs do. */
const bar = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`;

/** The lines of a grid with the given sides. */
const grid = (xs: readonly number[], ys: readonly number[]) =>
  ys.map((y) => rule(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)).join("") +
  xs.map((x) => rule(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)).join("");

const XS = [20, 120, 200, 280];
const read = (...pages: string[]) => readDocument(makePdf(pages), "x.pdf");

describe("tables of PDF files with lines around their cells", () => {
  it.each<[string, string, string[][]]>([
    [
      "a blank cell and a label of two lines",
      grid(XS, [300, 280, 250, 230]) +
        draw("Cay", 25, 287) +
        draw("2022", 140, 287) +
        draw("2023", 220, 287) +
        draw("Lua vu", 25, 268) +
        draw("dong xuan", 25, 256) +
        draw("1.250", 240, 262) +
        draw("Ngo", 25, 237) +
        draw("640", 140, 237) +
        draw("655", 240, 237),
      [["Cay|2022|2023", "Lua vu dong xuan||1.250", "Ngo|640|655"]],
    ],
    [
      "merged cells of the head",
      rule(20, 300, 280, 300) +
        rule(120, 280, 280, 280) +
        rule(20, 260, 280, 260) +
        rule(20, 240, 280, 240) +
        [20, 120, 280].map((x) => rule(x, 300, x, 240)).join("") +
        rule(200, 280, 200, 240) +
        draw("Cay", 25, 277) +
        draw("Nam", 190, 287) +
        draw("2022", 140, 267) +
        draw("2023", 220, 267) +
        draw("Lua", 25, 247) +
        draw("640", 140, 247) +
        draw("655", 220, 247),
      [["Cay|Nam|", "|2022|2023", "Lua|640|655", "span 0,0: 2×1", "span 0,1: 1×2"]],
    ],
    [
      "lines drawn as thin rectangles, piece by piece",
      [300, 280, 260].map((y) => bar(20, y, 100, 0.5) + bar(120, y, 80, 0.5)).join("") +
        [20, 120, 200].map((x) => bar(x, 260, 0.5, 20) + bar(x, 280, 0.5, 20)).join("") +
        draw("Lua", 25, 287) +
        draw("640", 140, 287) +
        draw("Ngo", 25, 267) +
        draw("655", 140, 267),
      [["Lua|640", "Ngo|655"]],
    ],
    [
      "no lines at the left and at the right",
      [300, 280, 260].map((y) => rule(20, y, 280, y)).join("") +
        [120, 200].map((x) => rule(x, 300, x, 260)).join("") +
        draw("Lua", 25, 287) +
        draw("640", 140, 287) +
        draw("5,2", 220, 287) +
        draw("Ngo", 25, 267) +
        draw("655", 140, 267) +
        draw("5,4", 220, 267),
      [["Lua|640|5,2", "Ngo|655|5,4"]],
    ],
    [
      "rows without lines between them",
      grid(XS, [300, 280, 200]) +
        draw("Cay", 25, 287) +
        draw("Ha", 140, 287) +
        draw("Tan", 220, 287) +
        draw("Lua vu", 25, 267) +
        draw("xuan", 25, 255) +
        draw("640", 140, 267) +
        draw("5,2", 220, 267) +
        draw("Cay khac", 25, 241) +
        draw("Ngo", 25, 227) +
        draw("655", 140, 227) +
        draw("5,4", 220, 227),
      [["Cay|Ha|Tan", "Lua vu xuan|640|5,2", "Cay khac||", "Ngo|655|5,4"]],
    ],
    [
      "several figures of a row below each other, between the lines of its label",
      grid(XS, [300, 280, 230, 210]) +
        draw("Cay", 25, 287) +
        draw("Ha", 140, 287) +
        draw("Tan", 220, 287) +
        [270, 254, 238].map((y, index) => draw(["Lua", "- vu xuan", "- vu mua"][index] ?? "", 25, y)).join("") +
        draw("640", 140, 262) +
        draw("655", 140, 246) +
        draw("5,2", 220, 262) +
        draw("5,4", 220, 246) +
        draw("Ngo", 25, 217) +
        draw("80", 140, 217) +
        draw("4,1", 220, 217),
      [["Cay|Ha|Tan", "Lua - vu xuan - vu mua|640  655|5,2  5,4", "Ngo|80|4,1"]],
    ],
    [
      "indented labels",
      grid(XS, [300, 280, 260, 240]) +
        [0, 12, 12].map((x, row) => draw("Lua", 25 + x, 287 - row * 20) + draw("640", 140, 287 - row * 20)).join("") +
        draw("5", 220, 247),
      [["Lua|640|", "Lua|640|", "Lua|640|5", 'indents {"1":1,"2":1}']],
    ],
    [
      "no box around a text",
      grid([20, 280], [300, 280, 260]) + draw("Thu 5 ty dong", 25, 287) + draw("Chi 6 ty dong", 25, 267),
      [],
    ],
    ["no letterhead", grid(XS.slice(0, 3), [300, 280, 260]) + draw("UBND", 25, 287) + draw("CONG HOA", 130, 287), []],
  ])("have %s", async (_what, drawing, tables) => {
    expect(showTables(await read(drawing))).toEqual(tables);
  });

  it("stand among the lines of their page, with an empty line after them", async () => {
    const rows = draw("Lua", 25, 287) + draw("640", 140, 287) + draw("Ngo", 25, 267) + draw("655", 140, 267);
    const { text } = await read(
      draw("Don vi: ha", 20, 310) + grid(XS.slice(0, 3), [300, 280, 260]) + rows + draw("Dien tich tang.", 20, 240),
    );
    expect(text).toBe("Don vi: ha\nLua\t640\nNgo\t655\n\nDien tich tang.\n");
  });

  const head = (y: number) => draw("Cay", 25, y) + draw("Ha", 140, y) + draw("Tan", 220, y);
  const row = (y: number, label: string, ha: string, tons: string) =>
    draw(label, 25, y) + draw(ha, 140, y) + draw(tons, 220, y);

  it.each<[string, string[], string[][]]>([
    [
      "and a head that is repeated",
      [
        grid(XS, [300, 280, 260]) + head(287) + row(267, "Lua", "640", "5,2"),
        grid(XS, [380, 360, 340]) + head(367) + row(347, "Ngo", "655", "5,4"),
      ],
      [["Cay|Ha|Tan", "Lua|640|5,2", "Ngo|655|5,4"]],
    ],
    [
      "and a row that the page cuts",
      [
        grid(XS, [300, 280, 260]) + head(287) + row(267, "Lua vu", "640", "5,2"),
        grid(XS, [380, 360, 340, 320]) + head(367) + draw("dong xuan", 25, 347) + row(327, "Ngo", "655", "5,4"),
      ],
      [["Cay|Ha|Tan", "Lua vu dong xuan|640|5,2", "Ngo|655|5,4"]],
    ],
    [
      "and a row whose label is on the next page",
      [
        grid(XS, [300, 280, 260]) + head(287) + draw("640", 140, 267) + draw("5,2", 220, 267),
        grid(XS, [380, 360, 340]) + draw("Lua", 25, 367) + row(347, "Ngo", "655", "5,4"),
      ],
      [["Cay|Ha|Tan", "Lua|640|5,2", "Ngo|655|5,4"]],
    ],
    [
      "and no head on the second",
      [
        grid(XS, [300, 280, 260]) + head(287) + row(267, "Lua", "640", "5,2"),
        grid(XS, [380, 360, 340]) + row(367, "Ngo", "655", "5,4") + row(347, "Lac", "", "7"),
      ],
      [["Cay|Ha|Tan", "Lua|640|5,2", "Ngo|655|5,4", "Lac||7"]],
    ],
    [
      "and a single row on the second",
      [
        grid(XS, [300, 280, 260]) + head(287) + row(267, "Lua", "640", "5,2"),
        grid(XS, [380, 370, 360]) + row(371, "Ngo", "655", "5,4"),
      ],
      [["Cay|Ha|Tan", "Lua|640|5,2", "Ngo|655|5,4"]],
    ],
    [
      "are two where their columns differ",
      [
        grid(XS, [300, 280, 260]) + head(287) + row(267, "Lua", "640", "5,2"),
        grid([20, 130, 210, 300], [380, 360, 340]) + head(367) + row(347, "Ngo", "655", "5,4"),
      ],
      [
        ["Cay|Ha|Tan", "Lua|640|5,2"],
        ["Cay|Ha|Tan", "Ngo|655|5,4"],
      ],
    ],
  ])("over two pages %s", async (_what, pages, tables) => {
    expect(showTables(await read(...pages))).toEqual(tables);
  });
});

describe("tables of PDF files without lines between their columns", () => {
  const lines = (...ys: number[]) => ys.map((y) => rule(20, y, 380, y)).join("");
  /** A figure that ends at a place. */
  const end = (text: string, x: number, y: number) => draw(text, x - text.length * 5, y);
  const rows = [
    ["Lua", "1.250", "5,2"],
    ["Ngo", "640", "14,8"],
    ["Lac", "75", "103,0"],
  ].map(([label = "", ha = "", tons = ""], index) => {
    const y = 260 - index * 15;
    return draw(label, 25, y) + end(ha, 220, y) + end(tons, 350, y);
  });

  it("have columns that end where the figures of three rows do", async () => {
    const head = draw("Cay", 25, 285) + draw("Dien tich", 175, 285) + draw("San luong", 305, 285);
    expect(showTables(await read(lines(300, 275, 220) + head + rows.join("")))).toEqual([
      ["Cay|Dien tich|San luong", "Lua|1.250|5,2", "Ngo|640|14,8", "Lac|75|103,0"],
    ]);
  });

  it("have a head over several columns where it stands in their middle", async () => {
    const head = draw("Nam 2023", 255, 288) + draw("Ha", 200, 279) + draw("Tan", 293, 279);
    const columns = [20, 180, 230, 370];
    const pieces = [300, 275, 220].map((y) =>
      columns
        .slice(1)
        .map((x, index) => rule(columns[index] ?? 0, y, x, y))
        .join(""),
    );
    expect(showTables(await read(pieces.join("") + head + rows.join("")))).toEqual([
      ["|Nam 2023|", "|Ha|Tan", "Lua|1.250|5,2", "Ngo|640|14,8", "Lac|75|103,0", "span 0,0: 2×1", "span 0,1: 1×2"],
    ]);
  });

  /** A table without a line below it; its head stands at `y`. */
  const openTable = (y: number) =>
    lines(y + 12, y - 5) +
    draw("So bo 2023", 308, y) +
    draw("2022", 200, y) +
    [
      [18, "Lua", "1.250", "5,2"],
      [33, "Ngo", "640", "14,8"],
      [63, "Lac", "75", "103,0"],
    ]
      .map(([down, label, one, other]) => {
        const at = y - Number(down);
        return draw(`${label}`, 25, at) + end(`${one}`, 220, at) + end(`${other}`, 350, at);
      })
      .join("") +
    draw("Dien tich cac cay trong hang nam khac (Ha)", 25, y - 48);

  it("end with the last row of figures where no line is drawn below it", async () => {
    const prose = draw("Nam 2023 ca tinh co 318 trang trai, tang 14 so voi nam truoc.", 25, 290);
    const table = ["|2022|So bo 2023", "Lua|1.250|5,2", "Ngo|640|14,8", "Dien tich cac cay trong hang nam khac (Ha)||"];
    const spans = ["Lac|75|103,0", "span 3,0: 1×3"];
    expect(showTables(await read(openTable(380) + prose + openTable(250)))).toEqual([
      [...table, ...spans],
      [...table, ...spans],
    ]);
  });

  it.each([
    ["two rows share the right edge", lines(300, 275, 220) + rows.slice(0, 2).join("")],
    [
      "a figure ends elsewhere",
      lines(300, 275, 220) + rows.join("") + draw("Khac", 25, 225) + draw("5", 280, 225) + end("6", 350, 225),
    ],
    ["a word stands in two columns", lines(300, 275, 200) + rows.join("") + draw("x".repeat(40), 25, 210)],
    [
      "the lines belong to the page",
      lines(390, 20) + draw("Thu 5 ty dong, tang 7 phan tram so voi cung ky nam truoc", 25, 300),
    ],
  ])("are none where %s", async (_what, drawing) => {
    expect((await read(drawing)).tables).toEqual([]);
  });
});

describe("pages full of lines", () => {
  it.each<[string, string]>([
    ["a drawing", Array.from({ length: 60_000 }, (_, at) => rule(at % 400, 0, at % 400, 400)).join("")],
    [
      "a path of many points",
      `0 0 m ${Array.from({ length: 200_000 }, (_, at) => `${at % 400} ${(at * 7) % 400} l`).join(" ")} S\n`,
    ],
    [
      "squared paper",
      grid(
        Array.from({ length: 79 }, (_, at) => at * 5),
        Array.from({ length: 79 }, (_, at) => at * 5),
      ).repeat(20),
    ],
  ])("are read like others: %s", async (_what, drawing) => {
    const started = performance.now();
    expect((await read(`${drawing}${draw("Thu 5 ty", 20, 203)}`)).text).toBe("Thu 5 ty\n");
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
