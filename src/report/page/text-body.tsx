import { memo } from "preact/compat";
import type { Kind, Role } from "../../record/record.ts";
import { showControls } from "../../write/visible-text.ts";
import type { ReportDocument } from "./report-document.ts";
import { NO_FILTERS, passesKindAndRole } from "./rows.ts";
import type { TextPart } from "./text-parts.ts";
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

/** The text with its mentions as links. Mentions that do not match the filters are faint. */
function Body({ document, part, kinds, roles }: Props) {
  const filters = { ...NO_FILTERS, kinds, roles };
  const pieces = [];
  let done = part.start;
  for (const record of part.records) {
    if (record.start > done) pieces.push(showControls(document.text.slice(done, record.start)));
    const words = showControls(record.text);
    const isFaint = !passesKindAndRole(record, filters);
    pieces.push(
      <a
        key={record.id}
        class={`mention kind-${record.kind}${isFaint ? " is-faint" : ""}`}
        href={writePlace(document.index, record.id)}
        data-record={record.id}
        tabIndex={pieces.length < 2 ? 0 : -1}
      >
        {BREAKABLE.test(words) ? <Words text={words} /> : words}
      </a>,
    );
    done = record.end;
  }
  pieces.push(showControls(document.text.slice(done, part.end)));
  return <>{pieces}</>;
}

/** Memoized, so that changes elsewhere do not render hundreds of mentions again. */
export const TextBody = memo(Body);
