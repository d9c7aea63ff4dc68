const FIELDS = [
  ...["kind", "value", "from", "to", "unit", "per", "numerator", "denominator", "iso", "noun", "modifier"],
] as const;

/** A text in NFC; anything else as it is. */
export const composed = (value: unknown): unknown => (typeof value === "string" ? value.normalize("NFC") : value);

/**
 * The normal-form fields of a record that are not null; of a ratio without an expected value, its value is left out.
 * `words` is how nouns and denominators are compared.
 */
export function normalForm(
  record: object,
  expected: Record<string, unknown> = {},
  words: (value: unknown) => unknown = composed,
): Record<string, unknown> {
  const all = record as Record<string, unknown>;
  const form: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (all[field] === null || all[field] === undefined) continue;
    if (field === "value" && expected.kind === "ratio" && expected.value === undefined) continue;
    form[field] = field === "noun" || field === "per" ? words(all[field]) : all[field];
  }
  if (expected.exact !== undefined) form.exact = all.exact ?? String(BigInt(all.value as number));
  return form;
}
