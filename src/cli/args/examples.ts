/** The examples of the help and of the manual page. */
export const EXAMPLES: readonly { line: string; doc: string }[] = [
  { line: "extract article.txt", doc: "the text and its records, on a terminal" },
  { line: "extract article.txt --json > records.json", doc: "a JSON array" },
  { line: 'extract "reports/*.txt" -o records.csv', doc: "the ending chooses the format" },
  { line: "extract reports -o so-lieu.xlsx --headers vi", doc: "a workbook of a folder" },
  { line: "extract reports --html report.html", doc: "a page to read and check figures" },
  { line: "extract reports --excel -o so-lieu.csv", doc: "CSV for a Vietnamese Excel" },
  { line: "extract -k money,percentage --csv --columns source,text,value,unit a.txt", doc: "some kinds and columns" },
  { line: "extract reports --glob '*.pdf' --ndjson", doc: "only the PDF files of a folder" },
  {
    line: "extract reports -o all.csv --errors errors.ndjson --resume run.journal",
    doc: "continue after an interruption",
  },
  { line: "extract --from ndjson < documents.ndjson", doc: "answer each line with a line" },
];
