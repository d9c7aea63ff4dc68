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
    [24, ["id    value  words  +1", "r1  1.234,5  một ha…", "r2        8  bảy"]],
    [15, ["id    value  +2", "r1  1.234,5", "r2        8"]],
    [10, ["id  +3", "r1", "r2"]],
    [4, ["id", "r1", "r2"]],
    [1, ["…", "…", "…"]],
  ])("within %i cells", (width, lines) => {
    expect([...layOutTable(COLUMNS, ROWS, { width })]).toEqual(lines);
  });

  it("takes all the room there is without a width, up to what a column may have", () => {
    const [, first] = layOutTable(COLUMNS, ROWS, { width: Number.POSITIVE_INFINITY });
    expect(first).toBe("r1  1.234,5  một hai ba bốn năm…   x");
  });

  it("cuts all columns to a fair width before it cuts one further", () => {
    const columns = [
      { title: "a", least: 2, fair: 6 },
      { title: "b", least: 2, fair: 4 },
    ];
    const lay = (width: number) => [...layOutTable(columns, [["một hai ba", "bốn năm sáu"]], { width })][1];
    expect([23, 15, 12, 11, 10, 8].map(lay)).toEqual([
      "một hai ba  bốn năm sáu",
      "một hai…   bốn…",
      "một h…  bốn…",
      "một h…  bố…",
      "một h…  b…",
      "một…  b…",
    ]);
  });

  describe("of figures", () => {
    const columns = [
      { title: "of", least: 4 },
      { title: "value", least: 6 },
      { title: "plan", least: 5 },
    ];
    const rows = [
      ["thu", [{ figure: "≥ 9 tỷ", words: "VND" }], [{ figure: "98%", words: "dự toán" }]],
      ["chi ngân sách", [{ figure: "est. 9.214 tỷ", words: "VND" }], []],
    ];

    it("gives a column the room that they need, and counts the columns that it takes it from", () => {
      expect([...layOutTable(columns, rows, { width: 28 })]).toEqual([
        "of     value           plan",
        "thu    ≥ 9 tỷ VND      98%…",
        "chi…   est. 9.214 tỷ…",
      ]);
      expect([...layOutTable(columns, rows, { width: 24 })]).toEqual([
        "of    value  +1",
        "thu   ≥ 9 tỷ VND",
        "chi…  est. 9.214 tỷ…",
      ]);
    });

    it("continues a row on lines of its own where it is told to", () => {
      expect([...layOutTable(columns, rows, { width: 25, continues: true })]).toEqual([
        "of    value         plan",
        "thu   ≥ 9 tỷ VND    98%…",
        "chi…",
        "    value: est. 9.214 tỷ…",
      ]);
      expect([...layOutTable(columns, rows, { width: 17, continues: true })]).toEqual([
        "of    value",
        "thu   ≥ 9 tỷ VND",
        "    plan: 98% dự…",
        "chi…",
        "    value: est.…",
      ]);
    });
  });
});
