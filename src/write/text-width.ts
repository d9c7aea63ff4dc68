/** Takes no room of its own: combining marks (decomposed Vietnamese), format characters. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Takes two cells: full-width forms, Han, kana, Hangul, most emoji. */
const DOUBLE_WIDTH =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

function measureCharacter(character: string): number {
  if (character <= "~") return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}

/** How many terminal cells a line of text takes. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

/** The text, cut to a width with `…` where it is longer. */
export function elide(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += measureCharacter(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text, with spaces after (or before) it up to a width. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const room = " ".repeat(Math.max(0, width - measureWidth(text)));
  return align === "left" ? text + room : room + text;
}

/**
 * Text that is safe to print: control characters, with which a file could steer the reader's terminal, become visible
 * pictures (`␛`); line feeds and tabs stay, the carriage return of a line end goes.
 */
export function showControls(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return "\u2421";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Text on one line: every run of white space is one space. */
export function flatten(text: string): string {
  return showControls(text.replace(/\s+/g, " ").trim());
}
