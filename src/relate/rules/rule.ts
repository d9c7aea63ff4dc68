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
export type Row<Features, Gives> = readonly [
  name: string,
  example: string,
  when: Wanted<Features>,
  flags: readonly (FlagOf<Features> | `-${FlagOf<Features> & string}`)[],
  gives: Gives,
];

/** A row with its conditions. */
export interface Rule<Features, Gives> {
  readonly name: string;
  readonly example: string;
  readonly conditions: readonly Condition<Features>[];
  readonly gives: Gives;
}

/** What a decision gave, and the name of the row that made it. */
export interface Decision<Gives> {
  readonly row: string;
  readonly gives: Gives;
}

/** One condition of a row: the feature has a value, or one of several. */
interface Condition<Features> {
  readonly feature: keyof Features;
  readonly value: unknown;
  /** Further values that fit as well. */
  readonly others: readonly unknown[] | undefined;
}

/** A table of rows, for the decisions of one field. */
export class RuleTable<Features extends object, Gives> {
  readonly rules: readonly Rule<Features, Gives>[];
  /** The feature that most rows ask for: its value leaves few of them to try. */
  private readonly key: keyof Features | undefined;
  private readonly byKey = new Map<unknown, readonly Rule<Features, Gives>[]>();

  constructor(
    /** The name of the field in traces and tests. */
    readonly field: string,
    rows: readonly Row<Features, Gives>[],
  ) {
    this.rules = rows.map(([name, example, when, flags, gives]) => {
      return { name, example, conditions: [...valueConditions(when), ...flags.map(flagCondition<Features>)], gives };
    });
    this.key = mostCommon(rows.flatMap(([, , when]) => Object.keys(when) as (keyof Features)[]));
  }

  /** The first row that fits. Throws an error where none does: the last row of most tables has no conditions. */
  decide(features: Features): Rule<Features, Gives> {
    const row = this.find(features);
    if (row === undefined) throw new Error(`no row of the table "${this.field}" fits`);
    return row;
  }

  /** The first row that fits, if one does. */
  find(features: Features): Rule<Features, Gives> | undefined {
    const { key } = this;
    const rules = key === undefined ? this.rules : (this.byKey.get(features[key]) ?? this.select(features[key]));
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as Rule<Features, Gives>;
      if (fits(features, rule.conditions)) return rule;
    }
    return undefined;
  }

  /** The rows that can fit where the key has a value, without their condition on it. */
  private select(value: unknown): readonly Rule<Features, Gives>[] {
    const isKey = ({ feature }: Condition<Features>) => feature === this.key;
    const rules = this.rules
      .filter(({ conditions }) => conditions.every((one) => !isKey(one) || holds(one, value)))
      .map((rule) => ({ ...rule, conditions: rule.conditions.filter((one) => !isKey(one)) }));
    this.byKey.set(value, rules);
    return rules;
  }
}

function mostCommon<Key>(keys: readonly Key[]): Key | undefined {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
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

function fits<Features extends object>(features: Features, conditions: readonly Condition<Features>[]): boolean {
  for (let i = 0; i < conditions.length; i++) {
    const condition = conditions[i] as Condition<Features>;
    if (!holds(condition, features[condition.feature])) return false;
  }
  return true;
}

function holds<Features>({ value, others }: Condition<Features>, own: unknown): boolean {
  return own === value || others?.includes(own) === true;
}
