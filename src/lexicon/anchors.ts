/** The words by which a quantity without digits can begin. */
export const anchorWords: readonly string[] =
  "không một hai ba bốn năm sáu bảy bẩy tám chín mười nửa gấp thứ quý quí tháng".split(" ");

/** What begins `thế kỷ`, `thế kỉ`: `hơn nửa thế kỷ` is no fraction of a number. */
export const centuryStart = "thế k";
