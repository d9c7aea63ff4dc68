import type { BasisKind } from "../../record/record.ts";
import type { Verb } from "../clauses/verb.ts";
import { RuleTable } from "./rule.ts";

/** What decides which words of a clause name the indicator of its number. */
export interface IndicatorFeatures {
  /** Counts and ratios; percentages and multiples; ages; what else is measured. */
  readonly sort: "counted" | "part" | "age" | "measured";
  readonly act: Exclude<Verb["act"], undefined> | "none";
  readonly basis: BasisKind | "none";
  /** `khá` of `tốt 91,3%, khá 7,6%`. */
  readonly grade: boolean;
  /** `hoàn thành` before what is counted. */
  readonly done: boolean;
  /** The words before the number name something. */
  readonly subject: boolean;
  /** The words after the number say what those that are counted do or are. */
  readonly doing: boolean;
  /** The words before a colon may name it. */
  readonly label: boolean;
  /** `nâng tổng số lên`: a verb before the subject gives it a new value. */
  readonly raised: boolean;
  /** A verb stands between the subject and the number, and the words do not only lead to the number. */
  readonly linked: boolean;
  /** `tại 4 tỉnh`, `khiến 10 người`: the words only lead to the number. */
  readonly led: boolean;
  /** An action stands in the subject. */
  readonly action: boolean;
  /** That action is its last word and names nothing: `triển khai`. */
  readonly light: boolean;
  /** The last word of the subject is an action. */
  readonly endsInAction: boolean;
  /** The subject is short, or has the title of an indicator. */
  readonly short: boolean;
  /** `về lượng` after the number. */
  readonly respect: boolean;
  /** `so với cùng kỳ giảm 3,9% số vụ`. */
  readonly pointed: boolean;
  /** `90% hộ có nước sạch`: what the parts of the whole do or have. */
  readonly wholeDoing: boolean;
  /** The subject ends in the name of what is measured of a thing: `công suất`. */
  readonly attribute: boolean;
  /** A thing that is measured stands after the number. */
  readonly object: boolean;
  readonly measurement: boolean;
}

/** Which words name the indicator. */
export type IndicatorSource =
  | "grade"
  | "done"
  | "subject"
  | "action"
  | "doing"
  | "label"
  | "respect"
  | "pointed"
  | "owner"
  | "wholeDoing"
  | "whole"
  | "age"
  | "attribute"
  | "object"
  | "none";

/** The words of the clause itself that name the indicator of its number (records.md, `indicator`). */
export const INDICATOR = new RuleTable<IndicatorFeatures, IndicatorSource>("indicator", [
  { name: "grade", example: "Xếp loại tốt 91,3%, khá ⟨7,6%⟩.", has: ["grade"], gives: "grade" },

  // What is counted
  {
    name: "completed",
    example: "Huyện hoàn thành ⟨19 công trình⟩.",
    when: { sort: "counted" },
    has: ["done"],
    gives: "done",
  },
  {
    name: "doing-alone",
    example: "Có ⟨64/73 trường⟩ đạt chuẩn quốc gia.",
    when: { sort: "counted" },
    has: ["doing"],
    lacks: ["subject"],
    gives: "doing",
  },
  {
    name: "label-of-count",
    example: "- Trường học: ⟨73 trường⟩.",
    when: { sort: "counted" },
    has: ["label"],
    lacks: ["subject"],
    gives: "label",
  },
  {
    name: "count-alone",
    example: "Toàn huyện có ⟨126 doanh nghiệp⟩.",
    when: { sort: "counted" },
    lacks: ["subject"],
    gives: "none",
  },
  {
    name: "doing-raised",
    example: "Đến nay nâng tổng số lên ⟨21 xã⟩ đạt chuẩn nông thôn mới.",
    when: { sort: "counted" },
    has: ["raised", "doing"],
    gives: "doing",
  },
  {
    name: "raised-count",
    example: "Đến nay nâng tổng số đảng viên lên ⟨4.215 đồng chí⟩.",
    when: { sort: "counted" },
    has: ["raised"],
    gives: "subject",
  },
  {
    name: "doing-of-light-action",
    example: "Công an tỉnh triển khai ⟨12 tổ⟩ tuần tra ban đêm.",
    when: { sort: "counted" },
    has: ["light", "doing"],
    lacks: ["linked"],
    gives: "doing",
  },
  {
    name: "light-action",
    example: "Mỗi trạm y tế xã tổ chức ⟨4 buổi truyền thông⟩.",
    when: { sort: "counted" },
    has: ["light"],
    lacks: ["linked"],
    gives: "none",
  },
  {
    name: "action",
    example: "Huyện ủy kết nạp ⟨86 đảng viên⟩.",
    when: { sort: "counted" },
    has: ["action"],
    lacks: ["linked"],
    gives: "action",
  },
  {
    name: "doing",
    example: "Bậc mầm non có ⟨18 trường⟩ đạt chuẩn.",
    when: { sort: "counted" },
    has: ["doing"],
    gives: "doing",
  },
  {
    name: "linked-subject",
    example: "Đại biểu nữ có ⟨57 đồng chí⟩.",
    when: { sort: "counted" },
    has: ["linked"],
    gives: "subject",
  },
  {
    name: "short-subject",
    example: "Xảy ra 24 vụ, đối tượng vi phạm ⟨31 người⟩.",
    when: { sort: "counted" },
    has: ["short"],
    lacks: ["led"],
    gives: "subject",
  },
  {
    name: "led-count",
    example: "Cúm gia cầm phát sinh ở ⟨03 hộ⟩.",
    when: { sort: "counted" },
    gives: "none",
  },

  // Parts of a whole, rates and multiples
  {
    name: "respect-of-part",
    example: "Xuất khẩu cà phê tăng ⟨12,8%⟩ về lượng.",
    when: { sort: "part" },
    has: ["respect"],
    gives: "respect",
  },
  {
    name: "pointed",
    example: "Tai nạn giao thông so với cùng kỳ giảm ⟨3,9%⟩ số vụ.",
    when: { sort: "part" },
    has: ["pointed"],
    gives: "pointed",
  },
  {
    name: "owner",
    example: "Tập đoàn Sao Đỏ sở hữu ⟨22,8%⟩ cổ phần.",
    when: { sort: "part", basis: "whole" },
    has: ["subject"],
    gives: "owner",
  },
  {
    name: "subject-of-part",
    example: "Tỷ lệ hộ nghèo còn ⟨3,18%⟩.",
    when: { sort: "part" },
    has: ["subject"],
    gives: "subject",
  },
  {
    name: "doing-of-whole",
    example: "Có ⟨90,4%⟩ hộ có nước sạch.",
    when: { sort: "part", act: "none" },
    has: ["wholeDoing"],
    gives: "wholeDoing",
  },
  {
    name: "changed-whole",
    example: "Giảm ⟨1,5%⟩ số người chết.",
    when: { sort: "part", act: "change", basis: "whole" },
    gives: "whole",
  },
  {
    name: "label-of-part",
    example: "- Nông nghiệp: tăng ⟨3,2%⟩.",
    when: { sort: "part" },
    has: ["label"],
    gives: "label",
  },
  {
    name: "part-alone",
    example: "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.",
    when: { sort: "part" },
    gives: "none",
  },

  // What is measured
  { name: "age", example: "Ông Trần Văn Tấn, ⟨67 tuổi⟩, là nạn nhân.", when: { sort: "age" }, gives: "age" },
  {
    name: "respect",
    example: "Xuất khẩu cà phê tăng ⟨61 triệu USD⟩ về trị giá.",
    has: ["respect"],
    gives: "respect",
  },
  {
    name: "attribute",
    example: "Công trình nước sạch xã Tân Hưng công suất ⟨30 m3⟩.",
    has: ["attribute"],
    gives: "attribute",
  },
  {
    name: "object-alone",
    example: "Có ⟨1.312 ha⟩ lúa mới cấy bị ngập.",
    has: ["object"],
    lacks: ["subject"],
    gives: "object",
  },
  {
    name: "object-of-action",
    example: "Mưa lớn làm ngập ⟨1.312 ha⟩ lúa mới cấy.",
    has: ["object", "action", "measurement"],
    gives: "object",
  },
  {
    name: "object-of-sum",
    example: "Ngân hàng cho vay ⟨640 tỷ đồng⟩ vốn ưu đãi.",
    has: ["object", "endsInAction"],
    gives: "object",
  },
  {
    name: "subject",
    example: "Tổng diện tích gieo trồng đạt ⟨28.166 ha⟩.",
    has: ["subject"],
    gives: "subject",
  },
  { name: "label", example: "- Trồng trọt: ⟨640 tỷ đồng⟩.", has: ["label"], gives: "label" },
  { name: "alone", example: "Toàn huyện có ⟨28.166 ha⟩.", gives: "none" },
]);

/** What decides which topic a number is of. */
export interface TopicFeatures {
  /** The clause names its indicator. */
  readonly named: boolean;
  /** The number is the second of a pair: `46 vụ/85 đối tượng`. */
  readonly pair: boolean;
  /** The name points back, and the sentence before had a topic: `Con số này`. */
  readonly pointsBack: boolean;
  /** `02 cuộc kiểm tra đối với 06 tổ chức`: the event before is of this. */
  readonly ofEvent: boolean;
  /** The next of a list that an action opened. */
  readonly listed: boolean;
  /** A semicolon and no verb stand before the number. */
  readonly afresh: boolean;
  /** The words before a colon name the list. */
  readonly labelled: boolean;
}

/** Where the topic of a number comes from. */
export type TopicSource = "both" | "spoken" | "own" | "event" | "act" | "label" | "none" | "before";

/** Which topic a number is of: its indicator, where its own clause names none, is that of the topic. */
export const TOPIC = new RuleTable<TopicFeatures, TopicSource>("topic", [
  { name: "pair", example: "Phát hiện 46 vụ/⟨85 đối tượng⟩ phạm tội.", has: ["named", "pair"], gives: "both" },
  {
    name: "pointed-back",
    example: "Tổng vốn đăng ký đạt 912 tỷ đồng. Số vốn này tăng ⟨8,1%⟩.",
    has: ["named", "pointsBack"],
    gives: "spoken",
  },
  { name: "named", example: "Tổng diện tích gieo trồng đạt ⟨28.166 ha⟩.", has: ["named"], gives: "own" },
  {
    name: "event",
    example: "Tiến hành 02 cuộc kiểm tra đối với ⟨06 tổ chức đảng⟩.",
    has: ["ofEvent"],
    gives: "event",
  },
  {
    name: "listed",
    example: "Công ty quản lý 312,7 km đường dây, ⟨594 trạm biến áp⟩.",
    has: ["listed"],
    gives: "act",
  },
  {
    name: "labelled",
    example: "Tai nạn giao thông: 12 vụ; ⟨9 người⟩.",
    has: ["afresh", "labelled"],
    gives: "label",
  },
  { name: "afresh", example: "Có 12 hộ nghèo; ⟨9 hộ cận nghèo⟩.", has: ["afresh"], gives: "none" },
  { name: "goes-on", example: "Thu ngân sách đạt 912 tỷ đồng, tăng ⟨8,1%⟩.", gives: "before" },
]);
