import type { Decision } from "../../context/rule-table.ts";
import type { Line } from "../../text/layout.ts";
import type { Span } from "../../text/span.ts";
import { FoldedWords } from "../../words/folded-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { ContextToken } from "../context-tokens.ts";
import { type LineAbove, makeName } from "../discourse/above.ts";
import type { ClauseInput, SentenceInput } from "../discourse/clause-input.ts";
import { nameLabel } from "../phrases/line-name.ts";
import { TOPIC, type TopicSource } from "../rules/topic.ts";

/** What a topic is decided by: the name of the number's indicator, and the lines above it. */
interface TopicGiven {
  readonly own: FoldedWords;
  readonly label: FoldedWords | null;
  readonly line: Line | undefined;
  readonly above: readonly LineAbove[];
}

const DECISION = TOPIC.asking<TopicGiven>({
  label: ({ label, own }) => isNew(label, own),
  list: (given) => nameOfList(given) !== undefined,
  heading: (given) => isNew(nameOfHeading(given), given.own),
});

/** The words above a number that its indicator belongs to. */
export function decideTopic(
  { discourse: { above, line } }: ClauseInput,
  label: FoldedWords | null,
  indicator: string | undefined,
): Decision<string | undefined, TopicSource> {
  const given = { own: new FoldedWords(indicator ?? ""), label, line: line?.place, above };
  const row = DECISION.decide(given);
  return { row, value: nameFrom(row.gives, given)?.words };
}

function nameFrom(source: TopicSource, given: TopicGiven): FoldedWords | null | undefined {
  if (source === "label") return given.label;
  if (source === "list") return nameOfList(given);
  return source === "heading" ? nameOfHeading(given) : undefined;
}

/** Whether a name says more than the indicator does. */
function isNew(name: FoldedWords | null | undefined, own: FoldedWords): boolean {
  return name != null && !name.isPartOf(own);
}

function nameOfHeading({ above, line }: TopicGiven): FoldedWords | null | undefined {
  return above[nearestHeading(above, line)]?.name;
}

/** The nearest line that opens a list below the nearest heading, and says more than the indicator does. */
function nameOfList({ own, above, line }: TopicGiven): FoldedWords | undefined {
  const heading = nearestHeading(above, line);
  for (let at = above.length - 1; at > heading; at--) {
    const { place, name } = above[at] as LineAbove;
    if (place !== line && name != null && isNew(name, own)) return name;
  }
  return undefined;
}

/** Index of the nearest heading above a line, -1 for none. */
function nearestHeading(above: readonly LineAbove[], line: Line | undefined): number {
  let at = above.length - 1;
  while (at >= 0 && (above[at]?.place.kind !== "heading" || above[at]?.place === line)) at--;
  return at;
}

/** The words before a colon in a clause, if they name what stands after it; else the label in force before. */
export function labelAfter(
  { view, tokens }: SentenceInput,
  clause: Clause | undefined,
  before: FoldedWords | null,
): FoldedWords | null {
  const label = clause && findLabel(tokens, clause);
  const words = label && nameLabel(view, tokens, label);
  return words === undefined ? before : makeName(words);
}

/** `Cây lạc` before the first colon of a line, `cây ngô` of `…; cây ngô: năng suất`; of several the last. */
function findLabel(tokens: readonly ContextToken[], { boundary, label, gap }: Clause): Span | undefined {
  if (label !== undefined) return spanAfter(tokens, label, label.end, /^:$/);
  if (boundary !== "colon") return undefined;
  let colon = gap.end - 1;
  while (colon > gap.start && tokens[colon]?.text !== ":") colon--;
  return spanAfter(tokens, gap, colon, /^[:;,–]$/);
}

/** What stands before `end` after the last of some marks in a span. */
function spanAfter(tokens: readonly ContextToken[], { start }: Span, end: number, marks: RegExp): Span {
  let from = end;
  while (from > start && !marks.test(tokens[from - 1]?.text ?? "")) from--;
  return { start: from, end };
}
