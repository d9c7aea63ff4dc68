import type { Mention } from "./grammar/mention.ts";
import type { Token } from "./lexer/tokens.ts";
import type { RecordContext } from "./record/record-context.ts";
import type { Table } from "./table/table.ts";
import type { Span } from "./text/span.ts";

/** Receives what each pass over a segment makes of it: `extract explain` is the pipeline with a trace. */
export interface Trace {
  /** Called once for each table, in text order, when the whole text was read. */
  table(table: Table): void;
  /** Called once for each segment, before all else. `toGiven` maps places in the view to places in the text as given. */
  segment(toGiven: (start: number, end: number) => Span): void;
  tokens(tokens: readonly Token[]): void;
  mentions(mentions: readonly Mention[]): void;
  /** Called after each refiner. */
  refined(name: string, before: readonly Mention[], after: readonly Mention[]): void;
  /** Called for each record, by its id. */
  context(id: string, context: RecordContext): void;
}
