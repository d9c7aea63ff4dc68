/**
 * The words by which a sentence says what a number is of: verbs, plans, comparisons, times, openers. Read by `relate/`.
 * Underscores stand for spaces; case and tone placement don't matter.
 */

import type { Direction, Status } from "./context-values.ts";

export type { Direction, Status };

/** `tăng 12,5%`: the number is by how much it rose or fell. */
export const changeVerbs: readonly { readonly direction: Direction; readonly surfaces: readonly string[] }[] = [
  {
    direction: "increase",
    surfaces: words(
      `tăng tăng_thêm gia_tăng tăng_trưởng nhích nhích_thêm tăng_vọt bổ_sung_thêm có_thêm thêm công_nhận_thêm
      phát_triển_thêm thành_lập_thêm mở_thêm kết_nạp_thêm tăng_cao tăng_nhẹ tăng_mạnh tăng_nhanh tăng_khá tăng_đột_biến
      cộng_thêm tăng_gấp nhiều_thêm tăng_trên mức_tăng đều_tăng tăng_đều leo_thang bật_tăng đi_lên`,
    ),
  },
  {
    direction: "decrease",
    surfaces: words(
      `giảm hạ sụt giảm_bớt giảm_mạnh giảm_nhẹ giảm_sâu sụt_giảm suy_giảm giảm_được cắt_giảm tinh_giản kéo_giảm
      bớt mất bị_mất giảm_đi mất_đi hạ_bớt giảm_dần đều_giảm giảm_đều rớt lao_dốc giảm_nhanh giảm_khá giảm_tới tụt
      xuống_thêm trượt_thêm lùi_thêm rơi_thêm thu_hẹp_thêm rút_ngắn_thêm cắt_thêm bốc_hơi_thêm`,
    ),
  },
];

/** `cao hơn 5,4 điểm %`: by how much it is beyond something; an excess where that is a plan. */
export const comparatives: readonly { readonly direction: Direction; readonly surfaces: readonly string[] }[] = [
  {
    direction: "increase",
    surfaces: words("cao_hơn nhiều_hơn lớn_hơn nhanh_hơn hơn_mức nặng_hơn đông_hơn đắt_hơn"),
  },
  { direction: "decrease", surfaces: words("thấp_hơn ít_hơn nhỏ_hơn kém kém_hơn chậm_hơn ngắn_hơn rẻ_hơn") },
];

/** `vượt 27% kế hoạch`: beyond a plan, or short of it, by this. */
export const excessVerbs: readonly { readonly direction: Direction; readonly surfaces: readonly string[] }[] = [
  {
    direction: "increase",
    surfaces: words("vượt tăng_vượt vượt_mức hoàn_thành_vượt_mức vượt_thu đạt_vượt"),
  },
  { direction: "decrease", surfaces: words("hụt thiếu còn_thiếu thiếu_hụt hụt_thu không_đạt_so_với") },
];

/** After a verb of change they give the new value: `giảm còn 7,49%`, `tăng lên 15,1 triệu`. */
export const resultWords: readonly string[] = words(
  `lên lên_tới lên_đến lên_mức xuống xuống_còn còn chỉ_còn xuống_mức xuống_dưới lên_trên về về_mức xuống_đến đạt_mức
  đưa_lên nâng_lên lên_thành thành`,
);

/** Verbs before a percentage of a plan, of last year, of a whole: the words after the number tell which. */
export const attainmentVerbs: readonly string[] = words(
  `mới_được chỉ_được đạt bằng hoàn_thành thực_hiện đạt_được mới_đạt chỉ_đạt đạt_gần đạt_hơn đạt_trên đạt_tới đạt_khoảng
  đạt_thấp tương_đương_với chỉ_bằng đạt_xấp_xỉ thực_hiện_được`,
);

/** Verbs before a part of a whole. */
export const shareVerbs: readonly string[] = words(
  `chiếm đạt_tỷ_lệ đạt_tỉ_lệ chiếm_tỷ_lệ chiếm_tỉ_lệ chiếm_tỷ_trọng chiếm_tỉ_trọng đóng_góp nắm_giữ sở_hữu chiếm_khoảng chiếm_tới
  chiếm_đến chiếm_hơn chiếm_gần chiếm_trên góp nắm chiếm_xấp_xỉ lấp_đầy phủ bao_phủ`,
);

/** Words before the same figure in another unit; before a percentage, a part of a whole unless another verb governs. */
export const equivalenceWords: readonly string[] = words("tương_đương tương_ứng tương_ứng_với");

/** Verbs by which what follows the percentage was to be done, not to be part of. */
export const completionVerbs: readonly string[] = words("hoàn_thành thực_hiện thực_hiện_được");

/** `nâng tổng diện tích lên 1.870 ha`: before the words that name what gets a new value. */
export const raisingVerbs: readonly string[] = words("nâng đưa kéo kéo_giảm hạ đẩy");

/** Verbs and links before a value that say nothing more of it. */
export const linkWords: readonly string[] = words(
  `xảy_ra xẩy_ra phát_sinh ghi_nhận dao_động chốt_phiên_ở là có được gồm bao_gồm ở_mức với vào_mức ở còn chỉ_có hiện_có đã_có chỉ_còn còn_lại ở_ngưỡng chạm chạm_mức cán_mốc vượt_mốc vượt_ngưỡng
  là_trên hiện_còn lại_còn trong_đó_có còn_có con_số mức đều_là không_còn vẫn_còn bị gây_ra`,
);

/** Words between a subject and its verb, or around the verb, that say nothing of the number. */
export const predicateAdverbs: readonly string[] = words(
  `quanh lúc có_lúc ngay đã đang vừa mới cũng chỉ vẫn đều lại hiện tiếp_tục mạnh nhẹ nhanh bình_quân trung_bình tương_ứng khoảng gần hơn trên
  dưới xấp_xỉ ước_chừng tới đến quá khá rất thêm vọt cao thấp liên_tục dần tổng_cộng lần_lượt được_khoảng từ ít_nhất
  tối_thiểu tối_đa không_quá không_dưới chưa_đến chưa_đầy chừng ngót cỡ tầm vào_khoảng trên_dưới chưa_tới không_đến
  nhiều_nhất ít_hơn vẻn_vẹn vỏn_vẹn hiện_nay hiện_tại nay đến_nay tính_đến_nay mỗi_năm hàng_năm hằng_năm mỗi_tháng cùng
  riêng_lẻ cả còn_khoảng phổ_biến thường duy_trì giữ giữ_mức tuyệt_đối tương_đối cao_nhất thấp_nhất thực_tế đáng_kể
  gấp giữ_ở_mức duy_trì_ở_mức nhiều đột_biến đến_mức tới_mức tương_đương_với hơn_nữa lớn sâu sẽ phải cần có_thể
  không_vượt_quá cố_định ổn_định nữa không_ít_hơn so_sánh quy_mô_trên về_đích_với hàng_tháng hằng_tháng chung được_hơn đạt_và_vượt hiện_đã`,
);

/** `ước đạt`: the number is an estimate, or still a plan. */
export const statusWords: readonly { readonly status: Status; readonly surfaces: readonly string[] }[] = [
  {
    status: "estimated",
    surfaces: words(
      `ước ước_đạt ước_thực_hiện ước_tính dự_ước ước_khoảng ước_cả_năm ước_trên ước_tính_đạt ước_thu ước_giải_ngân
      ước_gần ước_hơn ước_bằng ước_khoảng_đạt ước_đạt_được ước_hoàn_thành ước_tổng`,
    ),
  },
  {
    status: "planned",
    surfaces: words(
      `dự_kiến phấn_đấu mục_tiêu chỉ_tiêu sẽ đặt_mục_tiêu đề_ra_mục_tiêu kế_hoạch_là phấn_đấu_đạt dự_kiến_đạt
      mục_tiêu_đạt đặt_kế_hoạch kỳ_vọng hướng_tới hướng_đến đặt_chỉ_tiêu với_mục_tiêu chỉ_tiêu_đề_ra kế_hoạch_năm
      phấn_đấu_đến nhiệm_vụ_thu được_giao_kế_hoạch giao_kế_hoạch quyết_tâm dự_định dự_tính chỉ_tiêu_giao kế_hoạch_giao dự_toán_giao
      cam_kết_đạt phải_đạt phải_đạt_được theo_quy_hoạch`,
    ),
  },
];

/** Words that say a figure is what came of a plan, and name nothing: `dự toán 4.200; quyết toán 4.655`. */
export const actualWords: readonly string[] = words(
  "thực_hiện thực_hiện_được quyết_toán kết_quả ước_thực_hiện đã_thực_hiện",
);

/** Words of status that hold for the rest of their sentence: `Phấn đấu cả năm giá trị sản xuất tăng …, thu ngân sách đạt …`. */
export const standingWords: readonly string[] = words(
  "phấn_đấu phấn_đấu_đạt phấn_đấu_đến mục_tiêu đặt_mục_tiêu đặt_chỉ_tiêu quyết_tâm dự_ước với_mục_tiêu",
);

/** Words of status that hold as far as no comma parts the clauses: `sẽ mở ba chi nhánh và mười lăm phòng giao dịch`. */
export const passingWords: readonly string[] = words("sẽ dự_kiến dự_kiến_đạt");

/** Words by which a number is of now, whatever is planned around it: `nay mới đạt 78%`. */
export const presentWords: readonly string[] = words("đã nay hiện hiện_nay đến_nay hiện_tại mới_đạt hiện_có hiện_đã");

/** Nouns that count whatever was named before: `21.346 học sinh, tăng 418 em`. */
export const genericNouns: readonly string[] = words(
  "em người trường_hợp ca con đồng_chí cơ_sở đơn_vị chiếc lượt suất cái bậc vụ",
);

/** Words that name a plan: after a percentage its basis, before a figure the sign of a planned one. */
export const planWords: readonly string[] = words(
  `kế_hoạch dự_toán chỉ_tiêu mục_tiêu kh nq nghị_quyết dt kế_hoạch_vốn kế_hoạch_năm chỉ_tiêu_kế_hoạch chỉ_tiêu_nghị_quyết
  chỉ_tiêu_giao kế_hoạch_giao dự_toán_giao kế_hoạch_cả_năm dự_toán_năm`,
);

/** Words that name what else is to be kept to: a basis as a plan is. */
export const standardWords: readonly string[] = words(
  "hợp_đồng định_mức tiến_độ yêu_cầu quy_định phương_án kịch_bản nhiệm_vụ pháp_lệnh khối_lượng công_suất quy_chuẩn tiêu_chuẩn mức_cho_phép ngưỡng_cho_phép",
);

/** Words that open a comparison. */
export const versusWords: readonly string[] = words("so_với so so_sánh_với đối_chiếu_với");

/** Earlier times to compare with. */
export const earlierWords: readonly string[] = words(
  `cùng_kỳ cùng_kì ck cùng_kỳ_năm_trước cùng_kỳ_năm_ngoái cùng_kì_năm_trước cùng_kì_năm_ngoái cùng_thời_điểm cùng_vụ
  năm_trước năm_ngoái tháng_trước quý_trước kỳ_trước vụ_trước tuần_trước phiên_trước nhiệm_kỳ_trước đầu_năm cuối_năm_trước
  đầu_nhiệm_kỳ đầu_kỳ cùng_tháng hôm_trước trước_đây trước_đó cuối_năm cùng_kỳ_trước đầu_năm_học năm_học_trước`,
);

/** Those of them that mean one year before. */
export const lastYearWords: readonly string[] = words(
  `cùng_kỳ cùng_kì ck cùng_kỳ_năm_trước cùng_kỳ_năm_ngoái cùng_kì_năm_trước cùng_kì_năm_ngoái năm_trước năm_ngoái cùng_kỳ_trước`,
);

/** Heads of a phrase whose percentage is a part of a whole. */
export const shareNouns: readonly string[] = words(
  "tỷ_lệ tỉ_lệ tỷ_trọng tỉ_trọng tỷ_phần cơ_cấu độ_che_phủ thị_phần tỉ_lệ_hộ độ_bao_phủ tl tỷ_lệ_che_phủ tỉ_lệ_che_phủ tỷ_lệ_bao_phủ tỉ_lệ_bao_phủ tỷ_lệ_lấp_đầy tỉ_lệ_lấp_đầy nợ_xấu nợ_quá_hạn",
);

/** Heads of a phrase whose percentage is a value of its own. */
export const rateNouns: readonly string[] = words(
  `mặn đỉnh đáy lãi_suất tốc_độ tốc_độ_tăng tốc_độ_tăng_trưởng mức_tăng_trưởng tăng_trưởng mức_tăng mức_giảm biên_lợi_nhuận lạm_phát
  tỷ_suất tỉ_suất tỷ_số tỉ_số tỷ_giá công_suất_sử_dụng cpi chỉ_số chỉ_số_giá độ_ẩm thuế_suất hiệu_suất lợi_suất độ_mặn nồng_độ chỉ_số_sản_xuất grdp gdp par_index roe roa nim áp_thuế đánh_thuế mức_lãi mức_thuế cổ_tức lợi_tức nồng_độ_cồn độ_cồn biên_độ lãi_biên mức_giảm_giá thuế_nhập_khẩu`,
);

/** Heads of a phrase of a budget or a plan being carried out: their percentage is an attainment. */
export const executionWords: readonly string[] = words(
  `giải_ngân tiến_độ khối_lượng giá_trị_khối_lượng thu_ngân_sách chi_ngân_sách thu_nsnn tổng_thu tổng_chi thu_nội_địa
  khối_lượng_hoàn_thành kế_hoạch`,
);

/** Words by which a sentence says more of what the one before spoke of: its time still holds. */
export const continuers: readonly string[] = words("trong_đó cụ_thể theo_đó gồm bao_gồm riêng chia_ra so_với");

/** Words that open a clause and are no part of what it is about. */
export const openers: readonly string[] = words(
  `có_nơi nơi_cao_nhất cá_biệt có_lúc có_thời_điểm có_ngày có_tháng loại_trừ nếu_loại_trừ nếu_trừ không_kể chưa_kể không_tính trong_đó theo_đó cụ_thể riêng ngoài_ra bên_cạnh_đó nhìn_chung đáng_chú_ý điển_hình tính_chung tính_đến_nay đến_nay
  hiện_nay hiện_tại hiện như_vậy qua_đó từ_đó đồng_thời tuy_nhiên nhưng ngược_lại trong_khi trong_khi_đó mặt_khác còn song
  bao_gồm gồm gồm_có nổi_bật đặc_biệt trước_mắt trước_đó đến_thời_điểm_này kết_quả cùng_với_đó bên_cạnh tổng_kết do_đó
  vì_vậy nhờ_vậy nhờ_đó và cùng_với trong_số_đó trong_số_này số_này nếu thì ước_tính về hằng_năm hàng_năm mỗi_năm kết_thúc
  cả_nhiệm_kỳ trong_nhiệm_kỳ cả_năm trong_năm trong_kỳ trong_tháng trong_quý tính_bình_quân bình_quân tập_trung
  trong_nửa_đầu_năm lũy_kế tính trong_tuần hiện_đã đến_hết do_vậy đến nhất_là chủ_yếu hơn_nữa thứ_nhất một_là hai_là
  ba_là bốn_là năm_là dẫn_đầu tiếp_theo_là tiếp_đến_là tiếp_theo tiếp_đến sau_đó đứng_đầu dù mặc_dù kể_từ cho_đến_nay`,
);

/** Words after which a long clause comes to what the number is of: `mỏ có` | `tổng diện tích`, `ghi nhận` | `doanh thu`. */
export const bridgeWords: readonly string[] = words(
  `có với là vì ghi_nhận công_bố mang_về có_cùng nên thì rằng cho_biết cho_thấy do_vậy đồng_nghĩa_với cùng_với ở_mức nghĩa_là có_tới
  thu_về khiến làm làm_cho giúp báo_cáo tại_đó`,
);

/** Words that stand together and are none of the verbs that are in them. */
export const fixedPhrases: readonly string[] = words(
  `giao_thông giao_dịch thu_nhập chi_bộ chi_nhánh chi_phí chi_cục chi_hội chi_đoàn cấp_ủy cấp_nước cấp_học cấp_cứu cấp_xã cấp_huyện
  cấp_tỉnh công_lập bán_hàng mua_bán trồng_trọt chăn_nuôi nuôi_trồng thu_chi giao_thương bầu_cử vốn_đầu_tư nhà_đầu_tư đầu_tư_công
  vốn_đầu_tư_công tổ_chức_đảng tổ_chức_cơ_sở_đảng ban_tổ_chức ủy_ban_kiểm_tra đứng_lớp nợ_lãi trả_nợ_lãi chủ_đầu_tư bán_buôn tổng_vốn_đầu_tư
  giảm_trừ miễn_giảm tăng_cường tăng_ca giảm_nghèo tăng_thu giảm_chi tăng_trưởng_xanh có_khả_năng có_hạt có_thể có_điều_kiện có_nguy_cơ có_dấu_hiệu có_vốn có_công có_uy_tín có_bằng_cấp có_trình_độ có_mặt có_hiệu_quả có_lãi
  giá_trị_gia_tăng thuế_giá_trị_gia_tăng độ_cao chiều_cao độ_sâu chiều_dài độ_dài chiều_rộng thu_nhập_tăng_thêm vốn_tăng_thêm tổng_vốn_tăng_thêm mỗi_chỉ_tiêu
  có_việc_làm có_nước_sạch có_hợp_đồng có_nhà_ở đồng_ý mới_cấy mới_sinh cấp_trên cấp_dưới trên_địa_bàn dưới_tán sinh_sống
  bán_lẻ có_chứng_chỉ đạt_chuẩn đạt_giải sáng_tạo khả_năng thương_mại mặt_bằng bằng_khen gia_tăng_bình_quân hàng_tồn_kho
  trực_thuộc năm_nay mức_tốt chưa_đạt mức_khá từ_thiện đến_trường`,
);

/** Words after a noun that are part of its name: `thu nhập` | `bình quân`. */
export const qualifiers: readonly string[] = words("bình_quân trung_bình cố_định phổ_biến tuyệt_đối thực_tế chung");

/** Words that end what is done: `kết nạp` … | `để`. */
export const actEnds: readonly string[] = words(
  "do nhờ vì để khi nhưng mà thì nên song tuy trong_đó gồm bao_gồm nhằm trong_khi đồng_thời nếu dẫn_đến so_với so còn tăng giảm tại ở chiếm với",
);

/** Grades of a list: `tốt 91,3%, khá 7,6%, trung bình 1,1%`. */
export const grades: readonly string[] = words("khá giỏi trung_bình yếu kém tốt xuất_sắc đạt chưa_đạt nhẹ nặng");

/** Words that make things happen to those counted after them: `khiến` | `10 người bị thương`. */
export const causatives: readonly string[] = words("khiến làm gây làm_cho chở cho đối_với");

/** Names of what is measured of a thing: `Công trình nước sạch` | `công suất` | `30 m3`. */
export const attributes: readonly string[] = words(
  `lãi lỗ công_suất mật_độ trọng_lượng trọng_tải dung_tích tốc_độ độ_cao tần_suất trị_giá kinh_phí tổng_kinh_phí chiều_dài chiều_rộng
  tổng_diện_tích tổng_vốn_đầu_tư tổng_mức_đầu_tư tổng_trị_giá đơn_giá tuổi_đời mức_vốn tổng_vốn giá_trị_hợp_đồng thời_hạn quy_mô`,
);

/** Words by which numbers go in order to the names before them. */
export const respectiveWords: readonly string[] = words("lần_lượt");

/** Names of what a thing is like at any time: an inherited time is none of theirs. */
export const standingAttributes: readonly string[] = words(
  `công_suất mật_độ dung_tích trọng_tải chiều_dài chiều_rộng độ_dài mặt_cắt tổng_mức_đầu_tư dài rộng sâu cao cách quy_mô thời_hạn
  mặt_rộng mệnh_giá khổ vốn_điều_lệ đường_kính`,
);

/** Little words that a rule asks for one by one. */
export const particles: readonly { readonly particle: Particle; readonly surfaces: readonly string[] }[] = [
  { particle: "copula", surfaces: ["là"] },
  { particle: "origin", surfaces: ["từ"] },
  { particle: "company", surfaces: ["với"] },
  { particle: "between", surfaces: ["giữa"] },
  { particle: "of", surfaces: ["của"] },
  { particle: "respect", surfaces: ["về"] },
  { particle: "and", surfaces: ["và"] },
  { particle: "but", surfaces: ["nhưng"] },
  { particle: "or", surfaces: ["hoặc", "hay"] },
  { particle: "article", surfaces: ["một"] },
  { particle: "target", surfaces: ["đối với"] },
  { particle: "tense", surfaces: ["đã", "đang"] },
  { particle: "further", surfaces: ["thêm"] },
];
export type Particle = Preposed | "copula" | "and" | "but" | "or" | "article" | "tense" | "further";
type Preposed = "origin" | "company" | "between" | "of" | "respect" | "target";

/** Verbs of a rank: what stands before them is what is ranked. */
export const rankVerbs: readonly string[] = words("đứng xếp đứng_ở xếp_ở giữ_vị_trí");

/** Words of a place as a whole: a subject that names no indicator (`toàn huyện có 126 DN`). */
export const placeSubjects: readonly string[] = words(
  `toàn_huyện toàn_tỉnh toàn_xã toàn_quốc toàn_thành_phố toàn_ngành cả_nước toàn_thị_xã toàn_quận huyện tỉnh xã thành_phố
  thị_xã quận địa_phương đơn_vị trên_địa_bàn toàn_phường phường toàn_trường nhà_trường toàn_khu toàn_vùng ngành cả_tỉnh cả_huyện
  các_cấp toàn_đảng_bộ trên_địa_bàn_huyện trên_địa_bàn_tỉnh cả_xã toàn_thị_trấn`,
);

/** Marks of tense and voice between who does something and what is done. */
export const aspectWords: readonly string[] = words("bị đã đang sẽ vừa mới tiếp_tục cũng_đã đã_được được đã_có có");

/** Words that end any phrase that names something: causes, purposes, clauses, verbs. */
export const clauseEnds: readonly string[] = words(
  `do nhờ vì để khi nhưng mà thì nên song tuy trong_đó bao_gồm gồm theo sau_khi cùng kể_cả thông_qua nhằm trong_khi
  đồng_thời nếu dẫn_đến khiến đã đang sẽ là cho bởi như còn hiện chỉ cũng vẫn đều hay hoặc kể_từ đạt tăng giảm chiếm ước
  dự_kiến tương_đương được so_với so lên xuống mới đối_với tương_ứng nâng với có qua trước_khi phục_vụ gây bằng_việc bị lại cùng_với`,
);

/** Words that join a place or a time to what they follow. */
export const prepositions: readonly string[] = words(
  "tại sau trước vào từ đến tới trong bằng ở trên về ra giữa ngoài dưới quanh dọc cách của thuộc",
);

/** What is done, in reports: where such a verb stands before a number it begins the indicator (`Huyện ủy` | `kết nạp`). */
export const actionVerbs: readonly string[] = words(
  `phê_duyệt điều_chỉnh kết_nạp kiểm_tra giám_sát thi_hành_kỷ_luật trao tặng trao_tặng hỗ_trợ xây_dựng sửa_chữa nâng_cấp
  thành_lập thành_lập_mới tổ_chức giải_quyết cấp cấp_mới trồng trồng_mới đóng_mới gieo_trồng gieo_cấy tiêu_hủy bắt_giữ bắt xử_lý xử_phạt khởi_tố phát_hiện
  điều_tra tiếp_nhận mở đào_tạo bồi_dưỡng tạo_việc_làm giải_ngân thu_hồi thu_hút vận_động quyên_góp huy_động giải_phóng
  bàn_giao nghiệm_thu triển_khai ban_hành thẩm_định công_nhận khen_thưởng biểu_dương tuyên_truyền phổ_biến tư_vấn khám cấp_phát tập_huấn
  thu chi nộp cho_vay đầu_tư mua mua_sắm bán xuất_khẩu nhập_khẩu sản_xuất khai_thác thả nuôi đánh_bắt thu_hoạch chuyển_đổi
  hiến góp đóng_góp ủng_hộ làm_mới xây_mới cải_tạo lắp_đặt trang_bị cấp_giấy kiểm_soát phun phun_trừ tiêm tiêm_phòng xét_nghiệm
  chữa điều_trị phục_vụ đón đón_tiếp thăm bầu bổ_nhiệm điều_động luân_chuyển sáp_nhập giải_thể tinh_giản dồn khai_trừ cảnh_cáo khiển_trách
  cách_chức thu_giữ triệt_phá tuyên xét_xử truy_tố hòa_giải công_bố đánh_giá xếp_loại thực_hiện hoàn_thành chuyển_tải tuyển_dụng tuyển_sinh
  giảm trích rút phân_bổ bố_trí giao cung_cấp cung_ứng tiếp_cận đăng_ký thẩm_tra rà_soát tháo_dỡ đốn_bỏ chuyển lập bảo_vệ duy_tu
  bị_thương tử_vong thiệt_mạng làm_chết làm_bị_thương làm_ngập mất_trắng sạt_lở hư_hỏng bị_lật triệt_xóa tạm_giữ lập_hồ_sơ tuyển làm_rõ ra_quyết_định tước giành cứng_hóa kiên_cố_hóa lắp thu_gom lấn_chiếm dạy xây sửa thu_nộp xác_định giao_ban
  phạt bóc_gỡ tái_cử xóa_bỏ di_dời sơ_tán cứu_hộ bồi_thường đền_bù nhận phát tiêu_thụ chế_biến dự tham_dự ra_mắt thả_nuôi tham_gia ký ký_kết tổ_chức_được đưa cưỡng_chế truy_thu hoàn_thuế chi_trả quản_lý chăm_sóc xóa phá_dỡ khắc_phục tu_bổ`,
);

/** Actions that name no indicator of themselves: what is counted says it all (`triển khai 02 cuộc kiểm tra`). */
export const lightVerbs: readonly string[] = words("triển_khai tổ_chức thực_hiện có tiến_hành diễn_ra xảy_ra ban_hành");

/** What people and things are or do that are a part of a whole: `90% hộ` | `có nước sạch`. */
export const stateVerbs: readonly string[] = words(
  `có được đạt dùng sử_dụng tham_gia nộp khai gửi đối_thoại áp_dụng duy_trì đỗ hoàn_thành biết đồng_ý hài_lòng không chưa đã đang cố_tình giữ_vững thuộc tiếp_cận
  phải trở_thành có_thể mắc nhiễm bị tán_thành ủng_hộ đều là xuống_cấp ở giao_ban đạt_chuẩn có_việc_làm có_nước_sạch ra_lớp`,
);

/** Words right after a number that bound it. */
export const boundWords: readonly string[] = words("trở_lên trở_xuống đổ_lại trở_lại");

/** Words that join one number's words to the next's. */
export const conjunctions: readonly string[] = words("và còn nhưng trong_đó hoặc cùng_với cùng riêng trong_khi");

/** Words that tie a time to the words before it: `ước thực hiện trong năm 2022 là`. */
export const timeLinks: readonly string[] = words(
  "hồi dịp sáng chiều tối trưa đêm rạng_sáng lúc khoảng hôm phiên cuối_phiên đầu_phiên trong vào đến tới của đến_hết tính_đến hết từ sau giữa qua cuối đầu năm lũy_kế_đến đến_cuối cả trước",
);

/** Nouns that name a time without a figure: `so với` | `vụ đông`, `thời điểm` | `31/12/2023`. */
export const timeNouns: readonly string[] = words(
  "thời_điểm thời_kỳ vụ_mùa vụ_đông vụ_xuân vụ_chiêm vụ_hè vụ_hè_thu vụ_thu_đông vụ_đông_xuân vụ_xuân_hè niên_vụ mùa_vụ khóa",
);

/** Words that can't end a phrase that names something. */
export const looseEnds: readonly string[] = words(
  "hồi dịp trong của vào đến từ tới năm đã đang sẽ là mới cho với và thì ở tại hết trên các những mức số_lượng_là còn bị được về chỉ gồm",
);

/** Nouns with which a report begins to speak of another indicator, even where it leaves out the full stop before them. */
export const topicNouns: readonly string[] = words(
  "tổng tổng_thu tổng_chi thu chi giá_trị sản_lượng diện_tích tỷ_lệ công_tác tổng_giá_trị tổng_sản_lượng số tổng_số số_lượng",
);

/** Words before a time that make it the end of a flow counted from January: `đến hết tháng 8`. */
export const untilWords: readonly string[] = words(
  "đến_hết tính_đến_hết lũy_kế_đến lũy_kế_đến_hết lũy_kế_từ_đầu_năm_đến lũy_kế_tới hết tính_hết",
);

/** Words before a length of time that is part of a name: `lãi suất kỳ hạn 6 tháng`. */
export const termWords: readonly string[] = words("kỳ_hạn kì_hạn thời_hạn");

/** Words before a time that is not the time of the figures: a price base, the date of a document, a birth, a plan ahead. */
export const foreignTimeWords: readonly string[] = words(
  `giao kỳ_hạn giá_so_sánh giá_gốc ngày_ban_hành quyết_định nghị_quyết công_văn kế_hoạch_số sinh sinh_năm thông_tư nghị_định báo_cáo_số chỉ_thị
  tờ_trình giá_cố_định giá_hiện_hành_năm luật vốn`,
);

/** Words that begin the heading of a plan: what stands under it is planned. */
export const planHeadings: readonly string[] = words(
  `kế_hoạch chỉ_tiêu nhiệm_vụ phương_hướng mục_tiêu dự_kiến một_số_chỉ_tiêu các_chỉ_tiêu một_số_nhiệm_vụ dự_toán
  nhiệm_vụ_trọng_tâm giải_pháp định_hướng các_nhiệm_vụ kế_hoạch_năm chỉ_tiêu_chủ_yếu mục_tiêu_chủ_yếu phấn_đấu`,
);

/** Words by which a heading is of what came of a plan: `Các chỉ tiêu đạt được`. */
export const outcomeWords: readonly string[] = words("đạt_được kết_quả đã_đạt khác");

/** Words by which a figure is of the day of writing, not of the time reported on: `hiện chỉ còn 524 USD/tấn`. */
export const currentWords: readonly string[] = words("hiện hiện_nay hiện_tại hiện_đã hiện_có hiện_còn");

/** Words before the number of a part of a document: `Phần II.`. */
export const partWords: readonly string[] = words("phần chương mục");

/** Words that mean the whole of the year in force. */
export const wholeYearWords: readonly string[] = words("cả_năm năm_nay");

/** Words by which a number is of each year of many, and of no one time. */
export const yearlyWords: readonly string[] = words(
  "mỗi_năm hàng_năm hằng_năm bình_quân_năm hàng_tháng hằng_tháng mỗi_tháng",
);

/** Words by which a change says that it is of how much there is, or of what it is worth: `tăng 12,8% về lượng`. */
export const amountWords: readonly string[] = words(
  "lượng số_lượng khối_lượng sản_lượng số_dự_án quy_mô diện_tích số_vụ",
);
export const valueWords: readonly string[] = words("trị_giá giá_trị kim_ngạch số_vốn vốn giá doanh_thu");

/** Words that point back to what was said: `Số vốn này`. */
export const pointingWords: readonly string[] = words("này đó trên nêu_trên nói_trên");
export const pointedNouns: readonly string[] = words("số con_số mức khoản tỷ_lệ tỉ_lệ");

/** Words that open a cause or a concession: a time in it is not that of the figures. */
export const causeWords: readonly string[] = words("do nhờ vì dù mặc_dù bởi tuy");

/** Verbs of the one who reports: a day before them is that of the report. */
export const reportingVerbs: readonly string[] = words(
  `cho_biết cho_hay công_bố thông_tin diễn_ra báo_cáo khai_mạc họp phát_biểu thông_báo đưa_tin xác_nhận tổ_chức_hội_nghị chủ_trì
  dẫn_lời ban_hành ký khẳng_định tuyên_bố đã_có_báo_cáo tổ_chức làm_việc khai_giảng chủ_tọa tham_dự gặp_gỡ trao_đổi`,
);

/** Abbreviations whose dot ends no sentence. */
export const dottedAbbreviations: readonly string[] = words(
  "tp q p ts ths pgs gs bs th tx tt cn ks nxb ls mr ms st no đc đ/c",
);

function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
}
