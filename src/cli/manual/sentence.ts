/**
 * Turns a short description of an option, as `--help` prints it, into a sentence in Markdown: it gets a capital and a
 * full stop, and options and patterns become code. `use -o FILE` → `` Use `-o FILE`. ``
 */
export function writeSentence(doc: string): string {
  const sentence = `${doc.charAt(0).toUpperCase()}${doc.slice(1)}.`;
  return sentence.replace(/-o FILE -f html|--[a-z-]+|(?<=\s)-o\b|"[^"]*"/g, "`$&`");
}
