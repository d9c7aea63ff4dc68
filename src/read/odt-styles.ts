import { findFontDecoder, type RunDecoder } from "./encodings/legacy-font.ts";

/** What a style says of the letters in it. */
export interface LetterStyle {
  decoder: RunDecoder | undefined;
  isRaised: boolean;
}

interface Style {
  font?: string;
  isRaised?: boolean;
  parent?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** The styles of an OpenDocument text, gathered while its XML is read. */
export class OdtStyles {
  #styles = new Map<string, Style>();
  #current: Style | undefined;

  /** Takes an element that may belong to a style. */
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
    }
  }

  /** Takes the end of an element. */
  close(name: string): void {
    if (name === "style:style") this.#current = undefined;
  }

  /** What a style and those that it builds on say, over what is said around it. */
  find(name: string | undefined, around: LetterStyle): LetterStyle {
    let found = around;
    const chain: Style[] = [];
    // Styles of a damaged document may build on each other in a circle.
    for (let at = name; at !== undefined && chain.length < 50; ) {
      const style = this.#styles.get(at);
      if (style === undefined) break;
      chain.unshift(style);
      at = style.parent;
    }
    for (const { font, isRaised } of chain) {
      if (font !== undefined) found = { ...found, decoder: findFontDecoder(font) };
      if (isRaised !== undefined) found = { ...found, isRaised };
    }
    return found;
  }
}
