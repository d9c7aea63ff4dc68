import { expect } from "vitest";
import { makeFolder, type Outcome, runCommand } from "../cli/command.ts";

/** Two reports of one place in two years, in our own words. */
export const YEARS = {
  "nam-2023.txt": `UBND HUYỆN TÂN HẢO
Báo cáo năm 2023
Năm 2023, thu ngân sách đạt 240 tỷ đồng, bằng 95,5% dự toán, tăng 6,2% so với năm 2022. Tổng đàn lợn đạt 36.200 con.
`,
  "nam-2024.txt": `UBND HUYỆN TÂN HẢO
Báo cáo năm 2024
Năm 2024, thu ngân sách ước đạt 275 tỷ 082 triệu đồng, bằng 118,4% dự toán, tăng 14,6% so với năm 2023. Tổng đàn lợn đạt 38.650 con, giảm 4,1% so với cùng kỳ.
Toàn huyện còn 1.105 hộ nghèo. Kỳ họp thứ 19 vào ngày 5/12/2024.
`,
} as const;

/** A folder with these texts, and the report of them in it. */
export interface MadeReport {
  folder: string;
  /** The page. */
  file: string;
  outcome: Outcome;
}

/** Has the real command write a report of texts. */
export function makeReport(texts: Record<string, string> = YEARS, args: readonly string[] = []): MadeReport {
  const folder = makeFolder(texts);
  const outcome = runCommand([...Object.keys(texts), "--html", "report.html", ...args], { folder });
  expect(outcome.code).toBe(0);
  return { folder, file: `${folder}/report.html`, outcome };
}
