import type { Mention, QuantityMention } from "../grammar/mention.ts";
import { isDifference } from "../record/record.ts";
import { NO_CONTEXT, type RecordContext } from "../record/record-context.ts";
import type { Resolved } from "../record/resolved.ts";
import { refine } from "../refine/refine.ts";
import { resolve } from "../resolve/registry.ts";
import type { ResolveContext } from "../resolve/resolve.ts";
import { countBefore, lastIndexAt } from "../text/sorted.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { TableShape } from "../text/table-shape.ts";
import { fillsCell, isAside, resolveCell } from "./cell-mention.ts";
import type { Scope } from "./column-period.ts";
import { findBlocks, Grid } from "./grid.ts";
import { type CellUse, Table, type TableCell } from "./table.ts";

/** The tables of a document, each read once, before its text is cut into segments. */
export class DocumentTables {
  private readonly tables: Table[] = [];
  /** Index of the first table that a segment still to come may have. */
  private next = 0;

  /** `shapes` are the tables that the input's format names; without them tables are looked for in the text. */
  constructor(text: string, shapes: readonly TableShape[] | undefined) {
    let floor = 0;
    for (const block of findBlocks(text, shapes)) {
      const table = new Table(`t${this.tables.length + 1}`, new Grid(text, block), floor, this.tables.length > 0);
      floor = block.end;
      if (table.isData) this.tables.push(table);
    }
  }

  /** The tables that stand in a segment of the text, which comes after those asked for before; undefined where none does. */
  within(segment: Span, source: SourceText): SegmentTables | undefined {
    while (this.next < this.tables.length && (this.tables[this.next] as Table).end <= segment.start) this.next++;
    let end = this.next;
    while (end < this.tables.length && (this.tables[end] as Table).start < segment.end) end++;
    return end === this.next ? undefined : new SegmentTables(this.tables.slice(this.next, end), segment, source);
  }

  /** All of them, in text order. */
  all(): readonly Table[] {
    return this.tables;
  }
}

/** A mention, and the cell that it stands in if a table reads it. */
interface CellMention {
  readonly mention: Mention;
  readonly cell: TableCell | undefined;
}

/** The tables of a segment, by places in its view. */
export class SegmentTables {
  /** The lines of each table, with those of its caption that are its own: nothing stands under them. */
  readonly lines: readonly Span[];
  /** The rows of each table. */
  private readonly spans: readonly Span[];
  /** The cells of the records that tables read. */
  private readonly read = new Map<Resolved, TableCell>();

  constructor(
    private readonly tables: readonly Table[],
    private readonly segment: Span,
    private readonly source: SourceText,
  ) {
    this.spans = tables.map(({ start, end }) => ({
      start: start <= segment.start ? 0 : toView(source, start - segment.start),
      end: toView(source, Math.min(end, segment.end) - segment.start),
    }));
    this.lines = tables.map(({ caption: { own } }, index) => {
      const { start, end } = this.spans[index] as Span;
      if (own === undefined || start === 0) return { start, end };
      return { start: toView(source, Math.max(0, own - segment.start)), end };
    });
    for (const table of tables) table.forgetBefore(table.rowAt(segment.start));
  }

  /** The cell that an offset of the view stands in. */
  cellAt(offset: number): TableCell | undefined {
    const at = lastIndexAt(this.spans, offset);
    const span = this.spans[at];
    if (span === undefined || offset >= span.end) return undefined;
    return this.tables[at]?.cellAt(this.segment.start + this.source.toGivenStart(offset));
  }

  /** Whether an offset of the view stands in a table, or in the lines of its caption. */
  private isOfTable(offset: number): boolean {
    const line = this.lines[lastIndexAt(this.lines, offset)];
    return line !== undefined && offset < line.end;
  }

  /**
   * The quantities of the segment: those that its tables read, and those of prose, which go through the refiners. In text
   * order and without overlaps; `onStep` receives what each refiner did.
   */
  resolveAll(mentions: readonly Mention[], context: ResolveContext, onStep?: Parameters<typeof refine>[2]): Resolved[] {
    const { prose, cells } = this.split(mentions);
    const refined = refine(prose, context.words, onStep).map((mention) => ({ mention, cell: undefined }));
    const found: Resolved[] = [];
    for (const one of [...refined, ...cells].sort((a, b) => a.mention.start - b.mention.start)) {
      const resolved = this.resolve(one, context);
      if (resolved !== undefined && resolved.start >= (found.at(-1)?.end ?? 0)) found.push(resolved);
    }
    return found;
  }

  /** Parts the mentions that tables read, and those that are prose: of the text around, and of cells of words. */
  private split(mentions: readonly Mention[]): { prose: Mention[]; cells: CellMention[] } {
    const prose: Mention[] = [];
    const cells: CellMention[] = [];
    for (const mention of mentions) {
      const cell = this.cellAt(mention.start);
      const use = cell === undefined ? "prose" : this.useOf(cell, mention);
      if (cell === undefined || use === "prose") prose.push(mention);
      else if (use !== "nothing") cells.push({ mention, cell: use === "aside" ? { ...cell, use } : cell });
    }
    return { prose, cells };
  }

  /** How a mention in a cell is read. */
  private useOf(cell: TableCell, mention: Mention): CellUse {
    if (cell.use === "times") return mention.form === "time" || isBare(mention) ? "times" : "nothing";
    if (cell.use !== "figure") return cell.use;
    const place = this.viewOf(cell, mention);
    if (fillsCell(mention, place, this.source.view)) return "figure";
    return isAside(mention, place, this.source.view) ? "aside" : "prose";
  }

  /** The normal form of a mention of prose, of a figure that fills its cell, or of a time of a head or a label. */
  private resolve({ mention, cell }: CellMention, context: ResolveContext): Resolved | undefined {
    if (cell === undefined) return resolve(mention, this.isOfTable(mention.start) ? withOwnYear(context) : context);
    const resolved = this.resolveIn(cell, mention, withOwnYear(context));
    if (resolved !== undefined) this.read.set(resolved, cell);
    return resolved;
  }

  private resolveIn(cell: TableCell, mention: Mention, context: ResolveContext): Resolved | undefined {
    if (cell.use !== "figure") {
      const resolved = resolve(mention, context);
      return cell.use === "aside" || resolved?.kind === "date" ? resolved : undefined;
    }
    const { table, row, column } = cell;
    const { convention, role } = table.columns[column] as Table["columns"][number];
    const { start, end } = this.viewOf(cell, mention);
    const unit = table.unitAt(row, column);
    const mayDiffer = role === undefined || isDifference(role);
    return resolveCell(mention as QuantityMention, { start, end, unit, mayDiffer, convention }, context);
  }

  /** Where the cell of a mention stands in the view. */
  private viewOf({ start, end }: TableCell, mention: Mention): Span {
    const { source, segment } = this;
    const given = segment.start + source.toGivenStart(mention.start);
    const before = Math.max(0, mention.start - Math.min(LONGEST, given - start));
    const after = segment.start + source.toGivenEnd(mention.end);
    return { start: before, end: mention.end + Math.min(LONGEST, Math.max(0, end - after)) };
  }

  /** What a table says of a record that it read; `place` is the time in force where the table stands. */
  contextOf(record: Resolved, place: Scope): RecordContext | undefined {
    const cell = this.read.get(record);
    if (cell === undefined) return undefined;
    cell.table.enter(place);
    if (cell.use === "times") return { ...NO_CONTEXT, cell: cell.table.pathOf(cell) };
    const context = cell.table.contextOf(cell, record);
    if (cell.use !== "aside") return context;
    const { indicator, period, cell: path } = context;
    return { ...NO_CONTEXT, indicator, period, cell: path };
  }

  /** Leads each comparison to the level of its row. */
  link(records: readonly Resolved[], contexts: RecordContext[]): void {
    const levels = new Map<string, number>();
    const keyOf = ({ table, line }: TableCell, { row, column }: { row: number; column: number }) =>
      `${table.name} ${row} ${column} ${line?.index ?? ""}`;
    records.forEach((record, index) => {
      const cell = this.read.get(record);
      if (cell?.use === "figure") levels.set(keyOf(cell, cell), index);
    });
    records.forEach((record, index) => {
      const cell = this.read.get(record);
      const level = cell?.use === "figure" ? cell.table.levelOf(cell) : undefined;
      const of = cell === undefined || level === undefined ? undefined : levels.get(keyOf(cell, level));
      if (of !== undefined && of !== index) contexts[index] = { ...(contexts[index] as RecordContext), of };
    });
  }
}

/** A context in which a time gives its year to no later one: no time of a table does to the text around it. */
function withOwnYear(context: ResolveContext): ResolveContext {
  const { view, words, year, written } = context;
  return { view, words, isEnglish: () => context.isEnglish(), year, written };
}

/** So much of a cell is looked at beside a figure: what is longer is no figure alone. */
const LONGEST = 80;

function isBare(mention: Mention): boolean {
  return mention.form === "quantity" && mention.first.unit === undefined;
}

/** The first place of the view that does not stand before a place of the text as given. */
function toView(source: SourceText, given: number): number {
  return countBefore(source.view.length, (at) => source.toGivenStart(at) < given);
}
