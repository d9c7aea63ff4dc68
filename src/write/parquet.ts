import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Assembler, AssemblySettings } from "./assembler.ts";
import type { OutputColumn } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { makeSchema, makeValue, type ParquetValue } from "./parquet-schema.ts";
import type { Sink } from "./sink.ts";

/**
 * Maximum cells of a row group, the unit in which readers skip or load data. A row group is in memory until it is
 * written.
 */
const GROUP_CELLS = 1 << 20;
/** Maximum characters of a row group, for rows with long texts. */
const GROUP_CHARACTERS = 1 << 24;

/** Creates an assembler of a Parquet file of records (or of facts), written one row group at a time. */
export function createParquet({ columns, sink }: Pick<AssemblySettings, "columns" | "sink">): Assembler {
  const writer = new ParquetWriter({
    writer: new SinkWriter(sink),
    schema: makeSchema(columns),
    createdBy: "extract-vi",
  });
  let group = new RowGroup(columns);
  const writeGroup = () => {
    const { columnData, rows } = group;
    group = new RowGroup(columns);
    return writer.write({ columnData, rowGroupSize: rows }) ?? undefined;
  };
  const addRow = (row: Row) => {
    group.add(row);
    return group.isFull ? writeGroup() : undefined;
  };
  return {
    addDocument: () => undefined,
    addRecord: addRow,
    addFact: addRow,
    async finish() {
      if (group.rows > 0) await writeGroup();
      await writer.finish();
    },
    abort: () => {},
  };
}

/** Buffers rows column by column. */
class RowGroup {
  rows = 0;
  #characters = 0;
  readonly columnData: { name: OutputColumn; data: ParquetValue[] }[];

  constructor(columns: readonly OutputColumn[]) {
    this.columnData = columns.map((name) => ({ name, data: [] }));
  }

  get isFull(): boolean {
    return this.rows * this.columnData.length >= GROUP_CELLS || this.#characters >= GROUP_CHARACTERS;
  }

  add(row: Row): void {
    const fields = row as Partial<Record<OutputColumn, string | number | null>>;
    for (const { name, data } of this.columnData) {
      const field = fields[name] ?? null;
      if (typeof field === "string") this.#characters += field.length;
      data.push(makeValue(field, name));
    }
    this.rows++;
  }
}

/** Buffers the bytes of a row group and passes them on to a sink. */
class SinkWriter extends ByteWriter {
  constructor(private readonly sink: Sink) {
    super();
  }

  flush(): Promise<void> | undefined {
    const bytes = this.getBytes().slice();
    // Reuse the buffer from its start. `offset` keeps counting the bytes of the whole file.
    this.index = 0;
    return this.sink.write(bytes);
  }

  override finish(): Promise<void> | undefined {
    return this.flush();
  }
}
