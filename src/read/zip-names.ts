/**
 * Lists the names in the table of contents of a ZIP archive without unpacking anything. They distinguish office files
 * from other archives.
 */

const END_OF_TABLE = 0x06054b50;
const TABLE_ENTRY = 0x02014b50;
/** The end record is 22 bytes long, and a comment of up to 65,535 bytes may follow it. */
const MAX_END_LENGTH = 22 + 0xffff;
/** Number of names that are enough to recognise an archive. */
const MAX_NAMES = 1000;

/** The first names of an archive; empty if it has no table of contents. */
export function listNames(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  while (names.length < MAX_NAMES && at + 46 <= end && view.readUInt32LE(at) === TABLE_ENTRY) {
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    names.push(view.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

function findEnd(view: Buffer): number | undefined {
  const last = view.length - 22;
  for (let at = last; at >= 0 && at >= view.length - MAX_END_LENGTH; at--) {
    if (view.readUInt32LE(at) === END_OF_TABLE) return at;
  }
  return undefined;
}
