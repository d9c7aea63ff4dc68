// Writes the tables of docs/lexicon.md from the tags of the lexicon.

const VIEWS = {
  figure: "Read by the lexer, the grammar, the refiners and the kinds:",
  sentence: "Read by `relate/`, which relates figures to their sentence:",
  list: "Read by one rule that looks for the words of this tag around a figure:",
  detail: "Beside another tag of the same word:",
};

/** What stands before and after the tables. */
export const MARKS = ["<!-- tags -->\n", "<!-- end of tags -->\n"];

/** The tables as Markdown, one for each reader of tags. */
export function writeTagTables(tags) {
  const tables = Object.entries(VIEWS).map(([view, title]) => {
    const rows = tags.filter((tag) => tag.view === view).map(writeRow);
    return `${title}\n\n| tag | value | what it says |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `\n${tables.join("\n")}\n`;
}

function writeRow({ name, values, meaning }) {
  return `| \`${name}\` | ${values} | ${meaning} |`;
}

/** A page with the tables between its marks written anew. */
export function insertTagTables(page, tags) {
  const [before, after] = MARKS;
  const start = page.indexOf(before) + before.length;
  const end = page.indexOf(after);
  return page.slice(0, start) + writeTagTables(tags) + page.slice(end);
}
