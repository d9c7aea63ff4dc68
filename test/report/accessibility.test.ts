import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, PHONE } from "./browser.ts";
import { makeReport } from "./make-report.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REPORT = makeReport();

/** What axe finds wrong, each as its rule and its place. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target + " " + failureSummary)))`);
}

const SCREENS: [string, BrowserContextOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["a telephone", { ...PHONE, colorScheme: "light" }],
  ["a dark telephone", { ...PHONE, colorScheme: "dark" }],
];

describeInBrowser("accessibility", (open) => {
  test.each(SCREENS)("axe finds nothing: %s", async (_name, options) => {
    // The policy of the page would forbid axe, too.
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
