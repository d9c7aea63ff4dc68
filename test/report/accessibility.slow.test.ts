import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { findViolations } from "./axe.ts";
import { describeInBrowser, PHONE } from "./browser.ts";
import { makeReport } from "./make-report.ts";

const REPORT = makeReport();

const SCREENS: [string, BrowserContextOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["a telephone", { ...PHONE, colorScheme: "light" }],
  ["a dark telephone", { ...PHONE, colorScheme: "dark" }],
];

describeInBrowser("accessibility", (open) => {
  test.each(SCREENS)("axe finds nothing in a text with a table: %s", async (_name, options) => {
    const head = `Xã\tDiện tích\t\n\tLúa (ha)\tNgô (ha)\n`;
    const { file } = makeReport({ "a.txt": `Vụ xuân gieo 95 ha.\n${head}Đông Phú\t60\t5\nTây Phú\t24\t6\n` });
    const { page } = await open(file, { ...options, bypassCSP: true });
    expect(await page.locator(".text-table td.is-figure .mention").allInnerTexts()).toEqual(["60", "5", "24", "6"]);
    expect(await findViolations(page)).toEqual([]);
  });

  test.each(SCREENS)("axe finds nothing: %s", async (_name, options) => {
    const { page } = await open(REPORT.file, { ...options, bypassCSP: true });
    const found: string[] = await findViolations(page);
    const filters = page.getByRole("button", { name: "Bộ lọc:" });
    if (await filters.isVisible()) await filters.click();
    await page.locator('.chip[data-name="money"]').click();
    found.push(...(await findViolations(page)));
    await page.locator("tbody tr").first().click();
    await page.locator(".mention").nth(2).focus();
    await page.getByRole("tooltip").waitFor();
    found.push(...(await findViolations(page)));
    if (options.isMobile) await page.getByRole("button", { name: "Xem trong bảng" }).click();
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    for (const name of ["Từng con số", "Biểu đồ"]) {
      await page.getByRole("tab", { name, exact: true }).click();
      found.push(...(await findViolations(page)));
    }
    for (const name of ["Tăng, giảm so với năm trước", "Chỉ tiêu qua các kỳ"]) {
      await page.getByRole("button", { name }).click();
      found.push(...(await findViolations(page)));
    }
    expect(found).toEqual([]);
  });
});
