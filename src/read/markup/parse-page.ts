/** Builds the tree of a web page from the events of a parser: its depth is limited, and pieces of text are joined. */
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { isBlock } from "./blocks.ts";
import type { DomDocument } from "./dom.ts";

/** The methods of an element that building the tree needs. */
interface TreeElement {
  parentNode: TreeElement | null;
  appendChild(child: unknown): void;
  setAttribute(name: string, value: string): void;
}

interface TreeDocument {
  documentElement: TreeElement;
  head: TreeElement;
  body: TreeElement;
  createElement(name: string): TreeElement;
  createTextNode(text: string): unknown;
}

/** Elements that go into the head of a page if they come before its body. */
const HEAD = new Set("title meta link style script base noscript template".split(" "));
/** Deepest level of the tree. Unclosed tags would nest without end; browsers have a limit too (512). */
const MAX_DEPTH = 200;
/** Most elements that the parser may have open. It adds each at the front of an array, which moves all others. */
const MAX_OPEN = 1000;
/** Most attributes of an element: finding one takes time in proportion to their number. */
const MAX_ATTRIBUTES = 100;
/**
 * Longest value of an attribute. An attribute may contain a whole picture, and a class attribute is turned into an
 * array, whose size is limited.
 */
const MAX_ATTRIBUTE_LENGTH = 10_000;

/** Parses a web page. The `html`, `head` and `body` tags may be missing. */
export function parsePage(html: string): DomDocument {
  const { document } = parseHTML("<!DOCTYPE html><html><head></head><body></body></html>");
  const builder = new Builder(document as unknown as TreeDocument);
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      if (keepShallow(name, parser)) builder.close();
      builder.open(name, attributes);
    },
    ontext: (text) => builder.addText(text),
    onclosetag: () => builder.close(),
  });
  parser.end(html.replace(/^\s*<\?xml[^>]{0,200}>/, ""));
  builder.finish();
  return document as unknown as DomDocument;
}

/** Private lists of the parser: the open elements, the innermost first. */
interface OpenElements {
  stack: string[];
  foreignContext: boolean[];
}

/** If too many elements are open, closes the parent of the element that is being opened. Returns whether it did. */
function keepShallow(name: string, parser: Parser): boolean {
  const { stack, foreignContext } = parser as unknown as OpenElements;
  if (foreignContext.length > MAX_OPEN) foreignContext.length = MAX_OPEN;
  if (stack.length <= MAX_OPEN || stack[0] !== name) return false;
  stack.splice(1, 1);
  return true;
}

class Builder {
  /**
   * The open elements. `element` is undefined for tags of the whole page (`html`, `head`, `body`) and for elements that
   * are too deep.
   */
  #open: { isBlock: boolean; element: TreeElement | undefined }[] = [];
  /** The open elements that are in the tree. */
  #path: TreeElement[] = [];
  /**
   * The parent of the text of elements that are too deep. Such blocks become siblings of the deepest element; of such
   * inline elements, only the text is kept.
   */
  #tail: TreeElement | undefined;
  #root: TreeElement;
  #isInHead = true;
  #text: string[] = [];

  constructor(private readonly document: TreeDocument) {
    this.#root = document.head;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#endText();
    const whole = this.#findWhole(name);
    if (whole === undefined && this.#path.length === 0 && this.#isInHead && !HEAD.has(name)) this.#enterBody();
    const isBlockName = isBlock(name.toUpperCase());
    const isTooDeep = whole === undefined && this.#path.length >= MAX_DEPTH;
    const element = whole ?? (isTooDeep ? undefined : this.#add(name));
    if (element !== undefined) setAttributes(element, attributes);
    if (isTooDeep && name === "br") this.#parent().appendChild(this.document.createElement(name));
    else if (isTooDeep && isBlockName) this.#beginTail(name);
    if (element !== undefined && whole === undefined) this.#path.push(element);
    this.#open.push({ isBlock: isBlockName, element: whole === undefined ? element : undefined });
  }

  addText(text: string): void {
    this.#text.push(text);
  }

  close(): void {
    this.#endText();
    const closed = this.#open.pop();
    if (closed?.element !== undefined) {
      this.#path.pop();
      this.#tail = undefined;
    } else if (closed?.isBlock && this.#path.length >= MAX_DEPTH) this.#beginTail("div");
  }

  finish(): void {
    this.#endText();
  }

  /**
   * The element for an `html`, `head` or `body` tag, which is in the tree from the beginning; a second such tag only
   * adds its attributes. Undefined for other tags.
   */
  #findWhole(name: string): TreeElement | undefined {
    if (name === "html") return this.document.documentElement;
    if (name === "head") return this.document.head;
    if (name !== "body") return undefined;
    if (this.#isInHead) this.#enterBody();
    return this.document.body;
  }

  #enterBody(): void {
    this.#isInHead = false;
    this.#root = this.document.body;
  }

  #parent(): TreeElement {
    return this.#tail ?? this.#path.at(-1) ?? this.#root;
  }

  #add(name: string): TreeElement {
    const element = this.document.createElement(name);
    this.#parent().appendChild(element);
    return element;
  }

  /** Puts a block that is too deep after the deepest element; the text that follows the block goes there as well. */
  #beginTail(name: string): void {
    this.#tail = this.document.createElement(name);
    this.#path.at(-1)?.parentNode?.appendChild(this.#tail);
  }

  #endText(): void {
    if (this.#text.length === 0) return;
    const text = this.#text.join("");
    this.#text = [];
    if (this.#isInHead && this.#path.length === 0) {
      if (text.trim() === "") return;
      this.#enterBody();
    }
    this.#parent().appendChild(this.document.createTextNode(text));
  }
}

function setAttributes(element: TreeElement, attributes: Readonly<Record<string, string>>): void {
  let count = 0;
  for (const name in attributes) {
    if (++count > MAX_ATTRIBUTES) return;
    element.setAttribute(name, (attributes[name] ?? "").slice(0, MAX_ATTRIBUTE_LENGTH));
  }
}
