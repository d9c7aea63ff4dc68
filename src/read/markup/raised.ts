const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `m2` → `m²`, `106` → `10⁶` of raised digits: at the line they would be read as part of the figure before. */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
