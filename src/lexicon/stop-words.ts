/** Words that can follow a bare number but never begin a counted noun phrase. */
// biome-ignore format: a list of words reads better many to a line
export const stopWords: readonly string[] = [
  "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ giá", "tỉ giá", "tỷ số", "tỉ số", "tỷ phú", "tỉ phú", "tỷ suất",
  "triệu chứng", "triệu tập", "triệu phú", "vạn sự", "tấn công", "công khai", "công bố", "công tác",
  "điểm tựa", "điểm danh", "kỳ vọng", "lít nhít", "giờ đây", "ngày càng", "ngày nay", "ngày xưa", "tháng trước",
  "năm châu", 
  "giải thể", "giải tỏa", "giải ngân", "giải phóng",
  "độ", "ký tự", "vận hành", "chở", "richter", 
  // prepositions
  "của", "tại", "trong", "ngoài", "so", "với", "cho", "từ", "đến", "trên", "dưới", "bằng", "về", "vào", "ra", "lên",
  "xuống", "qua", "tới", "theo", "giữa", "quanh", "xung quanh", "bởi", "do", "vì", "tại vì", "dọc", "dọc theo",
  "đối với", "so với", "cùng với", "kể từ", "tính từ", "tính đến", "kể cả", "cho đến", "cho tới", "đến nay",
  "đến hết", "từ nay", "thông qua", "ngang", "khỏi", "gần", "sát", "cạnh", "bên cạnh", "cùng", "trước", "sau",
  "trước khi", "sau khi", "trong khi", "trong đó", "ngoài ra", "trong số", "trong tổng số", "trên tổng số",
  "trên địa bàn", "ngoài địa bàn", "theo đó", "dựa", "dựa trên", "nhân dịp", "nhờ", "thuộc", "liên quan",
  "liên quan đến", "nhằm", "để", "để cho", "hướng tới", "hòng", "kèm", "kèm theo", "trừ", "ngoại trừ", "căn cứ",
  "suốt", "khắp",
  // conjunctions
  "và", "hoặc", "hay", "hay là", "nhưng", "song", "mà", "thì", "nên", "nếu", "dù", "mặc dù", "tuy", "tuy nhiên",
  "tuy vậy", "bởi vì", "vì vậy", "vì thế", "do đó", "do vậy", "cho nên", "nhưng mà", "còn", "còn lại", "rồi", "khi",
  "lúc", "trong lúc", "đồng thời", "cũng như", "cùng như", "ví như", "ví dụ", "chẳng hạn", "như", "như vậy",
  "như sau", "như trên", "tức", "tức là", "nghĩa là", "hơn nữa", "vả lại", "ngược lại", "mặt khác", "bên cạnh đó",
  "qua đó", "từ đó", "nhờ đó", "cụ thể là", "bao gồm", "gồm", "gồm có", "trong đó có", "bao nhiêu", "miễn là",
  "thay vì", "kẻo", "chứ", "giả sử", "hễ", "bao giờ", "hoặc là",
  // demonstratives and pronouns
  "này", "đó", "kia", "ấy", "nọ", "đây", "đấy", "nào", "gì", "ai", "sao", "thế", "vậy", "nó", "chúng", "chúng ta",
  "chúng tôi", "tôi", "ta", "mình", "bản thân", "đâu", "đâu đó", "nêu trên", "nói trên", "trên đây", "dưới đây",
  "sau đây", "vừa nêu", "kể trên", "ở đây", "tại đây", "tại đó", "mỗi", "mọi", "từng", "các", "những", "mấy", "vài",
  "cả", "tất cả", "toàn bộ", "hầu hết", "đa số", "phần lớn", "một số", "nhiều", "ít",
  // adverbs, aspect and negation
  "đã", "đang", "sẽ", "sắp", "vừa mới", "từng được", "mới đây", "không", "chưa", "chẳng", "chớ", "đừng", "hãy",
  "không phải", "không có", "không còn", "chưa có", "chưa được", "không được", "cũng", "vẫn", "vẫn còn", "vẫn đang",
  "đều", "luôn", "luôn luôn", "ngay", "ngay khi", "ngay từ", "chỉ", "chỉ có", "chỉ còn", "chỉ là", "mãi", "nữa",
  "lại", "thêm", "rất", "quá", "lắm", "khá là", "hơi", "càng", "hơn", "kém hơn", "nhất là", "nhất định", "cực kỳ",
  "vô cùng", "tương đối", "khoảng", "chừng", "gần như", "hầu như", "xấp xỉ", "trở lên", "trở xuống", "trở lại",
  "trở đi", "trở về", "trở thành", "trở ra", "trở vào", "lần lượt", "tương ứng", "tương đương", "tương đương với",
  "riêng biệt", "dần", "dần dần", "nhanh", "nhanh chóng", "chậm", "sớm", "muộn", "đột ngột", "đầy đủ", "kịp thời",
  "đúng", "đúng hạn", "trước hạn", "quá hạn", "sai", "thật", "thật sự", "thực sự", "chắc chắn", "có lẽ", "có thể",
  "cần phải", "phải", "nên được", "nói chung", "nói riêng", "đặc biệt là", "chủ yếu là", "chính là", "nay", "hiện",
  "hiện nay", "hiện tại", "hiện đang", "hiện có", "hôm nay", "hôm qua", "ngày mai", "bây giờ", "hồi", "lâu nay",
  "vừa qua", "thời gian qua", "cho biết", "đã được", "đã có", "đang được", "sẽ được", "mỗi khi", "một cách",
  "với nhau", "cùng nhau", "lẫn nhau", "nhau", "ra sao", "thế nào", "bất kỳ", "đa phần", "liên tiếp", "liên tục",
  // words that begin like a unit
  "dự toán", "quyết toán", "thanh toán", "khối lượng", "ký kết", "đồng loạt", "đồng bộ", "đồng hành", "đồng ý", "đồng tình", "đồng thuận", "đồng lòng",
  "đồng chủ trì", "đồng tổ chức", "đồng hạng", "tuổi thọ", "lần đầu", "lần đầu tiên", "điểm chuẩn", "điểm nhấn",
  "gam màu", "yến sào", "tạ lỗi", "tạ ơn", "sào huyệt",
  // particles
  "à", "ạ", "ư", "nhé", "nhỉ", "thôi", "đi", "luôn cả", "mất", "vâng", "dạ", "ơi", "hả", "chăng", "cơ mà", "đâu có",
  "ôi", "ừ",
  // copula, passive and modal verbs
  "là", "có", "được", "bị", "có được", "làm", "khiến", "cần", "muốn", "mong", "nhận", "trao", "đưa", "giúp",
  "giúp cho", "gây", "gây ra", "dẫn đến", "tạo", "tạo ra", "xảy ra", "diễn ra", "phát sinh", "xuất hiện", "tồn tại",
  "biến thành", "coi là", "gọi là", "được coi là", "dự kiến", "phấn đấu", "đặt ra", "đề ra", "bắt đầu", "kết thúc",
  "tiếp tục", "dừng", "ngừng",
  // change and quantity verbs
  "tăng", "giảm", "tăng lên", "giảm xuống", "tăng thêm", "giảm còn", "tăng trưởng", "tăng cao", "tăng mạnh",
  "giảm mạnh", "đạt", "đạt được", "đạt chuẩn", "đạt tỷ lệ", "đạt mức", "vượt", "vượt mức", "vượt kế hoạch",
  "bằng với", "chiếm", "chiếm tỷ lệ", "chiếm tới", "tính", "kể", "ước", "ước đạt", "ước tính", "thu", "chi",
  "thu được", "thu về", "chi cho", "cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "lớn hơn", "nhỏ hơn", "hơn so với",
  "gấp",

  "nâng", "nâng lên", "hạ", "hụt", "dư", "thừa", "thiếu", "đủ", "dao động", "duy trì", "giữ", "giữ vững",
  "giữ nguyên", "đứng", "đứng đầu", "xếp", "xếp thứ", "lũy kế", "cộng dồn", "cộng", "nhân với", "chia cho", "chia",
  "trị giá", "ước khoảng",
  // frequent predicate verbs
  "hoàn thành", "tham gia", "tham dự", "thực hiện", "triển khai", "tổ chức thực hiện", "xây", "xử lý", "giải quyết",
  "đăng ký", "ban hành", "phê duyệt", "cấp cho", "cấp mới", "hỗ trợ", "phục vụ", "cung cấp", "sử dụng", "áp dụng",
  "thành lập", "khởi công", "khánh thành", "đưa vào", "đi vào", "đi qua", "đến từ", "bàn giao", "tiếp nhận", "nộp",
  "nộp về", "gửi", "chuyển", "chuyển sang", "chuyển đến", "vận chuyển", "hưởng", "hưởng lợi", "được hưởng",
  "thụ hưởng", "đáp ứng", "đảm bảo", "góp phần", "tập trung vào", "thu hút", "khai thác", "phát triển", "mở",
  "mở rộng", "nằm", "sống", "sinh sống", "cư trú", "làm việc tại", "chết", "tử vong", "bị thương", "thiệt mạng",
  "thiệt hại", "hư hỏng", "khỏi bệnh", "xuất viện", "ra viện", "nhập viện", "tốt nghiệp", "trúng tuyển", "trúng cử",
  "đỗ", "dự thi", "công nhận", "ghi nhận", "biểu dương", "trao tặng", "trao cho", "thưởng", "tặng", "khởi tố",
  "truy tố", "bắt", "tạm giữ", "tạm giam", "thu giữ", "tịch thu", "phạt", "nêu", "cho rằng", "cho thấy", "thể hiện",
  "chấp hành", "tuân thủ", "thoát khỏi", "thoát", "rơi", "rơi vào", "ảnh hưởng", "ảnh hưởng đến", "chịu", "mang",
  "mang lại", "đem", "đem lại", "lấy", "bán", "mua", "nuôi được", "trồng được", "gieo", "gieo trồng", "gieo cấy",
  "thu hoạch", "xuất bán", "phân bố", "phụ trách", "đảm nhiệm", "giao cho", "giao", "gắn", "gắn với", "kết hợp",
  "phối hợp", "phối hợp với", "nhờ có", "tham mưu",
];

/** Adjectives of measure: they begin no noun phrase either, but may name the member of a list (`trung bình 97, nặng 14 ha`). */
export const adjectives: readonly string[] = ["rộng", "dài", "cao", "thấp", "sâu", "nặng", "nhẹ", "dày", "mỏng", "xa"];

/** Words after a figure by which it is page furniture: `500/500 ký tự`. */
export const furnitureTails: readonly string[] = ["ký tự", "lượt xem"];
