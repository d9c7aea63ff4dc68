/** The parts of the DOM interfaces that the readers use, so that they do not depend on a parser. */

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly parentNode: DomElement | null;
  readonly outerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  contains(other: DomNode): boolean;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/**
 * The text of a node on one line; undefined if it has more than `most` characters. Reading stops at this limit, so that
 * for nested elements the whole text is not read once per level.
 */
export function readShortLine(node: DomNode, most: number): string | undefined {
  const pieces: string[] = [];
  // Runs of white space count as one character in the end, so raw text may be ten times longer.
  return gatherText(node, pieces, most * 10) ? takeShort(pieces.join(""), most) : undefined;
}

function takeShort(text: string, most: number): string | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : undefined;
}

/** Collects the text nodes under a node until `room` is used up. Returns whether all of them were collected. */
function gatherText(node: DomNode, pieces: string[], room: number): boolean {
  let left = room;
  const visit = (one: DomNode): boolean => {
    // Each node uses up room too, because a thousand elements may contain no text.
    left -= 1;
    if (isText(one)) {
      const text = one.textContent ?? "";
      left -= text.length;
      pieces.push(text);
      return left >= 0;
    }
    for (const child of one.childNodes) if (!visit(child)) return false;
    return left >= 0;
  };
  return visit(node);
}

/** Whether a node contains nothing but white space. */
export function isBlank(node: DomNode): boolean {
  if (isText(node)) return (node.textContent ?? "").trim() === "";
  for (const child of node.childNodes) if (!isBlank(child)) return false;
  return true;
}

/** The text of a node on one line, with single spaces; empty for null. */
export function readLine(node: DomNode | null): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}
