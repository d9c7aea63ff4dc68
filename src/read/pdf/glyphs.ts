import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import type { PdfFont } from "./core.ts";
import { combine, IDENTITY, type Matrix, move, toMatrix } from "./matrix.ts";
import { RuleCollector, type RuledLine } from "./rules.ts";

/** A character on a page. Positions and sizes are in points, from the top left corner of the page as displayed. */
export interface Glyph {
  text: string;
  x: number;
  /** Position of the baseline. */
  y: number;
  width: number;
  /** Font size. */
  size: number;
  decoder: RunDecoder | undefined;
}

/** What a page draws. */
export interface DrawnPage {
  glyphs: readonly Glyph[];
  rules: readonly RuledLine[];
}

interface TextState {
  page: Matrix;
  font: PdfFont | undefined;
  /** Converts the characters to Unicode, if the font is a legacy font. */
  decoder: RunDecoder | undefined;
  size: number;
  characterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

/**
 * Computes the positions of the characters of a page, in the order in which they are drawn. The text extraction of
 * pdf.js gives whole pieces of text, which is not enough: if a font lacks a letter (`ệ`), programs draw the line with a
 * gap and the letter afterwards, and only its position shows where it belongs.
 */
export class Drawing {
  readonly glyphs: Glyph[] = [];
  readonly rules = new RuleCollector();
  #state: TextState;
  #saved: TextState[] = [];
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  constructor(page: Matrix) {
    const [font, decoder] = [undefined, undefined];
    this.#state = { page, font, decoder, size: 0, characterSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 };
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  transform(matrix: Matrix): void {
    this.#state.page = combine(this.#state.page, matrix);
  }

  setFont(font: PdfFont | undefined, size: number): void {
    this.#state.font = font;
    // `ABCDEF+.VnTime` is a subset of .VnTime. PDF limits names to 127 bytes.
    this.#state.decoder = findFontDecoder((font?.name ?? "").slice(0, 127).replace(/^[A-Z]{6}\+/, ""));
    this.#state.size = size;
  }

  /** Performs an operator that sets or moves text, draws lines or changes the transformation; ignores others. */
  perform(operator: string, operands: readonly unknown[]): void {
    const state = this.#state;
    const [first = 0, second = 0] = operands.map(toNumber);
    switch (operator) {
      case "cm":
        this.transform(toMatrix(operands.map(toNumber)));
        break;
      case "Tc":
        state.characterSpace = first;
        break;
      case "Tw":
        state.wordSpace = first;
        break;
      case "Tz":
        state.scale = first / 100;
        break;
      case "TL":
        state.leading = -first;
        break;
      case "Ts":
        state.rise = first;
        break;
      case "BT":
        this.#moveTo(IDENTITY);
        break;
      case "Tm":
        this.#moveTo(toMatrix(operands.map(toNumber)));
        break;
      case "Td":
        this.#moveBy(first, second);
        break;
      case "TD":
        state.leading = second;
        this.#moveBy(first, second);
        break;
      case "T*":
        this.#moveBy(0, state.leading);
        break;
      default:
        this.rules.perform(operator, operands, state.page);
    }
  }

  /** Moves the next character to the left, by thousandths of the font size. */
  kern(thousandths: number): void {
    this.#advance((-thousandths / 1000) * this.#state.size * this.#state.scale);
  }

  /** Places the characters of a string in the current font. Returns the length of their text in UTF-16 code units. */
  show(codes: string): number {
    const { font, size, characterSpace, wordSpace, scale } = this.#state;
    if (font === undefined) return 0;
    const unit = font.fontMatrix?.[0] ?? 0.001;
    let length = 0;
    for (const glyph of font.charsToGlyphs(codes)) {
      const width = glyph.width * unit * size * scale;
      this.#place(glyph.unicode, width);
      this.#advance(width + (characterSpace + (glyph.isSpace ? wordSpace : 0)) * scale);
      // A font may map a code to a text of any length.
      length += glyph.unicode.length;
    }
    return length;
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #moveBy(x: number, y: number): void {
    this.#moveTo(move(this.#line, x, y));
  }

  #advance(x: number): void {
    this.#text = move(this.#text, x, 0);
  }

  #place(text: string, width: number): void {
    const { page, decoder, size, rise } = this.#state;
    const [a, b, , d, x, y] = combine(page, move(this.#text, 0, rise));
    // Rotated text is a stamp or a note in the margin.
    if (Math.abs(b) > Math.abs(a) * 0.2) return;
    // Numbers that are too large give no position.
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    this.glyphs.push({
      text,
      x,
      y,
      width: width * Math.abs(a),
      size: Math.abs(size * d) || Math.abs(size * a),
      decoder,
    });
  }
}

const toNumber = (operand: unknown): number => (typeof operand === "number" ? operand : 0);
