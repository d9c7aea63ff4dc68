/** A table of tab-separated values, imported as text. */
declare module "*.tsv" {
  const text: string;
  export default text;
}

/** The tables of a folder as text, by their paths in it without the ending. */
declare module "*/words" {
  const tables: Readonly<Record<string, string>>;
  export default tables;
}
