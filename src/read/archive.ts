import { ReadError } from "./document.ts";
import type { Member, Part, ReadContext } from "./format.ts";
import { isHidden } from "./hidden.ts";

/**
 * Yields the part that a member of an archive becomes: the member itself, or a failure if its path is unsafe. Hidden
 * files yield nothing. Throws a `BudgetError` if there are too many members.
 */
export function* takeMember(member: Member, { budget }: ReadContext): Generator<Part> {
  budget.countMember();
  const at = `!/${member.name}`;
  const danger = findDanger(member.name);
  if (danger !== undefined) yield { sort: "unread", at, error: new ReadError(danger, "unsafe") };
  else if (!member.name.split("/").some(isHidden)) yield { sort: "member", at, member };
}

/**
 * Describes why the path of a member is unsafe; undefined if it is not. Nothing is unpacked to disk, but an archive
 * with such paths is not trustworthy.
 */
function findDanger(name: string): string | undefined {
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "an absolute path in an archive; it is not read";
  if (name.split("/").includes("..")) return "a path that leaves its archive; it is not read";
  if (name.includes("\0")) return "a path that contains a NUL character; it is not read";
  return undefined;
}
