import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/** A text with several times, and its records as `text → iso`, or `text → value` where it is no time. */
const rows: readonly (readonly [text: string, records: readonly string[]])[] = [
  ["Các tháng 6, 7 và 8 ít mưa.", ["tháng 6 → XXXX-06", "7 → XXXX-07", "8 → XXXX-08"]],
  ["Tháng 2, 3 và 4/2021 trời hạn.", ["Tháng 2 → 2021-02", "3 → 2021-03", "4/2021 → 2021-04"]],
  ["Quý 1, 2 và 3 đều lãi.", ["Quý 1 → XXXX-Q1", "2 → XXXX-Q2", "3 → XXXX-Q3"]],
  ["Doanh thu quý II và quý III/2019 giảm.", ["quý II → 2019-Q2", "quý III/2019 → 2019-Q3"]],
  ["Tháng 8 và 9 năm 2021 có 6 vụ.", ["Tháng 8 → 2021-08", "9 năm 2021 → 2021-09", "6 vụ → 6"]],
  ["Quý 1, 2, 3 và 4 năm 2021.", ["Quý 1 → 2021-Q1", "2 → 2021-Q2", "3 → 2021-Q3", "4 năm 2021 → 2021-Q4"]],
  ["Quý I và II/2021 đều lãi.", ["Quý I → 2021-Q1", "II/2021 → 2021-Q2"]],
  ["Quý I, II và III năm 2022.", ["Quý I → 2022-Q1", "II → 2022-Q2", "III năm 2022 → 2022-Q3"]],
  ["Quý III và IV lãi ít.", ["Quý III → XXXX-Q3", "IV → XXXX-Q4"]],
  // A list that ends with neither `và` nor a year may be the numbers of parts.
  ["Kết quả quý I, II, nhiệm vụ mới.", ["quý I → XXXX-Q1"]],
  ["Từ tháng 8 và 9 năm nữa.", ["tháng 8 → XXXX-08", "9 năm → P9Y"]],
  ["Hội diễn mở ngày 29/10 và 02/11/2021.", ["ngày 29/10 → 2021-10-29", "02/11/2021 → 2021-11-02"]],
  // Whether the year before is meant is not said.
  ["Hội diễn mở ngày 30/12 và 02/01/2022.", ["ngày 30/12 → XXXX-12-30", "02/01/2022 → 2022-01-02"]],
  ["Tháng 5, 9 xã có mưa đá.", ["Tháng 5 → XXXX-05", "9 xã → 9"]],
  ["Tháng 9, 8 và 3 đều mưa.", ["Tháng 9 → XXXX-09"]],
  ["Quý 1, 12 và 30.", ["Quý 1 → XXXX-Q1"]],
  ["Trong T5-T7/2024 trời hạn.", ["T5-T7/2024 → 2024-05/2024-07"]],
  ["Từ ngày 05/02 đến hết ngày 20/4/2022.", ["ngày 05/02 đến hết ngày 20/4/2022 → 2022-02-05/2022-04-20"]],
  ["Có 35 hộ đến 15/8 xây xong nhà.", ["35 hộ → 35", "15/8 → XXXX-08-15"]],
];

test.each(rows)("%s", (text, records) => {
  expect(extract(text).map(({ text, iso, value }) => `${text} → ${iso ?? value}`)).toEqual(records);
});
