import { dittoWords, genericLabels, headWords } from "../lexicon/lists.ts";
import { foldSurface, splitSurface } from "../lexicon/surface.ts";
import { bareMark, isFirstMark, type MarkKind, markKind, splitLabel } from "../text/mark.ts";
import { WordList } from "../words/word-list.ts";
import type { Column } from "./column.ts";
import { beginsWithFigure, isBlank } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { readHundred, withoutSpan } from "./head-cell.ts";
import {
  readBracketedUnit,
  readDeclaredUnit,
  readLoneUnit,
  readNounUnit,
  readTrailingUnit,
  readUnit,
  type TableUnit,
} from "./unit.ts";

/** A row of the body: what it is of, and what it stands under. */
export interface BodyRow {
  readonly index: number;
  /** Its label without its mark and the unit in brackets; empty where it has none. */
  readonly label: string;
  /** The labels from the top down, its own last. */
  readonly path: readonly string[];
  /** The label, with that of what it is measured of: `Diện tích Lúa`. */
  readonly indicator: string;
  /** The unit of its own column of units, and that of the label's brackets. */
  readonly cellUnit: TableUnit | undefined;
  readonly labelUnit: TableUnit | undefined;
  /** The row without figures that opened its block: its unit, and what is 100 in it. */
  readonly block: Block;
}

/** What a row without figures says of those below it, to the next of its kind. */
export interface Block {
  /** Its words without the unit. */
  readonly label: string;
  readonly unit: TableUnit | undefined;
  readonly hundred: string | undefined;
}

const NO_BLOCK: Block = { label: "", unit: undefined, hundred: undefined };

/** A row with what decides its depth. */
interface MarkedRow {
  readonly index: number;
  /** Its number or the mark of its label; empty where it has none. */
  readonly sign: string;
  /** Whether it is a part of what stands above it: `Trong đó: …`. */
  readonly isPart: boolean;
  readonly hasFigures: boolean;
  readonly label: string;
  readonly isGeneric: boolean;
  /** Nothing stands under a total. */
  readonly isTotal: boolean;
  readonly block: Block | undefined;
}

/** A row that others may stand under. */
interface OpenRow extends MarkedRow {
  readonly depth: number;
}

const GENERIC = new WordList(genericLabels);
const wordsOf = (sense: string) => new WordList(Object.keys(headWords).filter((words) => headWords[words] === sense));
const TOTALS = wordsOf("total");
const PARTS = wordsOf("part");

/** Reads the rows of a table in their order: each stands under some of those before it. */
export class RowReader {
  private readonly open: OpenRow[] = [];
  /** The kinds of marks that were seen, with the depth of each. */
  private readonly depths = new Map<MarkKind, number>();
  private lastUnit: TableUnit | undefined;
  /** The rows read, from `firstKept` on. */
  private kept: BodyRow[] = [];
  private firstKept: number;
  private next: number;
  /** The last capital that marked a row. */
  private lastLetter = "";
  private readonly hasIndents: boolean;
  private readonly isTranslated: boolean;
  private readonly label: number | undefined;
  private readonly number: number | undefined;
  private readonly unit: number | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly Column[],
    bodyStart: number,
  ) {
    this.next = bodyStart;
    this.firstKept = bodyStart;
    this.label = columns.find(({ sort }) => sort === "label")?.index;
    this.hasIndents = Object.keys(grid.block.indents).length > 0;
    this.isTranslated = this.readsTranslations(bodyStart);
    this.number = columns.find(({ sort }) => sort === "number")?.index;
    this.unit = columns.find(({ sort }) => sort === "unit")?.index;
  }

  /** The row of an index; undefined for rows of the head, and for those that were left out. */
  read(index: number): BodyRow | undefined {
    while (this.next <= index) {
      this.kept.push(this.readNext(this.next));
      this.next++;
    }
    return this.kept[index - this.firstKept];
  }

  /** Leaves out the rows before one. */
  forgetBefore(index: number): void {
    const count = Math.min(index, this.next) - this.firstKept;
    if (count <= 0) return;
    this.kept = this.kept.slice(count);
    this.firstKept += count;
  }

  private readNext(index: number): BodyRow {
    const hasFigures = this.hasFigures(index);
    const raw = this.labelAt(index) || (hasFigures ? "" : this.onlyText(index));
    const { mark, words, isPart } = readLabel(raw);
    const bracket = readBracketedUnit(words) ?? readTrailingUnit(words);
    const label = this.ownLanguage(withoutSpan(words, bracket).trim());
    const sign = [this.numberAt(index) ?? "", mark].find((one) => markKind(one) !== undefined) ?? "";
    const isGeneric = GENERIC.has(foldSurface(label));
    const block = hasFigures ? undefined : readBlock(raw, label);
    this.enter({ index, sign, isPart, hasFigures, label, isGeneric, isTotal: isTotal(label), block });
    const path = this.open.map((one) => one.label);
    const above = isGeneric ? this.open.slice(0, -1).findLast((one) => !one.isGeneric)?.label : undefined;
    const indicator = above === undefined ? label : `${label} ${above}`;
    const opened = this.open.findLast((one) => one.block !== undefined)?.block ?? NO_BLOCK;
    return { index, label, path, indicator, cellUnit: this.unitAt(index), labelUnit: bracket?.unit, block: opened };
  }

  /** A label without its translation, in a table that translates most of them. */
  private ownLanguage(label: string): string {
    return this.isTranslated ? label.replace(TRANSLATION, "$1") : label;
  }

  private readsTranslations(from: number): boolean {
    let [labels, translated] = [0, 0];
    for (let row = from; row < Math.min(this.grid.rows, from + SAMPLE); row++) {
      const label = this.labelAt(row);
      if (label !== "") labels++;
      if (TRANSLATION.test(label)) translated++;
    }
    return translated > 1 && translated * 2 >= labels;
  }

  /** The words of a row that has one cell alone. */
  private onlyText(index: number): string {
    const filled = this.grid.row(index).filter(({ text }) => text !== "");
    return filled.length === 1 ? (filled[0]?.text ?? "") : "";
  }

  private labelAt(index: number): string {
    return this.label === undefined ? "" : this.grid.textAt(index, this.label);
  }

  private hasFigures(index: number): boolean {
    const cells = this.grid.row(index);
    return this.columns.some(({ sort, index: at }) => sort === "figure" && beginsWithFigure(cells[at]?.text ?? ""));
  }

  /** The unit of a row: its own, that of the row above for `nt` and `"`, that of the cell that covers it. */
  private unitAt(index: number): TableUnit | undefined {
    if (this.unit === undefined) return undefined;
    const text = this.grid.textAt(index, this.unit);
    if (DITTO_MARKS.test(text) || DITTO.has(foldSurface(text))) return this.lastUnit;
    this.lastUnit = isBlank(text) ? undefined : (readUnit(text) ?? readNounUnit(text));
    return this.lastUnit;
  }

  private enter(row: MarkedRow): void {
    const { open } = this;
    if (open.at(-1)?.isTotal) open.pop();
    const depth = this.depthOf(row);
    while (open.length > 0 && (open.at(-1) as OpenRow).depth >= depth) open.pop();
    if (row.label !== "" || row.block !== undefined) open.push({ ...row, depth });
  }

  /** How deep a row stands: by its mark, by its indent, one deeper for `Trong đó`; totals and rows without either at the top. */
  private depthOf({ sign, isPart, hasFigures, isTotal: isWhole, index }: MarkedRow): number {
    if (sign !== "") return this.depthOfMark(this.kindAt(sign, index), sign, isPart);
    if (isPart) return (this.open.findLast(({ depth }) => depth < UNMARKED)?.depth ?? 0) + 0.5;
    if (this.hasIndents) return UNMARKED + (this.grid.block.indents[index] ?? 0);
    if (isWhole && this.open.every(({ block }) => block === undefined)) return 0;
    if (hasFigures) return UNMARKED + 1;
    return this.number === undefined ? UNMARKED : SECTION;
  }

  private depthOfMark(kind: MarkKind, mark: string, isPart: boolean): number {
    if (kind === "letter") this.lastLetter = bareMark(mark);
    const known = this.depths.get(kind);
    const top = this.open.at(-1)?.depth ?? 0;
    // A kind of mark that begins a list for the first time stands under the row before it.
    const fresh = known ?? (isFirstMark(mark) || isPart ? Math.max(RANKS[kind], Math.floor(top) + 1) : RANKS[kind]);
    this.depths.set(kind, fresh);
    return fresh + (isPart && kind === "dash" ? 0.1 : 0);
  }

  private kindAt(mark: string, index: number): MarkKind {
    return this.isRoman(bareMark(mark), index) ? "roman" : (markKind(mark) as MarkKind);
  }

  /** Whether a lone letter is a number: `I` after `H` is a letter, unless `II` comes before the next letter. */
  private isRoman(text: string, index: number): boolean {
    if (!/^[IVX]$/.test(text)) return false;
    if (text !== "I") return this.depths.has("roman");
    if (this.lastLetter !== "H") return true;
    for (let row = index + 1; row < Math.min(this.grid.rows, index + LOOK_AHEAD); row++) {
      const next = bareMark(this.numberAt(row) ?? readLabel(this.labelAt(row)).mark);
      if (next === "II") return true;
      if (next !== "I" && markKind(next) === "letter") return false;
    }
    return false;
  }

  /** What the column of numbers has in a row; undefined without such a column. */
  private numberAt(row: number): string | undefined {
    return this.number === undefined ? undefined : (this.grid.row(row)[this.number]?.text ?? "");
  }
}

const DITTO_MARKS = /^[-\s]*["”“〃'’]+[-\s]*$/;
const DITTO = new WordList(dittoWords);

const LOOK_AHEAD = 60;
const SECTION = 0.75;
/** So many rows are looked at to tell whether labels are translated. */
const SAMPLE = 24;
/** `Huyện Tân Sơn` | ` - Tan Son district` */
const TRANSLATION = /^(.*[\u0080-\uffff].*?)\s+[-–]\s+[A-Za-z][\x20-\x7e]*$/s;

/** Depth of rows without a mark, below all marks. */
const UNMARKED = 20;

/** The usual depth of a row with a mark of a kind. */
const RANKS: Readonly<Record<MarkKind, number>> = {
  letter: 1,
  roman: 2,
  number: 3,
  dotted: 4,
  deeper: 5,
  small: 6,
  dash: 10,
  plus: 11,
  star: 12,
};

/** Cuts a label into its mark and its words, without `Trong đó:` before them. */
function readLabel(text: string): Pick<MarkedRow, "isPart"> & ReturnType<typeof splitLabel> {
  const { mark, words } = splitLabel(text);
  const [opening = ""] = words.split(":", 1);
  const isPart = PARTS.has(foldSurface(opening));
  const rest = words.slice(opening.length + 1).trim();
  return { mark, words: isPart && rest !== "" ? rest : words, isPart };
}

function isTotal(label: string): boolean {
  const words = splitSurface(label.replace(/\s[-–]\s.*$/, "").replace(/\(.*$/, ""));
  return TOTALS.has(words.join(" ")) || TOTALS.has(words.slice(0, 2).join(" "));
}

/** A row without figures may name the unit of those below it, or what they are compared with. */
function readBlock(words: string, label: string): Block | undefined {
  const lone = readLoneUnit(words);
  // `Quế`, `Học sinh` name what the rows below are of.
  const isName = lone?.sort === "count" && lone.power === 0;
  const unit =
    (isName ? undefined : lone) ??
    readDeclaredUnit(words) ??
    readBracketedUnit(words)?.unit ??
    readTrailingUnit(words)?.unit;
  const hundred = readHundred(words)?.words;
  return unit === undefined && hundred === undefined
    ? undefined
    : { label: label.replace(/\s*(?:[(]|[-–]\s).*$/s, ""), unit, hundred };
}
