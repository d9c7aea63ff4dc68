/** Files and directories that programs keep for their own use. */
const KEPT = new Set(["node_modules", "__macosx", "thumbs.db", "desktop.ini"]);

/** Whether a file or a directory is for a program's own use, by its name. */
export function isKept(name: string): boolean {
  return KEPT.has(name.toLowerCase());
}

/**
 * Whether a file or a directory is not meant to be read, by its name: hidden, for a program's own use, or the lock file
 * that an office program creates beside an open document.
 */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || isKept(name);
}
