import { partitiveWords } from "../lexicon/lists.ts";
import { splitSurface } from "../lexicon/surface.ts";
import type { HeadSense } from "../lexicon/values.ts";
import type { CalendarTime } from "../number/calendar.ts";
import type { BasisKind } from "../record/record.ts";
import { type HeadCell, type HeadPart, hasSense } from "./head-cell.ts";
import type { TableUnit } from "./unit.ts";

/** What a column is compared with: the words that name it; undefined where the head says only that it compares. */
export interface ComparedWith {
  readonly words: string;
  readonly kind: BasisKind;
}

/** What the words above a column say, before its figures are looked at. */
export interface ColumnWords {
  /** The words of its cells, from the top down. */
  readonly path: readonly string[];
  /** The parts that speak of its own figures, of each cell from the top down. */
  readonly own: readonly (readonly HeadPart[])[];
  readonly isCompared: boolean;
  readonly basis: ComparedWith | undefined;
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
  const own = path.map((cell, at) => ownParts(cell, at, path, comparison));
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
    isCumulative: own.some((parts) => hasSense(parts, "cumulative")) || endsAtTime(path, own),
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
  readonly basis: ComparedWith | undefined;
  /** Whether the cells below name the basis. */
  readonly isBelow: boolean;
}

const BASES = ["plan", "shortPlan", "lastYear", "earlier"] as const;

function findComparison(path: readonly HeadCell[]): Comparison | undefined {
  for (let at = 0; at < path.length; at++) {
    const cell = path[at] as HeadCell;
    const found = comparisonIn(cell);
    if (found === undefined) continue;
    const inside = basisOf(cell, found.from, found.to);
    if (inside !== undefined) return { at, ownEnd: found.ownEnd, basis: inside, isBelow: false };
    const nested = findComparison(path.slice(at + 1));
    if (nested?.basis !== undefined) return { ...nested, at: at + 1 + nested.at };
    const below = path.slice(at + 1).findLast((one) => basisOf(one, 0, one.parts.length) !== undefined);
    const basis = below && basisOf(below, 0, below.parts.length);
    return { at, ownEnd: found.ownEnd, basis, isBelow: basis !== undefined };
  }
  return undefined;
}

/** Where a cell compares: the parts up to `ownEnd` are its own, and those of `[from, to)` name the basis. */
interface ComparedParts {
  readonly ownEnd: number;
  readonly from: number;
  readonly to: number;
}

function comparisonIn({ parts, text, isPercent }: HeadCell): ComparedParts | undefined {
  const versus = parts.findIndex(({ sense }) => sense === "versus");
  if (versus >= 0) return { ownEnd: versus, from: versus + 1, to: parts.length };
  const to = parts.length;
  for (let at = 1; at < parts.length; at++) {
    const [before, part] = [parts[at - 1] as HeadPart, parts[at] as HeadPart];
    const mark = text.slice(before.start, before.end);
    const isBase = part.sense !== undefined && (BASES as readonly string[]).includes(part.sense);
    // `TH/KH`, `2015/2014`, `% KH`
    const isRatio = mark === "/" && at > 1 && (isBase || isFigureWord(part)) && isFigureWord(parts[at - 2]);
    if (isRatio) return { ownEnd: at - 1, from: at, to };
    if (part.type === "time" && before.type === "time" && text.slice(before.end, part.start).trim() === "/")
      return { ownEnd: at, from: at, to };
    if (mark === "%" && isBase) return { ownEnd: at - 1, from: at, to };
    // `Tỷ lệ đạt KH (%)`
    const isPlan = part.sense === "plan" || part.sense === "shortPlan";
    if (isPercent && isPlan && hasSense(parts.slice(0, at), "attained", "rate", "execution"))
      return { ownEnd: at, from: at, to };
  }
  return undefined;
}

const FIGURE_WORDS: readonly (HeadSense | undefined)[] = ["actual", "estimate", "execution", "time", "plan"];
const isFigureWord = (part: HeadPart | undefined) => part?.type === "time" || FIGURE_WORDS.includes(part?.sense);

/** What some parts of a cell name, where it is a plan or a time: the words of a basis. */
function basisOf({ parts, text }: HeadCell, from: number, to: number): ComparedWith | undefined {
  const named = parts.slice(from, to);
  const isBasis = named.some(
    ({ type, sense }) => type === "time" || (BASES as readonly (string | undefined)[]).includes(sense),
  );
  if (!isBasis || hasSense(named, "absolute", "relative")) return undefined;
  let first = 0;
  while (first < named.length - 1 && isSkipped(named[first] as HeadPart)) first++;
  let last = named.length - 1;
  while (last > first && named[last]?.type === "mark" && text.charAt((named[last] as HeadPart).start) !== ")") last--;
  const words = text.slice((named[first] as HeadPart).start, (named[last] as HeadPart).end).trim();
  const kind = hasSense(named, "plan", "shortPlan") ? "plan" : "earlier";
  return { words: words.replace(/\(\s*%\s*\)$|%$/, "").trim(), kind };
}

/** Words before a basis that are none of it: `thực hiện với`. */
function isSkipped({ type, sense }: HeadPart): boolean {
  return type === "link" || type === "mark" || (type === "sense" && (sense === "actual" || sense === "estimate"));
}

/** The parts of a cell that are of the column's own figures: what it is compared with is none. */
function ownParts(
  cell: HeadCell,
  at: number,
  path: readonly HeadCell[],
  comparison: Comparison | undefined,
): readonly HeadPart[] {
  if (comparison === undefined || at < comparison.at) return cell.parts;
  if (at === comparison.at)
    return comparison.isBelow || comparison.basis !== undefined
      ? cell.parts.slice(0, comparison.ownEnd)
      : withoutVersus(cell);
  const namesBasis =
    comparison.isBelow && basisOf(path[at] as HeadCell, 0, (path[at] as HeadCell).parts.length) !== undefined;
  return namesBasis ? [] : cell.parts;
}

const withoutVersus = ({ parts }: HeadCell) => parts.filter(({ sense }) => sense !== "versus");

const firstTime = (parts: readonly HeadPart[]) => parts.find(({ time }) => time !== undefined)?.time;

/** `Giải ngân đến 30/6/2023`: a flow up to a day, counted from January. */
function endsAtTime(path: readonly HeadCell[], own: readonly (readonly HeadPart[])[]): boolean {
  if (!own.some((parts) => hasSense(parts, "actual", "execution"))) return false;
  return own.some((parts, at) =>
    parts.some(({ time }, i) => {
      const before = parts[i - 1];
      const isUpTo = before !== undefined && (before.type === "link" || before.sense === "time");
      return time?.from.day !== undefined && isUpTo && path[at] !== undefined;
    }),
  );
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
  const words = splitSurface(name).filter((word) => !PARTITIVES.has(word));
  return known.size > 0 && words.every((word) => known.has(word));
}
const PARTITIVES: ReadonlySet<string> = new Set(partitiveWords);

function nameIn({ text }: HeadCell, parts: readonly HeadPart[]): string {
  const isNaming = ({ type, sense, start, end }: HeadPart) =>
    (type === "word" && /\p{L}/u.test(text.slice(start, end))) || NAMING.includes(sense);
  // `Phân theo giới tính` over `Nam` and `Nữ`
  if (!parts.some(isNaming) || parts[0]?.sense === "by") return "";
  const pieces: string[] = [];
  let from: number | undefined;
  let to = 0;
  const close = () => {
    if (from !== undefined && to > from) pieces.push(text.slice(from, to));
    from = undefined;
  };
  for (const part of parts) {
    // `Cán bộ, giáo viên`
    if (part.type === "mark" && JOINING.has(text.slice(part.start, part.end))) continue;
    if (part.type === "time" || part.type === "mark" || isApart(part)) close();
    else if (from === undefined && part.type !== "link") [from, to] = [part.start, part.end];
    else if (part.type !== "link") to = part.end;
  }
  close();
  return pieces.filter((piece) => piece.trim() !== "").join(" ");
}

const JOINING = new Set([",", "-", "–", "&"]);

/** Words that say nothing of what has the figures: `Trong đó`, `so với`, `Tỷ lệ` stays where a name follows it. */
function isApart({ sense }: HeadPart): boolean {
  return sense !== undefined && ["part", "versus", "cumulative", "time", "estimate", "actual", "by"].includes(sense);
}
