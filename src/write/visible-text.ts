/**
 * Characters in a document or a file name that affect how the rest is displayed instead of being shown: control
 * characters that move the cursor or begin a terminal command (ESC, and also U+009B), and the marks, embeddings,
 * overrides and isolates that change the direction of writing, with which `5-7` is displayed as `7-5`. Line feeds and
 * tabs are layout, and so is the carriage return of a line end.
 */
const ACTING =
  "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F";
const LONE_RETURN = "\\r(?!\\n)";

const SHOWN = new RegExp(`${LONE_RETURN}|[${ACTING}\\p{Surrogate}]`, "gu");
const ESCAPED = new RegExp(`${LONE_RETURN}|[${ACTING}]`, "g");
const ESCAPED_SAVE_COLORS = new RegExp(`\\u001B\\[\\d{1,3}m|${ESCAPED.source}`, "g");
const ESCAPED_WITH_LAYOUT = new RegExp(`[\\t\\n\\r${ACTING}]`, "g");

/**
 * Makes a text safe to display and keeps its length: control characters become pictures (`␛`); direction controls and
 * lone surrogates become U+FFFD. Line feeds and tabs are kept; only CRLF is shortened to LF.
 */
export function showControls(text: string): string {
  return text.replace(SHOWN, showCharacter).replaceAll("\r\n", "\n");
}

function showCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
}

/** Makes a text safe to display on one line: every run of white space becomes one space. */
export function flatten(text: string): string {
  return showControls(text.replace(/\s+/g, " ").trim());
}

/**
 * Makes data safe for a terminal: characters that would affect it are escaped as in JSON (`\u001b`), so JSON keeps its
 * meaning. Line ends and tabs are kept and, if `keepsColors`, the colour codes of a view.
 */
export function escapeControls(text: string, keepsColors = false): string {
  if (!keepsColors) return text.replace(ESCAPED, escapeCharacter);
  return text.replace(ESCAPED_SAVE_COLORS, (found) => (found.length > 1 ? found : escapeCharacter(found)));
}

/** Makes a message safe for a terminal and puts it on one line: line ends are escaped, too. */
export function escapeLine(text: string): string {
  return text.replace(ESCAPED_WITH_LAYOUT, escapeCharacter);
}

const SHORT_ESCAPES: Record<string, string> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
