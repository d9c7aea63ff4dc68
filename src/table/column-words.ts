import { splitSurface } from "../lexicon/surface.ts";
import type { HeadSense } from "../lexicon/values.ts";
import type { CalendarTime } from "../number/calendar.ts";
import type { BasisWords } from "../record/record-context.ts";
import { type HeadCell, type HeadPart, hasSense, isPartitive } from "./head-cell.ts";
import type { TableUnit } from "./unit.ts";

/** What the words above a column say, before its figures are looked at. */
export interface ColumnWords {
  /** The words of its cells, from the top down. */
  readonly path: readonly string[];
  /** The parts that speak of its own figures, of each cell from the top down. */
  readonly own: readonly (readonly HeadPart[])[];
  readonly isCompared: boolean;
  /** What it is compared with; undefined where the head says only that it compares. */
  readonly basis: BasisWords | undefined;
  /** The words that name what has the figures: `Kế hoạch vốn NSTW`. */
  readonly name: string;
  readonly unit: TableUnit | undefined;
  readonly isSigned: boolean;
  readonly hundred: string | undefined;
  /** The time of its own figures, and whether words count it from January or up to a day. */
  readonly time: CalendarTime | undefined;
  readonly isCumulative: boolean;
  /** The times of the cells above the one that names `time`, from the nearest up. */
  readonly outerTimes: readonly CalendarTime[];
}

/** Reads the cells above a column, from the top down. */
export function readColumnWords(path: readonly HeadCell[]): ColumnWords {
  const comparison = findComparison(path);
  const own = path.map((cell, at) => ownParts(cell, at, comparison));
  const times = own
    .map(firstTime)
    .reverse()
    .filter((time) => time !== undefined);
  const unitCell = path.findLast(({ unit }) => unit !== undefined);
  return {
    path: path.map(({ text }) => text),
    own,
    isCompared: comparison !== undefined,
    basis: comparison?.basis,
    name: nameOf(path, own),
    unit: unitCell?.unit,
    isSigned: path.some(({ isSigned }) => isSigned),
    hundred: path.findLast(({ hundred }) => hundred !== undefined)?.hundred,
    time: times[0],
    isCumulative: own.some((parts) => hasSense(parts, "cumulative")) || endsAtTime(own),
    outerTimes: times.slice(1),
  };
}

/** Whether some cell says a thing of the column's own figures. */
export function says(words: ColumnWords, ...senses: readonly HeadSense[]): boolean {
  return words.own.some((parts) => hasSense(parts, ...senses));
}

/** A comparison: the cell that says it, where its own words end, and what they are compared with. */
interface Comparison {
  readonly at: number;
  /** Index of the first part of that cell that is no longer of the column itself. */
  readonly ownEnd: number;
  readonly basis: BasisWords | undefined;
  /** Whether the cells below name the basis. */
  readonly isBelow: boolean;
}

const BASES: readonly (HeadSense | undefined)[] = ["plan", "shortPlan", "lastYear", "earlier"];

/** The first cell from `from` on that compares and whose basis is named, in it or below it; else the first that compares. */
function findComparison(path: readonly HeadCell[], from = 0): Comparison | undefined {
  const at = path.findIndex((cell, index) => index >= from && comparisonIn(cell) !== undefined);
  const cell = path[at];
  const found = cell && comparisonIn(cell);
  if (cell === undefined || found === undefined) return undefined;
  const inside = basisOf(cell, found.basisStart);
  if (inside !== undefined) return { at, ownEnd: found.ownEnd, basis: inside, isBelow: false };
  const nested = findComparison(path, at + 1);
  if (nested?.basis !== undefined) return nested;
  const below = path.slice(at + 1).map((one) => basisOf(one));
  const basis = below.findLast((one) => one !== undefined);
  return { at, ownEnd: found.ownEnd, basis, isBelow: basis !== undefined };
}

/** Where a cell compares: the parts up to `ownEnd` are its own, and those from `basisStart` on name the basis. */
interface ComparedParts {
  readonly ownEnd: number;
  readonly basisStart: number;
}

function comparisonIn(cell: HeadCell): ComparedParts | undefined {
  const { parts } = cell;
  const versus = parts.findIndex(({ sense }) => sense === "versus");
  if (versus >= 0) return { ownEnd: versus, basisStart: versus + 1 };
  const basisStart = parts.findIndex((_, at) => ownEndBefore(cell, at) !== undefined);
  const ownEnd = ownEndBefore(cell, basisStart);
  return ownEnd === undefined ? undefined : { ownEnd, basisStart };
}

/** Where the own parts of a cell end if a basis begins at a part without a word that compares; undefined if none does. */
function ownEndBefore({ parts, text, isPercent }: HeadCell, at: number): number | undefined {
  const [before, part] = [parts[at - 1], parts[at]];
  if (before === undefined || part === undefined) return undefined;
  const mark = text.slice(before.start, before.end);
  const isBase = BASES.includes(part.sense);
  // `% KH`
  if (mark === "%" && isBase) return at - 1;
  // `TH/KH`, `2015/2014`
  if (mark === "/" && (isBase || isFigureWord(part)) && isFigureWord(parts[at - 2])) return at - 1;
  // `Tỷ lệ đạt KH (%)`
  const isPlan = part.sense === "plan" || part.sense === "shortPlan";
  return isPercent && isPlan && hasSense(parts.slice(0, at), "attained", "rate", "execution") ? at : undefined;
}

const FIGURE_WORDS: readonly (HeadSense | undefined)[] = ["actual", "estimate", "execution", "time", "plan"];
const isFigureWord = (part: HeadPart | undefined) => part?.type === "time" || FIGURE_WORDS.includes(part?.sense);

/** The words of a basis: what the parts of a cell from `from` on name, where it is a plan or a time. */
function basisOf({ parts, text }: HeadCell, from = 0): BasisWords | undefined {
  const named = parts.slice(from);
  const isBasis = named.some(({ type, sense }) => type === "time" || BASES.includes(sense));
  if (!isBasis || hasSense(named, "absolute", "relative")) return undefined;
  const first = named.find((part) => !isSkipped(part)) ?? (named.at(-1) as HeadPart);
  const isClosing = ({ type, start }: HeadPart) => type === "mark" && text.charAt(start) !== ")";
  const last = named.findLast((part) => part === first || !isClosing(part)) as HeadPart;
  const words = text.slice(first.start, last.end).trim();
  const kind = hasSense(named, "plan", "shortPlan") ? "plan" : "earlier";
  return { words: words.replace(/\(\s*%\s*\)$|%$/, "").trim(), kind };
}

/** Words before a basis that are none of it: `thực hiện với`. */
function isSkipped({ type, sense }: HeadPart): boolean {
  return type === "link" || type === "mark" || sense === "actual" || sense === "estimate";
}

/** The parts of a cell that are of the column's own figures: what it is compared with is none. */
function ownParts(cell: HeadCell, at: number, comparison: Comparison | undefined): readonly HeadPart[] {
  if (comparison === undefined || at < comparison.at) return cell.parts;
  if (at > comparison.at) return comparison.isBelow && basisOf(cell) !== undefined ? [] : cell.parts;
  return comparison.basis === undefined ? withoutVersus(cell) : cell.parts.slice(0, comparison.ownEnd);
}

const withoutVersus = ({ parts }: HeadCell) => parts.filter(({ sense }) => sense !== "versus");

const firstTime = (parts: readonly HeadPart[]) => parts.find(({ time }) => time !== undefined)?.time;

/** `Giải ngân đến 30/6/2023`: a flow up to a day, counted from January. */
function endsAtTime(own: readonly (readonly HeadPart[])[]): boolean {
  if (!own.some((parts) => hasSense(parts, "actual", "execution"))) return false;
  const isUpTo = (part: HeadPart | undefined) => part?.type === "link" || part?.sense === "time";
  return own.some((parts) => parts.some(({ time }, at) => time?.from.day !== undefined && isUpTo(parts[at - 1])));
}

/** Senses that are part of what a column is of; the others only say how its figures are to be taken. */
const NAMING: readonly (HeadSense | undefined)[] = ["execution", "value", "standing", "index"];

/** The words of the cells that name something, from the top down. */
function nameOf(path: readonly HeadCell[], own: readonly (readonly HeadPart[])[]): string {
  const names: string[] = [];
  path.forEach((cell, at) => {
    const name = nameIn(cell, own[at] as readonly HeadPart[]);
    if (name !== "" && !isRepeated(name, names)) names.push(name);
  });
  return names.reduce(joinNames, "");
}

/** So many words may end a name and begin the next. */
const MOST_SHARED = 4;

/** Two names as one: `Số hộ` and `hộ nghèo` are `Số hộ nghèo`. */
function joinNames(name: string, next: string): string {
  const words = next.split(" ");
  const known = ` ${name}`.toLowerCase();
  let same = Math.min(MOST_SHARED, words.length - 1);
  while (same > 0 && !known.endsWith(` ${words.slice(0, same).join(" ")}`.toLowerCase())) same--;
  return name === "" ? next : `${name} ${words.slice(same).join(" ")}`;
}

/** `Số hộ` under `Hộ nghèo` says nothing more. */
function isRepeated(name: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap(splitSurface));
  const words = splitSurface(name).filter((word) => !isPartitive(word));
  return known.size > 0 && words.every((word) => known.has(word));
}

/** The words of a cell that name something, without those that say only how the figures are to be taken. */
function nameIn({ text }: HeadCell, parts: readonly HeadPart[]): string {
  const isNaming = ({ type, sense, start, end }: HeadPart) =>
    (type === "word" && /\p{L}/u.test(text.slice(start, end))) || NAMING.includes(sense);
  // `Phân theo giới tính` over `Nam` and `Nữ`
  if (!parts.some(isNaming) || parts[0]?.sense === "by") return "";
  const runs: HeadPart[][] = [[]];
  for (const part of parts) {
    // `Cán bộ, giáo viên`
    const isJoining = part.type === "mark" && JOINING.has(text.slice(part.start, part.end));
    if (isJoining || part.type === "link") continue;
    if (part.type === "time" || part.type === "mark" || APART.includes(part.sense)) runs.push([]);
    else runs.at(-1)?.push(part);
  }
  return runs
    .flatMap(([first, ...more]) => (first ? text.slice(first.start, (more.at(-1) ?? first).end) : []))
    .join(" ");
}

const JOINING = new Set([",", "-", "–", "&"]);

/** Senses of words that say nothing of what has the figures: `Trong đó`, `so với`, `Ước`. */
const APART: readonly (HeadSense | undefined)[] = ["part", "versus", "cumulative", "time", "estimate", "actual", "by"];
