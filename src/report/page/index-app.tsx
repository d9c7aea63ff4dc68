import { useEffect, useMemo, useState } from "preact/hooks";
import { showControls } from "../../write/visible-text.ts";
import type { IndexEntry } from "../data.ts";
import { writeCount } from "./columns.ts";
import { foldWords } from "./fold.ts";
import { LABELS } from "./languages.ts";
import { TitleBar } from "./title-bar.tsx";
import { writePlace } from "./use-place.ts";
import { usePreferences } from "./use-preferences.ts";
import type { ValueStyle } from "./value-text.ts";

/** Documents per page of the list. */
const PAGE_LENGTH = 100;

/** The index of a folder: a list of documents that links to their pages. */
export function IndexApp({ entries }: { entries: readonly IndexEntry[] }) {
  const [preferences, changePreferences] = usePreferences();
  const [words, setWords] = useState("");
  const [page, setPage] = useState(0);
  const style: ValueStyle = { language: preferences.language, labels: LABELS[preferences.language] };
  const { labels } = style;
  useEffect(() => {
    document.title = labels.title;
  }, [labels]);
  const found = useMemo(() => findEntries(entries, words), [entries, words]);
  const records = useMemo(() => entries.reduce((sum, entry) => sum + entry.records, 0), [entries]);
  const first = page * PAGE_LENGTH;
  const last = Math.min(found.length, first + PAGE_LENGTH);
  const write = (count: number) => writeCount(count, style);
  const counts = labels.rowsOnPage(write(Math.min(first + 1, last)), write(last), write(found.length));
  return (
    <div class="app index-app">
      <TitleBar
        title={labels.title}
        summary={`${labels.documents(write(entries.length))} · ${labels.figures(write(records))}`}
        labels={labels}
        preferences={preferences}
        onChange={changePreferences}
      />
      <main>
        <div class="table-bar controls">
          <label class="inline-field find-field">
            <span>{labels.find}</span>
            <input
              type="search"
              value={words}
              onInput={({ currentTarget }) => {
                setWords(currentTarget.value);
                setPage(0);
              }}
            />
          </label>
          <nav class="pager" aria-label={labels.documents("")}>
            <button
              type="button"
              disabled={page === 0}
              onClick={() => setPage(page - 1)}
              aria-label={labels.previousPage}
            >
              ‹
            </button>
            <span role="status">{counts}</span>
            <button
              type="button"
              disabled={last === found.length}
              onClick={() => setPage(page + 1)}
              aria-label={labels.nextPage}
            >
              ›
            </button>
          </nav>
        </div>
        <table>
          <caption class="hidden">{labels.allDocuments}</caption>
          <thead>
            <tr>
              {[labels.fields.document, labels.fields.date, labels.facts, labels.records].map((title, at) => (
                <th key={title} scope="col" class={at > 1 ? "is-numeric" : ""}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(first, last).map((entry) => (
              <tr key={`${entry.page} ${entry.number}`}>
                <th scope="row">
                  <a href={`${entry.page}${writePlace(entry.number - 1)}`}>
                    {showControls(entry.title ?? entry.source)}
                  </a>
                  <small>{showControls(entry.source)}</small>
                </th>
                <td data-label={labels.fields.date} class={entry.date === null ? "is-empty" : ""}>
                  {entry.date}
                </td>
                <td data-label={labels.facts} class="is-numeric">
                  {write(entry.facts)}
                </td>
                <td data-label={labels.records} class="is-numeric">
                  {write(entry.records)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </main>
    </div>
  );
}

function findEntries(entries: readonly IndexEntry[], typed: string): readonly IndexEntry[] {
  const words = foldWords(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ source, title }) => {
    const content = foldWords(`${source} ${title ?? ""}`);
    return words.every((word) => content.includes(word));
  });
}
