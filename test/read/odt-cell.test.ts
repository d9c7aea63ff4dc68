import { describe, expect, it } from "vitest";
import { type CellValue, writeCell } from "../../src/read/odt-cell.ts";
import { readForms, readOne } from "./files.ts";

describe("a cell of an OpenDocument sheet", () => {
  it.each<[shown: string, CellValue["type"], value: string, text: string]>([
    ["72,318.4", "float", "72318.4", "72.318,4"],
    ["72.318,4", "float", "72318.4", "72.318,4"],
    ["1.234", "float", "1.234", "1,234"],
    ["1,234", "float", "1234", "1.234"],
    ["1.234", "float", "1234", "1.234"],
    ["0.50", "float", "0.5", "0,50"],
    ["-12.7", "float", "-12.7", "-12,7"],
    ["1 234 567", "float", "1234567", "1.234.567"],
    ["72318", "float", "72318.4", "72318"],
    ["117.60%", "percentage", "1.176", "117,60%"],
    ["12%", "percentage", "0.1195", "12%"],
    ["₫1,250,000", "currency", "1250000", "₫1.250.000"],
    ["1,250.75 USD", "currency", "1250.75", "1.250,75 USD"],
    [`12.5${"0".repeat(101)}`, "float", "12.5", "12,5"],
    [`1.${"0".repeat(150)}`, "percentage", "0.01", "1%"],
    ["1.2E+03", "float", "1234", "1234"],
    ["1.2E+01", "float", "12", "12"],
    ["1E-07", "float", "1E-07", "1E-07"],
    ["29%", "percentage", "0.285", "29%"],
    ["15%", "percentage", "0.145", "15%"],
    ["-5%", "percentage", "-0.05", "-5%"],
    ["0%", "percentage", "0.0004", "0%"],
    ["5%", "percentage", "0.05", "5%"],
    ["2022-12-03", "date", "2022-12-03", "03/12/2022"],
    ["12/03/22", "date", "2022-12-03", "03/12/2022"],
    ["12/2022", "date", "2022-12-01", "12/2022"],
    ["Ngày 3 tháng 12 năm 2022", "date", "2022-12-03", "Ngày 3 tháng 12 năm 2022"],
  ])("that shows %s, a %s of %s", (shown, type, value, text) => {
    expect(writeCell(shown, { type, value })).toBe(text);
  });
});

it("reads a sheet of LibreOffice as its table", async () => {
  const { text } = await readOne("sheets/so-lieu.ods");
  expect(text).toBe(
    "Khoản thu\tDự toán\tQuyết toán\tĐạt\tNgày\n" +
      "Thuế CTN ngoài quốc doanh\t61500\t72318,4\t117,60%\t03/12/2022\n" +
      "Lệ phí trước bạ\t38000\t41207\t108,40%\t31/12/2022\n\n" +
      "Trong 36 khoản thu có 9 khoản vượt\t25\t0,3\n",
  );
  expect(readForms(text)).toContainEqual({ kind: "percentage", value: 117.6, unit: "%", text: "117,60%" });
});
