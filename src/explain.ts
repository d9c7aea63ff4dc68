import type { ExtractRecord } from "./extract.ts";
import type { ExtractOptions } from "./extract-options.ts";
import type { Mention } from "./grammar/mention.ts";
import { readText } from "./pipeline.ts";
import type { DecidedField } from "./record/record-context.ts";
import type { Trace } from "./trace.ts";

/** One token that the lexer saw. */
export interface ExplainedToken {
  type: string;
  text: string;
  start: number;
  end: number;
}

/** One grammar rule or refiner that fired, with the text that it took. */
export interface ExplainedRule {
  rule: string;
  text: string;
  start: number;
  end: number;
}

/** The row of a table that decided a field of a record. */
export interface ExplainedDecision {
  /** The `id` of the record. */
  id: string;
  field: DecidedField;
  row: string;
}

/** A column of a table: what it is, and what its figures are said to be. */
export interface ExplainedColumn {
  /** `t1`, as in the records. */
  table: string;
  /** The heads of the column, with ` › ` between them. */
  column: string;
  /** What stands in it: numbers of rows, labels, units, figures, other words. */
  sort: string;
  /** The role of its figures; null where nothing decides what they compare. */
  role: string | null;
  /** The unit that its head gives, or the one declared for the table, as it is written there. */
  unit: string | null;
  period: string | null;
  /** The row of the table of roles that decided, and the words of its basis. */
  row: string;
  basis: string | null;
}

/** How a text was read: its tokens, the rules that fired, the records that came of it, the rows that decided their fields. */
export interface Explanation {
  tokens: ExplainedToken[];
  rules: ExplainedRule[];
  records: ExtractRecord[];
  decisions: ExplainedDecision[];
  /** The columns of its tables. */
  columns: ExplainedColumn[];
}

/**
 * Reads a text and tells how: for debugging, and for reports of bugs. Offsets are into the text as given. `tables` are those
 * of the text, and `lexicon` has further words, as in `extract`. Throws a `TypeError` for a text that is not a string.
 */
export function explain(text: string, options: Pick<ExtractOptions, "tables" | "lexicon"> = {}): Explanation {
  const explanation: Explanation = { tokens: [], rules: [], records: [], decisions: [], columns: [] };
  for (const records of readText(text, options, traceInto(explanation, text))) explanation.records.push(...records);
  return explanation;
}

function traceInto({ tokens, rules, decisions, columns }: Explanation, text: string): Trace {
  let toGiven = (start: number, end: number) => ({ start, end });
  const place = (start: number, end: number) => {
    const given = toGiven(start, end);
    return { text: text.slice(given.start, given.end), ...given };
  };
  const addRule = (rule: string, { start, end }: Mention) => rules.push({ rule, ...place(start, end) });
  return {
    segment(map) {
      toGiven = map;
    },
    table({ name, columns: all, periodOf, unitOf }) {
      for (const column of all) {
        const { heads, sort, role, row, basis, index } = column;
        const period = periodOf(index) ?? null;
        const given = {
          unit: unitOf(column)?.words ?? null,
          basis: basis?.words ?? null,
          period,
          row: row?.name ?? "",
        };
        columns.push({
          table: name,
          column: heads.join(" › "),
          sort,
          role: sort === "figure" ? (role ?? null) : null,
          ...given,
        });
      }
    },
    tokens(all) {
      for (const { tokenType, startOffset, end } of all)
        tokens.push({ type: tokenType.name, ...place(startOffset, end) });
    },
    mentions(all) {
      for (const mention of all) addRule(mention.form, mention);
    },
    refined(name, before, after) {
      for (const mention of after) if (!before.includes(mention)) addRule(name, mention);
      for (const mention of before) {
        const stays = after.some(({ start, end }) => start < mention.end && end > mention.start);
        if (!stays) addRule(`${name} (dropped)`, mention);
      }
    },
    context(id, { rows }) {
      for (const [field, row] of Object.entries(rows)) {
        if (row !== undefined) decisions.push({ id, field: field as DecidedField, row: row.name });
      }
    },
  };
}
