import {
  changeMeasured,
  changeMention,
  changeParts,
  changeSign,
  type Measured,
  type Mention,
  type QuantityMention,
  withUnitApart,
} from "../grammar/mention.ts";
import type { AmountPart } from "../number/amount.ts";
import { readSignMark, type Sign } from "../number/sign.ts";
import type { Resolved } from "../record/resolved.ts";
import { withMarkedBound } from "../refine/marked-bound.ts";
import { readValues, resolveQuantity, unitOf } from "../resolve/quantity.ts";
import { resolveFigure } from "../resolve/registry.ts";
import type { ResolveContext } from "../resolve/resolve.ts";
import type { Span } from "../text/span.ts";
import { type Convention, readNumber } from "./figure-text.ts";
import type { TableUnit } from "./unit.ts";

/** What a table says of a figure that is a cell of its own. */
export interface FigureCell extends Span {
  readonly unit: TableUnit | undefined;
  /** Whether brackets around the figure make it negative. */
  readonly mayDiffer: boolean;
  readonly convention: (figure: string) => Convention | undefined;
}

/** Characters beside a figure that are of it and say nothing more: brackets, the mark of a note. */
const BESIDE = /^[\s()[\]¹²³⁴⁵⁶⁷⁸⁹*<>≤≥~≈=±+\-−–]*$/;
const NOTE = /^\s*\)?\s*(?:[¹²³⁴⁵⁶⁷⁸⁹*]|\(\*+\)|\(\d\))*\s*$/;
/** `0,86%` | `(còn 4,17%)` */
const ASIDE = /^\s*\([^()]*\)\s*$/;

/** Whether a mention is all that a cell says: with its cues and marks nothing else stands in it. */
export function fillsCell(mention: Mention, cell: Span, view: string): mention is QuantityMention {
  if (mention.form !== "quantity") return false;
  const start = Math.min(mention.cues[0]?.start ?? mention.start, mention.start);
  if (!BESIDE.test(view.slice(cell.start, start))) return false;
  const rest = view.slice(mention.end, cell.end);
  return NOTE.test(rest) || ASIDE.test(rest) || (mention.bound !== undefined && /^[\s\p{L}]*$/u.test(rest));
}

/** Whether a mention stands in brackets after the figure of its cell: `(còn 4,17%)`, a value of the same indicator. */
export function isAside(mention: Mention, cell: Span, view: string): mention is QuantityMention {
  if (mention.form !== "quantity" || mention.first.unit?.entry === undefined) return false;
  return (
    /\d[^()]*\([^()\d]*$/.test(view.slice(cell.start, mention.start)) &&
    /^[^()]*\)/.test(view.slice(mention.end, cell.end))
  );
}

/** The normal form of a figure that fills its cell, with the unit that the table gives it; without one it is a bare number. */
export function resolveCell(mention: QuantityMention, cell: FigureCell, context: ResolveContext): Resolved | undefined {
  const { view } = context;
  const before = view.slice(cell.start, mention.start);
  const signed = withSign(mention, signOf(before, view.slice(mention.end, cell.end), cell), before);
  const figure = withConvention(signed, cell);
  const given = withMarkedBound(figure, /[<>≤≥~≈]/.exec(before)?.[0]);
  const own = unitOf(given);
  const told = own === undefined && cell.unit !== undefined ? withUnit(given, cell.unit) : given;
  const hasUnit = (own ?? cell.unit) !== undefined;
  return (hasUnit ? resolveFigure(told, context) : undefined) ?? resolveNumber(given, context);
}

/** A figure whose unit nothing tells. */
function resolveNumber(mention: QuantityMention, context: ResolveContext): Resolved | undefined {
  if (mention.first.unit !== undefined || mention.second?.unit !== undefined) return undefined;
  const values = readValues(mention, context, { whole: false });
  return values && resolveQuantity("number", mention, values, {});
}

function signOf(before: string, after: string, { mayDiffer }: FigureCell): Sign | undefined {
  const mark = /[±+\-−–](?=[\s)]*$)/.exec(before)?.[0];
  if (mark !== undefined) return readSignMark(mark);
  return mayDiffer && before.includes("(") && after.includes(")") ? "minus" : undefined;
}

/** The figure with the sign before it, which is inside its span where it stands right there. */
function withSign(mention: QuantityMention, sign: Sign | undefined, before: string): QuantityMention {
  if (sign === undefined || mention.first.amount.sign !== undefined) return mention;
  const start = mention.start - (/[±+\-−–]\s?$/.exec(before)?.[0].length ?? 0);
  return changeMention(mention, { start, first: changeSign(mention.first, sign) });
}

/** The figures as the table writes its figures, where its convention is known. */
function withConvention(mention: QuantityMention, { convention }: FigureCell): QuantityMention {
  const read = (measured: Measured): Measured => {
    const { figure } = measured.amount;
    const digits = figure?.replace(/^[+-]/, "");
    const known = digits === undefined ? undefined : convention(digits);
    const value = digits === undefined || known === undefined ? undefined : readNumber(digits, known);
    if (value === undefined) return measured;
    const parts: AmountPart[] = [{ type: "figure", figure: { value } }];
    return changeMeasured(measured, changeParts(measured.amount, parts, measured.amount.figure));
  };
  const { first, second } = mention;
  return changeMention(mention, { first: read(first), second: second && read(second) });
}

/** The figure with a unit that stands elsewhere, raised by its power. */
function withUnit(mention: QuantityMention, { power, surface }: TableUnit): QuantityMention {
  const { first, second } = mention;
  const last = second && withUnitApart(second, surface, power);
  return changeMention(mention, { first: withUnitApart(first, surface, power), second: last });
}
