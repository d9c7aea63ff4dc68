import { useMemo } from "preact/hooks";
import type { ExtractRecord } from "../../extract.ts";
import type { Fact } from "../../facts/fact.ts";
import { listFactColumns, listRecordColumns, type TableColumn } from "./columns.ts";
import { DataTable, type TableProps } from "./data-table.tsx";
import { sortRows, type TableRow } from "./rows.ts";
import type { State, TableName } from "./state.ts";
import type { ValueStyle } from "./value-text.ts";

export function FactTable({ rows, ...props }: TableProps & { rows: readonly TableRow<Fact>[] }) {
  const columns = useMemo(() => listFactColumns(props.isOfMany), [props.isOfMany]);
  const { state } = props;
  const sorted = useSorted(rows, columns, state, "facts");
  const at = useMemo(() => {
    const { selected } = state;
    return sorted.findIndex(
      ({ document, row }) =>
        document.index === selected?.document && document.factByRecord.get(selected.record) === row,
    );
  }, [sorted, state.selected]);
  return (
    <DataTable {...props} rows={sorted} columns={columns} table="facts" selectedAt={at} style={useShort(props.style)} />
  );
}

export function RecordTable({ rows, ...props }: TableProps & { rows: readonly TableRow<ExtractRecord>[] }) {
  const columns = useMemo(() => listRecordColumns(props.isOfMany), [props.isOfMany]);
  const { state } = props;
  const sorted = useSorted(rows, columns, state, "records");
  const at = useMemo(() => {
    const { selected } = state;
    return sorted.findIndex(({ document, row }) => document.index === selected?.document && row.id === selected.record);
  }, [sorted, state.selected]);
  return <DataTable {...props} rows={sorted} columns={columns} table="records" selectedAt={at} />;
}

function useSorted<Row extends TableRow>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { sorting }: State,
  table: TableName,
): readonly Row[] {
  const how = sorting[table];
  return useMemo(() => {
    const key = columns.find(({ name }) => name === how?.column)?.key;
    return how === undefined || key === undefined ? rows : sortRows(rows, key, how.isDescending);
  }, [rows, columns, how]);
}

/** The figures of facts are written in tỷ and triệu if that is exact. */
function useShort(style: ValueStyle): ValueStyle {
  return useMemo(() => ({ ...style, isShort: true }), [style]);
}
