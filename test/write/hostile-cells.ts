import fc from "fast-check";

/** What breaks a cell of a table that is written without care. */
const PIECES = [
  ...["\n", "\r", "\r\n", "\n\r", "\t", '"', '""', "'", ",", ";", "|", "\\", "\\n", " ", "\u00A0"],
  ...["=", "+", "-", "@", "＝", "=1+1", "-5%", "+3", "12,5", "12.5", "NULL", "#", "//"],
  ...[
    "\u0000",
    "a\u0000b",
    "\u0007",
    "\u001A",
    "\u001B[31m",
    "\u0085",
    "\u009B",
    "\u202E",
    "\u2028",
    "\u2029",
    "\uFEFF",
    "\uFFFE",
  ],
  ...["\u200B", "<b>", "&amp;", "_x000D_", "]]>", "\u{1F600}", "tỷ đồng", "e\u0323\u0302", "x"],
];

/** Cells that tables are known to break on. */
export const HOSTILE_CELLS: readonly string[] = [
  ...PIECES,
  ...["Thu 5 tỷ\n145 triệu đồng", "5 tỷ\rđồng", "5 tỷ\r\nđồng", "a\n=1+1.txt", "a\r=1+1.txt", "a\r\n=1+1.txt", "a\t=1"],
  ...[
    "x\n",
    "x\r",
    "\nx",
    "\rx",
    "\tx",
    " x",
    "x ",
    '"x"',
    'x"',
    'a"b',
    '"\n"',
    '";"',
    "'x",
    "'=1+1",
    "''=1",
    "'\n",
    "''\tx",
  ],
  ...['"=1+1', ' "=1+1"', "\uFEFF=1+1", "\u200B@SUM(A1)", "a,=1+1", "a;=1+1", "a\n\n \t=1+1", "a,b;c\td\ne"],
];

/** Any text that may stand in a cell, made of such pieces. */
export const hostileCell: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_CELLS),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" })), { maxLength: 6 })
    .map((pieces) => pieces.join("")),
);
