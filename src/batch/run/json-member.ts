const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Returns the value of a member of a JSON object as it is written; the last one if there are several, undefined if there
 * is none. If the object is cut off or has a syntax error, only the complete members before that place count: `{"id":7`
 * has no id, because more digits may have followed. It looks at each character once and does not recurse, so that neither a
 * value with 8,000 arrays in each other nor a line of 100 MB is more than a scan. It does not check that a value is JSON.
 */
export function findMember(json: string, name: string): string | undefined {
  let found: string | undefined;
  let at = skipSpace(json, 0);
  for (let opening = "{"; json[at] === opening; opening = ",") {
    const key = skipSpace(json, at + 1);
    if (json[key] !== '"') break;
    const keyEnd = findStringEnd(json, key) + 1;
    const colon = skipSpace(json, keyEnd);
    if (json[colon] !== ":") break;
    const value = skipSpace(json, colon + 1);
    const valueEnd = findValueEnd(json, value);
    at = skipSpace(json, valueEnd);
    if (json[at] !== "," && json[at] !== "}") break;
    if (isNamed(json.slice(key, keyEnd), name)) found = json.slice(value, valueEnd);
  }
  return found;
}

/** Returns the index of the next character that is not whitespace. */
function skipSpace(json: string, start: number): number {
  let at = start;
  while (at < json.length && " \t\r\n".includes(json[at] as string)) at++;
  return at;
}

/** Returns the index after the value that begins at `start`. */
function findValueEnd(json: string, start: number): number {
  const first = json[start];
  if (first === '"') return findStringEnd(json, start) + 1;
  if (first === "{" || first === "[") return findBracketsEnd(json, start);
  let at = start;
  while (at < json.length && !" \t\r\n,]}".includes(json[at] as string)) at++;
  return at;
}

/** Returns the index after the bracket that closes the one at `start`, or the end of the text if there is none. */
function findBracketsEnd(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at++) {
    const character = json[at];
    if (character === '"') at = findStringEnd(json, at);
    else if (character === "{" || character === "[") depth++;
    else if ((character === "}" || character === "]") && --depth === 0) return at + 1;
  }
  return json.length;
}

/** Returns the index of the closing quote of the string that begins at `start`, or the end of the text. */
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
