import { describe, expect, it } from "vitest";
import { isUnread } from "../../src/read/read.ts";
import { runCommand } from "../cli/command.ts";
import { readAll } from "./files.ts";

async function readTable(name: string, content: string | Uint8Array, settings = {}) {
  const readings = await readAll(name, Buffer.from(content as Uint8Array), settings);
  return Object.fromEntries(readings.map((one) => [one.source, isUnread(one) ? `unread: ${one.reason}` : one.text]));
}

const BY_ID = { textField: "nội dung", idField: "mã" };

describe("tables", () => {
  it.each([
    ["a.csv", "text,n\n5%,1\n6%,2\n", {}, { "a.csv#1": "5%", "a.csv#2": "6%" }],
    [
      "a.csv",
      '\uFEFFmã;nội dung\r\nx;"5%; ""6%""\n7%"\r\ny;\r\nz;8%\r\n',
      BY_ID,
      { "a.csv#x": '5%; "6%"\n7%', "a.csv#z": "8%" },
    ],
    ["a.tsv", "text\tn\n5,5%\t1\n", {}, { "a.tsv#1": "5,5%" }],
    ["a.jsonl", '{"text":"5%"}\n\n{"text":"6%"}', {}, { "a.jsonl#1": "5%", "a.jsonl#2": "6%" }],
    [
      "a.ndjson",
      '{"mã":"x","nội dung":"5%"}\n{"mã":7,"nội dung":"6%"}\n',
      BY_ID,
      { "a.ndjson#x": "5%", "a.ndjson#7": "6%" },
    ],
    ["-", '{"text": "5%"}\n', {}, { "-#1": "5%" }],
    ["-", "t,n\n5%,1\n", { textField: "t" }, { "-#1": "5%" }],
    ["a.csv", "text\n", {}, {}],
    ["a.csv", "\n\n", {}, {}],
    ["a.csv", "Cây,Ha\nLúa,1.250\n", {}, { "a.csv": "Cây\tHa\nLúa\t1.250\n" }],
    ["a.csv", "a\n\n", { textField: "a" }, {}],
    ["a.txt", "text,n\n5%,1\n", { textField: "text" }, { "a.txt": "text,n\n5%,1\n" }],
    ["a.txt", "{một} văn bản", {}, { "a.txt": "{một} văn bản" }],
  ])("%s %j", async (name, content, settings, texts) => {
    expect(await readTable(name, content, settings)).toEqual(texts);
  });

  it("take no time for columns that nobody asks for", async () => {
    const names = Array.from({ length: 30_000 }, (_, at) => `c${at}`).join(",");
    const texts = await readTable("a.csv", `text,${names}\n${"5%\n".repeat(30_000)}`);
    expect(Object.keys(texts)).toHaveLength(30_000);
  });

  it("go on after a row that ends early", async () => {
    expect(await readTable("a.csv", "n,text\n1\n2,5%\n")).toEqual({ "a.csv#2": "5%" });
  });

  it("name as many fields as a message has room for", async () => {
    const names = Array.from({ length: 99 }, (_, at) => `${at}${"x".repeat(1000)}`);
    const [reason = ""] = Object.values(await readTable("a.csv", `${names.join(",")}\n1\n`, { textField: "y" }));
    expect(reason).toMatch(/^unread: no field 'y'; name one with --text-field: 0x+…, 1x+…, /);
    expect(reason.length).toBeLessThan(1000);
  });

  it("go on after a row whose id is an array of arrays, or an object", async () => {
    const deep = `${"[".repeat(8000)}${"]".repeat(8000)}`;
    const rows = [deep, '{"toString":1}', "[2]", "true", '"x"'].map((id) => `{"text":"5%","id":${id}}`);
    expect(await readTable("a.jsonl", rows.join("\n"), { idField: "id" })).toEqual({
      "a.jsonl#1": "5%",
      "a.jsonl#2": "5%",
      "a.jsonl#3": "5%",
      "a.jsonl#true": "5%",
      "a.jsonl#x": "5%",
    });
  });

  it("are decoded", async () => {
    const text = Buffer.from("text\nThu 5 t\u00fb \u00ae\u00e5ng\n", "latin1");
    expect(await readTable("a.csv", text)).toEqual({ "a.csv#1": "Thu 5 tỷ đồng" });
  });

  it.each([
    [
      "a.csv",
      "id,content\n1,5%\n",
      { textField: "nội dung" },
      { "a.csv": "unread: no field 'nội dung'; name one with --text-field: id, content" },
    ],
    [
      "a.csv",
      "id,text\n1,5%\n",
      { idField: "x" },
      { "a.csv": "unread: no field 'x'; name one with --id-field: id, text" },
    ],
    ["a.csv", 'text\n"5%\n', {}, { "a.csv": expect.stringContaining("unread: not a valid table: Quote Not Closed") }],
    [
      "a.jsonl",
      '{"text":"5%"}\n{"text":\n{"id":1}\n[1]\n{"text":5}\n{"text":"6%"}',
      {},
      {
        "a.jsonl#1": "5%",
        "a.jsonl#2": expect.stringContaining("unread: not JSON: "),
        "a.jsonl#3": "unread: no field 'text'; name one with --text-field: id",
        "a.jsonl#4": "unread: not a JSON object",
        "a.jsonl#5": "unread: its field 'text' is not a string",
        "a.jsonl#6": "6%",
      },
    ],
  ])("%s %j are told of", async (name, content, settings, texts) => {
    expect(await readTable(name, content, settings)).toEqual(texts);
  });

  it("are read by the command", () => {
    const { code, stdout } = runCommand(["--tsv", "--columns", "text,source", "--text-field", "t", "--id-field", "i"], {
      input: "i,t\nx,Thu 5%\ny,Chi 6%\n",
    });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^text\tsource\n5%\t.?-#x\n6%\t.?-#y\n$/),
    });
  });
});
