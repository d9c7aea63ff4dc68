import type { JSX } from "preact";
import { memo } from "preact/compat";
import type { ExtractRecord } from "../../extract.ts";
import type { Kind, Role } from "../../record/record.ts";
import type { Span } from "../../text/span.ts";
import { showControls } from "../../write/visible-text.ts";
import type { ReportDocument } from "./report-document.ts";
import { NO_FILTERS, passesKindAndRole } from "./rows.ts";
import type { TextPart } from "./text-parts.ts";
import { findTextTables, type TextCell } from "./text-tables.ts";
import { writePlace } from "./use-place.ts";
import { Words } from "./words.tsx";

/** A number that could break at its dash: `11-4-2023`. Other numbers do not need elements of their own. */
const BREAKABLE = /\d[-–]\d/;

interface Props {
  document: ReportDocument;
  part: TextPart;
  kinds: readonly Kind[];
  roles: readonly Role[];
}

/** The text with its mentions as links, and its tables as tables. Mentions that do not match the filters are faint. */
function Body({ document, part, kinds, roles }: Props) {
  const filters = { ...NO_FILTERS, kinds, roles };
  const write = new BodyWriter(document, part, (record) => passesKindAndRole(record, filters));
  const pieces = [];
  let done = part.start;
  for (const { name, start, end, head, body } of findTextTables(document.text, part)) {
    pieces.push(write.words({ start: done, end: start }));
    pieces.push(
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard.
      <section key={start} class="text-table" aria-label={name} tabIndex={0}>
        <table>
          <tbody>
            {head.map((cells) => (
              <tr>{cells.map((cell) => write.cell("th", cell))}</tr>
            ))}
            {body.map((cells) => (
              <tr>{cells.map((cell) => write.cell("td", cell))}</tr>
            ))}
          </tbody>
        </table>
      </section>,
    );
    // The line of the table ends with it.
    done = Math.min(part.end, end + 1);
  }
  pieces.push(write.words({ start: done, end: part.end }));
  return <>{pieces}</>;
}

/** Writes stretches of a text in their order, with their mentions as links. */
class BodyWriter {
  /** Index of the next mention. */
  private next = 0;

  constructor(
    private readonly document: ReportDocument,
    private readonly part: TextPart,
    private readonly passes: (record: ExtractRecord) => boolean,
  ) {}

  words({ start, end }: Span): (string | JSX.Element)[] {
    const { text } = this.document;
    const pieces: (string | JSX.Element)[] = [];
    let done = start;
    for (; this.next < this.part.records.length; this.next++) {
      const record = this.part.records[this.next] as ExtractRecord;
      if (record.start >= end) break;
      if (record.start > done) pieces.push(showControls(text.slice(done, record.start)));
      pieces.push(this.mention(record));
      done = record.end;
    }
    if (done < end) pieces.push(showControls(text.slice(done, end)));
    return pieces;
  }

  cell(Tag: "td" | "th", cell: TextCell): JSX.Element {
    const words = this.document.text.slice(cell.start, cell.end).trim();
    const isFigure = Tag === "td" && FIGURE.test(words);
    return (
      <Tag rowSpan={cell.rows} colSpan={cell.columns} class={isFigure ? "is-figure" : undefined}>
        {this.words(cell)}
      </Tag>
    );
  }

  private mention(record: ExtractRecord): JSX.Element {
    const words = showControls(record.text);
    return (
      <a
        key={record.id}
        class={`mention kind-${record.kind}${this.passes(record) ? "" : " is-faint"}`}
        href={writePlace(this.document.index, record.id)}
        data-record={record.id}
        tabIndex={this.next === 0 ? 0 : -1}
      >
        {BREAKABLE.test(words) ? <Words text={words} /> : words}
      </a>
    );
  }
}

/** A cell that is a figure, which stands at the right. */
const FIGURE = /^[-+−–(<>≤≥~±]{0,3}\d[\d.,\s]*[%‰)]{0,2}$/;

/** Memoized, so that changes elsewhere do not render hundreds of mentions again. */
export const TextBody = memo(Body);
