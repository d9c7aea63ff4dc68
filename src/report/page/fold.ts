/**
 * Folds words for searching: removes case, tone marks and letter marks, so that `thu ngan sach` finds `Thu ngân sách`.
 */
export function foldWords(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

/** Folds a phrase for comparing names: phrases with equal results are treated as the same name. */
export function foldName(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
