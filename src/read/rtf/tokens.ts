/** A token of RTF: a brace, a control word (`\par`, `\u7891`) or symbol, a byte (`\'e9`), or text. */
export type RtfToken =
  | { sort: "open" }
  | { sort: "close" }
  | { sort: "word"; name: string; value: number | undefined }
  | { sort: "byte"; value: number }
  | { sort: "text"; text: string };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]+/y;

/** Cuts RTF into tokens. `source` has one character per byte (Latin-1). */
export function* readTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length; ) {
    const one = source[at];
    if (one === "{" || one === "}") {
      yield { sort: one === "{" ? "open" : "close" };
      at++;
    } else if (one === "\\") {
      const { token, end } = readControl(source, at + 1);
      if (token !== undefined) yield token;
      at = end;
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)?.[0];
      if (text !== undefined) yield { sort: "text", text };
      at += text?.length ?? 1;
    }
  }
}

function readControl(source: string, at: number): { token: RtfToken | undefined; end: number } {
  WORD.lastIndex = at;
  const [all, name, digits] = WORD.exec(source) ?? [];
  if (all === undefined || name === undefined) return readSymbol(source, at);
  const value = digits === undefined ? undefined : Number(digits);
  // Binary data follows, as of a picture, which may contain braces.
  const skipped = name === "bin" ? Math.max(0, value ?? 0) : 0;
  return { token: { sort: "word", name, value }, end: at + all.length + skipped };
}

function readSymbol(source: string, at: number): { token: RtfToken | undefined; end: number } {
  const symbol = source[at] ?? "";
  if (symbol === "'") {
    const value = Number.parseInt(source.slice(at + 1, at + 3), 16);
    return { token: Number.isNaN(value) ? undefined : { sort: "byte", value }, end: at + 3 };
  }
  return { token: { sort: "word", name: symbol, value: undefined }, end: at + 1 };
}
