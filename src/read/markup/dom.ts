/** What is used of a document tree, whichever parser made it. */

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
 * The text of a node on one line, where it has no more characters than `most`; undefined for more. It stops looking
 * there, so that elements in each other don't cost the whole of the text each.
 */
export function readShortLine(node: DomNode, most: number): string | undefined {
  const pieces: string[] = [];
  // White space that is joined counts, too, but for less.
  return gatherText(node, pieces, most * 10) ? takeShort(pieces.join(""), most) : undefined;
}

function takeShort(text: string, most: number): string | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : undefined;
}

/** Gathers the texts under a node as long as there is room; says whether it got them all. */
function gatherText(node: DomNode, pieces: string[], room: number): boolean {
  let left = room;
  const visit = (one: DomNode): boolean => {
    // An element takes room, too: a thousand of them may have no text.
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

/** Whether a node has nothing but white space. */
export function isBlank(node: DomNode): boolean {
  if (isText(node)) return (node.textContent ?? "").trim() === "";
  for (const child of node.childNodes) if (!isBlank(child)) return false;
  return true;
}

/** The text of a node on one line. */
export function readLine(node: DomNode | null): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}
