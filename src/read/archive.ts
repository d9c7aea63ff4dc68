import { ReadError } from "./document.ts";
import type { Member, Part, ReadContext } from "./format.ts";
import { isHidden } from "./hidden.ts";

/** What a member of an archive is to its reader: itself, a failure for a hostile path, or nothing. */
export function* takeMember(member: Member, { budget }: ReadContext): Generator<Part> {
  budget.countMember();
  const at = `!/${member.name}`;
  const danger = findDanger(member.name);
  if (danger !== undefined) yield { sort: "unread", at, error: new ReadError(danger, "unsafe") };
  else if (!member.name.split("/").some(isHidden)) yield { sort: "member", at, member };
}

/** What is wrong with a member's path; nothing is written, yet what leaves its archive is not to be trusted. */
function findDanger(name: string): string | undefined {
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "an absolute path in an archive; it is not read";
  if (name.split("/").includes("..")) return "a path that leaves its archive; it is not read";
  if (name.includes("\0")) return "a path with a NUL; it is not read";
  return undefined;
}
