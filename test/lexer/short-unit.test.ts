import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const dates = (text: string) => extract(text, { kinds: ["date"] }).map(({ text }) => text);

test.each([
  ["Doanh thu nhà ga T5/2023 tăng.", ["T5/2023"]],
  ["Khách đi tàu T5/2023 tăng.", ["T5/2023"]],
  ["Thu phí tuyến Q2/2023 tăng.", ["Q2/2023"]],
  ["Lượng xe tăng T5/2023 mạnh.", ["T5/2023"]],
  // The name of a train, a line or a building.
  ["Tàu T5/2023 chậm giờ.", []],
  ["Trời mưa, tuyến T5/2023 chậm giờ.", []],
  ["Tòa nhà Q2/2023 đang sửa.", []],
])("a letter and a number are a name only after the noun that opens a clause: %s", (text, expected) =>
  expect(dates(text)).toEqual(expected));
