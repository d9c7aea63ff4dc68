import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { makeReport } from "./make-report.ts";

// What a person reads of figures on the page: whole numbers, with their bounds, and what is no fact yet told as such.
const TEXT = `Báo cáo năm 2024, nhiệm vụ năm 2025
Năm 2025, GRDP phấn đấu tăng từ 9% trở lên. Tổng giá trị sản xuất ước đạt 9.214.350.000.000 đồng, tăng 9,37% so với năm 2023 (kế hoạch tăng 9 - 9,5%).
Năm 2024, thu ngân sách ước đạt 275.082.123.456 đồng, đạt 103,3% dự toán tỉnh giao, đạt 100,6% dự toán huyện giao.
Kế hoạch năm 2025: thu ngân sách phấn đấu đạt trên 300.123.456.789 đồng, phấn đấu vượt ít nhất 5% dự toán tỉnh giao.
Quý I/2024, chỉ số giá tăng 5,2% (cùng kỳ tăng khoảng 7,3%). Sản lượng gấp 1,8 lần năm 2018.
Dự kiến công nghiệp chiếm trên 48%. Tỷ lệ hộ nghèo phấn đấu giảm ít nhất 4% so với cùng kỳ.
Ngày 11-4-2024, tổng tài sản đạt 2.167.098.765.432.109.876 đồng; quỹ${".".repeat(60)}1.214.350.123.456 đồng, tăng 1.114.350.123.456 đồng.
Lương từ 7.200.000 đến 9.000.500 đồng/tháng, bình quân 26.500 giường bệnh/vạn dân ở nhiều huyện, thị xã, thành phố trong tỉnh.
`;
const ONE = makeReport({ "ke-hoach.txt": TEXT });
const TWO = makeReport({ "ke-hoach.txt": TEXT, "mot-van-ban-co-ten-that-dai-cua-huyen-tan-hao-nam-2024.txt": TEXT });

const WIDTHS = [320, 360, 412, 600, 768, 899, 900, 1000, 1024, 1100, 1200, 1280, 1366, 1400, 1536, 1600, 1920, 2560];
const TABS = ["Số liệu", "Từng con số", "Biểu đồ"];

/** Runs in the page: the numbers that are broken between lines, or stand outside of their cell or of the page. */
const FIND_FAULTS = `(() => {
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const place = node.parentElement.closest(".app td, .app th, .mention, .mention-tip, .bar-words, .bar-value");
    if (place === null || place.closest(".is-cut")) continue;
    for (const { 0: number, index } of node.data.matchAll(/\\d(?:[\\d.,/-]*\\d)?/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (new Set(rects.map(({ top }) => Math.round(top))).size > 1) faults.push("broken: " + number);
      const box = place.matches(".mention") ? document.querySelector(".text-body") : place;
      const { left, right } = box.getBoundingClientRect();
      if (rects.some((rect) => rect.left < left - 1 || rect.right > right + 1)) faults.push("outside: " + number);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
  return faults;
})()`;

const countNumbers = (page: Page) => page.locator(".number").count();

describeInBrowser("numbers", (open) => {
  test.each([
    ["one document", ONE],
    ["two documents", TWO],
  ])(
    "of %s never break, and stay in their columns, at any width",
    async (_name, { file }) => {
      const { page, faults } = await open(file);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const name of TABS) {
          if (width < 900) await page.locator(".pane-switch button").first().click();
          await page.getByRole("tab", { name, exact: true }).click();
          expect(await countNumbers(page)).toBeGreaterThan(5);
          expect({ width, name, faults: await page.evaluate(FIND_FAULTS) }).toEqual({ width, name, faults: [] });
        }
        if (width < 900) await page.locator(".pane-switch button").last().click();
        expect({ width, faults: await page.evaluate(FIND_FAULTS) }).toEqual({ width, faults: [] });
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test("never break in a tip, in a series over time, or on paper", async () => {
    const { page } = await open(TWO.file);
    await page.setViewportSize({ width: 900, height: 900 });
    await page.locator(".mention", { hasText: "2.167.098" }).hover();
    await page.getByRole("tooltip").waitFor();
    expect(await page.evaluate(FIND_FAULTS)).toEqual([]);
    await page.getByRole("tab", { name: "Biểu đồ" }).click();
    await page.getByRole("button", { name: "Chỉ tiêu qua các kỳ" }).click();
    for (const width of [320, 900, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator(".bar-value").count()).toBeGreaterThan(1);
      expect({ width, faults: await page.evaluate(FIND_FAULTS) }).toEqual({ width, faults: [] });
    }
    await page
      .getByRole("button", { name: "Số liệu", exact: true })
      .or(page.getByRole("tab", { name: "Số liệu" }))
      .last()
      .click();
    // The width of A4 within its margins.
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(FIND_FAULTS)).toEqual([]);
  });

  test("of more digits than anybody writes don't make a table wide", async () => {
    const { file } = makeReport({ "a.txt": `Tổng vốn theo A${"9".repeat(300)} đạt 7 tỷ đồng.` });
    const { page } = await open(file);
    expect(await page.locator(".number.is-long").count()).toBeGreaterThan(0);
    const [table = 0, pane = 0] = (await page.evaluate(
      "[document.querySelector('table').offsetWidth, document.querySelector('.data-pane').offsetWidth]",
    )) as number[];
    expect(table).toBeLessThanOrEqual(pane);
    expect(await page.locator(".text-body").textContent()).toContain("9".repeat(300));
  });
});

/** The lines of the cells of a row that has these words: each figure with what stands below it. */
const linesOf = async (page: Page, words: string, column: string) => {
  const lines = page.locator("tbody tr", { hasText: words }).locator(`td.column-${column} .cell-line`);
  return (await lines.allInnerTexts()).map((line) => line.replace(/\s+/g, " "));
};

describeInBrowser("figures", (open) => {
  test.each([1280, 360])("stand with their bound, their status and their basis, %i pixels wide", async (width) => {
    const { page } = await open(ONE.file, { viewport: { width, height: 900 } });
    expect(await linesOf(page, "GRDP", "change")).toEqual(["↑ ≥ 9 % Kế hoạch, dự kiến"]);
    expect(await linesOf(page, "Tổng giá trị sản xuất", "value")).toEqual(["9.214,35 tỷ đồng Ước tính"]);
    expect(await linesOf(page, "Tổng giá trị sản xuất", "change")).toEqual([
      "↑ 9,37 % năm 2023",
      "↑ 9 – 9,5 % Kế hoạch, dự kiến · năm 2023",
    ]);
    expect(await linesOf(page, "275.082.123.456", "attainment")).toEqual([
      "103,3 % dự toán tỉnh giao",
      "100,6 % dự toán huyện giao",
    ]);
    expect(await linesOf(page, "> 300.123.456.789", "attainment")).toEqual([
      "≥ +5 % Kế hoạch, dự kiến · dự toán tỉnh giao",
    ]);
    expect(await linesOf(page, "chỉ số giá", "change")).toEqual(["↑ 5,2 %", "↑ ≈ 7,3 % kỳ trước"]);
    expect(await linesOf(page, "Sản lượng", "value")).toEqual(["1,8 so với năm 2018"]);
    expect(await linesOf(page, "công nghiệp", "share")).toEqual(["> 48 % Kế hoạch, dự kiến"]);
  });

  test("of records stand with their status", async () => {
    const { page } = await open(ONE.file);
    await page.getByRole("button", { name: "EN: English" }).click();
    await page.getByRole("tab", { name: "Records" }).click();
    expect(await linesOf(page, "9.214.350.000.000", "value")).toEqual(["9,214,350,000,000 VND estimated"]);
    expect(await linesOf(page, "48%", "value")).toEqual(["> 48 % planned"]);
  });

  test("that are planned or estimated have bars of their own, with a legend", async () => {
    const { page } = await open(ONE.file);
    await page.getByRole("tab", { name: "Biểu đồ" }).click();
    const bars = () =>
      page
        .locator("svg.bar")
        .evaluateAll((all) => all.map((bar) => [bar.parentElement?.className, bar.getAttribute("aria-label")]));
    expect(await bars()).toEqual([
      ["", "thu ngân sách: 103,3\u00a0%"],
      ["", "thu ngân sách: 100,6\u00a0%"],
      ["is-planned", "thu ngân sách: ≥\u00a0+5\u00a0%, Kế hoạch, dự kiến"],
    ]);
    expect(await page.locator(".bar-legend").innerText()).toBe("Kế hoạch, dự kiến");
    expect(await page.locator(".bar-value").last().innerText()).toMatch(/^≥\s\+5\s%\s+Kế hoạch, dự kiến$/);
    await page.getByRole("button", { name: "Tăng, giảm so với năm trước" }).click();
    expect(await bars()).toContainEqual(["is-planned", "Tỷ lệ hộ nghèo: ≤\u00a0−4\u00a0%, Kế hoạch, dự kiến"]);
  });
});
