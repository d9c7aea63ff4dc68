import type { ExtractRecord } from "../../extract.ts";
import { showControls } from "../../write/visible-text.ts";
import { writeRole } from "./columns.ts";
import { type ValueStyle, writeValue } from "./value-text.ts";
import { Words } from "./words.tsx";

interface Props {
  record: ExtractRecord;
  style: ValueStyle;
}

/** The details of a record: its normal value, and its context in the sentence. */
export function MentionFacts({ record, style }: Props) {
  const { labels } = style;
  const { fields } = labels;
  const modifier = record.modifier === null ? "" : `${labels.modifiers[record.modifier]} · `;
  const lines: [string, string | null][] = [
    [fields.indicator, record.indicator],
    [fields.topic, record.topic],
    [fields.role, writeRole(record, labels)],
    [fields.basis, record.basis],
    [fields.period, record.period],
    [fields.status, record.status === null ? null : labels.statuses[record.status]],
  ];
  return (
    <>
      <p class="mention-value">
        <strong>
          <Words text={showControls([writeValue(record, style), record.noun].filter(Boolean).join(" "))} />
        </strong>
        <span class={`kind-name kind-${record.kind}`}>
          {modifier}
          {labels.kinds[record.kind]}
        </span>
      </p>
      <dl>
        {lines.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Words text={showControls(value)} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
