/** The definitions that the source expects from its build. */
export function readDefinitions(): Record<string, string>;
/** Builds the library and the command. */
export function buildAll(): Promise<void>;
/** Whether the bundles are older than what they are made from. */
export function isStale(): boolean;
