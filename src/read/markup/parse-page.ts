/** The tree of a web page, made of the parser's events: so that its depth and the pieces of its texts have a limit. */
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { isBlock } from "./blocks.ts";
import type { DomDocument } from "./dom.ts";

/** The part of a tree that is written while it grows. */
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

/** Elements that belong to the head of a page where they come before its body. */
const HEAD = new Set("title meta link style script base noscript template".split(" "));
/** The tree is no deeper, as in browsers (which take 512): tags that nobody closes nest without end. */
const DEEPEST = 200;
/** The parser keeps a list of the open elements, in which it moves all of them for one. */
const MOST_OPEN = 1000;
/** Looking for an attribute takes time by their number. */
const MOST_ATTRIBUTES = 100;
/** A picture may be in an attribute; the names of classes are made a list, which has no room for more. */
const LONGEST_ATTRIBUTE = 10_000;

/** The tree of a page; its tags for the whole may be left out. */
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

/** What the parser keeps for itself of the elements that are open, the innermost first. */
interface OpenElements {
  stack: string[];
  foreignContext: boolean[];
}

/** Closes the element around the one that is opened, where too many are open; says whether it did. */
function keepShallow(name: string, parser: Parser): boolean {
  const { stack, foreignContext } = parser as unknown as OpenElements;
  if (foreignContext.length > MOST_OPEN) foreignContext.length = MOST_OPEN;
  if (stack.length <= MOST_OPEN || stack[0] !== name) return false;
  stack.splice(1, 1);
  return true;
}

class Builder {
  /** The open elements; those that have none in the tree are tags for the whole page, or too deep. */
  #open: { isBlock: boolean; element: TreeElement | undefined }[] = [];
  /** The open elements that are in the tree. */
  #path: TreeElement[] = [];
  /** Where the text of elements goes that are too deep: blocks are siblings there, other elements nothing. */
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
    const isTooDeep = whole === undefined && this.#path.length >= DEEPEST;
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
    } else if (closed?.isBlock && this.#path.length >= DEEPEST) this.#beginTail("div");
  }

  finish(): void {
    this.#endText();
  }

  /** `<html>`, `<head>` and `<body>` are there already; a second one inside the page adds only what it says. */
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

  /** A block that is too deep comes after the deepest element, as what follows it does. */
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
    if (++count > MOST_ATTRIBUTES) return;
    element.setAttribute(name, (attributes[name] ?? "").slice(0, LONGEST_ATTRIBUTE));
  }
}
