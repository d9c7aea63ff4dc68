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
  ])("unless it stands by itself: %s", (sentence, expected) => {
    expect(readMarked(sentence, expected)).toEqual(expected);
  });
});
