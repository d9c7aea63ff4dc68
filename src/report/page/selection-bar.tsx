import type { ExtractRecord } from "../../extract.ts";
import type { Action } from "./state.ts";
import { StatusMark } from "./status-mark.tsx";
import { type ValueStyle, writeValue } from "./value-text.ts";
import { Words } from "./words.tsx";

interface Props {
  record: ExtractRecord | undefined;
  dispatch: (action: Action) => void;
  style: ValueStyle;
}

/** On a narrow screen: shows the selected record, with a button that leads to its row. */
export function SelectionBar({ record, dispatch, style }: Props) {
  if (record === undefined) return null;
  return (
    <div class="selection-bar controls">
      <span>
        <Words text={writeValue(record, style)} /> <StatusMark status={record.status} style={style} />
      </span>
      <button type="button" onClick={() => dispatch({ type: "show row" })}>
        {style.labels.goToRow}
      </button>
    </div>
  );
}
