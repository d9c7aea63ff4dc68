import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain.ts";
import { type ExtractOptions, extract, extractEach } from "../../src/extract.ts";
import { readLexicon } from "../../src/lexicon/lexicon.ts";
import { LexiconError } from "../../src/lexicon/own-words.ts";

const WORDS = `word\ttags\texample\tgives
# cách đếm của địa phương
bó lạt\tnoun
ụ nổi\tclassifier\tXưởng có 4 ụ nổi.
buổi đả thông\teventNoun
giạ lúa\tunit:giạ base:kg:20.5
vốc\tunit:vốc area before:thóc,end
tiền xưa\tcurrency:XTS
Z₫\tcurrency:XTS leads
tỷ xu\tcurrency:XTS:9
trâm\tunit:tr.
hộ chài\tunit:hộ_chài`;
const lexicon = readLexicon(WORDS, "rieng.tsv");

/** What a text gives with own words, and without. */
const CASES: readonly [text: string, own: object, plain: object | undefined][] = [
  ["Chợ bán 214 bó lạt dài.", { kind: "count", text: "214 bó lạt", noun: "bó lạt" }, { noun: "bó" }],
  ["Chợ bán 214 BÓ LẠT.", { kind: "count", noun: "BÓ LẠT" }, { noun: "BÓ" }],
  ["Nhà ấy thu 12,5 giạ lúa.", { kind: "measurement", unit: "giạ", base_value: 256.25, base_unit: "kg" }, undefined],
  ["Nhà ấy thu 3 vốc thóc.", { kind: "measurement", unit: "vốc", base_value: null }, { kind: "count" }],
  ["Mật độ 40 cây/vốc.", { kind: "measurement", unit: "cây/vốc" }, { kind: "count" }],
  ["Giá 25 triệu tiền xưa.", { kind: "money", value: 25_000_000, unit: "XTS" }, { unit: null }],
  ["Giá Z₫ 25 triệu.", { kind: "money", text: "Z₫ 25 triệu", unit: "XTS" }, undefined],
  ["Giá 2,5 tỷ xu.", { kind: "money", value: 2_500_000_000, unit: "XTS" }, undefined],
  ["Dài 15 trâm.", { kind: "measurement", unit: "tr." }, undefined],
  ["Có 15 hộ chài.", { kind: "measurement", unit: "hộ chài" }, { kind: "count", noun: "hộ" }],
];

describe.each(CASES)("%s", (text, own, plain) => {
  it("is read with own words", () => {
    expect(extract(text, { lexicon })[0]).toMatchObject(own);
  });
  it("is read without them otherwise", () => {
    const [record] = extract(text);
    if (plain === undefined) expect(record).not.toMatchObject(own);
    else expect(record).toMatchObject(plain);
  });
});

const ERRORS: readonly [text: string, line: number, column: number, reason: string, hint: string][] = [
  ["chuồng cọp", 1, 1, "no tags", "write a tab and the tags after the word"],
  ["# tên\n\nchuồng cọp noun", 3, 1, "no tags", "write a tab"],
  ["cọp\t", 1, 2, "no tags", "write one of noun"],
  ["\tnoun", 1, 1, "no word", "before the first tab"],
  ["cọp\tnoun\ta\tb\tc", 1, 5, "5 columns", "at most 4: word, tags, example, gives"],
  ["word\ttags\nchuồng  cọp\tnoun", 2, 1, "spaces in 'chuồng  cọp'", "one space"],
  ["cọp 2\tnoun", 1, 1, "'cọp 2' is no word", "letters and single spaces"],
  ["cọp!\tnoun", 1, 1, "cannot be read at '!'", "letters and single spaces"],
  ["cọp\tnuon", 1, 2, "no tag 'nuon'", "the tags are noun, classifier"],
  ["cọp\tstatus:planned", 1, 2, "no tag 'status:planned'", "the tags are noun"],
  ["cọp\tnoun  area", 1, 2, "no tag ''", "the tags are noun"],
  ["cọp\tnoun area", 1, 2, "area without unit", "add unit"],
  ["cọp\tnoun:con", 1, 2, "'noun:con' has a value", "write noun alone"],
  ["cọp\tunit", 1, 2, "'unit' has no value of its form", "unit:kg"],
  ["cọp\tunit:c base:kg:1,5", 1, 2, "'base:kg:1,5' has no value of its form", "base:kg:12.5"],
  ["cọp\tcurrency:vnd", 1, 2, "'currency:vnd' has no value of its form", "currency:VND"],
  ["cọp\tbase:kg", 1, 2, "base without unit", "add unit"],
  ["cọp\tcurrency:XTS leads", 1, 1, "before an amount only in capitals", "as it is written there"],
  ["CỌPCỌP\tcurrency:XTS leads", 1, 1, "too long to stand before an amount", "at most 4"],
  ["cọp\tnoun\nhổ\tnoun\nCọp\tunit:c", 3, 1, "'Cọp' stands twice", "line 1 has it"],
];

describe("a wrong row", () => {
  it.each(ERRORS)("%j", (text, line, column, reason, hint) => {
    const read = () => readLexicon(text, "rieng.tsv");
    expect(read).toThrow(LexiconError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ line, column, file: "rieng.tsv" });
      const { message } = error as LexiconError;
      expect(message).toMatch(new RegExp(`^rieng\\.tsv:${line}: column ${column} \\(`));
      expect(message).toContain(reason);
      expect(message).toContain(hint);
    }
  });
});

describe("the lexicon of a call", () => {
  const text = "Xưởng đóng 3 vốc.\n".repeat(2000);
  const kinds = (options: ExtractOptions) => new Set(extract(text, options).map(({ unit }) => unit));

  it("is of this call alone, also where calls take turns", () => {
    const other = readLexicon("vốc\tunit:nắm");
    const [one, two, none] = [{ lexicon }, { lexicon: other }, {}].map((options) => extractEach(text, options));
    const units = new Set<string>();
    for (let turn = 0; turn < 2000; turn++)
      units.add([one, two, none].map((each) => each?.next().value?.unit ?? "none").join(" "));
    expect([...units]).toEqual(["vốc nắm none"]);
  });

  it("leaves nothing behind, also where reading fails", () => {
    const before = JSON.stringify(extract(text));
    expect(() => lexicon.read(() => extract(null as unknown as string))).toThrow(TypeError);
    expect(kinds({ lexicon })).toEqual(new Set(["vốc"]));
    expect(JSON.stringify(extract(text))).toBe(before);
  });

  it("reads the units of tables", () => {
    const table = "Xã\tSản lượng (giạ lúa)\nAn Phú\t412\nAn Hòa\t377\n";
    expect(extract(table, { lexicon }).map(({ unit }) => unit)).toEqual(["giạ", "giạ"]);
    expect(extract(table).map(({ unit }) => unit)).not.toContain("giạ");
  });

  it("is what explain shows", () => {
    expect(explain("Xưởng đóng 3 vốc.", { lexicon }).tokens).toContainEqual(expect.objectContaining({ type: "Unit" }));
  });

  it("must be one", () => {
    expect(() => extract("", { lexicon: WORDS as never })).toThrow(
      "lexicon must be what readLexicon returns, not string",
    );
  });

  it("may be empty, and written on any system", () => {
    expect(extract("3 vốc", { lexicon: readLexicon("") })).toEqual(extract("3 vốc"));
    const windows = readLexicon(`\uFEFF${WORDS.normalize("NFD").replaceAll("\n", "\r\n")}`);
    for (const [one] of CASES) expect(extract(one, { lexicon: windows })).toEqual(extract(one, { lexicon }));
  });
});
