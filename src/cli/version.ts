declare const EXTRACT_VI_VERSION: string;

/** The version in package.json, inserted by the build. */
export const VERSION: string = EXTRACT_VI_VERSION;
