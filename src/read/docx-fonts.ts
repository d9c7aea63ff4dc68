import { findFontDecoder, type RunDecoder } from "./encodings/legacy-font.ts";
import { parseQualifiedXml } from "./xml.ts";

/** What a style says of fonts, and the style that it builds on. */
interface Style {
  font?: string;
  base?: string;
}

/** The decoders that the styles of a Word document ask for: of old reports most say their font there only. */
export class DocxFonts {
  #styles = new Map<string, Style>();
  #default: Style = {};
  #defaultParagraph: string | undefined;

  constructor(stylesXml: string) {
    let style: Style | undefined;
    parseQualifiedXml(stylesXml, {
      open: (name, attributes) => {
        if (name === "w:style") {
          style = {};
          const id = attributes["w:styleId"] ?? "";
          this.#styles.set(id, style);
          if (attributes["w:type"] === "paragraph" && attributes["w:default"] === "1") this.#defaultParagraph = id;
        } else if (name === "w:rPrDefault") style = this.#default;
        else if (name === "w:basedOn" && style !== undefined) style.base = attributes["w:val"] ?? "";
        else if (name === "w:rFonts" && style !== undefined) {
          const font = attributes["w:ascii"] ?? attributes["w:hAnsi"];
          if (font !== undefined) style.font = font;
        }
      },
      close: (name) => {
        if (name === "w:style" || name === "w:rPrDefault") style = undefined;
      },
    });
  }

  /** The decoder for a run, by its own font, its style's, its paragraph's, and the document's. */
  find(font: string | null, runStyle: string | null, paragraphStyle: string | null): RunDecoder | undefined {
    const name =
      font ??
      this.#findFont(runStyle ?? undefined) ??
      this.#findFont(paragraphStyle ?? this.#defaultParagraph) ??
      this.#default.font;
    return name === undefined ? undefined : findFontDecoder(name);
  }

  #findFont(id: string | undefined): string | undefined {
    // Styles of a damaged document may build on each other in a circle.
    for (let step = 0, at = id; at !== undefined && step < 50; step++) {
      const style = this.#styles.get(at);
      if (style?.font !== undefined) return style.font;
      at = style?.base;
    }
    return undefined;
  }
}
