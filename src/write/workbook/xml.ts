/** Text inside an element or an attribute. What XML can't have is written as Excel writes it: `_x0001_`. */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, escapeCharacter) : text;
}

// A lone surrogate is none of these: it becomes U+FFFD in UTF-8.
const HELD = "\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF";
// The underscore of what only looks like an escaped character, or would do so once what follows it is escaped.
const SPECIAL = new RegExp(`[&<>"${HELD}]|_(?=x[\\dA-Fa-f]{4}[_${HELD}])`);
const SPECIALS = new RegExp(SPECIAL, "g");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeCharacter(found: string): string {
  return ENTITIES[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
