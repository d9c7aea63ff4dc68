/** Words around a time, or around figures that may be one. */

/** Words before figures alone that make them a month: `kỳ 12/2022`. */
export const monthCues: readonly string[] = ["tháng", "kỳ"];
/** Words before four digits that say what they are, so that they are no year: `đạt 2014`. */
export const figureCues: readonly string[] = "số hiệu mã giá là đạt có còn được tăng giảm".split(" ");
/** Words before `3/12` that make it a fraction. */
export const fractionCues: readonly string[] = "giảm tăng chiếm bằng đạt còn hết được thiếu".split(" ");
/** Words that join the members of a list. */
export const listWords: readonly string[] = ["và"];
/** Words that lead from one figure to the next of the same unit: `từ 28 lên 32 triệu đồng`. */
export const stepWords: readonly string[] = ["hoặc", "hay", "lên", "xuống", "xuống còn", "lên đến", "lên tới", "còn"];
/** Words before a day after another: `22 và ngày 23/7`. */
export const dayWords: readonly string[] = ["ngày"];

/** Words before a year that is aimed at: `đến năm 2030`, but not `tính đến năm 2023`. */
export const aimWords: readonly string[] = ["đến", "tới"];
export const reckonWords: readonly string[] = ["tính"];
/** Words right before a year that is compared with: `gấp hai lần năm 2020`. */
export const comparedTimes: readonly string[] = ["lần"];
/** Abbreviated years of birth, which are not the document's: `sn 1975`. */
export const birthWords: readonly string[] = ["sn"];

/** A monthly rate, paid over a length of time: `5 triệu đồng/tháng trong 9 tháng`. */
export const monthlyRate = /\/tháng(?:,?\s+(?:trong|x))?\s*$/;

/** The year ahead in a title, and the parts of a year that may stand before it: `nhiệm vụ 6 tháng cuối năm 2023`. */
export const yearAhead = /(?:năm |\/)((?:19|20)\d\d)(?!\d)/i;
export const partsOfYear = /\d{1,2} tháng|tháng \d{1,2}|quý \d/gi;
export const partOfYearEnd = /(?:tháng (?:\d{1,2}|đầu|cuối)|quý (?:\d|[IV]+))\s*$/i;
/** `quý III và` | `9 tháng đầu năm 2024`. */
export const nextPartOfYear = /^[\s,]*(?:và\s+)?\d{1,2} tháng (?:đầu|cuối)\s+$/i;
