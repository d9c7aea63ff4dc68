import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeAs, detectUtf16 } from "../../src/read/encodings/decode.ts";
import { mendLegacyText } from "../../src/read/encodings/legacy-text.ts";
import { ENCODING_NAMES, findEncoding } from "../../src/read/encodings/names.ts";
import { isSyllable } from "../../src/read/encodings/syllables.ts";
import { decodeText } from "../../src/read/text.ts";
import { fixtures } from "../fixtures.ts";
import { findFile, readFixtureText, readForms, readOne } from "./files.ts";

const files = readdirSync(findFile("encodings"));

it("has a file for each encoding of Vietnamese", () => {
  const named = ENCODING_NAMES.filter((name) => name !== "utf-8" && name !== "windows-1252");
  expect(named.filter((name) => !files.some((file) => file.endsWith(`.${name}.txt`)))).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const [fixture = "", encoding = ""] = file.split(".");

  it("reads as the text that it was made from", async () => {
    const { text } = await readOne(`encodings/${file}`);
    expect(text).toBe(readFixtureText(fixture));
    expect(readForms(text)).toEqual(readForms(readFixtureText(fixture)));
  });

  const forced = findEncoding(encoding.replace(/-no-bom|-bom|-as-unicode/, ""));
  it(`reads so when ${forced} is forced`, async () => {
    const { text } = await readOne(`encodings/${file}`, forced === undefined ? {} : { encoding: forced });
    expect(text).toBe(readFixtureText(fixture));
  });
});

describe("short texts", () => {
  const cases: [string, number[], string][] = [
    [
      "windows-1258",
      [...Buffer.from("thu 5 t"), 0x79, 0xd2, 0x20, 0xf0, 0xf4, 0xcc, ...Buffer.from("ng")],
      "thu 5 tỷ đồng",
    ],
    ["tcvn3", [...Buffer.from("5 t"), 0xfb, 0x20, 0xae, 0xe5, ...Buffer.from("ng")], "5 tỷ đồng"],
    [
      "vni",
      [...Buffer.from("5 trie"), 0xe4, ...Buffer.from("u "), 0xf1, ...Buffer.from("o"), 0xe0, ...Buffer.from("ng")],
      "5 triệu đồng",
    ],
  ];
  it.each(cases)("are told: %s", async (_name, bytes, text) => {
    expect(await decodeText(Uint8Array.from(bytes))).toBe(text);
  });

  it.each([
    ["TriÖu ®ång", "Triệu đồng"],
    ["Tæng thu ng©n s¸ch 5 tû ®ång", "Tổng thu ngân sách 5 tỷ đồng"],
    ["Th\u2212\u00ad", "Th\u2212\u00ad"],
    ["s\u03bc b\u2212íc thø 2 v\u00b5 ®ång", "sà bước thứ 2 và đồng"],
    ["Toång soá 5 trieäu ñoàng", "Tổng số 5 triệu đồng"],
    ["TRÖÔÙC NAÊM 2020", "TRƯỚC NĂM 2020"],
  ])("in legacy letters become Unicode: %s", (typed, text) => {
    expect(mendLegacyText(typed)).toBe(text);
  });

  it.each([
    "có là và bà cá",
    "La société générale a été créée à Paris",
    "Müller für Größe über Äpfel",
    "Tổng thu TriÖu ®ång",
    "5 × 3 = 15 m² (± 2°C) © 2020",
    "español señor mañana",
  ])("of other languages stay: %s", (text) => {
    expect(mendLegacyText(text)).toBe(text);
  });

  it("mends the lines that need it", () => {
    expect(mendLegacyText("BÁO CÁO tỷ đồng\nTæng thu ng©n s¸ch\ncó và là")).toBe(
      "BÁO CÁO tỷ đồng\nTổng thu ngân sách\ncó và là",
    );
  });
});

it("knows syllables", () => {
  const words = fixtures.flatMap(({ text }) => text.normalize("NFC").match(/\p{L}+/gu) ?? []);
  const marked = words.filter((word) => /[^\0-\u007F]/.test(word));
  const unknown = [...new Set(marked.filter((word) => !isSyllable(word)))];
  // Abbreviations, and a name that keeps its old spelling.
  expect(unknown.filter((word) => word !== word.toUpperCase())).toEqual(["trđ", "đ", "Đăk"]);
  expect(["toìn", "cat", "hoạ̀", "ngh", "bcá", "TriÖu", "ðồng"].filter(isSyllable)).toEqual([]);
});

describe("quotes of Windows in a TCVN3 text", () => {
  it.each([
    [[0x93, 0x43, 0x68, 0xd8, 0x94], "“Chỉ”"],
    [[0x48, 0x97, 0x49], "HỘI"],
    [[0x32, 0x96, 0x33], "2–3"],
    [[0x99, 0x20, 0x63], "Ở c"],
  ])("%j", (bytes, text) => {
    expect(decodeAs(Uint8Array.from(bytes), "tcvn3")).toBe(text);
  });
});

describe("what is no text", () => {
  it.each([
    [[0, 0, 0, 0]],
    [[1, 0, 0, 0, 2, 0, 0, 0]],
    [[0x41, 0, 0x42]],
    [[0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]],
  ])("%j is no UTF-16", (bytes) => {
    expect(detectUtf16(Uint8Array.from(bytes))).toBeUndefined();
  });
});

it.each([
  ["ABC", "tcvn3"],
  ["cp1258", "windows-1258"],
  ["UTF8", "utf-8"],
  ["x-viet-tcvn5712", "tcvn3"],
  ["koi8-r", undefined],
])("%s is %s", (name, encoding) => {
  expect(findEncoding(name)).toBe(encoding);
});
