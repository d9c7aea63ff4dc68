import {
  changeMention,
  type Measured,
  type Mention,
  makeMention,
  type QuantityMention,
  withUnitApart,
} from "../grammar/mention.ts";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { declaringWords } from "../lexicon/lists.ts";
import { isPlainYear } from "../number/calendar.ts";
import { spaceRunEnd } from "../text/letters.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

interface Declaration {
  readonly at: number;
  readonly until: number;
  readonly entry: Entry;
  readonly power: number;
}

const DECLARING_WORDS = new WordList(declaringWords);

/** Gives a declared unit (`Đơn vị tính: triệu đồng`) to the bare figures of the lines below it that are no table. */
export const declareUnits: Refiner = (mentions, words) => {
  const declarations = mentions.some(({ form }) => form === "quantity") ? findDeclarations(words) : [];
  if (declarations.length === 0) return mentions;
  return mentions.flatMap((mention) => {
    const declared = declarations.find(({ at, until }) => mention.start >= at && mention.start < until);
    if (declared === undefined || mention.form !== "quantity") return mention;
    // `1.000` of the declaration itself is no quantity.
    return mention.start < declared.entry.end ? [] : applyUnit(mention, declared);
  });
};

/** A mention with the declared unit. */
function applyUnit(mention: QuantityMention, declared: Declaration): Mention[] {
  const { first, second, joint } = mention;
  if (first.unit !== undefined || first.amount.figure === undefined || isPlainYear(first.amount.figure))
    return [mention];
  if (second === undefined) return [changeMention(mention, { first: withUnit(first, declared) })];
  if (joint !== "slash" || second.unit !== undefined) return [mention];
  return splitAtSlash(mention, second, declared);
}

/** `1.407,9/1.842,6`: done, and planned. */
function splitAtSlash({ first, cues, bound }: QuantityMention, planned: Measured, unit: DeclaredUnit): Mention[] {
  return [
    makeMention("quantity", first, cues, { first: withUnit(first, unit), bound }),
    makeMention("quantity", planned, [], { first: withUnit(planned, unit) }),
  ];
}

function withUnit(measured: Measured, { entry, power }: DeclaredUnit): Measured {
  return withUnitApart(measured, { entry, half: false, rates: [] }, power);
}

/** The declarations of a segment. Only where a colon stands is the label looked for, as colons are rare. */
function findDeclarations(words: Words): Declaration[] {
  const { view } = words;
  const found: Declaration[] = [];
  for (let colon = view.indexOf(":"); colon >= 0; colon = view.indexOf(":", colon + 1)) {
    if (!DECLARING_WORDS.mayEnd(view, colon) || !words.before(colon).take(DECLARING_WORDS)) continue;
    const unit = readUnit(words, spaceRunEnd(view, colon + 1));
    if (unit !== undefined) found.push(readDeclaration(words, colon, unit));
  }
  return found;
}

/** A declaration holds to the next empty line, or to the table that it is made for. */
function readDeclaration({ view, layout }: Words, colon: number, unit: DeclaredUnit): Declaration {
  const [first, ...below] = layout.linesFrom(unit.entry.start);
  const end = below.findIndex(({ isApart, kind }) => isApart || kind === "cells");
  const lines = end < 0 ? below : below.slice(0, end);
  const until = (lines.at(-1) ?? first)?.end ?? view.length;
  return { at: colon + 1, until, ...unit };
}

type DeclaredUnit = Pick<Declaration, "entry" | "power">;

/** `triệu đồng`, `1.000 đồng`, `ha`, `%`. */
function readUnit(words: Words, start: number): DeclaredUnit | undefined {
  const { view } = words;
  const thousand = thousandEnd(words, start);
  let at = thousand ?? start;
  let power = thousand === undefined ? 0 : 3;
  const magnitude = findEntry(view, at);
  if (magnitude?.facets.magnitude !== undefined) {
    power += magnitude.facets.magnitude.power;
    at = spaceRunEnd(view, magnitude.end);
  }
  const entry = findEntry(view, at);
  return entry?.facets.isMeasure ? { entry, power } : undefined;
}

/** Where the unit begins after `1.000`. */
function thousandEnd(words: Words, start: number): number | undefined {
  const figure = words.after(start);
  for (const part of ["1", ".,", "000"]) {
    if (!part.includes(figure.text) || figure.isAtEdge) return undefined;
    figure.skip();
  }
  return figure.start;
}
