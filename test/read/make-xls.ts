/** A record of a workbook stream. */
export const record = (type: number, ...data: readonly (Buffer | number[])[]): Buffer => {
  const body = Buffer.concat(data.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from(shorts(type, body.length)), body]);
};

/** Numbers as two bytes each. */
export const shorts = (...numbers: readonly number[]): number[] =>
  numbers.flatMap((number) => [number & 255, (number >> 8) & 255]);

/** A text of Excel 97, with its length in two bytes. */
export const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from([...shorts(value.length), 1]), Buffer.from(value, "utf16le")]);

/** The first and the last record of a part of the stream. */
export const begin = (version = 0x600): Buffer => record(0x809, shorts(version, 5, 0, 0));
export const end = (): Buffer => record(0x0a);

/** A workbook stream: the records that the sheets share, and the records of each sheet. */
export function makeStream(
  globals: readonly Buffer[],
  sheets: readonly { records: readonly Buffer[]; isHidden?: boolean }[],
  version = 0x600,
): Buffer {
  const parts = sheets.map(({ records }) => Buffer.concat([begin(version), ...records, end()]));
  const place = (offset: number, isHidden = false) =>
    record(0x85, [...shorts(offset & 0xffff, offset >> 16), isHidden ? 1 : 0, 0, 1, 0, 65]);
  const own = [begin(version), ...globals];
  let offset = Buffer.concat([...own, ...sheets.map(() => place(0)), end()]).length;
  const places = sheets.map(({ isHidden }, index) => {
    const at = offset;
    offset += parts[index]?.length ?? 0;
    return place(at, isHidden);
  });
  return Buffer.concat([...own, ...places, end(), ...parts]);
}

const SECTOR = 512;
const END_OF_CHAIN = 0xffff_fffe;
const IN_TABLE = 0xffff_fffd;

/** A compound file with one stream. */
export function makeCompound(name: string, stream: Buffer): Buffer {
  const content = Buffer.concat([stream, Buffer.alloc(Math.max(4096 - stream.length, 0))]);
  const count = Math.ceil(content.length / SECTOR);
  const tables = Math.ceil((count + 1) / (SECTOR / 4 - 1));
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  for (let at = 0; at < tables; at++) table.writeUInt32LE(IN_TABLE, at * 4);
  table.writeUInt32LE(END_OF_CHAIN, tables * 4);
  const first = tables + 1;
  for (let at = 0; at < count; at++) {
    table.writeUInt32LE(at === count - 1 ? END_OF_CHAIN : first + at + 1, (first + at) * 4);
  }
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(tables, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at < tables ? at : 0xffff_ffff, 76 + at * 4);
  const padded = Buffer.concat([content, Buffer.alloc(count * SECTOR - content.length)]);
  return Buffer.concat([header, table, makeDirectory(name, first, content.length), padded]);
}

function makeDirectory(name: string, start: number, size: number): Buffer {
  const directory = Buffer.alloc(SECTOR);
  const entries = [
    { name: "Root Entry", sort: 5, child: 1, start: END_OF_CHAIN, size: 0 },
    { name, sort: 2, child: 0xffff_ffff, start, size },
  ];
  for (const [index, entry] of entries.entries()) {
    const at = index * 128;
    directory.write(entry.name, at, "utf16le");
    directory.writeUInt16LE(entry.name.length * 2 + 2, at + 64);
    directory[at + 66] = entry.sort;
    for (const link of [68, 72]) directory.writeUInt32LE(0xffff_ffff, at + link);
    directory.writeUInt32LE(entry.child, at + 76);
    directory.writeUInt32LE(entry.start, at + 116);
    directory.writeUInt32LE(entry.size, at + 120);
  }
  return directory;
}
