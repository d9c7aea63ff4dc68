import type { Decision } from "../../context/rule-table.ts";
import type { Role } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import { isEmpty } from "../../text/span.ts";
import { isListed } from "../clauses/clause.ts";
import type { ContextToken } from "../context-tokens.ts";
import { type Focus, renameFocus } from "../discourse/discourse.ts";
import { type Frame, redecide, withContext } from "../discourse/frame.ts";
import { ownNoun } from "../phrases/noun.ts";
import { NAME, type NameSource, SHARED_NAME } from "../rules/name.ts";
import type { Antecedent } from "./antecedent.ts";

/** What the name of a number is decided by. */
interface NameGiven {
  readonly record: Resolved;
  readonly role: Role;
  /** What the number is of, and the same with the name of what is counted where it has none. */
  readonly chosen: Focus;
  readonly focus: Focus;
  /** What was said before that the number goes on with. */
  readonly model: Antecedent["model"];
}

const DECISION = NAME.asking<NameGiven>({
  goesOn: ({ model }) => model !== undefined,
  focus: ({ chosen }) => chosen.indicator !== undefined,
  noun: ({ focus }) => focus.indicator !== undefined,
  ownNoun: ({ record }) => hasOwnNoun(record),
  owner: ({ focus }) => focus.owner !== undefined,
  counted: ({ role, record: { kind } }) => role === "level" && (kind === "count" || kind === "ratio"),
});

/** The words of a number's indicator, with the row that decided whose they are. */
export function decideName(given: NameGiven): Decision<string | undefined, NameSource> {
  const row = DECISION.decide(given);
  return { row, value: nameFrom(row.gives, given) };
}

function nameFrom(source: NameSource, { focus, model }: NameGiven): string | undefined {
  switch (source) {
    case "before":
      return model?.name?.words;
    case "owner":
      return focus.owner;
    case "none":
      return undefined;
    default:
      return focus.indicator;
  }
}

/** `có 105.000 lượt hộ thiếu đói, giảm 42,1%`, `giảm 304 hộ cận nghèo`: without other words the noun names what changed. */
export function nameByNoun(focus: Focus, role: Role, record: Resolved): Focus {
  if (focus.indicator !== undefined || role === "level") return focus;
  // `19.873 học sinh, tăng 326 em`
  const name = hasOwnNoun(record) ? record.noun : ownNoun(focus.noun);
  return name === undefined ? focus : renameFocus(focus, name);
}

function hasOwnNoun({ kind, noun }: Resolved): boolean {
  return kind === "count" && ownNoun(noun) !== undefined;
}

/** Two numbers that stand one after the other, and the last of their sentence so far. */
interface SharedGiven {
  readonly tokens: readonly ContextToken[];
  readonly frame: Frame;
  readonly next: Frame;
  readonly last: Frame;
}

const SHARED_DECISION = SHARED_NAME.asking<SharedGiven>({
  pair: ({ next }) => next.context.rows.focus.gives === "both",
  named: ({ frame }) => frame.context.indicator !== undefined,
  predicate: ({ last: { named, record, context } }) =>
    named?.from === "object" && record.noun !== undefined && context.role === "level",
  joined: ({ tokens, next }) => isJoined(tokens, next),
  bareCount: ({ frame: { record, context, focus } }) =>
    record.noun !== undefined && context.role === "level" && focus.indicator === undefined,
});

/** Gives the name of a number to those before it that share it: the first of a pair, or the members of a list. */
export function shareName(tokens: readonly ContextToken[], frames: Frame[], last: Frame): void {
  if (last.named === undefined) return;
  let next = last;
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i] as Frame;
    const row = SHARED_DECISION.find({ tokens, frame, next, last });
    if (row === undefined) return;
    const shared = redecide(frame, "name", row);
    shared.indicator = last.context.indicator;
    frames[i] = withContext(frame, shared);
    if (row.gives === "pair") return;
    next = frame;
  }
}

/** `, 12 cá nhân`, `và 12 cá nhân`, `214 hộ` | `với 960 nhân khẩu`: whether a number without words of its own is joined to the one before. */
function isJoined(tokens: readonly ContextToken[], { clause: { subject, boundary, gap }, verb }: Frame): boolean {
  if (!isEmpty(subject) || verb.act !== undefined) return false;
  if (boundary === "none") return tokens[gap.start]?.cue?.particle === "company";
  return !verb.isPresent && isListed(boundary);
}
