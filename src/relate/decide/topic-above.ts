import type { Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import type { ClauseInput, SentenceInput } from "../clauses/clause-input.ts";
import { LineName, makeLineName } from "../discourse/above.ts";
import { nameLabel } from "../phrases/line-name.ts";
import type { Decision } from "../rules/rule.ts";
import { TOPIC, type TopicFeatures } from "../rules/topic.ts";
import type { ContextToken } from "../words.ts";

const DECISION = TOPIC.asking<TopicFeatures>({
  label: ({ label }) => label,
  list: ({ list }) => list,
  heading: ({ heading }) => heading,
});

/** The words above a number that its indicator belongs to. */
export function decideTopicAbove(
  { discourse: { above, line } }: ClauseInput,
  label: LineName | null,
  indicator: string | undefined,
): Decision<string | undefined> {
  const own = new LineName(indicator ?? "");
  const isNew = (name: LineName | null | undefined) => name != null && !name.isPartOf(own);
  const nearest = above.findLastIndex(({ place }) => place.kind === "heading" && place !== line?.place);
  const heading = above[nearest]?.name;
  const list = above.findLast(({ place, name }, at) => at > nearest && place !== line?.place && isNew(name))?.name;
  const { name, gives } = DECISION.decide({ label: isNew(label), list: list !== undefined, heading: isNew(heading) });
  return { row: name, gives: gives === "none" ? undefined : { label, list, heading }[gives]?.words };
}

/** The words before a colon in a clause, if they name what stands after it; else the label in force before. */
export function labelAfter(
  { view, tokens }: SentenceInput,
  clause: Clause | undefined,
  before: LineName | null,
): LineName | null {
  const label = clause && findLabel(tokens, clause);
  const words = label && nameLabel(view, tokens, label);
  return words === undefined ? before : makeLineName(words);
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
