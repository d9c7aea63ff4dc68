/**
 * Text that is safe to print: control characters, with which a file could steer the reader's terminal, become visible
 * pictures (`␛`), those that turn the direction of writing, and halves of characters, `\uFFFD`; line feeds and tabs stay,
 * the carriage return of a line end goes.
 */
export function showControls(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return "\u2421";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/gu;

/** Text on one line: every run of white space is one space. */
export function flatten(text: string): string {
  return showControls(text.replace(/\s+/g, " ").trim());
}
