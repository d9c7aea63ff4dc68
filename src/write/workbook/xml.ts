/** Text inside an element or an attribute. What XML can't have is written as Excel writes it: `_x0001_`. */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, escapeCharacter) : text;
}

// A lone surrogate is none of these: it becomes U+FFFD in UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
const SPECIAL = /[&<>"\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x[\dA-Fa-f]{4}_/;
const SPECIALS = new RegExp(SPECIAL, "g");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeCharacter(found: string): string {
  // What only looks like an escaped character.
  if (found.length > 1) return `_x005F${found}`;
  return ENTITIES[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
