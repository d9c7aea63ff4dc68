/** Words as they are looked for: without case, tone and letter marks, so that `thu ngan sach` finds `Thu ngân sách`. */
export function foldWords(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

/** A phrase as a name: two with the same one mean the same. */
export function foldName(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
