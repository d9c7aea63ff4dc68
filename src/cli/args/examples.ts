/** The examples of the help and of the manual page. */
export const EXAMPLES: readonly { line: string; doc: string }[] = [
  { line: "extract article.txt", doc: "the text and its records, on a terminal" },
  { line: "extract article.txt -o records.json", doc: "a JSON array; the extension selects the format" },
  { line: 'extract "reports/*.txt" --csv', doc: "CSV of several files on standard output" },
  { line: "extract reports -o so-lieu.xlsx --headers vi", doc: "an Excel workbook of a folder" },
  { line: "extract reports --html report.html", doc: "a page for checking figures" },
  { line: "extract reports --excel -o so-lieu.csv", doc: "CSV for Excel with Vietnamese regional settings" },
  {
    line: 'extract a.txt -k "money,percentage" --csv --columns "text,value,unit"',
    doc: "some kinds and columns",
  },
  { line: 'extract reports --glob "*.pdf" --ndjson', doc: "only the PDF files of a folder" },
  {
    line: "extract reports -o all.csv --errors errors.ndjson --resume run.journal",
    doc: "a run that can be interrupted and continued",
  },
  { line: "extract --from ndjson < documents.ndjson", doc: "one result line per input line" },
];
