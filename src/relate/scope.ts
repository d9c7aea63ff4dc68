/** What earlier lines and sentences say of the times and plans of later ones. */
export interface Scope {
  /** The period in force. */
  period: string | undefined;
  /** Whether the lines at hand are of a plan. */
  isPlan: boolean;
}

/** A scope for the beginning of a document. */
export function newScope(): Scope {
  return { period: undefined, isPlan: false };
}
