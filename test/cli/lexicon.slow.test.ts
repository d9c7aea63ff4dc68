import { describe, expect, it } from "vitest";
import { makeFolder, runCommand } from "./command.ts";

const WORDS = "# đơn vị của xã\ngiạ lúa\tunit:giạ base:kg:20.5\nbó lạt\tnoun\n";
const UNITS = ["--lexicon", "words.tsv", "--csv", "--columns", "source,text,unit"];

function makeTexts(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, at) => [`${1000 + at}.txt`, `Thu ${at + 2} giạ lúa. `.repeat(60)]);
  return Object.fromEntries(names);
}

describe("--lexicon", () => {
  it("is of all documents, whichever worker reads them", () => {
    const folder = makeFolder({ ...makeTexts(300), "words.tsv": WORDS });
    const [one, four] = ["1", "4"].map((jobs) => runCommand([...UNITS, "--jobs", jobs, "-q", "."], { folder }));
    expect(one).toEqual(four);
    const rows = one?.stdout.trim().split("\r\n").slice(1) ?? [];
    expect(rows).toHaveLength(300 * 60);
    expect(new Set(rows.map((row) => row.replace(/^\d+\.txt,\d+ /, "")))).toEqual(new Set(["giạ lúa,giạ"]));
  });

  it("is of standard input, of lines and of explain", () => {
    const folder = makeFolder({ "words.tsv": WORDS });
    const options = ["--lexicon", "words.tsv"];
    expect(runCommand([...options, "--csv", "--columns", "unit"], { folder, input: "5 giạ lúa" }).stdout).toBe(
      "unit\r\ngiạ\r\n",
    );
    const answer = runCommand([...options, "--from", "ndjson"], { folder, input: '{"text":"5 giạ lúa"}' }).stdout;
    expect(JSON.parse(answer).records[0]).toMatchObject({ unit: "giạ", base_value: 102.5 });
    expect(runCommand(["explain", ...options, "5 giạ lúa"], { folder }).stdout).toMatch(/measurement +5 giạ/);
  });

  it.each([
    ["giạ\tunit\n", "words.tsv:1: column 2 (tags): 'unit' has no value of its form", "write it as in unit:kg"],
    ["bó\tnoun\ngiạ\tnuon\n", "words.tsv:2: column 2 (tags): no tag 'nuon'", "the tags are noun, classifier"],
    ["giạ noun\n", "words.tsv:1: column 1 (word): no tags", "write a tab and the tags"],
    [Buffer.from("gi\xe1\tnoun", "latin1"), "words.tsv: not a text in UTF-8", "--lexicon needs a text file of words"],
  ])("refuses %j before anything is read", (words, message, hint) => {
    const folder = makeFolder({ "words.tsv": words, "a.txt": "5 giạ lúa" });
    const { code, stdout, stderr } = runCommand(["--lexicon", "words.tsv", "a.txt"], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`extract: ${message}\nhint: ${hint}`);
  });

  it("refuses a file that is not there, and one that the output would overwrite", () => {
    const folder = makeFolder({ "words.tsv": WORDS, "a.txt": "5 giạ lúa" });
    const missing = runCommand(["--lexicon", "other.tsv", "a.txt"], { folder });
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("extract: other.tsv: ") });
    const own = runCommand(["--lexicon", "words.tsv", "-o", "words.tsv", "a.txt"], { folder });
    expect(own).toMatchObject({ code: 2, stderr: expect.stringContaining("words.tsv would overwrite the input") });
  });
});
