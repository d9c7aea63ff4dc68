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

describe("a word in any other compound says nothing of the figure", () => {
  test.each<[string, string, Fields]>([
    ["change", "Kết quả thu quỹ: xã Hạ Long ⟨81%⟩.", { role: "share", direction: null, indicator: "xã Hạ Long" }],
    ["change", "Dịch làm mất việc ⟨1.200 lao động⟩.", { role: "level", direction: null }],
    ["comparative", "Diện tích lúa kém hiệu quả ⟨45 ha⟩.", { role: "level", basis: null }],
    ["excess", "Ngân sách thâm hụt ⟨12 tỷ đồng⟩.", { role: "level", indicator: "Ngân sách thâm hụt" }],
    ["result", "Giá thành ⟨12 triệu đồng/tấn⟩.", { indicator: "Giá thành" }],
    ["result", "Thu ngân sách huyện Yên Thành ⟨128 tỷ đồng⟩.", { indicator: "Thu ngân sách huyện Yên Thành" }],
    ["attainment", "Cao Bằng ⟨45%⟩.", { indicator: "Cao Bằng" }],
    ["status", "Hương ước, quy ước ⟨12 bản⟩.", { status: null, indicator: "Hương ước, quy ước" }],
    ["plan", "Thu bổ sung có mục tiêu ⟨5.310 triệu đồng⟩.", { status: null, indicator: "Thu bổ sung có mục tiêu" }],
    ["plan", "Kế hoạch nhỏ ⟨45 triệu đồng⟩.", { status: null, indicator: "Kế hoạch nhỏ" }],
    ["current", "Năm 2021, quy mô theo giá hiện hành đạt ⟨71,36 nghìn tỷ đồng⟩.", { period: "2021" }],
    ["clause end", "Phụ nữ có thai ⟨214 người⟩.", { indicator: "Phụ nữ có thai" }],
    ["cause", "Quỹ vì người nghèo ⟨1.250 triệu đồng⟩.", { indicator: "Quỹ vì người nghèo" }],
    ["conjunction", "Doanh nghiệp nhỏ và vừa ⟨45 doanh nghiệp⟩.", { indicator: "Doanh nghiệp nhỏ và vừa" }],
    ["preposition", "Diện tích đất ở ⟨45 ha⟩.", { indicator: "Diện tích đất ở" }],
    ["action", "Cán bộ bán chuyên trách ⟨12 người⟩.", { indicator: "Cán bộ bán chuyên trách" }],
    ["adverb", "Tỷ lệ chuyên cần ⟨98%⟩.", { indicator: "Tỷ lệ chuyên cần" }],
    ["opener", "Tỷ số giới tính khi sinh ⟨111,4 bé trai/100 bé gái⟩.", { indicator: "Tỷ số giới tính khi sinh" }],
    ["adjective", "Thuốc trừ sâu ⟨12 tấn⟩.", { indicator: "Thuốc trừ sâu" }],
    ["time", "Diện tích cây lâu năm ⟨1.950 ha⟩.", { kind: "measurement", indicator: "Diện tích cây lâu năm" }],
    ["yearly", "Năm 2022, diện tích cây hằng năm ⟨1.950 ha⟩.", { indicator: "diện tích cây hằng năm", period: "2022" }],
    ["a place", "Huyện Ba Vì ⟨45%⟩.", { indicator: "Huyện Ba Vì" }],
    ["a place", "Thu thuế huyện Chợ Mới ⟨128 tỷ đồng⟩.", { indicator: "Thu thuế huyện Chợ Mới" }],
    ["a place", "Bệnh viện Củ Chi ⟨12 người⟩.", { indicator: "Bệnh viện Củ Chi" }],
    ["label", "Tổ chức học tập ⟨12 buổi⟩.", { kind: "count", noun: "buổi" }],
    ["label", "Hải Phòng ⟨12 người⟩.", { kind: "count", indicator: "Hải Phòng" }],
  ])("%s: %s", (_, sentence, expected) => {
    expect(readMarked(sentence, expected)).toEqual(expected);
  });
});
