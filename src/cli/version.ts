declare const EXTRACT_VI_VERSION: string;

/** The version in package.json, written in when the command is built. */
export const VERSION: string = EXTRACT_VI_VERSION;
