import { describe, expect, test } from "vitest";
import { DATE_FORMS, readDate } from "../../src/grammar/date-forms.ts";
import { readTokens } from "../../src/lexer/lexer.ts";
import type { Token } from "../../src/lexer/tokens.ts";
import { toIso } from "../../src/number/calendar.ts";

const NOTHING = { image: "", facets: {} } as Token;

/** Reads the date at the start of a text. */
function read(text: string) {
  const tokens = readTokens(text);
  return { tokens, date: readDate((distance) => tokens[distance - 1] ?? NOTHING) };
}

describe.each(Object.entries(DATE_FORMS))("the forms that begin with %s", (_, forms) => {
  const examples = forms.flatMap((form) =>
    form.examples.split(/;\s*/).map((example) => {
      const [surface = "", iso = ""] = example.split(/\s*=\s*/);
      return { surface, iso, form };
    }),
  );

  test.each(examples)("read $surface as $iso", ({ surface, iso, form }) => {
    const { tokens, date } = read(`${surface}, đã xong`);
    expect(date?.form).toBe(form);
    expect(date?.length).toBe(tokens.filter(({ end }) => end <= surface.length).length);
    expect(date?.time === undefined ? "" : toIso(date.time, undefined)).toBe(iso);
  });
});

describe("a date goes as far as its longest form", () => {
  test.each([
    ["tháng 10/2022 tháng 11", "tháng 10/2022"],
    ["ngày 3 tháng 9 - 5 hộ", "ngày 3 tháng 9"],
    ["quý I/2023 chỉ số giá", "quý I/2023"],
    // One year is not that of both.
    ["quý IV đến quý I năm 2023", "quý IV"],
    ["ngày 22-23/7 15 hộ", "ngày 22-23/7"],
    ["ngày 18/6 số học sinh", "ngày 18/6"],
    ["tuần 37 đến 39, 25 người", "tuần 37 đến 39"],
    ["tuần 12-14/2024 người", "tuần 12-14/2024"],
    ["tuần 26/2024 người", "tuần 26/2024"],
    ["tuần 26 năm 2024", "tuần 26 năm 2024"],
  ])("%s: %s", (text, surface) => {
    const { tokens, date } = read(text);
    expect(text.slice(0, tokens[(date?.length ?? 0) - 1]?.end)).toBe(surface);
  });

  test.each([
    "64/73 trường",
    "5-7%",
    "24 tháng đầu",
    "năm người",
    "tháng 9 triệu",
    "từ 1000 đến 2000 USD",
    "5 năm 8 tháng",
    "tuần 15 đến 18 người",
    "tuần 32 - 36 hộ",
    "tuần 28/34 xã",
    "tuần 44 giờ",
    "tuần 35 đến 44 giờ",
    "tuần 50 phút",
  ])("%s begins none", (text) => {
    expect(read(text).date).toBeUndefined();
  });
});
