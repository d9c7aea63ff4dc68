/** The names in a ZIP archive's table of contents, without unpacking anything: they tell an office file from others. */

const END_OF_TABLE = 0x06054b50;
const TABLE_ENTRY = 0x02014b50;
/** A comment of 65,535 bytes may follow the end of the table. */
const LONGEST_END = 22 + 0xffff;
/** As many names as tell what an archive is. */
const MOST_NAMES = 1000;

/** The first names of an archive; none where it has no table of contents. */
export function listNames(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  while (names.length < MOST_NAMES && at + 46 <= end && view.readUInt32LE(at) === TABLE_ENTRY) {
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    names.push(view.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

function findEnd(view: Buffer): number | undefined {
  const last = view.length - 22;
  for (let at = last; at >= 0 && at >= view.length - LONGEST_END; at--) {
    if (view.readUInt32LE(at) === END_OF_TABLE) return at;
  }
  return undefined;
}
