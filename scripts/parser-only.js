// Chevrotain without its lexer: `src/lexer` makes the tokens.

/** What the parser needs of the lexer: the pattern of tokens that no text has. */
const LEXER = `
export const Lexer = { NA: /NOT_APPLICABLE/ };
export const LexerDefinitionErrorType = {};
`;

/** An esbuild plugin that leaves the lexer of Chevrotain out, and the parser of regular expressions that it brings. */
export const parserOnly = {
  name: "parser-only",
  setup({ onLoad }) {
    onLoad({ filter: /chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/ }, () => ({ contents: LEXER }));
  },
};
