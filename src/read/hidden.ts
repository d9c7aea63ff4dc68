/** What programs keep for themselves. */
const KEPT = new Set(["node_modules", "__macosx", "thumbs.db", "desktop.ini"]);

/** Whether a file or a directory is one that a program keeps for itself, by its name. */
export function isKept(name: string): boolean {
  return KEPT.has(name.toLowerCase());
}

/**
 * Whether a file or a directory is one that nobody means to read, by its name: hidden, kept by a program for itself, or
 * the lock that an office program leaves beside an open file.
 */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || isKept(name);
}
