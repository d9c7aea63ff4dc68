import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { type Fact, facts } from "../../src/facts/facts.ts";
import type { BaseRecord } from "../../src/record/record.ts";
import { makeRecord } from "../write/records.ts";

/** The fields of a row that say something, but for its place and sentence. */
function essence(row: Fact): Record<string, unknown> {
  const { source: _source, sentence: _sentence, start: _start, end: _end, ...rest } = row;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
}

const table = (text: string) => facts(extract(text), text).map(essence);

describe("a row holds what is said of a value", () => {
  test.each<[string, readonly Record<string, unknown>[]]>([
    [
      "Năm 2022, thu ngân sách ước đạt 874,6 tỷ đồng, tăng 11,8% so với cùng kỳ.",
      [
        {
          ...{ indicator: "thu ngân sách", period: "2022", kind: "money", value: 874600000000, unit: "VND" },
          ...{ status: "estimated", change: 11.8, change_unit: "%", change_direction: "increase" },
          ...{ change_basis: "cùng kỳ", change_basis_kind: "earlier", records: "r2 r3" },
        },
      ],
    ],
    [
      "Thu ngân sách đạt 296,4 tỷ đồng, đạt 104,7% dự toán tỉnh giao, đạt 101,9% dự toán huyện giao.",
      [
        {
          ...{ indicator: "Thu ngân sách", kind: "money", value: 296400000000, unit: "VND" },
          ...{
            attainment: 104.7,
            attainment_unit: "%",
            attainment_basis: "dự toán tỉnh giao",
            attainment_basis_kind: "plan",
          },
          ...{ attainment_2: 101.9, attainment_2_unit: "%", attainment_2_basis: "dự toán huyện giao" },
          ...{ attainment_2_basis_kind: "plan", records: "r1 r2 r3" },
        },
      ],
    ],
    [
      "Thu nội địa đạt 912,6 tỷ đồng, vượt 8,7% dự toán.",
      [
        {
          ...{ indicator: "Thu nội địa", kind: "money", value: 912600000000, unit: "VND", excess: 8.7 },
          ...{
            excess_unit: "%",
            excess_direction: "increase",
            excess_basis: "dự toán",
            excess_basis_kind: "plan",
            records: "r1 r2",
          },
        },
      ],
    ],
    [
      "Cán bộ nữ có 46 đồng chí, chiếm 27,06%.",
      [
        {
          ...{ indicator: "Cán bộ nữ", kind: "count", value: 46, noun: "đồng chí", share: 27.06 },
          ...{ share_unit: "%", records: "r1 r2" },
        },
      ],
    ],
    [
      "Xảy ra 93 vụ, giảm 17 vụ so với cùng kỳ.",
      [
        {
          ...{ kind: "count", value: 93, noun: "vụ", change: 17, change_unit: "vụ" },
          ...{ change_direction: "decrease", change_basis: "cùng kỳ", change_basis_kind: "earlier", records: "r1 r2" },
        },
      ],
    ],
    [
      "Kim ngạch đạt 82,3 triệu USD, tăng 2,6 lần so với năm 2016.",
      [
        {
          ...{ indicator: "Kim ngạch", kind: "money", value: 82300000, unit: "USD", change: 2.6 },
          ...{ change_unit: "lần", change_direction: "increase", change_basis: "năm 2016" },
          ...{ change_basis_kind: "earlier", records: "r1 r2" },
        },
      ],
    ],
    [
      "Kim ngạch tăng 20,5%, lên 82,3 triệu USD.",
      [
        {
          ...{ indicator: "Kim ngạch", kind: "money", value: 82300000, unit: "USD" },
          ...{ change: 20.5, change_unit: "%", change_direction: "increase", records: "r2 r1" },
        },
      ],
    ],
  ])("%s", (text, rows) => {
    expect(table(text)).toEqual(rows);
  });
});

describe("a part without a value has a row of its own", () => {
  test.each<[string, readonly Record<string, unknown>[]]>([
    [
      "Giá trị sản xuất tăng 8,73%.",
      [
        {
          ...{ indicator: "Giá trị sản xuất", change: 8.73, change_unit: "%", change_direction: "increase" },
          records: "r1",
        },
      ],
    ],
    [
      "Quý I/2023, chỉ số giá tăng 5,2% (cùng kỳ tăng 7,3%).",
      [
        {
          ...{
            indicator: "chỉ số giá",
            period: "2023-Q1",
            change: 5.2,
            change_unit: "%",
            change_direction: "increase",
          },
          ...{ previous_change: 7.3, previous_change_unit: "%", previous_change_direction: "increase" },
          records: "r2 r3",
        },
      ],
    ],
    [
      "Doanh thu đạt 418,6 tỷ đồng, lợi nhuận tăng 3,8%.",
      [
        { indicator: "Doanh thu", kind: "money", value: 418600000000, unit: "VND", records: "r1" },
        { indicator: "lợi nhuận", change: 3.8, change_unit: "%", change_direction: "increase", records: "r2" },
      ],
    ],
    [
      "Công nghiệp chiếm 44,7%, dịch vụ 36,4%.",
      [
        { indicator: "Công nghiệp", share: 44.7, share_unit: "%", records: "r1" },
        { indicator: "dịch vụ", share: 36.4, share_unit: "%", records: "r2" },
      ],
    ],
    [
      "Tỷ lệ bao phủ đạt 93,2%, tăng 0,3 điểm phần trăm.",
      [
        {
          ...{ indicator: "Tỷ lệ bao phủ", change: 0.3, change_unit: "percentage_point", share: 93.2, share_unit: "%" },
          ...{ change_direction: "increase", records: "r1 r2" },
        },
      ],
    ],
  ])("%s", (text, rows) => {
    expect(table(text)).toEqual(rows);
  });

  test("so has one whose place is taken", () => {
    const fields = { indicator: "Thu", of: "r1", role: "change", direction: "increase", kind: "percentage" } as const;
    const records = [
      makeRecord({ id: "r1", indicator: "Thu", start: 4, end: 9 }),
      makeRecord({ ...fields, id: "r2", value: 6.4, start: 12, end: 16, unit: "%" }),
      makeRecord({ ...fields, id: "r3", value: 2.7, start: 20, end: 24, unit: "%" }),
      makeRecord({ ...fields, id: "r4", value: 1.3, start: 28, end: 32, unit: "%" }),
    ];
    const told = facts(records).map(({ value, change, change_2, records }) => ({ value, change, change_2, records }));
    expect(told).toEqual([
      { value: 12500000000, change: 6.4, change_2: 2.7, records: "r1 r2 r3" },
      { value: null, change: 1.3, change_2: null, records: "r4" },
    ]);
  });

  test("dates, lengths of time and ranks have none", () => {
    expect(table("Ngày 3/12/2022, Đại hội lần thứ 12 họp trong 3 ngày.")).toEqual([]);
  });
});

/** The columns of a value and of what stands beside it, of each row. */
const values = (text: string) =>
  facts(extract(text), text).map(({ indicator, topic, period, value, plan, previous, change, change_2 }) =>
    [topic, indicator, period, value, plan, previous, change, change_2].map((field) => field ?? "–").join(" | "),
  );

describe("a row has beside its value", () => {
  test.each([
    ["the planned one", "Xã trồng 96 ha/120 ha KH.", ["– | trồng | – | 96 | 120 | – | – | –"]],
    [
      "the plan of the year",
      "Trong 9 tháng năm 2022, thu ngân sách đạt 912 tỷ đồng, bằng 73% kế hoạch năm (1.250 tỷ đồng).",
      ["– | thu ngân sách | 2022-01/2022-09 | 912000000000 | 1250000000000 | – | – | –"],
    ],
    [
      "the one of the year before",
      "Năm 2022, thu ngân sách đạt 912 tỷ đồng (cùng kỳ 850 tỷ đồng).",
      ["– | thu ngân sách | 2022 | 912000000000 | – | 850000000000 | – | –"],
    ],
    ["a change told twice", "Năm 2022 xảy ra 21 vụ, giảm 3 vụ (-12,5%).", ["– | – | 2022 | 21 | – | – | 3 | 12.5"]],
    [
      "no plan of another year",
      "Năm 2022, thu ngân sách đạt 912 tỷ đồng, phấn đấu năm 2023 đạt 950 tỷ đồng.",
      [
        "– | thu ngân sách | 2022 | 912000000000 | – | – | – | –",
        "– | thu ngân sách | 2023 | 950000000000 | – | – | – | –",
      ],
    ],
    [
      "the plan of its own year",
      "Năm 2022, thu ngân sách đạt 912 tỷ đồng, kế hoạch 900 tỷ đồng. Năm 2023, thu ngân sách đạt 930 tỷ đồng, kế hoạch " +
        "950 tỷ đồng.",
      [
        "– | thu ngân sách | 2022 | 912000000000 | 900000000000 | – | – | –",
        "– | thu ngân sách | 2023 | 930000000000 | 950000000000 | – | – | –",
      ],
    ],
    [
      "no plan that two values could have",
      "Thu ngân sách đạt 912 tỷ đồng, kế hoạch 900 tỷ đồng. Thu ngân sách đạt 930 tỷ đồng.",
      [
        "– | Thu ngân sách | – | 912000000000 | – | – | – | –",
        "– | Thu ngân sách | – | 900000000000 | – | – | – | –",
        "– | Thu ngân sách | – | 930000000000 | – | – | – | –",
      ],
    ],
    [
      "none of a series",
      "Dân số năm 2020 là 912 nghìn người, dân số năm 2021 là 920 nghìn người, dân số năm 2022 là 931 nghìn người.",
      ["– | Dân số | 2020 | 912000 | – | – | – | –", "– | dân số | 2021 | 920000 | – | – | – | –"].concat(
        "– | dân số | 2022 | 931000 | – | – | – | –",
      ),
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test("only what is said of its own topic", () => {
    const text = "- Lúa: năng suất 57 tạ/ha.\n- Ngô: diện tích 12 ha, năng suất tăng 3%.";
    expect(values(text)).toEqual([
      "Lúa | năng suất | – | 57 | – | – | – | –",
      "Ngô | diện tích | – | 12 | – | – | – | –",
      "Ngô | năng suất | – | – | – | – | 3 | –",
    ]);
  });

  describe("in a table", () => {
    const cell = (id: number, fields: Partial<BaseRecord>) =>
      makeRecord({
        indicator: "Thu",
        table: "t1",
        row: "Thu",
        start: 10 * id,
        end: 10 * id + 5,
        id: `r${id}`,
        ...fields,
      });
    const rows = (...all: BaseRecord[]) =>
      facts(all).map(({ value, plan, previous, records, table, row }) => {
        return { value, plan, previous, records, table, row };
      });
    const place = { table: "t1", row: "Thu" };

    test("the planned and the earlier value of its row, in any order of the columns", () => {
      const earlier = cell(1, { value: 80, period: "2022" });
      const planned = cell(2, { value: 95, period: "2023", status: "planned" });
      const value = cell(3, { value: 100, period: "2023" });
      expect(rows(earlier, planned, value)).toEqual([
        { value: 100, plan: 95, previous: 80, records: "r3 r1 r2", ...place },
      ]);
    });

    test("nothing of another row, and nothing of several years", () => {
      const [first, second, third] = [2021, 2022, 2023].map((year, i) =>
        cell(i + 1, { value: year, period: `${year}` }),
      );
      expect(
        rows(first as BaseRecord, second as BaseRecord, third as BaseRecord).map(({ previous }) => previous),
      ).toEqual([null, null, null]);
      const other = cell(2, { value: 95, period: "2023", status: "planned", row: "Chi" });
      expect(rows(cell(1, { value: 100, period: "2023" }), other).map(({ plan }) => plan)).toEqual([null, null]);
    });

    test("no row for a figure of which nothing tells its role", () => {
      expect(rows(cell(1, { value: 80 }), cell(2, { role: null, kind: "number", unit: null }))).toHaveLength(1);
    });
  });
});

describe("a part keeps what bounds it, its status and what it is against", () => {
  const said = {
    per: "người",
    modifier: "at_least",
    status: "planned",
    direction: "increase",
    basis: "kế hoạch",
    basis_kind: "plan",
  } as const;
  const level = makeRecord({ id: "r1", indicator: "Thu", period: "2022", start: 4, end: 9 });
  const change = makeRecord({
    id: "r2",
    indicator: "Thu",
    period: "2022",
    role: "change",
    of: "r1",
    start: 12,
    end: 16,
  });

  test.each([
    ["change", "change", { of: "r1" }, ["per", "modifier", "status", "direction", "basis", "basis_kind"]],
    [
      "previous_change",
      "change",
      { period: "2021" },
      ["per", "modifier", "status", "direction", "basis", "basis_kind"],
    ],
    ["attainment", "attainment", { of: "r1" }, ["modifier", "status", "basis", "basis_kind"]],
    ["excess", "excess", { of: "r1" }, ["per", "modifier", "status", "direction", "basis", "basis_kind"]],
    ["share", "share", { of: "r1" }, ["modifier", "status", "basis", "basis_kind"]],
  ] as const)("%s", (part, role, place, fields) => {
    const record = makeRecord({ ...said, ...place, id: "r3", indicator: "Thu", role, value: 8, start: 20, end: 24 });
    const [row] = facts(part === "previous_change" ? [level, change, record] : [level, record]);
    expect(row).toMatchObject({
      [part]: 8,
      ...Object.fromEntries(fields.map((name) => [`${part}_${name}`, said[name]])),
    });
  });
});
