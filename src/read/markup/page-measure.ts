import { type DomElement, type DomNode, isElement, isText } from "./dom.ts";

/**
 * How much text the elements of a page have, counted once for all of them: asked of each by itself, elements in each
 * other would cost the whole of their text each.
 */
export class PageMeasure {
  #lengths = new Map<DomNode, number>();
  #headed = new Set<DomNode>();
  #nodes = 0;
  #weight = 0;

  constructor(root: DomElement) {
    this.#measure(root);
  }

  /** The characters of an element, white space aside. */
  lengthOf(element: DomElement): number {
    return this.#lengths.get(element) ?? 0;
  }

  /** What it costs to go through each element and look at all that is in it: it grows with the size and the depth. */
  get weight(): number {
    return this.#weight;
  }

  /** Whether an element holds a headline or an article. */
  hasHeadline(element: DomElement): boolean {
    return this.#headed.has(element);
  }

  /** Takes an element out of the page, and its text from those around it. */
  remove(element: DomElement): void {
    const length = this.lengthOf(element);
    for (let one = element.parentNode; one !== null; one = one.parentNode) {
      this.#lengths.set(one, this.lengthOf(one) - length);
    }
    element.remove();
  }

  #measure(node: DomNode): number {
    const before = this.#nodes++;
    let length = isText(node) ? (node.textContent ?? "").replace(/\s+/g, "").length : 0;
    for (const child of node.childNodes) {
      length += this.#measure(child);
      if (this.#headed.has(child) || (isElement(child) && /^(?:H1|ARTICLE)$/i.test(child.nodeName))) {
        this.#headed.add(node);
      }
    }
    this.#lengths.set(node, length);
    // A character costs less than a node.
    this.#weight += length / 10 + this.#nodes - before;
    return length;
  }
}
