import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import type { DomDocument, DomElement } from "./dom.ts";

/** The legacy-font decoders that apply to the elements of a page, by its style sheets and attributes. */
export class FontRules {
  #byClass = new Map<string, RunDecoder | undefined>();

  /**
   * Reads the rules in the `<style>` elements of a page that select a class or an element name. Without a page, `find`
   * always returns undefined, so that fonts are ignored.
   */
  constructor(private readonly document: DomDocument | undefined) {
    if (document === undefined) return;
    for (const style of document.querySelectorAll("style")) this.#readSheet(style.textContent ?? "");
  }

  /**
   * The decoder for the text of an element: by its own font if it sets one, by the rules for its class or name, or else
   * `inherited`, that of its parent.
   */
  find(element: DomElement, inherited: RunDecoder | undefined): RunDecoder | undefined {
    if (this.document === undefined) return undefined;
    const face = element.getAttribute("face") ?? readFamily(element.getAttribute("style") ?? "");
    if (face !== undefined) return decodeFamily(face);
    const name = element.nodeName.toLowerCase();
    for (const one of (element.getAttribute("class") ?? "").split(/\s+/)) {
      if (this.#byClass.has(`.${one}`)) return this.#byClass.get(`.${one}`);
    }
    return this.#byClass.has(name) ? this.#byClass.get(name) : inherited;
  }

  #readSheet(sheet: string): void {
    for (const rule of sheet.split("}")) {
      const [selectors = "", declarations = ""] = rule.split("{");
      const family = readFamily(declarations);
      if (family === undefined) continue;
      const decoder = decodeFamily(family);
      for (const selector of selectors.split(",")) {
        // `p.MsoNormal` → `.MsoNormal`; `body` → `body`
        const name = /(\.[\w-]+|\b[a-z]\w*)$/i.exec(selector.trim().slice(-100))?.[1];
        if (name !== undefined) this.#byClass.set(name.startsWith(".") ? name : name.toLowerCase(), decoder);
      }
    }
  }
}

function readFamily(declarations: string): string | undefined {
  return /font-family\s*:\s*([^;]+)/i.exec(declarations.slice(0, 10_000))?.[1];
}

/** The decoder for a `font-family` list. Only the first family counts, as the others are fallbacks. */
function decodeFamily(families: string): RunDecoder | undefined {
  return findFontDecoder(families.split(",")[0] ?? "");
}
