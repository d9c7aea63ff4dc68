import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Where systems put Chromium. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const CHROMIUM = (process.env.CHROMIUM === undefined ? PLACES : [process.env.CHROMIUM]).find((path) =>
  existsSync(path),
);

/** Nothing that a browser does of itself: these would try to reach a network. */
const ARGUMENTS = [
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking",
  "--disable-component-update --disable-sync --font-render-hinting=none",
].flatMap((line) => line.split(" "));

/** What a page did beside showing itself: nothing of it should be. */
export interface Watched {
  page: Page;
  /** Addresses asked for beside the page's own, errors, and what the policy forbade. */
  faults: string[];
}

/** A telephone of the smallest width that is common. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};

export type OpenPage = (file: string, options?: BrowserContextOptions) => Promise<Watched>;

/**
 * Tests in a real browser, which is started once for them. Without one they fail in continuous integration, and
 * elsewhere are skipped with a word about it.
 */
export function describeInBrowser(name: string, define: (open: OpenPage) => void): void {
  if (CHROMIUM === undefined && process.env.CI !== undefined) {
    test(`${name}: Chromium`, () => {
      expect.fail(
        "no Chromium for the tests of the report page: install it (apt-get install chromium), or set CHROMIUM",
      );
    });
    return;
  }
  if (CHROMIUM === undefined) {
    console.warn(
      `${name}: skipped without Chromium; install it (apt-get install chromium), or set CHROMIUM to its path`,
    );
  }
  describe.skipIf(CHROMIUM === undefined)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ARGUMENTS });
    });
    afterAll(() => browser?.close());
    define((file, options) => openPage(browser as Browser, file, options));
  });
}

async function openPage(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN", ...options });
  // This ends a wait for something that never comes; it is no measure of speed.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const address = pathToFileURL(file).href;
  const folder = pathToFileURL(join(file, "..")).href;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(folder) && !url.startsWith("blob:")) faults.push(`asked for ${url}`);
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("dialog", (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, faults };
}
