// Creates the pictures of the README, docs/images/*.png, from a fixture: `npm run build && node
// scripts/screenshots.js`. Requires Chromium (CHROMIUM, or /usr/bin/chromium) and pngquant.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { AnsiUp } from "ansi_up";
import { chromium } from "playwright-core";
import { loadCommand } from "../bin/load.js";

const ROOT = join(import.meta.dirname, "..");
const IMAGES = join(ROOT, "docs", "images");
const FIXTURE = "fixtures/huyen-kinh-te.txt";
/** The width of the terminal in cells. */
const COLUMNS = 108;
const folder = mkdtempSync(join(tmpdir(), "extract-vi-"));

/** Runs the command as on a terminal and returns its output, including colour codes. */
async function runOnTerminal(args, input) {
  let printed = "";
  const stdout = new Writable({
    write(bytes, _encoding, done) {
      printed += bytes;
      done();
    },
  });
  Object.assign(stdout, { isTTY: true, columns: COLUMNS });
  const stdin = Readable.from([Buffer.from(input)]);
  const io = { stdin, stdout, stderr: process.stderr, cwd: () => ROOT, env: {} };
  if ((await loadCommand().command.run(args, io)) !== 0) throw new Error(`extract ${args.join(" ")} failed`);
  return printed;
}

/** Returns an HTML page that looks like a terminal. */
function writeTerminalPage(command, printed) {
  const colours = new AnsiUp();
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 18px 20px; background: #1b1e23; color: #d9dcdf; }
    pre { margin: 0; font: 14px/1.5 "Liberation Mono", monospace; white-space: pre-wrap; width: ${COLUMNS + 2}ch; }
  </style><pre>$ ${command}\n${colours.ansi_to_html(printed)}</pre>`;
}

async function shoot(browser, file, name, { act, size, ...options }) {
  const page = await browser.newPage({ viewport: size, ...options });
  await page.goto(pathToFileURL(file).href);
  await act?.(page);
  const path = join(IMAGES, name);
  await page.screenshot({ path, fullPage: act === undefined });
  await page.close();
  const { status } = spawnSync("pngquant", ["--force", "--strip", "--quality=70-95", "--output", path, path]);
  if (status !== 0) throw new Error("pngquant failed; is it installed?");
  console.log(`${path}: ${statSync(path).size} bytes`);
}

async function choosePlace(page) {
  await page.locator("tbody tr", { hasText: "Thu NSNN" }).first().click();
  await page.locator(".mention", { hasText: "118,4%" }).hover();
  await page.getByRole("tooltip").waitFor();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
try {
  const report = join(folder, "report.html");
  await loadCommand().command.run([FIXTURE, "--html", report, "--quiet"], {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: () => ROOT,
    env: {},
  });
  await shoot(browser, report, "report.png", { act: choosePlace, size: { width: 1280, height: 760 } });
  const paragraph = readFileSync(join(ROOT, FIXTURE), "utf8")
    .split("\n")
    .find((line) => line.startsWith("Thu NSNN"));
  const terminal = join(folder, "terminal.html");
  writeFileSync(
    terminal,
    writeTerminalPage(`grep '^Thu NSNN' ${FIXTURE} | npx extract`, await runOnTerminal([], `${paragraph}\n`)),
  );
  await shoot(browser, terminal, "terminal.png", { size: { width: 960, height: 100 } });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
