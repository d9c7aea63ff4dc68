/** Reads the streams of a compound file, the container of old Office formats (.doc, .xls). */

/** Where a stream lies: its first sector and its size in bytes. */
interface StreamEntry {
  start: number;
  size: number;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
/** Sector numbers from here on are no sectors but marks, such as the end of a chain. */
const MARKS = 0xffff_fff0;
/** Number of sectors of the table that the header lists. */
const HEADER_SECTORS = 109;
const STORAGE_ROOT = 5;
const STREAM = 2;

/** A compound file. Reading it never takes more time and memory than its size, whatever its tables say. */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #shift: number;
  readonly #table: number[];
  readonly #streams = new Map<string, StreamEntry>();
  #root: StreamEntry = { start: MARKS, size: 0 };

  /** @param bytes the file, or only its beginning: then its streams may be missing */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isCompound = bytes.length >= HEADER_LENGTH && SIGNATURE.every((byte, at) => bytes[at] === byte);
    this.#shift = isCompound ? this.#bytes.readUInt16LE(30) : 0;
    this.#table = this.#shift === 9 || this.#shift === 12 ? this.#readTable() : [];
    if (this.#table.length > 0) this.#readDirectory();
  }

  /** Whether it has a stream of this name outside of its folders. */
  has(name: string): boolean {
    return this.#streams.has(name);
  }

  /** The bytes of a stream outside of the folders; as far as they are there, if the file is cut off. */
  read(name: string): Buffer {
    const entry = this.#streams.get(name);
    if (entry === undefined) return Buffer.alloc(0);
    const isSmall = entry.size < this.#bytes.readUInt32LE(56);
    const content = isSmall ? this.#readSmall(entry.start) : this.#readChain(entry.start);
    return content.subarray(0, entry.size);
  }

  /** The table of sectors: for each sector, the next one of its stream. */
  #readTable(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < HEADER_SECTORS; index++) sectors.push(this.#bytes.readUInt32LE(76 + index * 4));
    const perSector = (1 << this.#shift) / 4;
    const most = this.#bytes.length >> this.#shift;
    let next = this.#bytes.readUInt32LE(68);
    for (let count = 0; next < MARKS && count < most; count++) {
      const list = this.#sector(next);
      for (let at = 0; at + 8 <= list.length; at += 4) sectors.push(list.readUInt32LE(at));
      next = list.length === perSector * 4 ? list.readUInt32LE(list.length - 4) : MARKS;
    }
    const table: number[] = [];
    for (const sector of sectors) {
      if (sector >= MARKS || table.length > most + perSector) break;
      const list = this.#sector(sector);
      for (let at = 0; at + 4 <= list.length; at += 4) table.push(list.readUInt32LE(at));
    }
    return table;
  }

  #sector(number: number): Buffer {
    const start = (number + 1) * (1 << this.#shift);
    return this.#bytes.subarray(start, start + (1 << this.#shift));
  }

  #readChain(start: number): Buffer {
    const sectors: Buffer[] = [];
    for (let at = start; at < MARKS && sectors.length <= this.#table.length; at = this.#table[at] ?? MARKS) {
      sectors.push(this.#sector(at));
    }
    return Buffer.concat(sectors);
  }

  /** Reads a small stream, which lies in sectors of 64 bytes in a stream of the whole file. */
  #readSmall(start: number): Buffer {
    const content = this.#readChain(this.#root.start);
    const table = this.#readChain(this.#bytes.readUInt32LE(60));
    const pieces: Buffer[] = [];
    for (let at = start; at < MARKS && pieces.length * 64 <= content.length; ) {
      pieces.push(content.subarray(at * 64, at * 64 + 64));
      at = at * 4 + 4 <= table.length ? table.readUInt32LE(at * 4) : MARKS;
    }
    return Buffer.concat(pieces);
  }

  #readDirectory(): void {
    const directory = this.#readChain(this.#bytes.readUInt32LE(48));
    const count = Math.floor(directory.length / ENTRY_LENGTH);
    const seen = new Set<number>();
    const open = count === 0 || directory[66] !== STORAGE_ROOT ? [] : [directory.readUInt32LE(76)];
    if (count > 0) this.#root = readEntry(directory, 0);
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (index >= count || seen.has(index)) continue;
      seen.add(index);
      const at = index * ENTRY_LENGTH;
      open.push(directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72));
      if (directory[at + 66] !== STREAM) continue;
      const length = Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2);
      this.#streams.set(directory.toString("utf16le", at, at + length), readEntry(directory, at));
    }
  }
}

function readEntry(directory: Buffer, at: number): StreamEntry {
  return { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) };
}

/** Whether a file is an Excel workbook of the time before 2007. A Word document may have one in a folder. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return findWorkbook(new CompoundFile(bytes)) !== undefined;
}

/** The name of the stream with the workbook: that of Excel 97 and later, or that of Excel 5 and 95. */
export function findWorkbook(file: CompoundFile): "Workbook" | "Book" | undefined {
  if (file.has("Workbook")) return "Workbook";
  return file.has("Book") ? "Book" : undefined;
}
