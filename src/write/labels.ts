import type { Direction, Kind, Modifier, Role, Status } from "../record/record.ts";
import type { OutputColumn } from "./columns.ts";
import type { HeaderLanguage } from "./exporter.ts";

/** The names of the fields of records and facts that a Vietnamese statistician would use. */
export const COLUMN_LABELS: Readonly<Record<OutputColumn, string>> = {
  source: "Tài liệu",
  id: "Mã số liệu",
  kind: "Loại",
  text: "Nguyên văn",
  start: "Vị trí đầu",
  end: "Vị trí cuối",
  value: "Giá trị",
  from: "Từ",
  to: "Đến",
  exact: "Giá trị đủ chữ số",
  unit: "Đơn vị tính",
  per: "Tính trên",
  numerator: "Tử số",
  denominator: "Mẫu số",
  iso: "Thời gian",
  noun: "Đối tượng",
  modifier: "Xấp xỉ/giới hạn",
  status: "Tính chất số liệu",
  role: "Vai trò",
  direction: "Chiều tăng/giảm",
  basis: "So với",
  indicator: "Chỉ tiêu",
  period: "Kỳ",
  of: "Thuộc số liệu",
  topic: "Đề mục",
  basis_kind: "Loại gốc so sánh",
  base_value: "Giá trị quy đổi",
  base_unit: "Đơn vị quy đổi",
  table: "Bảng",
  row: "Dòng trong bảng",
  column: "Cột trong bảng",
  plan: "Giá trị kế hoạch",
  plan_from: "Kế hoạch: từ",
  plan_to: "Kế hoạch: đến",
  plan_unit: "Kế hoạch: đơn vị",
  plan_per: "Kế hoạch: tính trên",
  plan_modifier: "Kế hoạch: xấp xỉ/giới hạn",
  plan_period: "Kế hoạch: kỳ",
  previous: "Giá trị kỳ trước",
  previous_from: "Kỳ trước: từ",
  previous_to: "Kỳ trước: đến",
  previous_unit: "Kỳ trước: đơn vị",
  previous_per: "Kỳ trước: tính trên",
  previous_modifier: "Kỳ trước: xấp xỉ/giới hạn",
  previous_status: "Kỳ trước: tính chất",
  previous_period: "Kỳ trước: kỳ",
  change: "Tăng/giảm",
  change_from: "Tăng/giảm: từ",
  change_to: "Tăng/giảm: đến",
  change_unit: "Tăng/giảm: đơn vị",
  change_per: "Tăng/giảm: tính trên",
  change_modifier: "Tăng/giảm: xấp xỉ/giới hạn",
  change_status: "Tăng/giảm: tính chất",
  change_direction: "Tăng/giảm: chiều",
  change_basis: "Tăng/giảm: so với",
  change_basis_kind: "Tăng/giảm: loại gốc so sánh",
  change_2: "Tăng/giảm thứ hai",
  change_2_from: "Tăng/giảm (2): từ",
  change_2_to: "Tăng/giảm (2): đến",
  change_2_unit: "Tăng/giảm (2): đơn vị",
  change_2_per: "Tăng/giảm (2): tính trên",
  change_2_modifier: "Tăng/giảm (2): xấp xỉ/giới hạn",
  change_2_status: "Tăng/giảm (2): tính chất",
  change_2_direction: "Tăng/giảm (2): chiều",
  change_2_basis: "Tăng/giảm (2): so với",
  change_2_basis_kind: "Tăng/giảm (2): loại gốc so sánh",
  previous_change: "Tăng/giảm kỳ trước",
  previous_change_from: "Tăng/giảm kỳ trước: từ",
  previous_change_to: "Tăng/giảm kỳ trước: đến",
  previous_change_unit: "Tăng/giảm kỳ trước: đơn vị",
  previous_change_per: "Tăng/giảm kỳ trước: tính trên",
  previous_change_modifier: "Tăng/giảm kỳ trước: xấp xỉ/giới hạn",
  previous_change_status: "Tăng/giảm kỳ trước: tính chất",
  previous_change_direction: "Tăng/giảm kỳ trước: chiều",
  previous_change_basis: "Tăng/giảm kỳ trước: so với",
  previous_change_basis_kind: "Tăng/giảm kỳ trước: loại gốc so sánh",
  attainment: "Đạt so với kế hoạch, kỳ gốc",
  attainment_from: "Đạt: từ",
  attainment_to: "Đạt: đến",
  attainment_unit: "Đạt: đơn vị",
  attainment_modifier: "Đạt: xấp xỉ/giới hạn",
  attainment_status: "Đạt: tính chất",
  attainment_basis: "Đạt: so với",
  attainment_basis_kind: "Đạt: loại gốc so sánh",
  attainment_2: "Đạt so với gốc thứ hai",
  attainment_2_from: "Đạt (2): từ",
  attainment_2_to: "Đạt (2): đến",
  attainment_2_unit: "Đạt (2): đơn vị",
  attainment_2_modifier: "Đạt (2): xấp xỉ/giới hạn",
  attainment_2_status: "Đạt (2): tính chất",
  attainment_2_basis: "Đạt (2): so với",
  attainment_2_basis_kind: "Đạt (2): loại gốc so sánh",
  excess: "Vượt/hụt kế hoạch",
  excess_from: "Vượt/hụt: từ",
  excess_to: "Vượt/hụt: đến",
  excess_unit: "Vượt/hụt: đơn vị",
  excess_per: "Vượt/hụt: tính trên",
  excess_modifier: "Vượt/hụt: xấp xỉ/giới hạn",
  excess_status: "Vượt/hụt: tính chất",
  excess_direction: "Vượt/hụt: chiều",
  excess_basis: "Vượt/hụt: so với",
  excess_basis_kind: "Vượt/hụt: loại gốc so sánh",
  share: "Tỷ trọng",
  share_from: "Tỷ trọng: từ",
  share_to: "Tỷ trọng: đến",
  share_unit: "Tỷ trọng: đơn vị",
  share_modifier: "Tỷ trọng: xấp xỉ/giới hạn",
  share_status: "Tỷ trọng: tính chất",
  share_basis: "Tỷ trọng: trong tổng thể",
  share_basis_kind: "Tỷ trọng: loại gốc so sánh",
  sentence: "Câu trích",
  records: "Mã các số liệu",
  measure: "Thước đo",
  figure_period: "Kỳ của số liệu",
};

/** The names of the fields of a document and of its sentences. */
export const DOCUMENT_LABELS = {
  source: COLUMN_LABELS.source,
  start: COLUMN_LABELS.start,
  "title or sentence": "Tiêu đề / câu trích",
  date: "Ngày",
  characters: "Số ký tự",
  records: "Số lượng số liệu",
  facts: "Số dòng chỉ tiêu",
} as const;

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  money: "Tiền",
  percentage: "Phần trăm",
  count: "Số lượng",
  ratio: "Tỷ số",
  measurement: "Số đo",
  multiple: "Số lần",
  duration: "Khoảng thời gian",
  date: "Thời gian",
  number: "Số chưa rõ đơn vị",
  ordinal: "Thứ hạng, thứ tự",
};

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  level: "Mức",
  change: "Tăng/giảm",
  attainment: "Mức đạt",
  excess: "Vượt/hụt",
  share: "Tỷ trọng",
};

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  estimated: "Ước tính",
  planned: "Kế hoạch, dự kiến",
};

/** The word directly before a figure in a table, kept short because space is limited. */
export const STATUS_MARKS: Readonly<Record<HeaderLanguage, Readonly<Record<Status, string>>>> = {
  en: { estimated: "est.", planned: "planned" },
  vi: { estimated: "ước", planned: "dự kiến" },
};

/** The word after the figure of a multiple in a table, in both languages: `1,8 lần`. */
export const TIMES_MARK = "lần";

export const MODIFIER_LABELS: Readonly<Record<Modifier, string>> = {
  approximate: "Khoảng",
  more_than: "Hơn",
  less_than: "Dưới",
  at_least: "Ít nhất",
  at_most: "Nhiều nhất",
};

export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  increase: "Tăng",
  decrease: "Giảm",
};

/** Returns the headers of columns in a language. */
export function titleColumns<Name extends string>(
  names: readonly Name[],
  language: HeaderLanguage,
  labels: Readonly<Record<Name, string>>,
): string[] {
  return language === "vi" ? names.map((name) => labels[name]) : [...names];
}
