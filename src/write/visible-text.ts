/**
 * What a document or the name of a file may hold that acts on its reader instead of being seen: the control characters
 * that move a cursor or begin a command of a terminal (ESC, and U+009B as well), and the marks, embeddings, overrides and
 * isolates that turn the direction of writing, with which `5-7` is shown as `7-5`. Line feed and tab are layout, and the
 * carriage return of a line end is part of it.
 */
const ACTING =
  "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F";
const LONE_RETURN = "\\r(?!\\n)";

const SHOWN = new RegExp(`${LONE_RETURN}|[${ACTING}\\p{Surrogate}]`, "gu");
const ESCAPED = new RegExp(`${LONE_RETURN}|[${ACTING}]`, "g");
const ESCAPED_SAVE_COLORS = new RegExp(`\\u001B\\[\\d{1,3}m|${ESCAPED.source}`, "g");
const ESCAPED_WITH_LAYOUT = new RegExp(`[\\t\\n\\r${ACTING}]`, "g");

/**
 * Text to look at, each character in the width of one: control characters become pictures (`␛`), what turns the
 * direction of writing and halves of characters become U+FFFD. Line feeds and tabs stay, line ends become LF.
 */
export function showControls(text: string): string {
  return text.replace(SHOWN, showCharacter).replaceAll("\r\n", "\n");
}

function showCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
}

/** Text to look at on one line: every run of white space is one space. */
export function flatten(text: string): string {
  return showControls(text.replace(/\s+/g, " ").trim());
}

/**
 * Data as a terminal may have it: what would act on it is escaped as in JSON (`\u001b`), so that JSON means what it
 * meant. Line ends and tabs stay; where `keepsColors`, so do the codes that colour a view.
 */
export function escapeControls(text: string, keepsColors = false): string {
  if (!keepsColors) return text.replace(ESCAPED, escapeCharacter);
  return text.replace(ESCAPED_SAVE_COLORS, (found) => (found.length > 1 ? found : escapeCharacter(found)));
}

/** A message on one line, with all that would act on a terminal, or end the line, escaped. */
export function escapeLine(text: string): string {
  return text.replace(ESCAPED_WITH_LAYOUT, escapeCharacter);
}

const SHORT_ESCAPES: Record<string, string> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
