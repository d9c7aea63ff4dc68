import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { runCommand } from "../cli/command.ts";
import { readStrictly } from "../write/strict-csv.ts";
import { describeInBrowser, PHONE } from "./browser.ts";
import { makeReport, YEARS } from "./make-report.ts";

const REPORT = makeReport();
const FILES = Object.keys(YEARS);

/** The rows of the table that is shown. */
const rowsOf = (page: Page) => page.locator("tbody tr");
const rowOf = (page: Page, words: string) => rowsOf(page).filter({ hasText: words });
const mentionOf = (page: Page, words: string) => page.locator(".mention", { hasText: words });
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const isInView = (page: Page, selector: string) =>
  page.evaluate(
    `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('${selector}').getBoundingClientRect())`,
  );

async function download(page: Page, button: string): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await (saved as Download).path(), "utf8");
}

describeInBrowser("a report of documents with long names", (open) => {
  test.each([320, 900])("is no wider than a screen of %i pixels", async (width) => {
    const long = `${"bao-cao-tinh-hinh-kinh-te-xa-hoi-".repeat(4)}2024.txt`;
    const { file } = makeReport({ "a.txt": YEARS["nam-2023.txt"], [long]: YEARS["nam-2024.txt"] });
    const { page } = await open(file, { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});

describeInBrowser("a report of two documents", (open) => {
  test("marks each record of the text by its kind, and nothing else", async () => {
    const { page, faults } = await open(REPORT.file);
    await page.getByRole("button", { name: "Tài liệu sau" }).click();
    const command = runCommand(["nam-2024.txt", "--json"], { folder: REPORT.folder });
    const records = JSON.parse(command.stdout) as { text: string; kind: string }[];
    const marked = await page
      .locator(".mention")
      .evaluateAll((mentions) => mentions.map((mention) => [mention.textContent, mention.className.split("kind-")[1]]));
    expect(marked).toEqual(records.map(({ text, kind }) => [text, kind]));
    expect(await page.locator(".text-body").textContent()).toBe(YEARS["nam-2024.txt"]);
    expect(faults).toEqual([]);
  });

  test.each(["hover", "focus"] as const)("shows what is known of a mention on %s", async (how) => {
    const { page } = await open(REPORT.file);
    await mentionOf(page, "6,2%")[how]();
    const tip = page.getByRole("tooltip");
    expect(await tip.innerText()).toMatch(
      /^6,2\s%\s+Phần trăm\s+Chỉ tiêu\s+thu ngân sách\s+Vai trò\s+↑\sTăng\/giảm\s+So với\s+năm 2022\s+Kỳ\s+2023$/i,
    );
    expect(await mentionOf(page, "6,2%").getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "detached" });
  });

  test("goes from a row to its mention, in another document as well, and back", async () => {
    const { page } = await open(REPORT.file);
    await rowOf(page, "275,082").click();
    expect(await page.locator(".mention[aria-current]").textContent()).toBe("275 tỷ 082 triệu đồng");
    expect(await isInView(page, ".mention[aria-current]")).toBe(true);
    expect(page.url()).toMatch(/#d2-r\d+$/);
    await mentionOf(page, "38.650").click();
    expect(await page.locator("tr[aria-current] td.is-numeric").first().textContent()).toContain("38.650");
    expect(await isInView(page, "tr[aria-current]")).toBe(true);
  });

  test("shows what is no fact in the table of records", async () => {
    const { page } = await open(`${REPORT.file}`);
    await rowOf(page, "275,082").click();
    // The tip of what was gone to is out of the way when somebody looks below it.
    await page.getByRole("tooltip").hover();
    await mentionOf(page, "5/12/2024").click();
    expect(await tab(page, "Từng con số").getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("tr[aria-current]").textContent()).toContain("2024-12-05");
  });

  test("tells of a mention that a row of another document led to", async () => {
    const { page } = await open(REPORT.file);
    await rowOf(page, "275,082").click();
    expect(await page.getByRole("tooltip").innerText()).toContain("275.082.000.000");
    await page.getByRole("button", { name: "Tài liệu trước" }).click();
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    expect(await page.locator('.mention[tabindex="0"]').allTextContents()).toEqual(["năm 2023"]);
  });

  test("sorts by a column, up, down and not at all", async () => {
    const { page } = await open(REPORT.file);
    const head = page.getByRole("columnheader", { name: "Giá trị" });
    const values = () => page.locator("tbody td.column-value").allTextContents();
    const given = await values();
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect((await values())[0]).toContain("1.105");
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await values())[0]).toContain("275,082");
    await head.getByRole("button").click();
    expect(await values()).toEqual(given);
  });

  test("finds words without their marks", async () => {
    const { page } = await open(REPORT.file);
    await page.getByRole("searchbox").fill("ho ngheo");
    expect(await rowsOf(page).count()).toBe(1);
    expect(await rowsOf(page).textContent()).toContain("1.105");
    expect(await page.getByRole("status").textContent()).toBe("1 trên 5 dòng");
    await page.getByRole("searchbox").fill("không có đâu");
    expect(await page.locator(".nothing").textContent()).toContain("Không có dòng nào");
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    expect(await rowsOf(page).count()).toBe(5);
  });

  test("filters by kind, role and document", async () => {
    const { page } = await open(REPORT.file);
    await tab(page, "Từng con số").click();
    const kinds = () => page.locator("tbody td.column-kind").allTextContents();
    await page.locator('.chip[data-name="money"]').click();
    expect(new Set(await kinds())).toEqual(new Set(["Tiền"]));
    expect(await page.locator(".mention:not(.is-faint)").allTextContents()).toEqual(["240 tỷ đồng"]);
    await page.locator('.chip[data-name="money"]').click();
    await page.locator('.chip[data-name="attainment"]').click();
    expect(await rowsOf(page).locator("th").allTextContents()).toEqual(["95,5%", "118,4%"]);
    await page.locator(".document-field select").selectOption("nam-2024.txt");
    expect(await rowsOf(page).locator("th").allTextContents()).toEqual(["118,4%"]);
    expect(await page.locator(".text-head").textContent()).toBe("nam-2024.txt");
  });

  test.each([
    ["facts", FILES, ["--facts"], async () => {}],
    ["records", FILES, [], (page: Page) => tab(page, "Từng con số").click()],
    [
      "records of a kind",
      FILES,
      ["-k", "percentage"],
      async (page: Page) => {
        await tab(page, "Từng con số").click();
        await page.locator('.chip[data-name="percentage"]').click();
      },
    ],
    [
      "facts of a document",
      ["nam-2024.txt"],
      ["--facts"],
      async (page: Page) => {
        await page.locator(".document-field select").selectOption("nam-2024.txt");
      },
    ],
  ])("downloads %s as the command writes them", async (_name, files, args, choose) => {
    const { page } = await open(REPORT.file);
    await choose(page);
    const run = (format: string) => runCommand([...files, ...args, format], { folder: REPORT.folder }).stdout;
    expect(await download(page, "Tải CSV")).toBe(run("--csv"));
    expect(await download(page, "CSV cho Excel")).toBe(run("--excel"));
  });

  test("downloads names and texts with line breaks as the command writes them", async () => {
    const name = "a\n=1+1.txt";
    const hostile = makeReport({ [name]: 'Thu 5 tỷ\n145 triệu đồng của "xã\rTân Hảo".' });
    const { page } = await open(hostile.file);
    await tab(page, "Từng con số").click();
    for (const [button, format, delimiter] of [
      ["Tải CSV", "--csv", ","],
      ["CSV cho Excel", "--excel", ";"],
    ] as const) {
      const saved = await download(page, button);
      expect(saved).toBe(runCommand([name, format], { folder: hostile.folder }).stdout);
      expect(readStrictly(saved, delimiter)).toHaveLength(2);
    }
  });

  test("draws attainments around 100 %, changes, and an indicator over the years", async () => {
    const { page, faults } = await open(REPORT.file);
    await tab(page, "Biểu đồ").click();
    const bars = () => page.locator("svg.bar").evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")));
    expect(await bars()).toEqual(["thu ngân sách: 95,5\u00a0%", "thu ngân sách: 118,4\u00a0%"]);
    expect(
      await page.locator("svg.bar rect").evaluateAll((all) => all.map((bar) => bar.getAttribute("class"))),
    ).toEqual(["is-under", "is-over"]);
    await page.getByRole("button", { name: "Tăng, giảm so với năm trước" }).click();
    expect(await bars()).toEqual([
      "thu ngân sách: +6,2\u00a0%",
      "thu ngân sách: +14,6\u00a0%",
      "Tổng đàn lợn: −4,1\u00a0%",
    ]);
    await page.getByRole("button", { name: "Chỉ tiêu qua các kỳ" }).click();
    expect(await bars()).toEqual(["2023: 240\u00a0tỷ đồng", "2024: 275,082\u00a0tỷ đồng, Ước tính"]);
    await page.locator(".bar-words a").last().click();
    expect(await page.locator(".mention[aria-current]").textContent()).toBe("275 tỷ 082 triệu đồng");
    expect(faults).toEqual([]);
  });

  test("is used with the keyboard alone", async () => {
    const { page } = await open(REPORT.file);
    const focused = () => page.evaluate("document.activeElement.textContent");
    await tab(page, "Số liệu").focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Từng con số");
    await page.keyboard.press("ArrowLeft");
    await rowsOf(page).locator("a").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("36.200 con");
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("năm 2022");
    await page.keyboard.press("Home");
    expect(await focused()).toBe("năm 2023");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("thu ngân sách");
    expect(await page.locator('.mention[tabindex="0"]').count()).toBe(1);
  });

  test("speaks English, and keeps its theme and language", async () => {
    const { page } = await open(REPORT.file, { colorScheme: "dark" });
    const theme = () => page.evaluate("document.documentElement.dataset.theme");
    expect(await theme()).toBe("dark");
    await page.getByLabel("Giao diện").selectOption("light");
    await page.getByRole("button", { name: "EN: English" }).click();
    await page.reload();
    expect(await theme()).toBe("light");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("columnheader").allTextContents()).toEqual([
      "Indicator",
      "Period",
      "Value",
      "Change",
      "Of plan",
      "Share",
      "Document",
    ]);
    expect(await rowOf(page, "275,082,000,000 VND").count()).toBe(1);
  });

  test("opens where an address leads", async () => {
    const { page } = await open(REPORT.file);
    await page.goto("about:blank");
    await page.goto(`file://${REPORT.file}#d2-r3`);
    const command = runCommand(["nam-2024.txt", "--json"], { folder: REPORT.folder });
    const third = (JSON.parse(command.stdout) as { text: string }[])[2];
    expect(await page.locator(".mention[aria-current]").textContent()).toBe(third?.text);
  });

  test("fits a screen of 360 pixels, a pane at a time", async () => {
    const { page } = await open(REPORT.file, PHONE);
    const isTooWide = () => page.evaluate("document.documentElement.scrollWidth > innerWidth");
    expect(await page.locator(".text-body").isVisible()).toBe(false);
    expect(await isTooWide()).toBe(false);
    await rowOf(page, "275,082").tap();
    expect(await page.locator(".mention[aria-current]").isVisible()).toBe(true);
    expect(await isTooWide()).toBe(false);
    await mentionOf(page, "118,4%").tap();
    expect(await page.getByRole("tooltip").innerText()).toContain("dự toán");
    await page.getByRole("button", { name: "Xem trong bảng" }).tap();
    expect(await isInView(page, "tr[aria-current]")).toBe(true);
    for (const name of ["Từng con số", "Biểu đồ"]) {
      await tab(page, name).tap();
      expect(await isTooWide()).toBe(false);
    }
  });

  test("prints its text and all its rows, and nothing to press", async () => {
    const { page } = await open(REPORT.file, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, select:visible, input:visible").allTextContents()).toEqual(
      await page.locator("thead button:visible").allTextContents(),
    );
    expect(await page.locator(".mention").first().isVisible()).toBe(true);
    expect(await rowsOf(page).count()).toBe(5);
    const clipped = `[...document.querySelectorAll(".app, .app *")].filter((one) =>
      !one.matches(".hidden") && getComputedStyle(one).overflow !== "visible" && one.scrollHeight > one.clientHeight + 1).length`;
    expect(await page.evaluate(clipped)).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(29, 31, 35)");
  });
});
