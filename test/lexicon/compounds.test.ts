import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import type { ExtractRecord } from "../../src/record/record.ts";

type Fields = Partial<Record<keyof ExtractRecord, unknown>>;

/** The fields of the record at the figure that is marked `⟨…⟩`, as far as they are expected. */
function readMarked(sentence: string, expected: Fields): Fields | undefined {
  const start = sentence.indexOf("⟨");
  const found = extract(sentence.replace(/[⟨⟩]/g, "")).find((record) => record.start === start);
  return (
    found && Object.fromEntries(Object.keys(expected).map((field) => [field, found[field as keyof ExtractRecord]]))
  );
}

describe("a word that ends a compound says nothing of the figure after it", () => {
  test.each<[string, Fields]>([
    // A modifier.
    ["Ngân sách cấp trên ⟨6.540 triệu đồng⟩.", { modifier: null, indicator: "Ngân sách cấp trên" }],
    ["Biên chế cấp dưới ⟨214 người⟩.", { modifier: null, indicator: "Biên chế cấp dưới" }],
    // A label.
    ["Bộ đội ⟨45 người⟩.", { kind: "count", value: 45, noun: "người" }],
    ["Văn phòng ⟨12 đồng chí⟩.", { kind: "count", value: 12, noun: "đồng chí" }],
    ["Lập biên bản ⟨31 vụ vi phạm⟩.", { kind: "count", value: 31, noun: "vụ vi phạm" }],
    ["Do lấn làn đường ⟨6 vụ⟩.", { kind: "count", value: 6, noun: "vụ" }],
  ])("%s", (sentence, expected) => {
    expect(readMarked(sentence, expected)).toEqual(expected);
  });

  test.each<[string, Fields]>([
    ["Ngân sách xã trên ⟨6.540 triệu đồng⟩.", { modifier: "more_than" }],
    ["Thu ngân sách đạt trên ⟨6.540 triệu đồng⟩.", { modifier: "more_than" }],
    ["Có dưới ⟨214 người⟩.", { modifier: "less_than" }],
    ["Nâng cấp trên ⟨12 km⟩ đường.", { modifier: "more_than" }],
    ["Cung cấp trên ⟨12 triệu m3⟩ nước.", { modifier: "more_than" }],
  ])("unless it stands by itself: %s", (sentence, expected) => {
    expect(readMarked(sentence, expected)).toEqual(expected);
  });
});

describe("a word in the name of a thing says nothing of the figure", () => {
  test.each<[string, Fields]>([
    // An action.
    ["Xã hội hóa được ⟨480 triệu đồng⟩.", { indicator: "Xã hội hóa" }],
    ["Cố ý gây thương tích ⟨5 vụ⟩.", { indicator: "Cố ý gây thương tích" }],
    // A word of degree.
    ["Diện tích ứng dụng công nghệ cao đạt ⟨1.500 ha⟩.", { indicator: "Diện tích ứng dụng công nghệ cao" }],
    // A verb of change.
    ["Bão làm mất tích ⟨3 người⟩.", { role: "level", direction: null }],
    ["Quản lý điều trị trên ⟨80%⟩ người bệnh tăng huyết áp.", { basis: "người bệnh tăng huyết áp" }],
    // A word that opens a clause.
    ["Tỷ lệ xã nông thôn mới nâng cao ⟨12,5%⟩.", { indicator: "Tỷ lệ xã nông thôn mới nâng cao" }],
    // A person is named by the last noun and by title and name.
    ["Một cháu bé ⟨4 tuổi⟩ bị ngã.", { indicator: "cháu bé" }],
    ["Đồng chí Nguyễn Thị Hạnh (⟨43 tuổi⟩) tái cử.", { indicator: "Đồng chí Nguyễn Thị Hạnh" }],
  ])("%s", (sentence, expected) => {
    expect(readMarked(sentence, expected)).toEqual(expected);
  });

  test("unless the words may stand side by side, too", () => {
    const sentence = "Cước xe tăng ⟨1%⟩ do giá dầu.";
    const expected = { role: "change", direction: "increase", indicator: "Cước xe" };
    expect(readMarked(sentence, expected)).toEqual(expected);
  });
});
