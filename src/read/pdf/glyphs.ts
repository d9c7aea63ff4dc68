import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import { combine, IDENTITY, type Matrix, toMatrix } from "./matrix.ts";

/** A letter on a page. Places are in points from the top left corner of the page as it is shown. */
export interface Glyph {
  text: string;
  x: number;
  /** Its baseline. */
  y: number;
  width: number;
  /** The size of its font. */
  size: number;
  decoder: RunDecoder | undefined;
}

/** What a page does, as the library lists it, and numbers for what is done. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly (readonly unknown[] | null)[];
}
export type OperatorNumbers = Readonly<Record<string, number>>;

/** What is used of a font. */
export interface PdfFont {
  name?: string;
  fontMatrix?: readonly number[];
}

interface LibraryGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

interface TextState {
  page: Matrix;
  font: PdfFont | undefined;
  size: number;
  characterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

/**
 * The letters of a page in the order in which they are drawn. The library's own text gives whole pieces: where a font
 * lacks a letter (`ệ`), programs draw the line with a hole and the letter after it, and only its place tells where it
 * belongs.
 */
export function listGlyphs(
  { fnArray, argsArray }: OperatorList,
  numbers: OperatorNumbers,
  viewport: Matrix,
  findFont: (name: string) => PdfFont | undefined,
): Glyph[] {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const drawing = new Drawing(viewport, findFont);
  for (const [index, number] of fnArray.entries()) drawing.perform(names.get(number) ?? "", argsArray[index] ?? []);
  return drawing.glyphs;
}

class Drawing {
  readonly glyphs: Glyph[] = [];
  #state: TextState;
  #saved: TextState[] = [];
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  constructor(
    page: Matrix,
    private readonly findFont: (name: string) => PdfFont | undefined,
  ) {
    const font = undefined;
    this.#state = { page, font, size: 0, characterSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 };
  }

  perform(name: string, operands: readonly unknown[]): void {
    const state = this.#state;
    const [first, second] = operands as [number, number];
    switch (name) {
      case "save":
        this.#saved.push({ ...state });
        break;
      case "paintFormXObjectBegin":
        this.#saved.push({ ...state });
        if (operands[0]) state.page = combine(state.page, toMatrix([operands[0]]));
        break;
      case "restore":
      case "paintFormXObjectEnd":
        this.#state = this.#saved.pop() ?? state;
        break;
      case "transform":
        state.page = combine(state.page, toMatrix(operands));
        break;
      case "setFont":
        this.#setFont(operands[0] as string, second);
        break;
      case "setGState":
        for (const [key, value] of operands[0] as [string, [string, number]][]) {
          if (key === "Font") this.#setFont(...value);
        }
        break;
      case "setCharSpacing":
        state.characterSpace = first;
        break;
      case "setWordSpacing":
        state.wordSpace = first;
        break;
      case "setHScale":
        state.scale = first / 100;
        break;
      case "setLeading":
        state.leading = -first;
        break;
      case "setTextRise":
        state.rise = first;
        break;
      case "beginText":
        this.#moveTo(IDENTITY);
        break;
      case "setTextMatrix":
        this.#moveTo(toMatrix(operands));
        break;
      case "moveText":
        this.#moveBy(first, second);
        break;
      case "setLeadingMoveText":
        state.leading = second;
        this.#moveBy(first, second);
        break;
      case "nextLine":
        this.#moveBy(0, state.leading);
        break;
      case "showText":
        this.#show(operands[0] as (LibraryGlyph | number | null)[]);
        break;
    }
  }

  #setFont(name: string, size: number): void {
    this.#state.font = this.findFont(name);
    this.#state.size = size;
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #moveBy(x: number, y: number): void {
    this.#moveTo(combine(this.#line, [1, 0, 0, 1, x, y]));
  }

  #show(glyphs: readonly (LibraryGlyph | number | null)[]): void {
    const { font, size, characterSpace, wordSpace, scale } = this.#state;
    // `ABCDEF+.VnTime` is a part of .VnTime.
    const decoder = findFontDecoder((font?.name ?? "").replace(/^[A-Z]{6}\+/, ""));
    const unit = font?.fontMatrix?.[0] ?? 0.001;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        this.#advance((-glyph / 1000) * size * scale);
        continue;
      }
      const width = glyph.width * unit * size * scale;
      this.#place(glyph.unicode, width, decoder);
      this.#advance(width + (characterSpace + (glyph.isSpace ? wordSpace : 0)) * scale);
    }
  }

  #advance(x: number): void {
    this.#text = combine(this.#text, [1, 0, 0, 1, x, 0]);
  }

  #place(text: string, width: number, decoder: RunDecoder | undefined): void {
    const { page, size, rise } = this.#state;
    const [a, b, , d, x, y] = combine(combine(page, this.#text), [1, 0, 0, 1, 0, rise]);
    // Text across the page is a stamp or a note in the margin.
    if (Math.abs(b) > Math.abs(a) * 0.2) return;
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
