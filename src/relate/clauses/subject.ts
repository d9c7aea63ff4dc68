import { isEmpty, type Span } from "../../text/span.ts";
import {
  type ContextToken,
  depthAfter,
  hasTime,
  isMeasure,
  isPlainWord,
  isTimeLink,
  isVerb,
} from "../context-tokens.ts";

/** Leaves out the openers, times and circumstances before the words that name what a number is of. */
export function dropAdverbials(tokens: readonly ContextToken[], start: number, end: number, isStrong: boolean): number {
  const parts = splitAtCommas(tokens, start, end);
  let first = parts.length - 1;
  while (first > 0 && isJoined(tokens, parts, first, isStrong)) first--;
  const part = parts[first] as Span;
  return first < parts.length - 1 ? afterLink(tokens, part.start, part.end) : part.start;
}

/** Whether the part before goes on into this one: an enumeration, or a part without words of its own (`, chỉ 47 tạ/ha`). */
function isJoined(tokens: readonly ContextToken[], parts: readonly Span[], at: number, isStrong: boolean): boolean {
  const [before, part] = [parts[at - 1] as Span, parts[at] as Span];
  if (tokens[before.end]?.text === ";" || isBut(tokens[before.end])) return false;
  if (isCoordinated(tokens, before, part)) return true;
  if (!isStrong || isEmpty(part)) return false;
  if (isActJoined(tokens, before, part)) return true;
  return isNominal(tokens, before) && !beginsAnew(tokens, part) && !hasTimeAfter(tokens, before, part);
}

/** `dư nợ trung` | `, dài hạn`, `phát hiện` | `, lập biên bản`: a bare second part of a name or of an act. */
export function isCoordinated(tokens: readonly ContextToken[], before: Span, part: Span): boolean {
  if (tokens[before.end]?.text !== "," || isEmpty(part)) return false;
  if (isActJoined(tokens, before, part)) return true;
  return isMeasure(tokens[before.start]) && isNominal(tokens, before) && isBare(tokens, part);
}

const LONGEST_BARE_PART = 2;

/** Whether the words before the verb of a part are one or two that stand for nothing by themselves. */
function isBare(tokens: readonly ContextToken[], { start, end }: Span): boolean {
  let to = start;
  while (to < end && isPlainWord(tokens[to]) && !tokens[to]?.cue?.action) to++;
  return to > start && to - start <= LONGEST_BARE_PART && (to === end || isVerb(tokens[to] as ContextToken));
}

/** `truy tìm` | `, bắt giữ` */
function isActJoined(tokens: readonly ContextToken[], before: Span, part: Span): boolean {
  return tokens[before.end - 1]?.cue?.action === true && tokens[part.start]?.cue?.action === true;
}

/** `, toàn huyện có`, `, xuất khẩu gỗ tháng 3`: a part with a place or a time of its own is no member of a list. */
function beginsAnew(tokens: readonly ContextToken[], { start, end }: Span): boolean {
  return tokens[start]?.cue?.place === true || hasTime(tokens, start + 1, end);
}

/** `nợ thuế của doanh nghiệp tăng cao, lên đến` | `2.400 tỷ đồng`: what the part before speaks of, to its verb. */
export function findEarlierSubject(tokens: readonly ContextToken[], start: number, end: number): Span | undefined {
  const parts = splitAtCommas(tokens, start, end - 1);
  const part = parts[parts.length - 1] as Span;
  const first = tokens[part.start]?.cue;
  if (first?.opener || first?.clauseEnd || first?.preposition || first?.status !== undefined) return undefined;
  let to = part.start;
  while (to < part.end && !isVerb(tokens[to] as ContextToken) && !tokens[to]?.cue?.rankVerb) to++;
  return to < part.end && to > part.start ? trimSubject(tokens, part.start, to) : undefined;
}

/** `nhưng` */
function isBut(token: ContextToken | undefined): boolean {
  return token?.cue?.particle === "but";
}

/** `Tỷ giá ổn định,` | `xuất khẩu gỗ` | `tháng 3/2018`: a measure with a time of its own after words that say something. */
function hasTimeAfter(tokens: readonly ContextToken[], before: Span, { start, end }: Span): boolean {
  const isName = isMeasure(tokens[start]) || tokens[start]?.cue?.action === true;
  return isName && tokens[end]?.type === "time" && end > start + 1 && before.end > before.start + 1;
}

const LONGEST_PART = 6;

/** Whether a part of an enumeration names a thing: short, without an opener, a time, a verb's mark. */
function isNominal(tokens: readonly ContextToken[], { start: from, end }: Span): boolean {
  const start = afterLink(tokens, from, end);
  const cue = tokens[start]?.cue;
  if (end - start > LONGEST_PART || end === start) return false;
  // `tốt, khá, đạt` | `, chưa đạt lần lượt là`
  if (cue?.grade && end === start + 1) return true;
  if (cue?.opener || cue?.clauseEnd || cue?.preposition || cue?.aspect || cue?.timeLink) return false;
  for (let i = start; i < end; i++) {
    const { type, cue: own } = tokens[i] as ContextToken;
    if (type !== "word" || own?.particle === "tense" || own?.reporting) return false;
  }
  return true;
}

/** `Dẫn đầu là` | `điện tử`, `riêng` | `cho vay nông nghiệp`: where the name begins that a part ends with. */
function afterLink(tokens: readonly ContextToken[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.particle === "copula" || (cue?.continuer && i === start)) return i + 1;
  }
  return start;
}

function splitAtCommas(tokens: readonly ContextToken[], start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as ContextToken;
    depth = depthAfter(depth, token);
    if (depth > 0 || !(isBut(token) || (token.type === "mark" && /^[,;.–—”"]$/.test(token.text)))) continue;
    parts.push({ start: from, end: i });
    from = i + 1;
  }
  parts.push({ start: from, end });
  return parts;
}

/** Cuts openers, marks, times and stray prepositions off both ends of a subject. */
export function trimSubject(tokens: readonly ContextToken[], from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && (isIdle(tokens[start] as ContextToken) || isTimeLink(tokens, start))) start++;
  while (start < end && isLoose(tokens[end - 1] as ContextToken)) end--;
  return { start, end };
}

function isIdle({ type, cue }: ContextToken): boolean {
  return type === "mark" || type === "time" || type === "figure" || cue?.opener === true || cue?.status !== undefined;
}

function isLoose({ type, text, cue }: ContextToken): boolean {
  if (type === "mark") return text !== ")";
  return type === "time" || cue?.status !== undefined || cue?.looseEnd === true;
}
