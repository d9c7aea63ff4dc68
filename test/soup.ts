import fc from "fast-check";

// What Vietnamese reports are made of, mixed without sense: the material of the property tests.

/** How many cases a property is asked: few in the quick tests, thousands in all of them (`vitest.config.ts`). */
export const MANY = { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };

const FIGURES = [
  ..."5 06 12 64 73 145 098 2022 1998 2025 14.563 14.563,145 1,599 1.599 16.9 12,5 0,5 -0,5 +3 6,418,300 2,148.75".split(
    " ",
  ),
  ..."14 563|832.270.966.973|１２,５|14\u00a0563|٣|1.000|10.000|31|2021-2025|64/73|5-7|5–7|3:1|1/500|24/7|2.0.1".split(
    "|",
  ),
];
const NUMBER_WORDS =
  "không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi chục trăm lẻ linh phẩy rưỡi một_nửa nửa phần số".split(
    " ",
  );
const MAGNITUDES = "nghìn ngàn vạn triệu tỷ tỉ TỶ Triệu tr k trđ".split(" ");
const UNITS = [
  ..."% ‰ phần_trăm phần_nghìn điểm_phần_trăm điểm_% đồng đ vnđ USD $ € đô_la_Mỹ nhân_dân_tệ yên tr.đ ha m m2 m³ km km/h".split(
    " ",
  ),
  ..."tấn tạ tạ/ha kg kWh °C độ_C tuổi điểm lượng lít sào công oC m3/ngày_đêm người/km2 lần số_hộ l V K".split(" "),
];
const TIMES = [
  ..."ngày tháng năm quý tuần giờ phút giây h sáng chiều năm_nay năm_ngoái năm_học nhiệm_kỳ giai_đoạn đầu cuối nay".split(
    " ",
  ),
  ..."đầu_năm cuối_năm 3/12 03/12/2022 14-2-2018 29.4.2021 7h30 08:45 I II IV XXIV quý_I/2023 ngày_8_đến_11/12 tư".split(
    " ",
  ),
];
const NOUNS = [
  ..."dự_án trường_công_lập hộ_cận_nghèo người xã đảng_viên tiêu_chí lượt_khách vụ đối_tượng ca cây con bác_sĩ vạn_dân".split(
    " ",
  ),
  ..."học_sinh căn_nhà cơ_sở chiếc suất sữa vàng ruộng mới lớn tổ_chức giấy_chứng_nhận chỉ_tiêu ĐVTN zzz qwerty".split(
    " ",
  ),
];
const CUES = [
  ..."khoảng gần hơn trên dưới chưa_đến tối_thiểu không_quá ít_nhất trở_lên trở_xuống từ đến tới trong trong_số gấp đôi lần".split(
    " ",
  ),
  ..."thứ hạng nhất nhì khóa Đại_hội kỳ_họp lớp Điều khoản quốc_lộ số quận âm tăng giảm đạt chiếm so_với cùng_kỳ và là".split(
    " ",
  ),
  ..."Đơn_vị_tính: triệu_đồng lần_lượt Tỷ_lệ Ba_Đình Covid-19 A350 U23 15/NQ-CP Km12+500 0912.345.678 29A-123.45 kế_hoạch".split(
    " ",
  ),
];
const MARKS = [
  ...". , ; : ! ? … ( ) [ ] / - – — − + ~ × & % ‰ \" “ ” ' ° º ² ³ \u200b \u00ad \ufeff \u0301 \u0323 | * • = < > @ # _ $".split(
    " ",
  ),
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\u00a0",
    "\u2009",
    "\u3000",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\u0000",
  ],
];

const spaced = (words: readonly string[]) => words.map((word) => word.replaceAll("_", " "));

/** One word of the soup, as reports write it. */
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 3, arbitrary: fc.constantFrom(...spaced(NUMBER_WORDS)) },
  { weight: 3, arbitrary: fc.constantFrom(...MAGNITUDES) },
  { weight: 3, arbitrary: fc.constantFrom(...spaced(UNITS)) },
  { weight: 3, arbitrary: fc.constantFrom(...spaced(TIMES)) },
  { weight: 3, arbitrary: fc.constantFrom(...spaced(NOUNS)) },
  { weight: 3, arbitrary: fc.constantFrom(...spaced(CUES)) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
);

const cased = fc
  .tuple(word, fc.constantFrom("as written", "as written", "as written", "upper", "title"))
  .map(([text, how]) => {
    if (how === "upper") return text.toUpperCase();
    return how === "title" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });

/** Words, figures and marks in a row, mostly with a space between. */
export const soup = fc
  .array(fc.tuple(cased, fc.constantFrom(" ", " ", " ", " ", "", "\n")), { minLength: 1, maxLength: 24 })
  .map((words) => words.flat().join(""));

/** Plain words of the soup without marks: short, so that phrases of two to eight tokens come up often. */
export const phrase = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: cased }), { minLength: 2, maxLength: 9 })
  .map((words) => words.join(" "));

/** Words of numbers in any order, before a currency: most are no number that anyone says. */
export const numberWords = fc
  .array(fc.constantFrom(...spaced(NUMBER_WORDS), "nghìn", "triệu", "tỷ", "vạn", "5", "12,5", "098"), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => `Tổng là hai ${words.join(" ")} đồng.`);

/** A few surfaces of each token type: in a small vocabulary, runs of a few tokens come up in every order. */
const TERMS =
  "5|2022|145|1.000|-7|âm|03/12/2022|15/NQ-CP|XXIV|I|%|đồng|tr|một|hai|mươi|tư|không|lẻ|rưỡi|phẩy|trăm|triệu|tỷ|nửa|phần|số hộ|số|năm nay|nay|giai đoạn|năm|tháng|ngày|quý|đầu|giờ|trở lên|ha|lít|lần|dự án|người|vụ|khống|từ|đến|trong|khoảng|gấp|đôi|thứ|nhất|khóa|Điều|lớp|/|-|:|(|)|.".split(
    "|",
  );
export const terms = fc
  .array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(" ", " ", " ", " ", " ", "")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.flat().join(""));

/** A paragraph of prose without figures or numbers in words. */
export const prose = fc
  .array(
    fc.constantFrom(
      "Công tác cải cách hành chính được quan tâm chỉ đạo.",
      "Đời sống vật chất và tinh thần của nhân dân tiếp tục được nâng lên rõ rệt!",
      "Các cấp ủy đã kịp thời tháo gỡ khó khăn cho sản xuất, kinh doanh.",
      "An ninh chính trị được giữ vững; trật tự an toàn xã hội bảo đảm.",
      "Phong trào thi đua lan tỏa rộng khắp…",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((sentences) => `${sentences.join(" ")}\n\n`);

const SUBJECTS = [
  "Thu ngân sách",
  "trong đó thu nội địa",
  "Tổng diện tích gieo trồng",
  "tỷ lệ hộ nghèo",
  "Năm 2022, sản lượng",
  "9 tháng đầu năm",
  "Đàn trâu, bò lần lượt",
  "xảy ra",
  "kết nạp",
  "So với cùng kỳ,",
  "- Dân số:",
  "nâng tổng số",
  "",
];
const VERBS = [
  ..."đạt ước_đạt là tăng giảm vượt thấp_hơn_mục_tiêu bằng hoàn_thành chiếm giảm_còn tăng_lên lên từ gấp phấn_đấu".split(
    " ",
  ),
  ..."dự_kiến nay_mới_đạt hụt tương_đương (KH: (cùng_kỳ_tăng ( còn".split(" "),
  "",
];
const AMOUNTS = [
  ..."12,5_tỷ_đồng 103,7% 8,9% -12,7% 0,3_điểm_% 06_vụ 64/73_trường 6.482,7_ha 2,6_lần 417 1,9/2,1_tỷ_đồng 28-30%".split(
    " ",
  ),
];
const TAILS = [
  ..."kế_hoạch dự_toán_tỉnh_giao so_với_cùng_kỳ so_với_năm_2021 cùng_kỳ năm_2020 hộ_có_nước_sạch đạt_chuẩn ha_KH về_lượng".split(
    " ",
  ),
  ..."trong_tháng_6 trở_lên ) tổng_kim_ngạch".split(" "),
  "",
  "",
];
const JOINTS = [
  ", ",
  "; ",
  " và ",
  ". ",
  ".\n",
  "/",
  ": ",
  " (",
  ") ",
  " ",
  ";\n- ",
  "\nII. NHIỆM VỤ NĂM 2023\n",
  " - ",
];

/** Clauses of a report in any order: most are said of something by the words around them. */
export const sentences = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SUBJECTS),
      fc.constantFrom(...spaced(VERBS)),
      fc.constantFrom(...spaced(AMOUNTS)),
      fc.constantFrom(...spaced(TAILS)),
      fc.constantFrom(...JOINTS),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((clauses) =>
    clauses
      .map(
        ([subject, verb, amount, tail, joint]) => `${[subject, verb, amount, tail].filter(Boolean).join(" ")}${joint}`,
      )
      .join(""),
  );

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "",
    "^",
    "<",
    "TT",
    "Chỉ tiêu",
    "ĐVT",
    "Tổng số",
    "Trong đó",
    "Kế hoạch",
    "1=2+3",
    "- Lúa",
    "---",
  ),
  fc.constantFrom(...FIGURES, ...spaced(NOUNS), ...spaced(UNITS), ...spaced(TIMES)),
);
const lineBetween = fc.constantFrom(
  "",
  "",
  "\n",
  "Đơn vị tính: tỷ đồng",
  "Bảng 2. Thu ngân sách năm 2022",
  "(Kèm theo báo cáo)",
);

/** Tables as they stand in a text, with lines above, between and below them, empty ones among them. */
export const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom("\t", " | ", "|"))
  .chain(([columns, separator]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => cells.join(separator));
    return fc.array(fc.oneof({ weight: 4, arbitrary: row }, { weight: 1, arbitrary: lineBetween }), { maxLength: 12 });
  })
  .map((lines) => lines.join("\n"));

/** Any text at all: ASCII, all of Unicode, lone surrogates, soup, tables. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  soup,
  phrase,
  terms,
  numberWords,
  sentences,
  tables,
  fc.tuple(soup, fc.string({ unit: "grapheme" }), soup).map((parts) => parts.join("")),
);
