import iconv from "iconv-lite";
import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import type { TextBudget } from "../limits.ts";
import { raiseDigits } from "../markup/raised.ts";
import { TextWriter, type WrittenText } from "../markup/text-writer.ts";
import { GridBuilder } from "../table/grid.ts";
import type { RtfToken } from "./tokens.ts";

/** Control words of groups whose content is not text of the document. */
const HIDDEN_GROUPS = new Set(
  "colortbl stylesheet info pict objdata header headerl headerr headerf footer footerl footerr footerf footnote annotation listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl fldinst listtext pntext nonshppict revtbl bkmkstart bkmkend filetbl".split(
    " ",
  ),
);
/** Optional groups (`\*`) that contain text of the document nevertheless. */
const VISIBLE_GROUPS = new Set(["shpinst", "shptxt"]);

/** Code pages by the number of the character set (`\fcharset`) of a font. */
const CHARSETS: Record<number, string> = {
  0: "windows-1252",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  186: "windows-1257",
  204: "windows-1251",
  238: "windows-1250",
};

/** Names of fonts are short, but a damaged or hostile font table may hold one of any length, in many pieces. */
const MAX_FONT_NAME_LENGTH = 100;

const SYMBOLS: Record<string, string> = {
  tab: " ",
  "~": "\u00A0",
  _: "-",
  // An optional hyphen. In TCVN3, its code is the letter `ư`.
  "-": "\u00AD",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

interface Font {
  codePage: string | undefined;
  decoder: RunDecoder | undefined;
  name: string;
}

/** The state of a group, which its nested groups inherit. */
interface Group {
  isVisible: boolean;
  isFontTable: boolean;
  font: number;
  /** Number of fallback characters after each `\u` character (`\uc`). */
  fallback: number;
  isRaised: boolean;
  isHidden: boolean;
}

/** Writes the text of an RTF document from its tokens. Pass each token to `take`, then call `finish`. */
export class RtfWriting {
  readonly writer: TextWriter;
  #groups: Group[] = [];
  #group: Group = { isVisible: true, isFontTable: false, font: 0, fallback: 1, isRaised: false, isHidden: false };
  #fonts = new Map<number, Font>();
  #codePage = "windows-1252";
  /** Number of fallback characters that are still to be skipped. */
  #skip = 0;
  #bytes: number[] = [];
  #isOptional = false;
  #isInTable = false;
  /** The rows of the current table, and the cells of its current row. */
  #grid: GridBuilder | undefined;
  #cells: { text: string; indent: number }[] = [];
  #hasText = false;

  /** @param budget counts the text as it is written; methods throw a `ReadError` when it is exceeded */
  constructor(budget: TextBudget) {
    this.writer = new TextWriter(budget);
  }

  take(token: RtfToken): void {
    if (token.sort === "byte") {
      this.#takeByte(token.value);
      return;
    }
    this.#endBytes();
    if (token.sort === "open") this.#groups.push({ ...this.#group });
    else if (token.sort === "close") this.#group = this.#groups.pop() ?? this.#group;
    else if (token.sort === "text") this.#takeText(token.text);
    else this.#takeWord(token.name, token.value);
  }

  finish(): WrittenText {
    this.#endBytes();
    this.#leaveTable();
    return this.writer.finish();
  }

  #takeWord(name: string, value: number | undefined): void {
    const group = this.#group;
    const isOptional = this.#isOptional;
    this.#isOptional = name === "*";
    if (name !== "u" && name !== "uc") this.#skip = 0;
    if (HIDDEN_GROUPS.has(name) || (isOptional && !VISIBLE_GROUPS.has(name))) group.isVisible = false;
    else if (name === "fonttbl") group.isFontTable = true;
    else if (name === "ansicpg" && iconv.encodingExists(`cp${value}`)) this.#codePage = `cp${value}`;
    else if (name === "f") this.#takeFont(value ?? 0);
    else if (name === "fcharset") this.#nameFont({ codePage: CHARSETS[value ?? 0] });
    else if (name === "uc") group.fallback = value ?? 1;
    else if (name === "u") this.#takeUnicode(value ?? 0);
    else if (name === "plain") Object.assign(group, { isRaised: false, isHidden: false });
    else if (name === "super") group.isRaised = value !== 0;
    else if (name === "nosupersub" || name === "sub") group.isRaised = false;
    else if (name === "v" || name === "deleted") group.isHidden = value !== 0;
    else if (SYMBOLS[name] !== undefined) this.#write(SYMBOLS[name] ?? "");
    else if (group.isVisible) this.#takeBreak(name);
  }

  #takeBreak(name: string): void {
    if (name === "pard") this.#isInTable = false;
    else if (name === "intbl") this.#isInTable = true;
    else if (name === "cell" || name === "nestcell") this.#endCell();
    else if (name === "row" || name === "nestrow") this.#endRow();
    else if (
      name === "par" ||
      name === "line" ||
      name === "sect" ||
      name === "page" ||
      name === "\n" ||
      name === "\r"
    ) {
      this.#endLine();
    }
  }

  #endCell(): void {
    this.#cells.push(this.writer.takeCell());
    this.#hasText = false;
  }

  #endRow(): void {
    if (this.#hasText) this.#endCell();
    this.#grid ??= new GridBuilder();
    this.#grid.startRow();
    for (const { text, indent } of this.#cells) this.#grid.addCell(text, { indent });
    this.#cells = [];
  }

  /** Ends a line. In a table cell, paragraphs stay on the line of their row. */
  #endLine(): void {
    if (this.#isInTable) {
      this.writer.addFlow(" ");
      return;
    }
    this.#leaveTable();
    if (this.#hasText) this.writer.endLine();
    else this.writer.breakLine();
    this.#hasText = false;
  }

  /** Writes the table that ends. */
  #leaveTable(): void {
    if (this.#cells.length > 0) this.#endRow();
    const rows = this.#grid?.rows;
    this.#grid = undefined;
    if (rows !== undefined) this.writer.addTable({ walk: () => rows });
  }

  #takeFont(number: number): void {
    this.#group.font = number;
    if (this.#group.isFontTable) this.#fonts.set(number, { codePage: undefined, decoder: undefined, name: "" });
  }

  #nameFont(change: Partial<Font>): void {
    const font = this.#fonts.get(this.#group.font);
    if (font !== undefined && this.#group.isFontTable) Object.assign(font, change);
  }

  #takeText(text: string): void {
    if (this.#group.isFontTable && this.#group.isVisible) {
      const name = ((this.#fonts.get(this.#group.font)?.name ?? "") + text).slice(0, MAX_FONT_NAME_LENGTH);
      this.#nameFont({ name, decoder: findFontDecoder(name.split(";", 1)[0] ?? "") });
      return;
    }
    const skipped = Math.min(this.#skip, text.length);
    this.#skip -= skipped;
    this.#write(text.slice(skipped));
  }

  #takeByte(value: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(value);
  }

  #takeUnicode(value: number): void {
    // RTF writes code units above 32,767 as negative numbers.
    this.#write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.#skip = this.#group.fallback;
  }

  #endBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    const font = this.#fonts.get(this.#group.font);
    // For a legacy font the bytes stay codes here; its decoder converts them when the run is complete.
    const page = font?.decoder === undefined ? (font?.codePage ?? this.#codePage) : "windows-1252";
    this.#write(iconv.decode(bytes, page));
  }

  #write(text: string): void {
    const { isVisible, isFontTable, isHidden, isRaised, font } = this.#group;
    if (!isVisible || isFontTable || isHidden || text === "") return;
    if (!this.#isInTable) this.#leaveTable();
    if (text.trim() !== "") this.#hasText = true;
    this.writer.addFlow(isRaised ? raiseDigits(text) : text, this.#fonts.get(font)?.decoder);
  }
}
