import { RuleTable } from "../../context/rule-table.ts";
import type { BasisKind } from "../../record/record.ts";
import type { Verb } from "../clauses/verb.ts";

/** What decides which words of a clause name the indicator of its number. */
export interface IndicatorFeatures {
  /** Counts and ratios; percentages and multiples; ages; what else is measured. */
  readonly sort: "counted" | "part" | "age" | "measured";
  readonly act: Exclude<Verb["act"], undefined> | "none";
  readonly basis: BasisKind | "none";
  /** `khá` of `tốt 91,3%, khá 7,6%`. */
  readonly grade: boolean;
  /** `hoàn thành`, `duy trì` before what is counted. */
  readonly completed: boolean;
  /** The words after an event say under which condition its act is done. */
  readonly timed: boolean;
  /** The words before the number name something. */
  readonly subject: boolean;
  /** They say what is done. */
  readonly done: boolean;
  /** They name only a place as a whole: `Toàn huyện`. */
  readonly place: boolean;
  /** `tại 4 tỉnh`: the number counts places, and says only where. */
  readonly placed: boolean;
  /** `nơi cao trên 15%`, `có bến đòi 70.000 đồng/m3`: one of the values of what was spoken of. */
  readonly exception: boolean;
  /** The words after the number say what those that are counted do or are. */
  readonly predicate: boolean;
  /** The words before a colon may name it. */
  readonly label: boolean;
  /** `nâng tổng số lên`: a verb before the subject gives it a new value. */
  readonly raised: boolean;
  /** A verb stands between the subject and the number, and the words do not only lead to the number. */
  readonly linked: boolean;
  /** `tại 4 tỉnh`, `khiến 10 người`: the words only lead to the number. */
  readonly led: boolean;
  /** The subject is short, or has the title of an indicator. */
  readonly short: boolean;
  /** `so với cùng kỳ giảm 3,9% số vụ`. */
  readonly pointed: boolean;
  /** `90% hộ có nước sạch`: what the parts of the whole do or have. */
  readonly wholePredicate: boolean;
  /** The subject ends in the name of what is measured of a thing: `công suất`. */
  readonly attribute: boolean;
  /** What such a name is of stands before it in the subject. */
  readonly thing: boolean;
  /** A number stands before in the sentence. */
  readonly goesOn: boolean;
  /** `tỷ lệ` is all that stands before the number, and a level before it in the sentence. */
  readonly bareShare: boolean;
  /** A thing that is measured stands after the number. */
  readonly object: boolean;
  /** The name of what is measured stands there, and none before the number. */
  readonly namedAfter: boolean;
}

/** Which words name the indicator. */
export type IndicatorSource =
  | "grade"
  | "completed"
  | "subject"
  | "act"
  | "actOnObject"
  | "predicate"
  | "partPredicate"
  | "when"
  | "label"
  | "place"
  | "pointed"
  | "wholePredicate"
  | "whole"
  | "age"
  | "attribute"
  | "thing"
  | "object"
  // Where things are counted, and what the number before is of, are named by no words of the clause.
  | "places"
  | "previous"
  | "none";

/** The words of the clause itself that name the indicator of its number (records.md, `indicator`). */
// biome-ignore format: a table, one row per line
export const INDICATOR = new RuleTable<IndicatorFeatures, IndicatorSource>("indicator", [
  ["grade", "Xếp loại tốt 91,3%, khá ⟨7,6%⟩.", {}, ["grade"], "grade"],

  ["exception", "Giá cát bình quân 60.000 đồng/m3, có bến đòi ⟨70.000 đồng/m3⟩.", {}, ["exception"], "none"],

  // What is counted
  ["count-of-places", "Mưa lớn gây thiệt hại tại ⟨4 tỉnh⟩ miền Trung.", { sort: "counted" }, ["placed"], "places"],
  ["completed", "Huyện hoàn thành ⟨19 công trình⟩.", { sort: "counted" }, ["completed"], "completed"],
  ["event-when", "Huyện ủy thực hiện ⟨2 cuộc kiểm tra⟩ khi có dấu hiệu vi phạm.", { sort: "counted" }, ["timed"], "when"],
  ["act", "Huyện ủy kết nạp ⟨86 đảng viên⟩.", { sort: "counted" }, ["done", "-raised"], "act"],
  ["predicate-alone", "Có ⟨64/73 trường⟩ đạt chuẩn quốc gia.", { sort: "counted" }, ["predicate", "-subject"], "predicate"],
  ["label-of-count", "- Trường học: ⟨73 trường⟩.", { sort: "counted" }, ["label"], "label"],
  ["owner", "Toàn huyện có ⟨126 doanh nghiệp⟩.", { sort: "counted" }, ["place", "linked"], "place"],
  ["count-alone", "Có ⟨126 doanh nghiệp⟩.", { sort: "counted" }, ["-subject"], "none"],
  ["predicate-raised", "Đến nay nâng tổng số lên ⟨21 xã⟩ đạt chuẩn nông thôn mới.",
    { sort: "counted" }, ["raised", "predicate"], "predicate"],
  ["raised-count", "Đến nay nâng tổng số đảng viên lên ⟨4.215 đồng chí⟩.", { sort: "counted" }, ["raised"], "subject"],
  ["predicate", "Bậc mầm non có ⟨18 trường⟩ đạt chuẩn.", { sort: "counted" }, ["predicate"], "predicate"],
  ["linked-subject", "Đại biểu nữ có ⟨57 đồng chí⟩.", { sort: "counted" }, ["linked"], "subject"],
  ["short-subject", "Xảy ra 24 vụ, đối tượng vi phạm ⟨31 người⟩.", { sort: "counted" }, ["short", "-led"], "subject"],
  ["led-count", "Cúm gia cầm phát sinh ở ⟨03 hộ⟩.", { sort: "counted" }, [], "none"],

  // Parts of a whole, rates and multiples
  ["pointed", "Tai nạn giao thông so với cùng kỳ giảm ⟨3,9%⟩ số vụ.", { sort: "part" }, ["pointed"], "pointed"],
  ["act-of-part", "Tập đoàn Sao Đỏ sở hữu ⟨22,8%⟩ cổ phần.", { sort: "part" }, ["done"], "act"],
  ["share-goes-on", "Có 312 hộ thoát nghèo (tỷ lệ ⟨4,2%⟩).", { sort: "part" }, ["bareShare"], "none"],
  ["subject-of-part", "Tỷ lệ hộ nghèo còn ⟨3,18%⟩.", { sort: "part" }, ["subject"], "subject"],
  ["predicate-of-part", "Có 214 lao động, trong đó ⟨62%⟩ qua đào tạo.", { sort: "part", act: "none" }, ["predicate"], "partPredicate"],
  ["predicate-of-whole", "Có ⟨90,4%⟩ hộ có nước sạch.", { sort: "part", act: "none" }, ["wholePredicate"], "wholePredicate"],
  ["changed-whole", "Giảm ⟨1,5%⟩ số người chết.", { sort: "part", act: "change", basis: "whole" }, [], "whole"],
  ["completed-part", "Xã hoàn thành ⟨100%⟩ chỉ tiêu giao quân.", { sort: "part", act: "completion" }, ["completed"], "completed"],
  ["label-of-part", "- Nông nghiệp: tăng ⟨3,2%⟩.", { sort: "part" }, ["label"], "label"],
  ["part-alone", "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", { sort: "part" }, [], "none"],

  // What is measured
  ["age", "Ông Trần Văn Tấn, ⟨67 tuổi⟩, là nạn nhân.", { sort: "age" }, [], "age"],
  ["attribute-of-thing", "Công trình nước sạch xã Tân Hưng công suất ⟨30 m3⟩.", {}, ["thing"], "thing"],
  ["attribute-goes-on", "Xã đóng 2 tàu, trị giá ⟨6 tỷ đồng⟩.", {}, ["attribute", "goesOn"], "previous"],
  ["attribute", "Trị giá ⟨6 tỷ đồng⟩.", {}, ["attribute"], "attribute"],
  ["act-on-object", "Mưa lớn làm ngập ⟨1.312 ha⟩ lúa mới cấy.", {}, ["object", "done"], "actOnObject"],
  ["named-after", "Năm 2020, hãng nhắm tới ⟨4.100 tỷ đồng⟩ doanh thu thuần.", {}, ["namedAfter"], "object"],
  ["object-alone", "Có ⟨1.312 ha⟩ lúa mới cấy bị ngập.", {}, ["object", "-subject"], "object"],
  ["act-alone", "Ngân sách huyện hỗ trợ ⟨1,2 tỷ đồng⟩.", {}, ["done"], "act"],
  ["predicate-of-measured", "Trồng rau 112 ha, trong đó có ⟨18 ha⟩ được chứng nhận.", {}, ["predicate"], "predicate"],
  ["subject", "Tổng diện tích gieo trồng đạt ⟨28.166 ha⟩.", {}, ["subject"], "subject"],
  ["label", "- Trồng trọt: ⟨640 tỷ đồng⟩.", {}, ["label"], "label"],
  ["alone", "Toàn huyện có ⟨28.166 ha⟩.", {}, [], "none"],
]);

/** What decides which of the things that its sentence speaks of a number is of. */
export interface FocusFeatures {
  /** The clause names its indicator. */
  readonly named: boolean;
  /** The number is the second of a pair: `46 vụ/85 đối tượng`. */
  readonly pair: boolean;
  /** The name points back, and the sentence before had a focus: `Con số này`. */
  readonly pointsBack: boolean;
  /** The name points back to what the sentence has spoken of: `nhưng con số này`. */
  readonly pointsWithin: boolean;
  /** `02 cuộc kiểm tra đối với 06 tổ chức`: the event before is of this. */
  readonly ofEvent: boolean;
  /** What is measured stands after the number, and what is done to it before that of the list: `25 tấn thóc và 1,5 tỷ đồng`. */
  readonly object: boolean;
  /** Only who has what is counted is named: `Toàn huyện có`. */
  readonly owner: boolean;
  /** The number counts places, and says only where. */
  readonly placed: boolean;
  /** The number bounds those counted before it: `5/22 xã đạt trên 57 tạ/ha`. */
  readonly conditional: boolean;
  /** The number is the age of those counted before it: `2 cụ tròn 100 tuổi`. */
  readonly aged: boolean;
  /** The name says how much each of those counted before it has: `64 suất quà, mỗi suất 300.000 đồng`. */
  readonly apiece: boolean;
  /** `Tỷ lệ xã đạt chuẩn 12,5% (2 xã)`: the number counts those that a rate is of. */
  readonly ofRate: boolean;
  /** What those counted before do is not said of this count. */
  readonly newCount: boolean;
  /** The number is the next part of a whole, and the words after it say something else of it than of the one before. */
  readonly nextPart: boolean;
  /** The number counts something, and the focus is a measure of something else. */
  readonly otherCount: boolean;
  /** Only the name of what is measured stands before the number: `, trị giá 6 tỷ đồng`. */
  readonly measureOnly: boolean;
  /** It counts those of one kind, in brackets after the count of all: `52 trường (18 mầm non`. */
  readonly kinds: boolean;
  /** The number counts those of one kind among all that a measure is of: `tổng số 243 người, trong đó 52 bác sĩ`. */
  readonly ownPart: boolean;
  /** The next of a list that an action opened. */
  readonly listed: boolean;
  /** A semicolon and no verb stand before the number. */
  readonly afresh: boolean;
  /** The words before a colon name the list. */
  readonly labelled: boolean;
}

/** Where the words come from that name what a number is of. */
export type FocusSource =
  | "owner"
  | "ofOwner"
  | "bounded"
  | "rated"
  | "counted"
  | "thing"
  | "actOnOwn"
  | "both"
  | "spoken"
  | "own"
  | "event"
  | "act"
  | "label"
  | "none"
  | "before";

/** What a number is of: its indicator, where its own clause names none, is that of what the sentence spoke of before. */
// biome-ignore format: a table, one row per line
export const FOCUS = new RuleTable<FocusFeatures, FocusSource>("focus", [
  ["owner-only", "Toàn huyện có ⟨126 doanh nghiệp⟩.", {}, ["owner"], "owner"],
  ["placed", "Mưa lớn gây thiệt hại 6 tỷ đồng tại ⟨4 tỉnh⟩ miền Trung.", {}, ["placed"], "none"],
  ["pair", "Phát hiện 46 vụ/⟨85 đối tượng⟩ phạm tội.", {}, ["named", "pair"], "both"],
  ["age-of-counted", "Xã thăm 7 cụ trên ⟨90 tuổi⟩.", {}, ["aged"], "counted"],
  ["apiece", "Xã tặng 64 suất quà, mỗi suất ⟨300.000 đồng⟩.", {}, ["apiece"], "counted"],
  ["pointed-within", "Chi phí đạt 912 tỷ đồng, nhưng khoản chi này tăng ⟨8,1%⟩.", {}, ["pointsWithin"], "before"],
  ["pointed-back", "Tổng vốn đăng ký đạt 912 tỷ đồng. Số vốn này tăng ⟨8,1%⟩.", {}, ["named", "pointsBack"], "spoken"],
  ["listed-object", "UBND tỉnh hỗ trợ 25 tấn thóc giống và ⟨1,5 tỷ đồng⟩ tiền dầu.", {}, ["object", "listed"], "actOnOwn"],
  ["conditional", "Còn 4/17 chỉ tiêu đạt dưới ⟨70%⟩ kế hoạch.", {}, ["conditional"], "bounded"],
  ["named", "Tổng diện tích gieo trồng đạt ⟨28.166 ha⟩.", {}, ["named"], "own"],
  ["event", "Tiến hành 02 cuộc kiểm tra đối với ⟨06 tổ chức đảng⟩.", {}, ["ofEvent"], "event"],
  ["thing-before", "Xã đóng 2 tàu, trị giá ⟨6 tỷ đồng⟩.", {}, ["measureOnly"], "thing"],
  ["listed", "Công ty quản lý 312,7 km đường dây, ⟨594 trạm biến áp⟩.", {}, ["listed"], "act"],
  ["labelled", "Tai nạn giao thông: 12 vụ; ⟨9 người⟩.", {}, ["afresh", "labelled"], "label"],
  ["afresh", "Có 12 hộ nghèo; ⟨9 hộ cận nghèo⟩.", {}, ["afresh"], "none"],
  ["count-of-rate", "Tỷ lệ xã đạt chuẩn 12,5% (⟨2 xã⟩).", {}, ["ofRate"], "rated"],
  ["new-count", "Có 4 bản đạt chuẩn văn hóa, ⟨2 bản kiểu mẫu⟩.", {}, ["newCount"], "ofOwner"],
  ["next-part", "Có 214 lao động, trong đó 62% qua đào tạo, ⟨5%⟩ là nữ.", {}, ["nextPart"], "none"],
  ["kinds", "Toàn huyện có 52 trường (⟨18 mầm non⟩, 15 tiểu học).", {}, ["kinds"], "counted"],
  ["own-part", "Tổng số viên chức 243 người, trong đó ⟨52 bác sĩ⟩.", {}, ["ownPart"], "ofOwner"],
  ["other-count", "Diện tích tự nhiên 410,5 km2, ⟨22 xã⟩.", {}, ["otherCount"], "ofOwner"],
  ["goes-on", "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", {}, [], "before"],
]);
