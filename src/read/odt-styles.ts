import { findFontDecoder, type RunDecoder } from "./encodings/legacy-font.ts";
import { readLength } from "./markup/indent.ts";

/** How text in a style is read: the decoder of a legacy font, and whether it is raised. */
export interface LetterStyle {
  decoder: RunDecoder | undefined;
  isRaised: boolean;
}

interface Style {
  font?: string;
  isRaised?: boolean;
  /** In points. */
  indent?: number;
  /** Whether a cell has a line at its left or right side. */
  hasSides?: boolean;
  /** Whether a sheet is hidden. */
  isHidden?: boolean;
  parent?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** The styles of an OpenDocument text, collected while its XML is parsed. */
export class OdtStyles {
  #styles = new Map<string, Style>();
  #current: Style | undefined;

  /** Handles the start of an element, which may define a style. */
  open(name: string, attributes: Attributes): void {
    if (name === "style:style") {
      this.#current = {};
      const parent = attributes["style:parent-style-name"];
      if (parent !== undefined) this.#current.parent = parent;
      this.#styles.set(attributes["style:name"] ?? "", this.#current);
    } else if (name === "style:text-properties" && this.#current !== undefined) {
      const font = attributes["style:font-name"] ?? attributes["fo:font-family"];
      if (font !== undefined) this.#current.font = font;
      const position = attributes["style:text-position"];
      if (position !== undefined) this.#current.isRaised = /^(?:super|[1-9])/.test(position);
    } else if (this.#current !== undefined) readForm(name, attributes, this.#current);
  }

  /** Handles the end of an element. */
  close(name: string): void {
    if (name === "style:style") this.#current = undefined;
  }

  /** How far a style indents a paragraph or the text of a cell, in points. */
  findIndent(name: string | undefined): number {
    return this.#chain(name).reduce((indent, style) => style.indent ?? indent, 0);
  }

  /** Whether cells of a style have a line at their left or right side. */
  hasSides(name: string | undefined): boolean {
    return this.#chain(name).reduce((found, style) => style.hasSides ?? found, false);
  }

  /** Whether a table of a style is hidden. */
  isHidden(name: string | undefined): boolean {
    return this.#chain(name).some((style) => style.isHidden);
  }

  /** Resolves a style: what it and its parent styles set overrides `around`. */
  find(name: string | undefined, around: LetterStyle): LetterStyle {
    let found = around;
    for (const { font, isRaised } of this.#chain(name)) {
      if (font !== undefined) found = { ...found, decoder: findFontDecoder(font) };
      if (isRaised !== undefined) found = { ...found, isRaised };
    }
    return found;
  }

  /** A style after those on which it is based. */
  #chain(name: string | undefined): Style[] {
    const chain: Style[] = [];
    // In a damaged document, styles may be based on each other in a cycle.
    for (let at = name; at !== undefined && chain.length < 50; ) {
      const style = this.#styles.get(at);
      if (style === undefined) break;
      chain.unshift(style);
      at = style.parent;
    }
    return chain;
  }
}

/** Reads how paragraphs, cells or tables of a style look. */
function readForm(name: string, attributes: Attributes, style: Style): void {
  if (name === "style:paragraph-properties") {
    const [margin, first] = [attributes["fo:margin-left"], attributes["fo:text-indent"]];
    if (margin !== undefined || first !== undefined)
      style.indent = Math.max(0, readLength(margin ?? "") + readLength(first ?? ""));
  } else if (name === "style:table-cell-properties") {
    const sides = [attributes["fo:border"], attributes["fo:border-left"], attributes["fo:border-right"]];
    if (sides.some((side) => side !== undefined)) style.hasSides = sides.some((side) => side && side !== "none");
  } else if (name === "style:table-properties" && attributes["table:display"] === "false") style.isHidden = true;
}
