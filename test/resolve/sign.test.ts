import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { composed } from "../normal-form.ts";

/** A level as the text signs it: `text → value`, of a range `text → from..to`. */
const ROWS: [string, string[]][] = [
  ["Lợi nhuận sau thuế âm 2 tỷ đồng.", ["âm 2 tỷ đồng → -2000000000"]],
  ["Lợi nhuận là \u22122 tỷ đồng.", ["\u22122 tỷ đồng → -2000000000"]],
  ["Lợi nhuận là \u20132 tỷ đồng.", ["\u20132 tỷ đồng → -2000000000"]],
  ["Lợi nhuận là \u20112 tỷ đồng.", ["\u20112 tỷ đồng → -2000000000"]],
  ["Lợi nhuận (- 2 tỷ đồng).", ["- 2 tỷ đồng → -2000000000"]],
  ["Số dư (+ 2 tỷ đồng).", ["+ 2 tỷ đồng → 2000000000"]],
  ["Nhiệt độ +3°C.", ["+3°C → 3"]],
  // The sign is that of the whole amount.
  ["Lợi nhuận -2 tỷ 500 triệu đồng.", ["-2 tỷ 500 triệu đồng → -2500000000"]],
  ["Lợi nhuận âm 2 tỷ 500 triệu đồng.", ["âm 2 tỷ 500 triệu đồng → -2500000000"]],
  ["Lợi nhuận -2 tỷ rưỡi đồng.", ["-2 tỷ rưỡi đồng → -2500000000"]],
  ["Lợi nhuận âm hai tỷ đồng.", ["âm hai tỷ đồng → -2000000000"]],
  ["Lợi nhuận âm 250trđ.", ["âm 250trđ → -250000000"]],
  ["Lợi nhuận -500,000 đồng.", ["-500,000 đồng → -500000"]],
  // The lower end of a range comes first.
  ["Nhiệt độ từ -2 đến -5°C.", ["-2 đến -5°C → -5..-2"]],
  ["Nhiệt độ từ âm 2 đến âm 5 độ C.", ["âm 2 đến âm 5 độ C → -5..-2"]],
  ["Nhiệt độ từ -5 đến -2°C.", ["-5 đến -2°C → -5..-2"]],
  ["Nhiệt độ từ -2 đến 5°C.", ["-2 đến 5°C → -2..5"]],
  ["Lợi nhuận từ -2trđ đến -5trđ.", ["-2trđ đến -5trđ → -5000000..-2000000"]],
  ["Lãi suất thực -2 - -5%.", ["-2 - -5% → -5..-2"]],
  // A sign after a time; a dash between two times.
  ["CPI tháng 5 -0,2%.", ["tháng 5 → null", "-0,2% → -0.2"]],
  ["CPI quý I/2023 \u20130,2%.", ["quý I/2023 → null", "\u20130,2% → -0.2"]],
  ["Lợi nhuận quý I -2 tỷ đồng.", ["quý I → null", "-2 tỷ đồng → -2000000000"]],
  ["Lợi nhuận năm 2023 âm 5 tỷ đồng.", ["năm 2023 → null", "âm 5 tỷ đồng → -5000000000"]],
  ["Nhiệm kỳ 2016 -2021 khá, từ tháng 5 -7 có mưa.", ["Nhiệm kỳ 2016 -2021 → null", "tháng 5 -7 → null"]],
  // No signs: a bullet, a dash between two figures, a sound.
  ["- Vốn:\n-5 tỷ đồng\n\u20135 tỷ đồng", ["5 tỷ đồng → 5000000000", "5 tỷ đồng → 5000000000"]],
  ["Giá từ 5 -7 triệu đồng.", ["5 -7 triệu đồng → 5000000..7000000"]],
  ["Mức 5 \u20137 triệu đồng.", ["5 \u20137 triệu đồng → 5000000..7000000"]],
  ["Bệnh viện siêu âm 120 ca.", ["120 ca → 120"]],
  ["Kết quả âm tính 120 ca.", ["120 ca → 120"]],
];

test.each(ROWS)("%s", (text, expected) => {
  for (const form of ["NFC", "NFD"]) {
    const said = extract(text.normalize(form)).map(
      ({ text: words, value, from, to }) => `${composed(words)} → ${from === null ? value : `${from}..${to}`}`,
    );
    expect(said, form).toEqual(expected);
  }
});
