import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const nouns = (text: string) => extract(text, { kinds: ["count"] }).map(({ noun }) => noun);

test.each([
  // A figure with its thousands numbers no month.
  ["Lũy kế 9 tháng 10.960 thẻ.", ["thẻ"]],
  ["Trong quý 1 phát hành 412 thẻ.", ["thẻ"]],
  // The items of a list are no part of the noun before them.
  ["Đổi mới trên 3 mặt kinh tế, văn hóa và xã hội.", ["mặt"]],
  ["Hợp tác trong 2 lĩnh vực nông nghiệp và du lịch.", ["lĩnh vực"]],
  ["Kiểm tra 3 lĩnh vực kinh tế.", ["lĩnh vực kinh tế"]],
  // A limiter that is an adverb before a verb, or the verb of what follows.
  ["Có 7 hợp tác xã mới thành lập.", ["hợp tác xã"]],
  ["Có 26 dự án mới được phê duyệt.", ["dự án"]],
  ["Có 7 hợp tác xã mới.", ["hợp tác xã mới"]],
  ["Cảng tiếp nhận 1.240 xe ô tô nhập khẩu từ Đức.", ["xe ô tô"]],
  ["Có 35 mặt hàng nhập khẩu.", ["mặt hàng nhập khẩu"]],
  // No noun goes on over the end of a sentence.
  ["ĐÃ XỬ 14 VỤ. ÁN TREO CÓ 3 NGƯỜI.", ["VỤ", "NGƯỜI"]],
  ["TOÀN HUYỆN CÓ 16 XÃ. HỘI VIÊN CÓ 7 NGƯỜI.", ["XÃ", "NGƯỜI"]],
  ["Xã có 14 Tổ. Hợp tác xã Hòa Lộc có 7 hộ.", ["Tổ", "hộ"]],
  // A text without marks counts no `ty`: its figures would be a billion times too small.
  ["Tong thu 1.250 ty dong, chi 36,5 trieu dong.", []],
])("%s", (text, expected) => expect(nouns(text)).toEqual(expected));
