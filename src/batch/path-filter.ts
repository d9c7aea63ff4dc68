/** Which of the files that a walk finds are read. */
export interface PathFilter {
  /** Whether a file is read, by its path under the directory that was named. */
  takes(path: string): boolean;
  /** Whether a file or a whole directory is left out. */
  excludes(path: string): boolean;
}

/** Globs as they were typed. */
export interface Globs {
  glob?: readonly string[];
  exclude?: readonly string[];
}

/** A filter of globs; one without a slash is for the name alone, as in `.gitignore`. */
export async function makePathFilter({ glob = [], exclude = [] }: Globs): Promise<PathFilter> {
  if (glob.length === 0 && exclude.length === 0) return { takes: () => true, excludes: () => false };
  const { default: picomatch } = await import("picomatch");
  const compile = (pattern: string) => {
    const isMatch = picomatch(pattern.replace(/^\.?\/|\/$/g, ""), { basename: !/\/(?!$)/.test(pattern), dot: true });
    return (path: string) => isMatch(path);
  };
  const taken = glob.map(compile);
  const excluded = exclude.map(compile);
  return {
    takes: (path) => taken.length === 0 || taken.some((isMatch) => isMatch(path)),
    excludes: (path) => excluded.some((isMatch) => isMatch(path)),
  };
}
