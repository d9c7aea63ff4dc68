const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/** Whether an element is displayed as a block, by its name in capitals. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || isHeading(name);
}

/** Whether an element is a heading, by its name in capitals. */
export function isHeading(name: string): boolean {
  return /^H[1-6]$/.test(name);
}
