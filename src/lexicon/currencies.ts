/** A currency by its ISO 4217 code; `power` where the surface has a magnitude in it (`trđ` is triệu đồng). */
export interface CurrencyRow {
  readonly code: string;
  readonly surfaces: readonly string[];
  readonly power?: number;
}

export const currencies: readonly CurrencyRow[] = [
  { code: "VND", surfaces: ["đồng", "đ", "₫", "vnđ", "vnd", "đồng việt nam", "đồng chẵn"] },
  { code: "VND", surfaces: ["trđ", "tr.đ", "trđồng", "tr.đồng"], power: 6 },
  { code: "VND", surfaces: ["tỷđ", "tỉđ"], power: 9 },
  {
    code: "USD",
    surfaces: ["usd", "đô la mỹ", "đô la", "đôla", "đôla mỹ", "đô", "mỹ kim", "$", "us$", "đô la mĩ"],
  },
  { code: "EUR", surfaces: ["euro", "eur", "€", "ơ rô"] },
  { code: "JPY", surfaces: ["yên", "yên nhật", "jpy", "¥"] },
  { code: "CNY", surfaces: ["nhân dân tệ", "ndt", "cny", "tệ", "rmb"] },
  { code: "GBP", surfaces: ["bảng anh", "bảng", "gbp", "£"] },
  { code: "KRW", surfaces: ["won", "krw"] },
  { code: "THB", surfaces: ["baht", "bạt", "thb"] },
  { code: "RUB", surfaces: ["rúp", "rub"] },
  { code: "LAK", surfaces: ["kíp", "kip"] },
  { code: "KHR", surfaces: ["riel"] },
  { code: "INR", surfaces: ["rupee", "ru pi"] },
  { code: "AUD", surfaces: ["đô la úc", "aud"] },
  { code: "SGD", surfaces: ["đô la singapore", "sgd"] },
  { code: "TWD", surfaces: ["đài tệ", "twd"] },
  { code: "CHF", surfaces: ["franc thụy sĩ", "chf"] },
];

/** Signs and codes of other currencies than đồng, which may stand before an amount: `€3 tỷ`. */
export const foreignSigns: readonly string[] = currencies
  .filter(({ code }) => code !== "VND")
  .flatMap(({ surfaces }) => surfaces.filter((surface) => /^(?:us)?[^a-zà-ỹ]$|^[a-z]{3}$/.test(surface)));

/** Magnitude words that say money by themselves when nothing is counted after them: `12,5 tỷ`, `1,2tr`, `5k`. */
export const moneyShorthands: readonly CurrencyRow[] = [
  { code: "VND", surfaces: ["tr"], power: 6 },
  { code: "VND", surfaces: ["k"], power: 3 },
];

/** Words before an amount in triệu or tỷ that say it is money though no currency is given. */
export const moneyCues: readonly string[] = [
  ..."tiền giá vốn chi thu nợ lãi lỗ thuế phí thưởng lương quỹ trị_giá kinh_phí doanh_thu lợi_nhuận ngân_sách".split(
    " ",
  ),
  ..."đầu_tư thiệt_hại thu_nhập bán mua vay trả nộp góp ủng_hộ hỗ_trợ phạt đền_bù bồi_thường tài_trợ giải_ngân".split(
    " ",
  ),
  ..."vụ trồng_lúa hết tốn mất tương_ứng tặng trao cấp tổng_trị_giá huy_động dư_nợ kim_ngạch thâm_hụt bội_chi".split(
    " ",
  ),
].map((cue) => cue.replaceAll("_", " "));
