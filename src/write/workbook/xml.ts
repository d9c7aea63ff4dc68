/**
 * Escapes text for an element or an attribute. Characters that XML does not allow are written as in Excel: `_x0001_`.
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, escapeCharacter) : text;
}

// A lone surrogate need not be listed: it becomes U+FFFD in UTF-8.
const NOT_ALLOWED = "\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF";
// Also matches an underscore that begins something like an escape sequence (`_x0001_` in the text), or that would do so
// after the next character is escaped.
const SPECIAL = new RegExp(`[&<>"${NOT_ALLOWED}]|_(?=x[\\dA-Fa-f]{4}[_${NOT_ALLOWED}])`);
const SPECIALS = new RegExp(SPECIAL, "g");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeCharacter(found: string): string {
  return ENTITIES[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
