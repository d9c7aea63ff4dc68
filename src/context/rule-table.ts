import type { DecidedRow } from "../record/record-context.ts";

/**
 * Decisions as tables: each field of a record's context is decided by the first row that fits the features of its clause.
 * A row has a name, which `extract explain` prints, and an example, which a test reads.
 */

/** Names of the features that are yes or no. */
export type FlagOf<Features> = {
  [Key in keyof Features]: Features[Key] extends boolean ? Key : never;
}[keyof Features];

/** Features with named values, and the values that a row asks for: one, or any of several. */
export type Wanted<Features> = {
  readonly [Key in Exclude<keyof Features, FlagOf<Features>>]?: Features[Key] | readonly Features[Key][];
};

/**
 * A row of a table: its name; a text in which it decides for the number between `⟨` and `⟩`; the values that it asks for;
 * the flags that must be set or, after `-`, must not; and what it gives.
 */
export type RuleRow<Features, Gives> = readonly [
  name: string,
  example: string,
  when: Wanted<Features>,
  flags: readonly (FlagOf<Features> | `-${FlagOf<Features> & string}`)[],
  gives: Gives,
];

/** A row with its conditions. */
export interface Rule<Features, Gives> extends DecidedRow<Gives> {
  readonly example: string;
  readonly conditions: readonly Condition<Features>[];
}

/** What was decided, and the row that decided it. */
export interface Decision<Value, Gives> {
  readonly row: DecidedRow<Gives>;
  readonly value: Value;
}

/** One condition of a row: the feature has a value, or one of several. */
interface Condition<Features> {
  readonly feature: keyof Features;
  readonly value: unknown;
  /** Further values that fit as well. */
  readonly others: readonly unknown[] | undefined;
}

/**
 * How each feature is found for a subject, that which a decision is about. A decision asks for a feature at most once, and
 * only where a row depends on it: most of the features of most numbers are never computed.
 */
export type Asked<Subject, Features> = { readonly [Key in keyof Features]: (subject: Subject) => Features[Key] };

/** A table of rows, for the decisions of one field. */
export class RuleTable<Features extends object, Gives> {
  readonly rules: readonly Rule<Features, Gives>[];

  constructor(
    /** The name of the field in traces and tests. */
    readonly field: string,
    rows: readonly RuleRow<Features, Gives>[],
  ) {
    this.rules = rows.map(([name, example, when, flags, gives]) => {
      return { name, example, conditions: [...valueConditions(when), ...flags.map(flagCondition<Features>)], gives };
    });
  }

  /** The decisions of the table about subjects of one type. */
  asking<Subject>(asked: Asked<Subject, Features>): Decider<Subject, Features, Gives> {
    return new Decider(this, asked);
  }
}

/** Decides about subjects by the rows of a table. */
export class Decider<Subject, Features extends object, Gives> {
  private readonly all: DecisionNode<Subject, Features, Gives>;

  constructor(
    private readonly table: RuleTable<Features, Gives>,
    asked: Asked<Subject, Features>,
  ) {
    this.all = new DecisionNode(
      asked,
      table.rules.map((rule) => ({ rule, conditions: rule.conditions })),
    );
  }

  /** The first row that fits. Throws an error where none does: the last row of most tables has no conditions. */
  decide(subject: Subject): Rule<Features, Gives> {
    const row = this.find(subject);
    if (row === undefined) throw new Error(`no row of the table "${this.table.field}" fits`);
    return row;
  }

  /** The first row that fits, if one does. */
  find(subject: Subject): Rule<Features, Gives> | undefined {
    let candidates = this.all;
    while (candidates.ask !== undefined) candidates = candidates.with(candidates.ask(subject));
    return candidates.rule;
  }
}

/** A row with those of its conditions that are not known to hold. */
interface Candidate<Features, Gives> {
  readonly rule: Rule<Features, Gives>;
  readonly conditions: readonly Condition<Features>[];
}

/** The rows of a table that can fit once some features are known. */
class DecisionNode<Subject, Features extends object, Gives> {
  /** The row that fits, when nothing is left to ask: the first one, if it has no conditions left. */
  readonly rule: Rule<Features, Gives> | undefined;
  /** Asks for the next feature: the one that most rows need, as its value leaves the fewest of them. */
  readonly ask: ((subject: Subject) => unknown) | undefined;
  private readonly feature: keyof Features | undefined;
  private whenTrue: DecisionNode<Subject, Features, Gives> | undefined = undefined;
  private whenFalse: DecisionNode<Subject, Features, Gives> | undefined = undefined;
  private readonly byValue = new Map<unknown, DecisionNode<Subject, Features, Gives>>();

  constructor(
    private readonly asked: Asked<Subject, Features>,
    private readonly rows: readonly Candidate<Features, Gives>[],
  ) {
    const [first] = rows;
    this.rule = first?.conditions.length === 0 ? first.rule : undefined;
    this.feature = this.rule === undefined ? mostCommon(rows) : undefined;
    this.ask = this.feature === undefined ? undefined : asked[this.feature];
  }

  /** The rows that can still fit where the feature has a value. They are selected when a text first gives the value. */
  with(value: unknown): DecisionNode<Subject, Features, Gives> {
    const known = value === true ? this.whenTrue : value === false ? this.whenFalse : this.byValue.get(value);
    return known ?? this.select(value);
  }

  private select(value: unknown): DecisionNode<Subject, Features, Gives> {
    const isKnown = ({ feature }: Condition<Features>) => feature === this.feature;
    const rows = this.rows.filter(({ conditions }) => conditions.every((one) => !isKnown(one) || holds(one, value)));
    const selected = new DecisionNode(
      this.asked,
      rows.map(({ rule, conditions }) => ({ rule, conditions: conditions.filter((one) => !isKnown(one)) })),
    );
    if (value === true) this.whenTrue = selected;
    else if (value === false) this.whenFalse = selected;
    else this.byValue.set(value, selected);
    return selected;
  }
}

/** The feature that most rows ask for, of those up to the first that fits whatever it is. */
function mostCommon<Features, Gives>(rows: readonly Candidate<Features, Gives>[]): keyof Features | undefined {
  const counts = new Map<keyof Features, number>();
  for (const { conditions } of rows) {
    if (conditions.length === 0) break;
    for (const { feature } of conditions) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function valueConditions<Features>(when: Wanted<Features>): Condition<Features>[] {
  return Object.entries(when).map(([name, value]) => {
    const [first, ...others] = Array.isArray(value) ? value : [value];
    return { feature: name as keyof Features, value: first, others: others.length > 0 ? others : undefined };
  });
}

function flagCondition<Features>(flag: PropertyKey): Condition<Features> {
  const name = String(flag);
  const isSet = !name.startsWith("-");
  return { feature: (isSet ? name : name.slice(1)) as keyof Features, value: isSet, others: undefined };
}

function holds<Features>({ value, others }: Condition<Features>, own: unknown): boolean {
  return own === value || others?.includes(own) === true;
}
