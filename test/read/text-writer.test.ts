import { describe, expect, it } from "vitest";
import { Budget, DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { TextWriter } from "../../src/read/markup/text-writer.ts";

const makeWriter = (ratio = DEFAULT_LIMITS.ratio, bytes = 1e9) =>
  new TextWriter(new Budget({ ...DEFAULT_LIMITS, ratio }, bytes).startText(bytes));

/** A text for each call of a writer's methods. */
function write(act: (writer: TextWriter) => void): string {
  const writer = makeWriter();
  act(writer);
  return writer.finish().text;
}

describe("a text writer", () => {
  it.each<[string, (writer: TextWriter) => void, string]>([
    ["joins pieces", (w) => [w.addFlow("12"), w.addFlow(",5 "), w.addFlow(" tỷ")], "12,5 tỷ\n"],
    ["keeps spaces of their own", (w) => [w.addText("a  b"), w.addFlow("  c")], "a  b c\n"],
    [
      "drops spaces at the end of a cell",
      (w) => [w.addFlow("a "), w.addText("  "), w.nextCell(), w.addFlow(" b")],
      "a\tb\n",
    ],
    [
      "keeps empty cells",
      (w) => [w.addFlow("a"), w.nextCell(), w.nextCell(), w.addFlow("b"), w.nextCell()],
      "a\t\tb\n",
    ],
    ["repeats a cell", (w) => [w.addFlow("a"), w.nextCell(), w.addFlow("5 "), w.repeatCell(3)], "a\t5\t5\t5\n"],
    ["repeats a line", (w) => [w.addFlow("a"), w.endLine(2), w.endLine(9), w.addFlow("b")], "a\na\nb\n"],
    [
      "has one empty line at most where one is left",
      (w) => [
        w.leaveLine(),
        w.addFlow("a"),
        w.leaveLine(),
        w.leaveLine(),
        w.addFlow("b"),
        w.breakLine(),
        w.breakLine(),
      ],
      "a\n\nb\n",
    ],
    ["has no empty lines around", (w) => [w.breakLine(), w.addFlow("a"), w.endLine(), w.breakLine()], "a\n"],
    [
      "decodes a letter that is split over two runs",
      (w) => {
        const decode = (text: string) => text.replaceAll("xy", "z");
        w.addFlow("x", decode);
        w.addFlow("y ", decode);
        w.addFlow("xy");
      },
      "z xy\n",
    ],
  ])("%s", (_what, act, text) => {
    expect(write(act)).toBe(text);
  });
});

// Each of these took time quadratic in the count: many minutes at this one.
describe("a text writer takes linear time", () => {
  const COUNT = 1_000_000;
  const repeat = (writer: TextWriter, act: () => void) => {
    writer.addFlow("a");
    for (let count = 0; count < COUNT; count++) act();
    writer.addFlow("b");
  };

  it.each<[string, (writer: TextWriter) => () => void, number]>([
    ["for pieces of a paragraph", (w) => () => w.addFlow("<"), COUNT + 3],
    ["for spaces", (w) => () => w.addText(" "), COUNT + 3],
    ["for cells of a row", (w) => () => w.nextCell(), COUNT + 3],
    ["for empty lines", (w) => () => w.breakLine(), COUNT + 3],
  ])("%s", (_what, act, length) => {
    expect(write((writer) => repeat(writer, act(writer)))).toHaveLength(length);
  });
});

describe("a text writer keeps to its budget", () => {
  it.each<[string, (writer: TextWriter) => void]>([
    ["in running text", (w) => w.addText("a".repeat(1000))],
    ["in cells", (w) => [w.addText("a".repeat(1000)), w.repeatCell(Number.POSITIVE_INFINITY)]],
    ["in lines", (w) => [w.addText("a"), w.endLine(Number.POSITIVE_INFINITY)]],
    ["in empty lines", (w) => w.breakLine()],
  ])("%s", (_what, act) => {
    const writer = makeWriter(200, 10_000);
    const fill = () => {
      for (let count = 0; count < 5_000_000; count++) act(writer);
    };
    expect(fill).toThrow("its text would be over 200 times its size; --max-ratio raises the limit");
  });
});
