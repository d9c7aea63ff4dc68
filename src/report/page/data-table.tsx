import { useLayoutEffect, useRef } from "preact/hooks";
import { showControls } from "../../write/visible-text.ts";
import { type TableColumn, writeCount } from "./columns.ts";
import { saveFile, writeCsv } from "./csv.ts";
import type { CellLine } from "./figure-lines.ts";
import type { TableRow } from "./rows.ts";
import type { Action, Sorting, State, TableName } from "./state.ts";
import { StatusMark } from "./status-mark.tsx";
import { writePlace } from "./use-place.ts";
import type { ValueStyle } from "./value-text.ts";
import { Words } from "./words.tsx";

/** Rows per page of the table. */
const PAGE_LENGTH = 50;
/** Maximum number of printed rows. */
const PRINT_LENGTH = 2_000;

/** Properties of both tables. */
export interface TableProps {
  state: State;
  dispatch: (action: Action) => void;
  style: ValueStyle;
  /** Whether there is more than one document. */
  isOfMany: boolean;
  isPrinting: boolean;
  /** The number of rows without filters. */
  all: number;
}

interface Props<Row extends TableRow> extends TableProps {
  /** The rows to show, in order. */
  rows: readonly Row[];
  columns: readonly TableColumn<Row>[];
  table: TableName;
  /** Index of the selected row; -1 if none of the rows is selected. */
  selectedAt: number;
}

/** A table whose rows link to their places in the text. */
export function DataTable<Row extends TableRow>(props: Props<Row>) {
  const { rows, columns, table, selectedAt, state, dispatch, style, isPrinting, all } = props;
  const { labels } = style;
  const body = useRef<HTMLTableSectionElement>(null);
  const page = state.page ?? Math.floor(Math.max(0, selectedAt) / PAGE_LENGTH);
  const first = isPrinting ? 0 : page * PAGE_LENGTH;
  const shown = rows.slice(first, first + (isPrinting ? PRINT_LENGTH : PAGE_LENGTH));
  const isHidden = state.selected !== undefined && state.reveal === "row" && selectedAt < 0;
  const isCut = isPrinting && rows.length > PRINT_LENGTH;
  const counts =
    labels.shownRows(writeCount(rows.length, style), writeCount(all, style)) +
    (isCut ? `; ${labels.printedRows(writeCount(PRINT_LENGTH, style))}` : "");
  useLayoutEffect(() => {
    if (state.reveal !== "row") return;
    const row = body.current?.querySelector('tr[aria-current="true"]');
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("a")?.focus({ preventScroll: true });
  }, [state.reveal, state.pane, state.selected, selectedAt]);
  return (
    <>
      <div class="table-bar">
        <p role="status">{isHidden ? labels.notInTable : counts}</p>
        <div class="controls">
          <button type="button" onClick={() => saveFile(`${table}.csv`, writeCsv(rows, table, false))}>
            {labels.download}
          </button>
          <button type="button" onClick={() => saveFile(`${table}-excel.csv`, writeCsv(rows, table, true))}>
            {labels.downloadExcel}
          </button>
        </div>
      </div>
      {rows.length === 0 ? (
        <p class="nothing">{labels.noRows}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard.
        <section class="table-scroller" tabIndex={0} aria-label={labels[table]}>
          <table>
            <caption class="hidden">{`${labels[table]}: ${counts}`}</caption>
            <TableHead
              columns={columns}
              sorting={state.sorting[table]}
              labels={labels}
              onSort={(column) => dispatch({ type: "sort", column })}
            />
            <tbody ref={body} onKeyDown={moveAmongRows}>
              {shown.map((row, index) => (
                <DataRow
                  key={first + index}
                  row={row}
                  columns={columns}
                  style={style}
                  isCurrent={first + index === selectedAt}
                  onSelect={() => dispatch({ type: "select row", selected: placeOf(row) })}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pager
        rows={rows.length}
        page={page}
        onShow={(next) => dispatch({ type: "show page", page: next })}
        style={style}
      />
    </>
  );
}

function placeOf({ document, records }: TableRow) {
  return { document: document.index, record: records[0]?.id ?? "" };
}

interface HeadProps<Row extends TableRow> {
  columns: readonly TableColumn<Row>[];
  sorting: Sorting | undefined;
  labels: ValueStyle["labels"];
  onSort: (column: string) => void;
}

function TableHead<Row extends TableRow>({ columns, sorting, labels, onSort }: HeadProps<Row>) {
  const sum = columns.reduce((width, column) => width + column.width, 0);
  return (
    <thead>
      <tr data-label={labels.sort}>
        {columns.map(({ name, width, least, isNumeric }) => {
          const isSorted = sorting?.column === name;
          const order = sorting?.isDescending ? "descending" : "ascending";
          return (
            <th
              key={name}
              scope="col"
              class={isNumeric ? "is-numeric" : ""}
              style={{ "--width": `${(100 * width) / sum}%`, "--least": `${least}px` }}
              aria-sort={isSorted ? order : "none"}
            >
              <button type="button" title={labels.sortBy(labels.fields[name])} onClick={() => onSort(name)}>
                {labels.fields[name]}
                <span class="sort-mark" aria-hidden="true">
                  {isSorted ? (order === "ascending" ? "▲" : "▼") : ""}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps<Row extends TableRow> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  style: ValueStyle;
  isCurrent: boolean;
  onSelect: () => void;
}

/** One row. Its first cell is a link to the text; a click anywhere in the row has the same effect. */
function DataRow<Row extends TableRow>({ row, columns, style, isCurrent, onSelect }: RowProps<Row>) {
  const { document, record } = placeOf(row);
  const [head, ...others] = columns;
  const lines = head?.describe(row, style) ?? [];
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || isSelectingText()) return;
    event.preventDefault();
    onSelect();
  };
  return (
    <tr onClick={onClick} aria-current={isCurrent ? "true" : undefined}>
      <th scope="row">
        <a href={writePlace(document, record)} title={style.labels.goToText}>
          {lines.map(({ words }) => (
            <Words key={words} text={showControls(words)} />
          ))}
        </a>
        {lines.map((line) => (
          <LineAside key={line.words} line={line} style={style} />
        ))}
      </th>
      {others.map((column) => (
        <DataCell key={column.name} column={column} lines={column.describe(row, style)} style={style} />
      ))}
    </tr>
  );
}

interface CellProps<Row extends TableRow> {
  column: TableColumn<Row>;
  lines: readonly CellLine[];
  style: ValueStyle;
}

function DataCell<Row extends TableRow>({ column, lines, style }: CellProps<Row>) {
  const { name, isNumeric, isCut } = column;
  const said = lines.filter(({ words }) => words !== "");
  const looks = [`column-${name}`, isNumeric && "is-numeric", isCut && "is-cut", said.length === 0 && "is-empty"];
  return (
    <td
      class={looks.filter(Boolean).join(" ")}
      data-label={style.labels.fields[name]}
      title={isCut ? said.map(({ words }) => showControls(words)).join() : undefined}
    >
      {said.map((line, at) => (
        <div key={at} class="cell-line">
          <Words text={showControls(line.words)} />
          <LineAside line={line} style={style} />
        </div>
      ))}
    </td>
  );
}

/** The status and the note of a figure, below it or, if rows are displayed as cards, after it. */
function LineAside({ line: { status = null, note = "" }, style }: { line: CellLine; style: ValueStyle }) {
  if (status === null && note === "") return null;
  return (
    <>
      {" "}
      <small>
        <StatusMark status={status} style={style} />
        {status !== null && note !== "" && " · "}
        <Words text={showControls(note)} />
      </small>
    </>
  );
}

/** A drag over a row that selects text to copy also ends in a click event, which must not count as a click. */
function isSelectingText(): boolean {
  return String(getSelection() ?? "") !== "";
}

function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("th > a")];
  const at = links.indexOf(event.target as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  links[at + step]?.focus();
}

interface PagerProps {
  rows: number;
  page: number;
  onShow: (page: number) => void;
  style: ValueStyle;
}

function Pager({ rows, page, onShow, style }: PagerProps) {
  if (rows <= PAGE_LENGTH) return null;
  const { labels } = style;
  const last = Math.min(rows, (page + 1) * PAGE_LENGTH);
  const [from, to, all] = [page * PAGE_LENGTH + 1, last, rows].map((count) => writeCount(count, style));
  return (
    <nav class="pager controls" aria-label={labels.rowsOnPage("…", "…", all ?? "")}>
      <button type="button" disabled={page === 0} onClick={() => onShow(page - 1)} aria-label={labels.previousPage}>
        ‹
      </button>
      <span>{labels.rowsOnPage(from ?? "", to ?? "", all ?? "")}</span>
      <button type="button" disabled={last === rows} onClick={() => onShow(page + 1)} aria-label={labels.nextPage}>
        ›
      </button>
    </nav>
  );
}
