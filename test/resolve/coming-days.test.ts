import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const readDates = (text: string, date?: string) =>
  extract(text, date === undefined ? {} : { date }).flatMap(({ kind, iso }) => (kind === "date" ? [iso] : []));

describe("a day or month that is still to come", () => {
  test.each([
    ["Lễ hội mở ngày 12/2 tới.", "2023-11-20", "2024-02-12"],
    ["Lễ hội mở ngày 12/12 tới.", "2023-11-20", "2023-12-12"],
    ["Lễ hội mở ngày 20/11 tới.", "2023-11-20", "2023-11-20"],
    ["Lễ hội mở vào tháng 2 sắp tới.", "2023-11-20", "2024-02"],
    ["Lễ hội mở vào tháng 11 tới.", "2023-11-20", "2024-11"],
    ["Lễ hội mở ngày 12/2 tới tại xã.", "2023-11-20", "2024-02-12"],
    ["Lễ hội mở ngày 12/2 tới trong khuôn viên chùa.", "2023-11-20", "2024-02-12"],
  ])("%s, written on %s, is %s", (text, date, iso) => {
    expect(readDates(text, date)).toEqual([iso]);
  });

  test.each([
    ["Căn cứ Nghị định ngày 15/6/2014, năm 2021 hội phát động. Lễ trao giải mở ngày 9/1 tới.", "ngày 9/1"],
    ["Bà sinh ngày 4/8/1952. Lễ trao giải mở ngày 9/1 tới.", "ngày 9/1"],
    ["Ngày 5/12/2021, hội họp. Lễ trao giải mở ngày 9/1 tới.", "ngày 9/1"],
  ])("has no year where the date of the document is not given: %s", (text, day) => {
    expect(extract(text).find((record) => record.text === day)?.iso).toBe("XXXX-01-09");
    expect(extract(text, { date: "2021-12-20" }).find((record) => record.text === day)?.iso).toBe("2022-01-09");
  });

  test("takes no year that is only named before", () => {
    expect(readDates("Công ty trả thưởng năm 2019 vào ngày 9/3 tới.")).toEqual(["2019", "XXXX-03-09"]);
  });

  test("is none where the word goes on to another time", () => {
    expect(readDates("Năm 2021, từ 9/3 tới nay có 5 hộ.")).toEqual(["2021", "2021-03-09"]);
  });

  test.each(["trước ngày 6/5", "sau ngày 6/5", "trước 6/5", "hết ngày 6/5"])("is none in a span: tới %s", (end) => {
    const text = `Ngày 18/7/2021, huyện họp. Từ ngày 9/3 tới ${end} có mưa.`;
    expect(readDates(text, "2021-07-20")).toEqual(["2021-07-18", "2021-03-09", "2021-05-06"]);
  });
});

describe("months in a list of how often something is done", () => {
  test.each([
    "Quỹ họp định kỳ hàng quý, 6 tháng, hàng năm.",
    "Quỹ họp định kỳ 6 tháng và hằng năm.",
    "Quỹ họp định kỳ hằng tháng; 6 tháng.",
  ])("are a length of time: %s", (text) => {
    const records = extract(`Báo cáo năm 2021\n\n${text}`).filter(({ text }) => text === "6 tháng");
    expect(records.map(({ kind, iso }) => [kind, iso])).toEqual([["duration", "P6M"]]);
  });

  test("are those so far elsewhere", () => {
    expect(readDates("Báo cáo năm 2021\n\nThu ngân sách 6 tháng, cả năm đều đạt khá.")).toEqual(["2021", "2021-H1"]);
  });
});
