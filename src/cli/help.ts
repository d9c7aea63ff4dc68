/** What `--help` says after the options. */
export const HELP_TAIL = `
Kinds:
  money, percentage, count, ratio, measurement, multiple, duration, date,
  ordinal

Commands (the first word; a file of that name is ./schema):
  extract help [COMMAND]    print this help, or that of a command
  extract schema            print the JSON Schema of the output
  extract text FILE         print the text that is read, which offsets count
  extract explain "TEXT"    show how a text is read: tokens, rules, records

Examples:
  extract article.txt                        text and records, on a terminal
  extract article.txt --json > records.json  a JSON array, a record a line
  extract reports/*.txt -o records.csv       the format follows the ending
  extract reports -o so-lieu.xlsx --headers vi
                                             records, facts and documents
  extract reports --html report.html         a page to read and check figures
  extract reports/*.txt --excel -o so-lieu.csv
                                             opens in Vietnamese Excel
  extract -k money,percentage --csv --columns source,text,value,unit a.txt
  extract reports --glob '*.pdf' --ndjson    of a directory, only such files
  extract reports -o all.csv --errors errors.ndjson --resume run.journal
                                             goes on where it was interrupted
  extract --from ndjson < documents.ndjson   answers each line with a line

Exit codes: 0 all was read; 1 some input could not be read; 2 wrong usage.`;

/** What a call without input, on a terminal, is told. */
export const SHORT_HELP = `Usage: extract [options] [paths...]
       extract article.txt --json
       extract --help`;
