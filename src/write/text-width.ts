import stringWidth from "string-width";

/**
 * Only characters of one cell: plain, Latin and composed Vietnamese letters, the marks that we write ourselves. Telling
 * these at a glance is some hundred times faster than cutting a text into graphemes.
 */
const ONE_CELL_EACH =
  /^[ -~\u00A1-\u00AC\u00AE-\u02AF\u1E00-\u1EFF\u2010-\u2027\u2190-\u2193\u2212\u2248\u2264\u2265]*$/;

const GRAPHEMES = new Intl.Segmenter();

/** How many terminal cells a line of text takes: two for full-width letters and emoji, none for combining marks. */
export function measureWidth(text: string): number {
  const composed = text.normalize("NFC");
  return ONE_CELL_EACH.test(composed) ? composed.length : stringWidth(composed, { countAnsiEscapeCodes: true });
}

/** The text, cut to a width with `…` where it is longer; never in the midst of a letter and its marks. */
export function elide(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += measureWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text, with spaces after (or before) it up to a width. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const room = " ".repeat(Math.max(0, width - measureWidth(text)));
  return align === "left" ? text + room : room + text;
}
