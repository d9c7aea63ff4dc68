/** How a number is bounded by the words around it. */
export const MODIFIERS = ["approximate", "more_than", "less_than", "at_least", "at_most"] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** Words before a number that bound it. */
export const modifiers: readonly { readonly modifier: Modifier; readonly surfaces: readonly string[] }[] = [
  {
    modifier: "approximate",
    surfaces: [
      ..."khoảng gần chừng cỡ tầm ngót xấp_xỉ độ_chừng khoảng_chừng ước_chừng ngót_nghét ước_khoảng".split(" "),
      ..."suýt_soát áng_chừng trên_dưới quãng ngấp_nghé gần_như gần_tới gần_đến xấp_xỷ vào_khoảng tròm_trèm quanh xoay_quanh loanh_quanh".split(
        " ",
      ),
    ].map(spaced),
  },
  {
    modifier: "more_than",
    surfaces:
      "hơn trên quá vượt_mốc vượt_ngưỡng độ_cao_hơn chiều_cao_hơn chiều_dài_hơn độ_dài_hơn độ_sâu_hơn chiều_sâu_hơn trên_mức hơn_cả"
        .split(" ")
        .map(spaced),
  },
  {
    modifier: "less_than",
    surfaces: "dưới chưa_đến chưa_đầy chưa_tới không_đến không_tới nhỏ_hơn dưới_mức chưa_được".split(" ").map(spaced),
  },
  {
    modifier: "at_least",
    surfaces: "ít_nhất ít_nhất_là tối_thiểu tối_thiểu_là không_dưới không_ít_hơn không_thấp_hơn chí_ít"
      .split(" ")
      .map(spaced),
  },
  {
    modifier: "at_most",
    surfaces: "tối_đa tối_đa_là không_quá nhiều_nhất không_vượt_quá nhiều_nhất_là không_hơn không_vượt không_trên"
      .split(" ")
      .map(spaced),
  },
];

/** Words after a number that bound it. */
export const bounds: readonly { readonly modifier: Modifier; readonly surfaces: readonly string[] }[] = [
  { modifier: "at_least", surfaces: ["trở lên"] },
  { modifier: "at_most", surfaces: ["trở xuống", "đổ lại"] },
];

/** Words that begin a rate without a slash: `180 triệu đồng mỗi m2`. */
export const eachWords: readonly string[] = ["mỗi"];

/** Words that open and close a range. */
export const rangeOpeners: readonly string[] = ["từ", "tính bình quân trên", "tính trên", "tính trung bình trên"];
/** Words of comparison that end like a modifier but bound nothing: `cao hơn 8,17%` says by how much. */
export const comparisons: readonly string[] = [
  ..."cao thấp nhiều ít sớm muộn kém ngắn nhanh chậm rẻ đắt già trẻ nặng nhẹ tốt"
    .split(" ")
    .map((word) => `${word} hơn`),
];
/** Words that end like the label `số` and name nothing: `trên tổng số 45 xã`. */
export const totals: readonly string[] = [
  ..."tổng_số trong_số trong_tổng_số trên_tổng_số con_số dân_số quân_số".split(" ").map(spaced),
];
/** Words that make the number right after them negative: `lợi nhuận âm 2 tỷ`. */
export const negativeWords: readonly string[] = ["âm"];
/** Words after which the same syllable means a sound: `siêu âm 120 ca`. */
export const soundingWords: readonly string[] = "siêu ghi thu phát lồng loa nguyên phụ".split(" ");
/** Words before a number word that make it vague: `dăm bảy hộ`, `vài ba năm`. */
export const vagueWords: readonly string[] = ["dăm", "vài", "mấy", "đôi", "hàng", "cả"];
export const rangeConnectors: readonly string[] = ["đến", "tới"];

/** Words between a part and its whole: `71 trong 77 người`, `8 trong số 65`. */
export const partConnectors: readonly string[] = ["trong", "trong số", "trong tổng số", "trên tổng số", "trên tổng"];

/** Words before a multiple: `gấp 2,6 lần`, `gấp đôi`. */
export const multipleWords: readonly string[] = ["gấp"];
export const timesWords: readonly string[] = ["lần"];
/** Words before `N lần` by which it multiplies; else it counts how often. */
export const multipleCues: readonly string[] = [
  ..."gấp tăng giảm bằng hơn kém cao thấp vượt nhân nhiều lớn gần khoảng trên mức".split(" "),
];
/** `gấp đôi`, `gấp rưỡi`: words that stand for the factor alone. */
export const factorWords: readonly { readonly factor: string; readonly surfaces: readonly string[] }[] = [
  { factor: "2", surfaces: ["đôi"] },
  { factor: "1.5", surfaces: ["rưỡi"] },
];

/** `một nửa`, `hai phần ba`. */
export const halfWords: readonly string[] = ["nửa", "một nửa"];
export const fractionWords: readonly string[] = ["phần"];
/** `một nửa số nợ thuế`: the word between a fraction and what it is of. */
export const partitiveWords: readonly string[] = ["số"];
/** Short words for a plan, right beside its figure: `11.240 ha/16.050 ha KH`, `(KH 40)`. */
export const planLabels: readonly string[] = ["KH", "kế hoạch", "chỉ tiêu", "NQ", "nghị quyết"];

/** Words before a rank: `thứ 12`. */
export const rankWords: readonly string[] = ["thứ", "hạng"];
/** `thứ nhất`, `thứ nhì`. */
export const rankNumerals: readonly { readonly rank: number; readonly surfaces: readonly string[] }[] = [
  { rank: 1, surfaces: ["nhất"] },
  { rank: 2, surfaces: ["nhì"] },
  { rank: 4, surfaces: ["tư"] },
];
/** Words before the number of a term, a congress, a session: `khóa XXIV`, `Đại hội 19`, `kỳ họp 20`. */
export const sessionWords: readonly string[] = [
  "khóa",
  "đại hội",
  "kỳ họp",
  "kì họp",
  "phiên họp",
  "hội nghị trung ương",
  "hội nghị tw",
  "đại hội đảng",
  "nhiệm kỳ",
  "nhiệm kì",
];

/** Words in brackets before the plan or the earlier figure of a count: `(KH 40)`, `(cùng kỳ 12)`. */
export const bracketLabels: readonly string[] = [...planLabels, "cùng kỳ", "CK", "tăng", "giảm"];

/** Words that say how many of the count just before there are in fact: `giao 7 biên chế, hiện mới có 06`. */
export const counterpartVerbs: readonly string[] = ["có", "còn", "được", "đạt"];

/** What befell people: `mất tích 1; bị thương 7 người`. */
export const harmWords: readonly string[] = ["chết", "tử vong", "bị thương", "mất tích"];

/** Words before a figure that say what became of some of what was counted: `24 công trình, hoàn thành 19`. */
export const caseWords: readonly string[] = [
  ...harmWords,
  ..."hoàn_thành thiếu vắng thừa miễn khỏi còn_lại khác bỏ_học nghỉ tăng giảm".split(" "),
  ..."đạt không_đạt chưa_đạt đã_giải_quyết giải_quyết xử_lý kết_nạp khai_trừ".split(" "),
].map((words) => words.replaceAll("_", " "));

/** Kinds of place: before a proper name they begin a new phrase (`12 trạm y tế` ¦ `xã Hòa An`). */
export const placeWords: readonly string[] = [
  ..."xã phường thị_trấn huyện quận tỉnh thành_phố thị_xã thôn ấp bản làng khu tp tổ tuyến đường cầu"
    .split(" ")
    .map(spaced),
];

/**
 * Words before a number that only names: articles of a law, places, roads, levels, editions. A figure after one of them
 * is no record (records.md, *Not records*).
 */
export const labels: readonly string[] = [
  // law and documents
  ..."điều khoản điểm_a chương mục phụ_lục biểu mẫu mẫu_số biểu_số luật_số nghị_quyết nghị_quyết_số nghị_định".split(
    " ",
  ),
  ..."nghị_định_số thông_tư thông_tư_số quyết_định quyết_định_số chỉ_thị chỉ_thị_số công_văn công_văn_số kết_luận".split(
    " ",
  ),
  ..."kết_luận_số văn_bản văn_bản_số kế_hoạch_số báo_cáo_số tờ_trình tờ_trình_số số giấy_phép_số nđ qđ nq ct tt".split(
    " ",
  ),
  ..."công_điện công_điện_số thông_báo_số hướng_dẫn_số quy_định_số chương_trình_số đề_án_số đề_án".split(" "),
  // places and addresses
  ..."quốc_lộ tỉnh_lộ hương_lộ huyện_lộ đường đường_số ql tl đt dt đh quận phường tổ xóm ấp thôn khu khu_phố khu_vực".split(
    " ",
  ),
  ..."buôn bản đội tổ_dân_phố ngõ ngách hẻm kiệt lô thửa tờ_bản_đồ tờ_bản_đồ_số phòng tầng ô cảng kho cầu kênh".split(
    " ",
  ),
  ..."vùng tiểu_khu đồn_biên_phòng sư_đoàn lữ_đoàn trung_đoàn tiểu_đoàn quân_khu quân_đoàn hải_đoàn nhà_máy".split(" "),
  ..."lý_trình km cột_mốc mốc đồn trạm_số khối xã_số".split(" "),
  // levels, editions, stages
  ..."lớp cấp cấp_độ mức mức_độ bậc loại nhóm_số đợt vòng giai_đoạn tập quyển trang page bảng hình bước giải_pháp".split(
    " ",
  ),
  ..."tiêu_chí tiêu_chí_số chỉ_tiêu_số nhiệm_vụ_số chuẩn vụ lứa tổ_máy lần bài ca_số ca_bệnh_số tin_số".split(" "),
  ..."sở_hữu_số hạng_mục_số bđ báo_động số_báo_động bão_số cơn_bão_số f phiên_bản version thế_hệ đời tuyến_số".split(
    " ",
  ),
  ..."chương_trình dự_án_số gói_thầu gói_thầu_số liên_khu trường_số câu nhánh khâu_số thời_gian_số".split(" "),
  // identifiers
  ..."điện_thoại đt_số hotline fax sđt tel mst mã_số mã_số_thuế tài_khoản stk cccd cmnd số_tài_khoản biển_số biển_kiểm_soát".split(
    " ",
  ),
  ..."bks lượt_xem lượt_truy_cập id post covid cov h tỷ_lệ_bản_đồ iso qcvn tcvn om ir tbr st giống".split(" "),
].map(spaced);

/** Labels that are also common verbs or nouns: before a number with a noun they say nothing (`cấp 214 giấy chứng nhận`). */
export const weakLabels: ReadonlySet<string> = new Set(
  "cấp vụ lần mức bản cột câu số tiêu_chí đường".split(" ").map(spaced),
);

/** What stands above a table's column of row numbers; what above one of percentages has in it. */
export const rowNumberTitles: readonly string[] = ["tt", "stt", "số tt", "số thứ tự"];
export const percentageTitles: readonly string[] = ["%", "tỷ lệ", "tỉ lệ"];

function spaced(word: string): string {
  return word.replaceAll("_", " ");
}
