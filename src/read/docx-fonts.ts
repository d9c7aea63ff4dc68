import { findFontDecoder, type RunDecoder } from "./encodings/legacy-font.ts";
import { parseQualifiedXml } from "./xml.ts";

/** The font of a style, and the id of the style on which it is based. */
interface Style {
  font?: string;
  base?: string;
}

/**
 * The legacy-font decoders that apply to the runs of a Word document, by its styles (`styles.xml`). Many old reports
 * set their font only there.
 */
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

  /**
   * The decoder for a run, by the first of these that sets a font: the run itself, its style, the style of its
   * paragraph, the document defaults. Undefined for a Unicode font.
   */
  find(font: string | null, runStyle: string | null, paragraphStyle: string | null): RunDecoder | undefined {
    const name =
      font ??
      this.#findFont(runStyle ?? undefined) ??
      this.#findFont(paragraphStyle ?? this.#defaultParagraph) ??
      this.#default.font;
    return name === undefined ? undefined : findFontDecoder(name);
  }

  #findFont(id: string | undefined): string | undefined {
    // In a damaged document, styles may be based on each other in a cycle.
    for (let step = 0, at = id; at !== undefined && step < 50; step++) {
      const style = this.#styles.get(at);
      if (style?.font !== undefined) return style.font;
      at = style?.base;
    }
    return undefined;
  }
}
