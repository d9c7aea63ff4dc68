const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The value of a member of a JSON object as it is written, the last one where there are several; undefined where there
 * is none, or where `json` is no object. It looks at each character once and does not recurse, so that neither a value
 * with 8,000 arrays in each other nor a line of 100 MB is more than a scan. It does not check that the value is JSON.
 */
export function findMember(json: string, name: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  // The name and the start of the value of the member at hand, as far as they have come.
  let key: string | undefined;
  let start = -1;
  const endMember = (end: number) => {
    if (start >= 0 && key !== undefined && isNamed(key, name)) found = json.slice(start, end).trim();
    key = undefined;
    start = -1;
  };
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
      const end = findStringEnd(json, at);
      if (depth === 1 && start < 0) key = json.slice(at, end + 1);
      at = end;
    } else if (character === "{" || character === "[") {
      depth++;
    } else if (character === "}" || character === "]") {
      if (depth === 1) endMember(at);
      depth--;
    } else if (depth === 1 && character === ":") {
      start = at + 1;
    } else if (depth === 1 && character === ",") {
      endMember(at);
    }
  }
  return json.trimStart().startsWith("{") ? found : undefined;
}

/** Where the string that begins at `start` has its closing quote; the end of the text where it has none. */
function findStringEnd(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return json.length;
}

/** Whether a name in quotes is `name`; any of its characters may be written as `\u0069`, which takes six. */
function isNamed(quoted: string, name: string): boolean {
  if (!quoted.includes("\\")) return quoted === `"${name}"`;
  if (quoted.length > 6 * name.length + 2) return false;
  try {
    return JSON.parse(quoted) === name;
  } catch {
    return false;
  }
}
