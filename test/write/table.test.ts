import { describe, expect, it } from "vitest";
import { layOutTable, type TableColumn } from "../../src/write/table.ts";

const COLUMNS: TableColumn[] = [
  { title: "id" },
  { title: "value", align: "right" },
  { title: "words", least: 6, most: 20 },
  { title: "last", least: 4 },
];
const ROWS = [
  ["r1", "1.234,5", "một hai ba bốn năm sáu", "x"],
  ["r2", "8", "bảy", "tám chín mười"],
];

describe("layOutTable", () => {
  it.each([
    [
      100,
      [
        "id    value  words                 last",
        "r1  1.234,5  một hai ba bốn năm…   x",
        "r2        8  bảy                   tám chín mười",
      ],
    ],
    [
      40,
      [
        "id    value  words                 last",
        "r1  1.234,5  một hai ba bốn năm…   x",
        "r2        8  bảy                   tám…",
      ],
    ],
    [30, ["id    value  words        last", "r1  1.234,5  một hai ba…  x", "r2        8  bảy          tám…"]],
    [24, ["id    value  words  …", "r1  1.234,5  một hai…", "r2        8  bảy"]],
    [15, ["id    value  …", "r1  1.234,5", "r2        8"]],
    [10, ["id", "r1", "r2"]],
    [1, ["…", "…", "…"]],
  ])("within %i cells", (width, lines) => {
    expect([...layOutTable(COLUMNS, ROWS, width)]).toEqual(lines);
  });

  it("takes all the room there is without a width, up to what a column may have", () => {
    const [, first] = layOutTable(COLUMNS, ROWS, Number.POSITIVE_INFINITY);
    expect(first).toBe("r1  1.234,5  một hai ba bốn năm…   x");
  });
});
