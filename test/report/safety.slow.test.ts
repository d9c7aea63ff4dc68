import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { makeReport } from "./make-report.ts";

/** What strangers may write, each with a figure, so that it is in records, facts and sentences as well. */
const PIECES = [
  "</script><img src=x onerror=alert(1)>",
  "<script>alert(2)</script>",
  "<!-- <script>",
  "]]><svg onload=alert(3)>",
  "<style>body{display:none}</style>",
  "<meta http-equiv=refresh content='0;url=https://example.org/'>",
  `"><a href="javascript:alert(4)" onfocus='alert(5)' autofocus>`,
  "{{constructor.constructor('alert(6)')()}}",
  "<iframe srcdoc='<script>parent.alert(7)</script>'></iframe>",
  '=HYPERLINK("https://example.org")',
  "&lt;b&gt;&#60;i&#62;",
  "a\u2028b\u2029c\u202Ed\uD800e",
];
const HOSTILE = `${PIECES.map((piece) => `${piece} đạt 12,5 tỷ đồng, tăng 8% so với ${piece} năm 2023.`).join("\n")}\n`;
// What a page shows of half a character, and of what turns the order of letters about.
const SHOWN = HOSTILE.replace(/[\uD800\u202E]/g, "\uFFFD");

const NAME = "<img src=x onerror=alert(8)>.txt";
const REPORT = makeReport({ [NAME]: HOSTILE, "b.txt": "Thu 5 tỷ đồng." });
const HTML = readFileSync(REPORT.file, "utf8");

test("the page has no markup but its own", () => {
  const tags = [...HTML.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, "$1").matchAll(/<(\w+)/g)];
  expect(tags.map(([, name]) => name)).toEqual(
    "html head meta meta meta meta meta title style body noscript div script script script".split(" "),
  );
});

test("its policy allows its own script and style alone", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(HTML) ?? [];
  const rules = policy.split("; ").map((rule) => rule.replace(/sha256-[\w+/=]{44}/, "sha256"));
  expect(rules).toEqual([
    "default-src 'none'",
    "script-src 'sha256'",
    "style-src 'sha256'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test("it stays small without what it is of", () => {
  expect(HTML.length).toBeLessThan(300_000);
});

describeInBrowser("a report of a hostile text", (open) => {
  const goEverywhere = async (page: Page) => {
    for (const name of ["Từng con số", "Biểu đồ", "Số liệu"])
      await page.getByRole("tab", { name, exact: true }).click();
    await page.locator(".mention").first().hover();
    await page.locator("tbody tr").first().click();
    await page.getByRole("searchbox").fill("<script>");
  };

  test("shows it as text, runs nothing of it and asks for nothing", async () => {
    const { page, faults } = await open(REPORT.file);
    expect(await page.locator(".text-body").textContent()).toBe(SHOWN);
    await goEverywhere(page);
    expect(faults).toEqual([]);
    expect(
      await page.locator("img, iframe, svg[onload], meta[http-equiv=refresh], #app script, #app style").count(),
    ).toBe(0);
    expect(await page.locator(".document-field option").nth(1).textContent()).toBe(NAME);
    expect(page.url()).toContain("report.html");
  });

  test("forbids what would get in all the same", async () => {
    const { page } = await open(REPORT.file);
    const run = `new Promise((resolve) => {
      const forbidden = [];
      addEventListener("securitypolicyviolation", (event) => forbidden.push(event.effectiveDirective));
      const add = (name, fields) => document.body.append(Object.assign(document.createElement(name), fields));
      try { add("script", { text: "window.hacked = true" }); } catch { forbidden.push("thrown"); }
      try { document.body.insertAdjacentHTML("beforeend", "<i onclick='window.hacked = true'>x</i>"); } catch { forbidden.push("thrown"); }
      add("img", { src: "https://example.org/x.png" });
      add("iframe", { src: "https://example.org/" });
      add("style", { textContent: "body { color: red }" });
      fetch("https://example.org/").catch(() => {});
      const end = performance.now() + 300_000;
      const look = () => {
        const sorts = [...new Set(forbidden)].sort();
        if (sorts.length < 6 && performance.now() < end) return setTimeout(look, 50);
        resolve({ hacked: window.hacked === true, forbidden: sorts });
      };
      look();
    })`;
    expect(await page.evaluate(run)).toEqual({
      hacked: false,
      forbidden: ["connect-src", "frame-src", "img-src", "require-trusted-types-for", "style-src-elem", "thrown"],
    });
  });
});
