import { type DomElement, type DomNode, isElement, isText } from "./dom.ts";

/**
 * The text lengths of all elements of a page, counted in one pass. Counting for each element separately would read the
 * text of nested elements once per level.
 */
export class PageMeasure {
  #lengths = new Map<DomNode, number>();
  #headed = new Set<DomNode>();
  #nodes = 0;
  #weight = 0;

  constructor(root: DomElement) {
    this.#measure(root);
  }

  /** The number of characters in an element, without white space. */
  lengthOf(element: DomElement): number {
    return this.#lengths.get(element) ?? 0;
  }

  /**
   * An estimate of the work of visiting all descendants of each element. It grows with the size and the depth of the
   * page.
   */
  get weight(): number {
    return this.#weight;
  }

  /** Whether an element contains a headline or an article. */
  hasHeadline(element: DomElement): boolean {
    return this.#headed.has(element);
  }

  /** Removes an element from the page, and subtracts its length from those of its ancestors. */
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
