/** A unit of time: as a duration, in a rate (`/năm`), and in ISO 8601. */
export interface TimeUnitRow {
  readonly unit: "year" | "month" | "week" | "day" | "hour" | "minute" | "second" | "quarter" | "decade";
  readonly surfaces: readonly string[];
  /** ISO 8601 designator, with `T` before the units of the clock. */
  readonly iso: string;
  /** In a rate: `m3/d`. */
  readonly rate?: string;
  /** How many of the ISO unit one of it is (`quý` is 3 months). */
  readonly times?: number;
}

export const timeUnits: readonly TimeUnitRow[] = [
  { unit: "year", surfaces: ["năm", "sn"], iso: "Y", rate: "a" },
  { unit: "month", surfaces: ["tháng"], iso: "M", rate: "mo" },
  { unit: "week", surfaces: ["tuần", "tuần lễ"], iso: "W" },
  { unit: "day", surfaces: ["ngày", "ngày đêm", "ngđ", "ngđêm"], iso: "D", rate: "d" },
  { unit: "hour", surfaces: ["giờ", "h", "tiếng", "giờ đồng hồ", "tiếng đồng hồ"], iso: "TH", rate: "h" },
  { unit: "minute", surfaces: ["phút"], iso: "TM", rate: "min" },
  { unit: "second", surfaces: ["giây", "s"], iso: "TS", rate: "s" },
  { unit: "quarter", surfaces: ["quý", "quí"], iso: "M", times: 3 },
];

/** Words after which `năm` is the year and not the number five. */
export const yearCues: readonly string[] = [
  ..."đầu cuối cả trong mỗi hằng hàng từng nhiều các qua trọn giữa nửa hết sau những một mấy vài theo bao lâu".split(
    " ",
  ),
];

/** Words that make two years one period: `giai đoạn 2021-2025`. `school` years are named by both their years. */
export const periodWords: readonly string[] = [
  "giai đoạn",
  "nhiệm kỳ",
  "nhiệm kì",
  "năm học",
  "niên khóa",
  "thời kỳ",
  "thời kì",
];

/** Words before the tens of a decade, and the century that may follow: `những năm 80 của thế kỷ trước`. */
export const decadeWords: readonly string[] = ["những năm", "thập niên", "thập kỷ", "thập kỉ"];
export const centuryTails: readonly string[] = [
  "của thế kỷ trước",
  "của thế kỉ trước",
  "thế kỷ trước",
  "của thế kỷ xx",
  "thế kỷ xx",
];

/** Where in the year or month the named months stand: `6 tháng đầu năm`, `3 tháng cuối năm`. */
export const edges: readonly { readonly edge: "first" | "last"; readonly surfaces: readonly string[] }[] = [
  { edge: "first", surfaces: ["đầu"] },
  { edge: "last", surfaces: ["cuối"] },
];

/** Years named by their distance from the document's own year. */
export const relativeYears: readonly { readonly offset: number; readonly surfaces: readonly string[] }[] = [
  { offset: 0, surfaces: ["năm nay", "nay"] },
  { offset: -1, surfaces: ["năm trước", "năm ngoái", "năm rồi", "năm qua"] },
  { offset: 1, surfaces: ["năm sau", "năm tới"] },
];

/** Years that somebody has served, not an age: `30` | `năm tuổi Đảng`. */
export const serviceWords: readonly string[] = ["năm tuổi đảng", "năm tuổi đoàn", "năm tuổi quân", "năm tuổi nghề"];

/** Words before a time that keep it from lending its year to later ones: a comparison, or a plan ahead. */
export const noYearCues: readonly string[] = [
  "so với",
  "so",
  "gấp",
  "kể từ",
  "cùng kỳ",
  "bằng",
  "nhiệm vụ",
  "mục tiêu",
  "phương hướng",
  "kế hoạch",
  "chỉ tiêu",
  "dự toán",
  "đến năm",
  "tầm nhìn",
  "giá so sánh",
  "giá ss",
  "giá cố định",
  "hướng tới",
  "phấn đấu",
  "sinh",
];

/** Words of the second half of a title, at whose end the year of both stands: `6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023`. */
export const titleWords: readonly string[] = ["nhiệm vụ", "phương hướng", "kế hoạch", "giải pháp"];
/** Words that say that a year ahead is only compared with. */
export const comparedWords: readonly string[] = ["so với", "cùng kỳ", "bằng", "năm trước", "quý trước"];

/** Words before `N tháng` that make it a length of time, not the months of the year so far. */
export const durationCues: readonly string[] = [
  "sau",
  "vòng",
  "kỳ hạn",
  "kì hạn",
  "thời gian",
  "thời hạn",
  "hơn",
  "chậm",
  "sớm",
  "gần",
  "khoảng",
  "trên",
  "dưới",
  "chưa đầy",
  "mỗi",
  "cứ",
  "phạt",
  "tù",
  "suốt",
  "kéo dài",
  "hạn",
  "trước",
  "tối đa",
  "tối thiểu",
  "ít nhất",
  "không quá",
  "quá",
  "liên tục",
  ..."nghỉ thai_sản tước đình_chỉ cấm cải_tạo học giam treo bảo_hành gia_hạn giấy_phép mất tốn"
    .split(" ")
    .map((cue) => cue.replaceAll("_", " ")),
];

/** Words after `N tháng` that do the same. */
export const durationTails: readonly string[] = [
  "gần đây",
  "gần nhất",
  "liền",
  "trước",
  "tù",
  "tuổi",
  "liên tiếp",
  "sau",
  "tới",
  "nữa",
  "lương",
  "một lần",
  "trở lên",
  "trở xuống",
  "trở lại",
  "kể từ",
  "cải tạo",
  "nay",
  "chưa",
  "rồi",
];

/** Words by which `N giờ` is an hour of the clock: before it, and after it. */
export const clockCues: readonly string[] = ["lúc", "vào", "hồi", "khoảng", "từ", "đến", "trước", "tới", "lúc khoảng"];
export const clockTails: readonly string[] = ["ngày", "sáng", "chiều", "tối", "trưa", "hôm", "cùng", "đêm", "rạng"];

/** Words by which `thứ hai` … `thứ bảy` is a weekday. */
export const weekdayCues: readonly string[] = [
  "sáng",
  "chiều",
  "tối",
  "trưa",
  "đêm",
  "ngày",
  "vào",
  "từ",
  "đến",
  "h",
  "giờ",
  "và",
  "hôm",
  "tới",
  "trước",
  "các",
  "cả",
  "mỗi",
];
export const weekdayTails: readonly string[] = ["hằng tuần", "hàng tuần", "tuần", "ngày", "vừa", "tới", "đến", "và"];

/** Words before `d/m` by which it is a day, whatever follows: `sáng 12/9 công nhân`. */
export const dayCues: readonly string[] = "sáng chiều tối trưa đêm khuya rạng_sáng hôm mùng mồng"
  .split(" ")
  .map((cue) => cue.replaceAll("_", " "));

/** Words before a bare `d/m` or `d-m` by which it is a date. */
export const dateCues: readonly string[] = [
  ...dayCues,
  ..."ngày đến từ hết dịp lễ quốc_khánh trước_đó phiên cuối_phiên".split(" "),
  ..."thời_điểm sau_ngày tới vào kể_từ ngày_lễ hạn trước trước_ngày cuối_ngày sau".split(" "),
].map((cue) => cue.replaceAll("_", " "));
