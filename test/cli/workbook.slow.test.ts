import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";
import { DOCUMENT_LABELS } from "../../src/write/labels.ts";
import { makeArchive } from "./archive.ts";
import { COMMAND, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";
import { createTerminal } from "./terminal-io.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
const REPORTS = ["--glob", "*.txt", "-q", "."];

type Fields = Record<string, string | number | null>;
type Cells = Record<string, unknown>;
type Sheets = Record<"Records" | "Facts" | "Documents", Cells[]>;

/** The rows of each sheet by the titles of their columns. */
async function readSheets(path: string): Promise<Sheets> {
  const sheets = await readWorkbook(path);
  return Object.fromEntries(
    sheets.map(({ sheet, data: [head = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null]))),
    ]),
  ) as Sheets;
}

const readLines = (...options: string[]): Fields[] =>
  runCommand(["--ndjson", ...options, ...REPORTS], { folder: FIXTURES })
    .stdout.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The unit of a figure: of `change_from` that of `change_unit`. */
function findUnit(fields: Fields, name: string): unknown {
  const part = name.replace(/_?(?:from|to)$/, "");
  return part === "" || part === "value" ? fields.unit : fields[`${part}_unit`];
}

const isPercent = (fields: Fields, name: string) => typeof fields[name] === "number" && findUnit(fields, name) === "%";
const isDay = (name: string, field: unknown) =>
  /^(?:iso|period)$/.test(name) && /^\d{4}-\d\d-\d\d$/.test(String(field));

/** What a reader of the workbook finds for a field. */
function expectCell(fields: Fields, name: string): unknown {
  const field = fields[name] ?? null;
  if (isPercent(fields, name)) return Number(`${field}e-2`);
  if (isDay(name, field)) return new Date(`${field}T00:00:00Z`);
  return typeof field === "string" ? field.trim() : field;
}

const tidy = (cell: unknown) => (typeof cell === "string" ? cell.replace(/\r\n/g, "\n").trim() : cell);

describe("the reports, figure by figure", () => {
  const folder = makeFolder();
  const path = join(folder, "out.xlsx");
  const [records, facts] = [readLines(), readLines("--facts")];
  let sheets: Sheets;

  beforeAll(async () => {
    expect(runCommand(["-o", path, ...REPORTS], { folder: FIXTURES })).toEqual({ code: 0, stdout: "", stderr: "" });
    sheets = await readSheets(path);
  });

  it("has three sheets, and nothing else beside the workbook", () => {
    expect(Object.keys(sheets)).toEqual(["Records", "Facts", "Documents"]);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
  });

  it.each([
    ["Records", records],
    ["Facts", facts],
  ] as const)("%s equal those of --ndjson", (name, lines) => {
    expect(lines.length).toBeGreaterThan(500);
    const expected = lines.map((line) =>
      Object.fromEntries(Object.keys(line).map((column) => [column, expectCell(line, column)])),
    );
    const cells = sheets[name].map((row) =>
      Object.fromEntries(Object.entries(row).map(([at, cell]) => [at, tidy(cell)])),
    );
    const withoutSentence = cells.map(({ sentence, ...row }) => (name === "Records" ? row : { ...row, sentence }));
    expect(withoutSentence).toEqual(expected);
    for (const { sentence } of cells) expect(sentence).toEqual(expect.stringMatching(/./));
  });

  it("has a row for each document and its sentences below it", () => {
    const documents = sheets.Documents.filter(({ characters }) => characters !== null);
    expect(documents.map(({ source }) => source)).toEqual([...new Set(records.map(({ source }) => source))]);
    for (const { source, "title or sentence": title, characters, records: count, facts: rows } of documents) {
      const text = readFileSync(join(FIXTURES, String(source)), "utf8");
      expect({ characters, count, rows }).toEqual({
        characters: text.length,
        count: records.filter((record) => record.source === source).length,
        rows: facts.filter((fact) => fact.source === source).length,
      });
      expect(text.replace(/\s+/g, " ")).toContain(title);
    }
    const quoted = new Set(sheets.Documents.map((row) => `${row.source}: ${row["title or sentence"]}`));
    for (const { source, sentence } of sheets.Records) expect(quoted).toContain(`${source}: ${sentence}`);
  });

  it.each([
    ["sheet1", records],
    ["sheet2", facts],
  ] as const)("leads from each row of %s to its document and its sentence", (part, lines) => {
    const links = [
      ...readPart(path, part).matchAll(
        /<f>HYPERLINK\("#Documents!\$([AC])\$(\d+)",Documents!\$\1\$\2\)<\/f><v>([^<]*)</g,
      ),
    ];
    expect(links).toHaveLength(2 * lines.length);
    for (const [, column, row, shown] of links) {
      const { source, "title or sentence": sentence } = sheets.Documents[Number(row) - 2] ?? {};
      expect(tidy(shown)).toBe(column === "A" ? source : sentence);
    }
  });

  it.skipIf(!hasOffice())("LibreOffice reads the same", { timeout: 120_000 }, () => {
    const office = readByOffice(path, folder);
    for (const [name, lines] of [
      ["Records", records],
      ["Facts", facts],
    ] as const) {
      const expected = lines.map((line) => Object.keys(line).map((column) => expectOffice(line, column)));
      expect(office[name]?.slice(1).map((row) => row.slice(0, expected[0]?.length).map(shorten))).toEqual(expected);
    }
    expect(office.Documents).toHaveLength(sheets.Documents.length + 1);
  });
});

/** The XML of a sheet, without its entities. */
function readPart(path: string, name: string): string {
  const { [`xl/worksheets/${name}.xml`]: bytes } = unzipSync(readFileSync(path));
  const xml = Buffer.from(bytes ?? []).toString();
  return xml.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function hasOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** UTF-8, commas, not as shown but a file for each sheet. */
const OFFICE_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** The cells of each sheet as LibreOffice reads them. */
function readByOffice(path: string, folder: string): Record<string, string[][]> {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", OFFICE_CSV, "--outdir", folder, path], {
    stdio: "ignore",
  });
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return Object.fromEntries(
    names.map((name) => [/-(\w+)\.csv$/.exec(name)?.[1] ?? "", parse(readFileSync(join(folder, name)))]),
  );
}

/** What LibreOffice writes for a field: dates as Americans do. */
function expectOffice(fields: Fields, name: string): string {
  const field = fields[name] ?? null;
  if (isPercent(fields, name)) return `${field}%`;
  if (isDay(name, field)) return String(field).replace(/(\d+)-(\d+)-(\d+)/, "$2/$3/$1");
  return field === null ? "" : shorten(withoutExponent(String(field)));
}

/** LibreOffice writes `8.7e-7` as 0.00000087. */
function withoutExponent(cell: string): string {
  return /^-?\d+(?:\.\d+)?e-\d+$/.test(cell) ? Number(cell).toFixed(20).replace(/0+$/, "") : cell;
}

/** LibreOffice writes 15 digits of a quotient, and rounds them its own way. */
const shorten = (cell: string) => (/^-?\d+\.\d{13,}$/.test(cell) ? Number(cell).toPrecision(14) : cell);

describe("hostile text", () => {
  const text = `=HYPERLINK("http://a.example","5 tỷ đồng")\u0001 & <b> _x0041_ ${"rất ".repeat(20)}nhiều.`;

  it("stays text", async () => {
    const folder = makeFolder({ '=cmd|"x"!A0.txt': text, "a#1%.txt": "Có 71 dự án." });
    expect(runCommand(["-q", "-o", "out.xlsx", "."], { folder })).toMatchObject({ code: 0, stderr: "" });
    const formulas = [1, 2, 3].flatMap((at) => [
      ...readPart(join(folder, "out.xlsx"), `sheet${at}`).matchAll(/<f>(.*?)<\/f>/g),
    ]);
    expect(formulas.length).toBeGreaterThan(5);
    for (const [, formula] of formulas) {
      expect(formula).toMatch(
        /^HYPERLINK\("(?:#Documents!\$[AC]\$\d+",Documents!\$[AC]\$\d+|=cmd\|""x""!A0\.txt","=cmd\|""x""!A0\.txt"|a%231%25\.txt","a#1%\.txt")\)$/,
      );
    }
    const { Records } = await readSheets(join(folder, "out.xlsx"));
    expect(Records[0]).toMatchObject({ source: '=cmd|"x"!A0.txt', value: 5e9 });
    if (!hasOffice()) return;
    const office = readByOffice(join(folder, "out.xlsx"), folder);
    expect(office.Records?.[1]?.at(-1)).toBe(text);
  });
});

describe("the choice of columns", () => {
  it.each([
    [
      ["--columns", "value,unit"],
      ["value", "unit", "sentence"],
      ["Records", "Facts", "Documents"],
    ],
    [
      ["--facts", "--columns", "indicator,value"],
      ["indicator", "value"],
      ["Facts", "Records", "Documents"],
    ],
    [
      ["--headers", "vi", "--columns", "value"],
      ["Giá trị", "Câu trích"],
      ["Records", "Facts", "Documents"],
    ],
  ])("%j is that of the first sheet", async (options, titles, order) => {
    const folder = makeFolder({ "a.txt": TEXT });
    expect(runCommand(["-o", "out.xlsx", ...options, "a.txt"], { folder }).code).toBe(0);
    const sheets = await readWorkbook(join(folder, "out.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(order);
    expect(sheets[0]?.data[0]).toEqual(titles);
    if (options.includes("vi")) expect(sheets[2]?.data[0]).toEqual(Object.values(DOCUMENT_LABELS));
  });
});

describe("where it goes", () => {
  const folder = makeFolder({ "a.txt": TEXT, "b.txt": "Có 71 dự án." });

  it("is the same in a pipe, where nothing is beside it to link to but by its whole path", async () => {
    const piped = execFileSync(process.execPath, [COMMAND, "-q", "-f", "xlsx", "a.txt"], { cwd: folder });
    const [records] = await readWorkbook(piped);
    expect(records?.data).toHaveLength(3);
  });

  it("is refused on a terminal", async () => {
    const { io, written } = createTerminal({ folder });
    expect(await run(["-f", "xlsx", "a.txt"], io)).toBe(2);
    expect(written).toEqual({
      stdout: "",
      stderr: "extract: a terminal cannot show xlsx\nhint: add -o FILE.xlsx\n",
    });
  });

  it("is told when it can't be written", () => {
    const { code, stderr } = runCommand(["-o", "none/out.xlsx", "a.txt"], { folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "extract: cannot write none/out.xlsx: no such directory\n" });
  });

  it("has no rows where there is nothing, and is a workbook all the same", async () => {
    const args = [COMMAND, "-q", "-f", "xlsx", "none.txt"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, env: makeEnvironment() });
    writeFileSync(join(folder, "out.xlsx"), stdout);
    expect(await readSheets(join(folder, "out.xlsx"))).toEqual({ Records: [], Facts: [], Documents: [] });
  });
});

it("is the same file for any number of workers", () => {
  const folder = makeArchive(100);
  for (const jobs of ["1", "2"]) runCommand(["-q", "-o", `${jobs}.xlsx`, "--jobs", jobs, "reports"], { folder });
  expect(readFileSync(join(folder, "1.xlsx")).equals(readFileSync(join(folder, "2.xlsx")))).toBe(true);
});

it("leaves nothing behind when it is interrupted", async () => {
  const folder = makeArchive(300);
  const child = spawn(process.execPath, [COMMAND, "-q", "-o", "out.xlsx", "reports"], {
    cwd: folder,
    env: makeEnvironment(),
  });
  const closed = once(child, "close");
  while (readdirSync(folder).length === 1) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGINT");
  expect(await closed).toEqual([null, "SIGINT"]);
  expect(readdirSync(folder)).toEqual(["reports"]);
});
