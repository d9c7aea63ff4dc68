/** The year ahead in a title, and the parts of a year that may stand before it: `nhiệm vụ 6 tháng cuối năm 2023`. */
export const yearAhead = /(?:năm |\/)((?:19|20)\d\d)(?!\d)/i;
export const partsOfYear = /\d{1,2} tháng|tháng \d{1,2}|quý \d/gi;
export const partOfYearEnd = /(?:tháng (?:\d{1,2}|đầu|cuối)|quý (?:\d|[IV]+))\s*$/i;
/** `quý III và` | `9 tháng đầu năm 2024`. */
export const nextPartOfYear = /^[\s,]*(?:và\s+)?\d{1,2} tháng (?:đầu|cuối)\s+$/i;
