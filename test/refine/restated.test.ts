import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) =>
  extract(text).map(({ text, value, from, to }) => `${text}: ${value ?? `${from} to ${to}`}`);

test.each([
  // The words in brackets say the same again.
  ["Tổng chi là 4.250.000.000đ (Bốn tỷ, hai trăm năm mươi triệu đồng).", ["4.250.000.000đ: 4250000000"]],
  ["Thu 36 trđ (ba mươi sáu triệu đồng).", ["36 trđ: 36000000"]],
  ["Được 3/4 (ba phần tư) số phiếu.", ["3/4: 0.75"]],
  // They say something else.
  ["Thu 36 triệu đồng (hai mươi triệu đồng tiền mặt).", ["36 triệu đồng: 36000000", "hai mươi triệu đồng: 20000000"]],
  ["Thu 36 triệu đồng (36 triệu đồng tiền mặt).", ["36 triệu đồng: 36000000", "36 triệu đồng: 36000000"]],
])("%s", (text, records) => expect(read(text)).toEqual(records));

test.each([
  ["Giá bán giữa 12.000 và 15.000 đồng.", ["12.000 và 15.000 đồng: 12000 to 15000"]],
  ["Giá bán giữa 12.000 đồng và 15.000 đồng.", ["12.000 đồng và 15.000 đồng: 12000 to 15000"]],
  ["Đường nối giữa 2 xã và 3 huyện.", ["2 xã: 2", "3 huyện: 3"]],
])("giữa opens a range of one unit: %s", (text, records) => expect(read(text)).toEqual(records));
