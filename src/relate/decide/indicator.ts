import { AGE } from "../../lexicon/values.ts";
import type { Span } from "../../text/span.ts";
import type { ClauseInput } from "../clauses/clause-input.ts";
import {
  isAct,
  isLed,
  LONGEST_NAME,
  type Named,
  ofAge,
  readAct,
  readGrade,
  readLabel,
  readObject,
  readRespect,
  readSubject,
  readThing,
  trimObject,
  withoutAction,
} from "../phrases/noun-phrases.ts";
import { beforeVerb, cutAtBridge, withVerb } from "../phrases/subject-of-value.ts";
import { INDICATOR, type IndicatorFeatures, type IndicatorSource } from "../rules/indicator.ts";
import type { Decision } from "../rules/rule.ts";
import { type ContextToken, findGroup } from "../words.ts";

/** The features of a clause, and the words that each source stands for, where there are any. */
interface Candidates {
  readonly features: IndicatorFeatures;
  readonly words: Partial<Record<IndicatorSource, Named | undefined>>;
}

/** What the clause itself names as the number's indicator, with the row that chose it; undefined where it names none. */
export function findIndicator(input: ClauseInput): Decision<Named | undefined> {
  const { features, words } = candidatesOf(input);
  const { name, gives } = INDICATOR.decide(features);
  return { row: name, gives: words[gives] };
}

function candidatesOf(input: ClauseInput): Candidates {
  const { kind, unit } = input.record;
  const grade = readGrade(input.tokens, input.clause);
  if (grade !== undefined) return { features: features(input, "part", { grade: true }), words: { grade } };
  if (kind === "count" || kind === "ratio") return ofCounted(input);
  if (kind === "percentage" || kind === "multiple") return ofPart(input);
  if (unit === AGE)
    return { features: features(input, "age", {}), words: { age: ofAge(input.view, input.tokens, input.clause) } };
  return ofMeasured(input);
}

type Sort = IndicatorFeatures["sort"];
type Flags = Omit<IndicatorFeatures, "sort" | "act" | "basis" | "measurement">;

/** The features of a clause of a sort; the flags that it does not name are not set. */
function features({ verb, basis, record }: ClauseInput, sort: Sort, flags: Partial<Flags>): IndicatorFeatures {
  return {
    sort,
    act: verb.act ?? "none",
    basis: basis?.of ?? "none",
    measurement: record.kind === "measurement",
    grade: flags.grade === true,
    done: flags.done === true,
    subject: flags.subject === true,
    doing: flags.doing === true,
    label: flags.label === true,
    raised: flags.raised === true,
    linked: flags.linked === true,
    led: flags.led === true,
    action: flags.action === true,
    light: flags.light === true,
    endsInAction: flags.endsInAction === true,
    short: flags.short === true,
    respect: flags.respect === true,
    pointed: flags.pointed === true,
    wholeDoing: flags.wholeDoing === true,
    attribute: flags.attribute === true,
    thing: flags.thing === true,
    goesOn: flags.goesOn === true,
    object: flags.object === true,
  };
}

/** `phê duyệt chủ trương đầu tư` | `71 dự án`; `64/73 trường` | `đạt chuẩn Quốc gia`; `Đại biểu nữ có` | `57 đồng chí`. */
function ofCounted(input: ClauseInput): Candidates {
  const { tokens, clause, verb, hasLabels } = input;
  const { subject: range, tail, predicate, gap } = clause;
  // `tại 4 tỉnh` | `miền Trung`: words after a place that are no verb say where it lies.
  const isPlace = tokens[gap.end - 1]?.cue?.preposition && tokens[tail.start]?.cue === undefined;
  const doing = isPlace ? undefined : readAct(tokens, tail);
  const done = findGroup(tokens, predicate.start, clause.at, "completion");
  const isDone = done !== undefined && !tokens[done]?.cue?.light;
  const subject = readSubject(tokens, range);
  const label = subject === undefined && hasLabels ? readLabel(tokens, clause) : undefined;
  const action = subject && findGroup(tokens, subject.start, subject.end, "action");
  const led = isLed(tokens, clause);
  const isShort = subject !== undefined && isTitleOrShort(tokens, subject) && clause.boundary !== "none";
  return {
    features: features(input, "counted", {
      done: isDone,
      subject: subject !== undefined,
      doing: doing !== undefined,
      label: label !== undefined,
      raised: verb.raises,
      linked: verb.isPresent && !led,
      led,
      action: action !== undefined,
      light: action !== undefined && action + 1 === subject?.end && tokens[action]?.cue?.light === true,
      short: isShort,
    }),
    words: {
      done: isDone ? { start: done, end: done + 1, from: "subject" } : undefined,
      doing,
      label,
      subject,
      action: action === undefined ? undefined : actionFrom(tokens, action, subject as Named),
    },
  };
}

function actionFrom(tokens: readonly ContextToken[], start: number, { end }: Named): Named {
  return trimObject(tokens, { start, end, from: "subject" });
}

function isTitleOrShort(tokens: readonly ContextToken[], { start, end }: Span): boolean {
  return tokens[start]?.cue?.topicNoun === true || end - start <= LONGEST_NAME;
}

/** `doanh nghiệp góp`, `tăng 12,8%` | `về lượng`, `90% số hộ` | `có nước sạch`. */
function ofPart(input: ClauseInput): Candidates {
  const { tokens, clause, basis, hasLabels, verb } = input;
  const { tail, compared } = clause;
  const respect = readRespect(tokens, tail);
  // `so với cùng kỳ giảm 3,9%` | `số vụ`
  const isPointed = compared !== undefined && verb.act === "change" && tokens[tail.start]?.cue?.pointed === true;
  const subject = readSubject(tokens, cutAtBridge(tokens, clause.subject));
  const label = subject === undefined && hasLabels ? readLabel(tokens, clause) : undefined;
  return {
    features: features(input, "part", {
      respect: respect !== undefined,
      pointed: isPointed,
      subject: subject !== undefined,
      wholeDoing: basis?.act !== undefined,
      label: label !== undefined,
    }),
    words: {
      respect,
      pointed: isPointed ? readObject(tokens, tail) : undefined,
      subject,
      owner: subject && basis?.of === "whole" ? withoutAction(tokens, subject, clause) : undefined,
      wholeDoing: basis?.act && readAct(tokens, basis.act),
      whole: basis?.of === "whole" ? { start: basis.start, end: basis.end, from: "object" } : undefined,
      label,
    },
  };
}

/** `Tổng diện tích gieo trồng đạt` | `28.166 ha`; `làm ngập 1.312 ha` | `lúa mới cấy`. */
function ofMeasured(input: ClauseInput): Candidates {
  const { tokens, clause, verb, hasLabels } = input;
  const respect = verb.act === "change" ? readRespect(tokens, clause.tail) : undefined;
  const subject = readSubject(tokens, beforeVerb(tokens, clause) ?? cutAtBridge(tokens, withVerb(tokens, clause)));
  const last = subject && tokens[subject.end - 1]?.cue;
  const thing = last?.side
    ? readThing(tokens, { start: clause.subject.start, end: (subject as Named).end - 1 })
    : undefined;
  const object = readObject(tokens, clause.tail);
  const label = subject === undefined && hasLabels ? readLabel(tokens, clause) : undefined;
  return {
    features: features(input, "measured", {
      respect: respect !== undefined,
      subject: subject !== undefined,
      attribute: last?.attribute === true || last?.side === true,
      thing: thing !== undefined,
      goesOn: last?.side === true && input.memory.previous !== undefined && clause.boundary !== "sentence",
      object: object !== undefined,
      action: subject !== undefined && isAct(tokens, subject),
      endsInAction: last?.action === true,
      label: label !== undefined,
    }),
    words: {
      respect,
      subject,
      thing,
      attribute: subject && { start: subject.end - 1, end: subject.end, from: "subject" },
      object,
      label,
    },
  };
}
