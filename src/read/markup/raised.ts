const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Replaces digits by superscript digits: `m2` → `m²`, `106` → `10⁶`. For text that is raised in the document; as normal
 * digits it would be read as part of the figure before it.
 */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
