import { describe, expect, it } from "vitest";
import { isUnread } from "../../src/read/read.ts";
import { readNumberFormat, writeNumber } from "../../src/read/xlsx/number-format.ts";
import { readAll, readForms, readOne } from "./files.ts";
import { makeZip } from "./make-zip.ts";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of sheets given as rows of XML cells. */
function makeXlsx(
  sheets: { cells: string; state?: string }[],
  { styles = "", strings = "", head = "", workbook = "" } = {},
) {
  const list = sheets.map(
    ({ state = "visible" }, at) => `<sheet name="S${at}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
  );
  const targets = sheets.map(
    (_sheet, at) => `<Relationship Id="r${at}" Type="${RELATION}/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${RELATION}">${workbook}<sheets>${list.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: `<Relationships>${targets.join("")}</Relationships>` },
    { name: "xl/sharedStrings.xml", content: `<sst>${strings}</sst>` },
    { name: "xl/styles.xml", content: `<styleSheet>${styles}</styleSheet>` },
    ...sheets.map(({ cells }, at) => ({
      name: `xl/worksheets/s${at}.xml`,
      content: `${head}<worksheet><sheetData>${cells}</sheetData></worksheet>`,
    })),
  ]);
}

async function readSheet(bytes: Uint8Array): Promise<string> {
  const [reading] = await readAll("x.xlsx", bytes);
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `unread: ${reading.reason}` : reading.text;
}

it("reads a workbook of an office program as its table", async () => {
  const { text } = await readOne("sheets/so-lieu.xlsx");
  expect(text).toBe(
    "Khoản thu\tDự toán\tQuyết toán\tĐạt\tNgày\n" +
      "Thuế CTN ngoài quốc doanh\t61500\t72318,4\t117,60%\t03/12/2022\n" +
      "Lệ phí trước bạ\t38000\t41207\t108,40%\t31/12/2022\n\n" +
      "Trong 36 khoản thu có 9 khoản vượt\t25\t0,3\n",
  );
  expect(readForms(text)).toContainEqual({ kind: "percentage", value: 117.6, unit: "%", text: "117,60%" });
  expect(readForms(text)).toContainEqual({ kind: "date", iso: "2022-12-31", text: "31/12/2022" });
});

describe("cells", () => {
  it.each([
    [
      "strings",
      '<row><c t="s"><v>1</v></c><c t="inlineStr"><is><t>5</t><t>%</t></is></c><c t="str"><f>A1</f><v>x</v></c></row>',
      "Thu ngân sách\t5%\tx\n",
    ],
    [
      "figures, truth values, errors",
      '<row><c><v>0.1</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row>',
      "0,1\n",
    ],
    [
      "empty cells and rows",
      '<row><c r="C1"><v>1</v></c></row><row/><row/><row><c r="A4"><v>2</v></c></row><row/>',
      "1\n\n2\n",
    ],
    ["percentages", '<row><c s="1"><v>0.125</v></c></row>', "12,5%\n"],
    ["legacy fonts", '<row><c t="s" s="2"><v>2</v></c></row>', "5 tỷ\n"],
    ["ISO dates", '<row><c t="d"><v>2022-12-03T00:00:00</v></c></row>', "03/12/2022\n"],
  ])("%s", async (_what, cells, text) => {
    const strings =
      "<si><t>a</t></si><si><r><t>Thu </t></r><r><t>ngân sách</t></r><rPh><t>x</t></rPh></si><si><t>5 tû</t></si>";
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>';
    expect(await readSheet(makeXlsx([{ cells }], { strings, styles }))).toBe(text);
  });

  it("of all sheets that are seen", async () => {
    const cells = (value: number) => `<row><c><v>${value}</v></c></row>`;
    const sheets = [{ cells: cells(1) }, { cells: cells(2), state: "hidden" }, { cells: cells(3) }];
    expect(await readSheet(makeXlsx(sheets))).toBe("1\n\n3\n");
  });

  it("of an entity bomb are refused", async () => {
    const bytes = makeXlsx([{ cells: "" }], { head: '<!DOCTYPE x [<!ENTITY a "b">]>' });
    expect(await readSheet(bytes)).toMatch(/^unread: its XML declares entities/);
  });
});

describe("numbers as they are shown", () => {
  it.each([
    ["General", 2022, "2022"],
    ["General", 1234567.5, "1234567,5"],
    ["General", 0.1 + 0.2, "0,3"],
    ["General", 1e21, "1000000000000000000000"],
    ["General", 1.5e-7, "0,00000015"],
    ["#,##0", 14563145000000, "14.563.145.000.000"],
    ["#,##0.00", 1234.5, "1.234,50"],
    ["0.0", 12.345, "12,3"],
    ["0.0%", 0.125, "12,5%"],
    ["0%", 0.07, "7%"],
    ["0.00%", 1.1764, "117,64%"],
    ['#,##0 "tỷ đồng"', 1500, "1.500 tỷ đồng"],
    ["[$₫-42A] #,##0", 1500, "₫ 1.500"],
    ["#,##0_);(#,##0)", -1500, "-1.500"],
    ["d/m/yyyy", 44898, "03/12/2022"],
    ["[$-42A]dd mmmm yyyy", 44898, "03/12/2022"],
    ["mmm-yy", 44898, "12/2022"],
    ["h:mm", 0.5, "12:00"],
    ["d/m/yyyy h:mm", 44898.75, "03/12/2022 18:00"],
    ['0.0 "ngày"', 2, "2,0 ngày"],
    [`0.${"0".repeat(101)}`, 12.5, `12,5${"0".repeat(29)}`],
    [`0.${"0".repeat(300)}`, 1.5e-40, `0,${"0".repeat(39)}15`],
    [`0.${"#".repeat(101)}`, 12.5, "12,5"],
    [`#,##0.${"0".repeat(101)}%`, 0.125, `12,5${"0".repeat(29)}%`],
    ["#,##0", 1.5e21, "1.500.000.000.000.000.000.000"],
    ["0.00", 1.005, "1,01"],
    ["0.0", -0.25, "-0,3"],
    ["0", -0.4, "0"],
    ["0.###", 12.5, "12,5"],
    ["0.0##", 12, "12,0"],
    ['#,##0,,"triệu"', 1_500_000_000, "1.500triệu"],
    ["0.0,", 1250, "1,3"],
    ["# ?/?", 12.5, "12,5"],
    ['[>=1000000]0.0,,"M";0', 500, "500"],
    ["General", 1e-300, `0,${"0".repeat(299)}1`],
  ])("%s %d is %s", (code, value, text) => {
    expect(writeNumber(value, readNumberFormat(170, code), false)).toBe(text);
  });

  it("take a format of any length", async () => {
    const code = `0 &quot;${"x".repeat(5000)}`;
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
    const text = await readSheet(makeXlsx([{ cells: '<row><c s="0"><v>5</v></c></row>' }], { styles }));
    expect(text).toMatch(/^5 /);
    expect(text.length).toBeLessThan(1100);
  });

  it("count the days of the other calendar", () => {
    expect(writeNumber(43436, readNumberFormat(14), true)).toBe("03/12/2022");
  });
});
