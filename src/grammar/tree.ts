import { CstParser } from "chevrotain";
import type { LexicalToken } from "../lexer/token-type.ts";

/** What a rule took: its tokens and the trees of its parts, in text order. */
export interface Tree {
  readonly name: string;
  readonly children: (Tree | LexicalToken)[];
}

/**
 * Grows trees in text order. Chevrotain's own hold their children by name: the visitor would have to sort the tokens
 * again, and takes 3 times as long over such objects. The methods are those of Chevrotain's tree builder.
 */
export abstract class TreeParser extends CstParser {
  protected declare readonly CST_STACK: Tree[];

  protected cstInvocationStateUpdate(name: string): void {
    this.CST_STACK.push({ name, children: [] });
  }

  protected cstPostTerminal(_name: string, token: LexicalToken): void {
    this.grow(token);
  }

  protected cstPostNonTerminal(tree: Tree): void {
    this.grow(tree);
  }

  private grow(child: Tree | LexicalToken): void {
    this.CST_STACK[this.CST_STACK.length - 1]?.children.push(child);
  }
}

export function isTree(child: Tree | LexicalToken): child is Tree {
  return "children" in child;
}
