import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/** The lengths of time of a text: words, value, unit, ISO form. */
const read = (text: string) =>
  extract(text, { kinds: ["duration"] }).map(
    ({ text: words, value, unit, iso }) => `${words}: ${value} ${unit} ${iso}`,
  );

test.each([
  ["Đoàn đi 10 giờ 30 phút.", ["10 giờ 30 phút: 10.5 hour PT10H30M"]],
  ["Bị phạt 2 năm 6 tháng tù.", ["2 năm 6 tháng: 2.5 year P2Y6M"]],
  ["Bị phạt 1 năm 1 tháng tù.", ["1 năm 1 tháng: 13 month P1Y1M"]],
  // Three units and more.
  ["Bị phạt 4 năm 2 tháng 12 ngày tù.", ["4 năm 2 tháng 12 ngày: 4 year P4Y2M12D"]],
  ["Chạy hết 2 giờ 15 phút 30 giây.", ["2 giờ 15 phút 30 giây: 8130 second PT2H15M30S"]],
  ["Bay 1 ngày 3 giờ 30 phút.", ["1 ngày 3 giờ 30 phút: 1650 minute P1DT3H30M"]],
  ["Đi 3 ngày 5 giờ.", ["3 ngày 5 giờ: 77 hour P3DT5H"]],
  // A unit that is no smaller one begins another length of time.
  ["Nghỉ 20 phút 3 giờ liền.", ["20 phút: 20 minute PT20M", "3 giờ: 3 hour PT3H"]],
  ["Nghỉ 2 năm và 3 tháng, 5 ngày.", ["2 năm và 3 tháng: 2.25 year P2Y3M", "5 ngày: 5 day P5D"]],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
