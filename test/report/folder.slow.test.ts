import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, runCommand } from "../cli/command.ts";
import { findViolations } from "./axe.ts";
import { describeInBrowser, PHONE } from "./browser.ts";

/** So many documents, each with a figure of its own. */
const makeTexts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `xa-${String(at + 1).padStart(3, "0")}.txt`,
      `Báo cáo xã ${at + 1}\nNăm 2024, thu ngân sách đạt ${at + 1} tỷ đồng, bằng ${100 + (at % 9)}% dự toán.\n`.repeat(
        20,
      ),
    ]),
  );

const makeReport = (count: number, args: readonly string[] = ["--html", "bao-cao.html"]) => {
  const folder = makeFolder();
  mkdirSync(join(folder, "xa"));
  for (const [name, text] of Object.entries(makeTexts(count))) writeFileSync(join(folder, "xa", name), text);
  const outcome = runCommand(["xa", ...args], { folder });
  return { folder, outcome, file: join(folder, "bao-cao.html") };
};

const LARGE = makeReport(200);
const MANY = makeReport(201);

test("up to 200 documents are one page, with nothing beside it", () => {
  expect(LARGE.outcome.code).toBe(0);
  expect(readdirSync(LARGE.folder).sort()).toEqual(["bao-cao.html", "xa"]);
});

test("more are a folder of pages with an index, and a page that leads there", () => {
  expect(MANY.outcome.code).toBe(0);
  expect(MANY.outcome.stderr).toContain(
    "201 documents were written to 2 pages in the folder bao-cao-pages; open index.html there",
  );
  expect(readdirSync(MANY.folder).sort()).toEqual(["bao-cao-pages", "bao-cao.html", "xa"]);
  expect(readdirSync(join(MANY.folder, "bao-cao-pages")).sort()).toEqual([
    "index.html",
    "page-001.html",
    "page-002.html",
  ]);
  expect(readFileSync(MANY.file, "utf8")).toContain('content="0; url=bao-cao-pages/index.html"');
});

test("takes the place of the report before it, and does not read it", () => {
  const { folder } = MANY;
  const pages = join(folder, "bao-cao-pages");
  const before = readFileSync(join(pages, "page-002.html"), "utf8");
  writeFileSync(join(pages, "page-003.html"), "of an earlier, longer report");
  const { code } = runCommand([".", "--html", "bao-cao.html"], { folder });
  expect(code).toBe(0);
  expect(readdirSync(pages).sort()).toEqual(["index.html", "page-001.html", "page-002.html"]);
  expect(readFileSync(join(pages, "page-002.html"), "utf8")).toBe(before);
});

test("touches no folder that is no report", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "r-pages"));
  writeFileSync(join(folder, "r-pages", "thesis.docx"), "");
  const { code, stderr } = runCommand([join(MANY.folder, "xa"), "--html", "r.html"], { folder });
  expect(code).toBe(1);
  expect(stderr).toContain("cannot write r-pages: it exists and is not a report; move it, or name another file");
  expect(readdirSync(folder)).toEqual(["r-pages"]);
});

test("needs a name", () => {
  const { code, stderr } = runCommand(["xa", "-f", "html"], { folder: MANY.folder });
  expect(code).toBe(1);
  expect(stderr).toContain(
    "this many documents need a folder of pages, not one page; name an output file with -o FILE.html",
  );
  const one = runCommand(["xa/xa-001.txt", "-f", "html"], { folder: MANY.folder });
  expect(one.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
});

test("makes a page of nothing", () => {
  const { code, stdout } = runCommand(["none.txt", "-f", "html"], { folder: makeFolder() });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
});

describeInBrowser("many documents", (open) => {
  test("200 in a page: only what is seen is there, and all is found", async () => {
    const { page, faults } = await open(LARGE.file);
    const countNodes = () => page.evaluate("document.querySelectorAll('*').length");
    expect(await countNodes()).toBeLessThan(3_000);
    expect(await page.locator("tbody tr").count()).toBe(50);
    expect(await page.getByRole("status").textContent()).toBe("4.000 dòng");
    await page.getByRole("searchbox").fill("xa-137");
    expect(await page.getByRole("status").textContent()).toBe("20 trên 4.000 dòng");
    await page.locator("tbody tr").nth(3).click();
    expect(await page.locator(".text-head").textContent()).toBe("xa/xa-137.txt");
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    await page.locator(".mention", { hasText: "tỷ đồng" }).last().click();
    expect(await page.locator("tr[aria-current]").textContent()).toContain("xa-137.txt");
    await page.getByRole("tab", { name: "Biểu đồ" }).click();
    expect(await page.locator("svg.bar").count()).toBe(40);
    expect(await countNodes()).toBeLessThan(3_000);
    await page.getByRole("tab", { name: "Số liệu" }).click();
    await page.emulateMedia({ media: "print" });
    await page.locator("tbody tr").nth(1_999).waitFor();
    expect(await page.locator("tbody tr").count()).toBe(2_000);
    expect(await page.getByRole("status").textContent()).toBe("4.000 dòng; in 2.000 dòng đầu");
    expect(faults).toEqual([]);
  });

  test("a folder: from the page to the index, to a document, and back", async () => {
    const { page, faults } = await open(MANY.file);
    await page.waitForURL("**/bao-cao-pages/index.html");
    expect(await page.locator("tbody tr").count()).toBe(100);
    await page.getByRole("searchbox").fill("xa-201");
    await page.locator("tbody a").click();
    await page.waitForURL("**/page-002.html#d1");
    expect(await page.locator(".text-head").textContent()).toBe("xa/xa-201.txt");
    await page.getByRole("link", { name: "Tất cả tài liệu" }).click();
    await page.waitForURL("**/index.html");
    expect(faults).toEqual([]);
  });

  test("a page of nothing says so", async () => {
    const folder = makeFolder({ "none.txt": "Không có số nào." });
    runCommand(["none.txt", "--html", "r.html"], { folder });
    writeFileSync(join(folder, "empty.html"), runCommand(["missing.txt", "-f", "html"], { folder }).stdout);
    for (const name of ["r.html", "empty.html"]) {
      const { page, faults } = await open(join(folder, name));
      expect(await page.locator(".nothing").count()).toBe(1);
      await page.getByRole("tab", { name: "Biểu đồ" }).click();
      expect(await page.locator(".nothing").count()).toBe(1);
      expect(faults).toEqual([]);
    }
  });

  test.each([
    { colorScheme: "light" },
    { ...PHONE, colorScheme: "dark" },
  ] as const)("axe finds nothing in an index: %j", async (options) => {
    const { page } = await open(join(MANY.folder, "bao-cao-pages", "index.html"), { ...options, bypassCSP: true });
    expect(await page.evaluate("document.documentElement.scrollWidth > innerWidth")).toBe(false);
    expect(await findViolations(page)).toEqual([]);
  });

  test("a text of many pages is shown in parts, and a row leads to its part", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "long.txt"), `${"Thu 5 tỷ đồng, tăng 8%. ".repeat(8_000)}Chi 77 tỷ đồng.`);
    runCommand(["long.txt", "--html", "long.html"], { folder });
    const { page } = await open(join(folder, "long.html"));
    expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(6_000);
    await page.getByRole("searchbox").fill("77 tỷ");
    await page.locator("tbody tr").click();
    expect(await page.locator(".mention[aria-current]").textContent()).toBe("77 tỷ đồng");
    expect(await page.locator(".part-bar span").textContent()).toBe("Phần 5 trên 5");
    await page.getByRole("button", { name: "Phần trước" }).click();
    expect(await page.locator(".part-bar span").textContent()).toBe("Phần 4 trên 5");
  });
});
