import { findFontDecoder, type RunDecoder } from "./encodings/legacy-font.ts";

/** How text in a style is read: the decoder of a legacy font, and whether it is raised. */
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
    }
  }

  /** Handles the end of an element. */
  close(name: string): void {
    if (name === "style:style") this.#current = undefined;
  }

  /** Resolves a style: what it and its parent styles set overrides `around`. */
  find(name: string | undefined, around: LetterStyle): LetterStyle {
    let found = around;
    const chain: Style[] = [];
    // In a damaged document, styles may be based on each other in a cycle.
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
