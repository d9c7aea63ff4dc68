/** The constants that the build defines for the source. `dist` is an expression for the folder of the bundles. */
export function readDefinitions(dist?: string): Record<string, string>;
/** Builds the library, the command and the report page. */
export function buildAll(): Promise<void>;
/** Whether the bundles are older than their sources. */
export function isStale(): boolean;
