/** A record of a workbook stream. */
export interface XlsRecord {
  type: number;
  /** Its data; those of the records that continue it follow as further parts. */
  parts: readonly Buffer[];
}

const CONTINUE = 0x3c;

/** The records of a stream from an offset on. A record that is cut off ends the stream. */
export function* readRecords(stream: Buffer, start = 0): Generator<XlsRecord> {
  for (let at = start; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const parts: Buffer[] = [];
    do {
      const end = at + 4 + stream.readUInt16LE(at + 2);
      parts.push(stream.subarray(at + 4, end));
      at = end;
    } while (at + 4 <= stream.length && stream.readUInt16LE(at) === CONTINUE);
    yield { type, parts };
  }
}

/** Reads the data of a record piece by piece. At the end of the data it gives zeros and empty texts. */
export class RecordReader {
  #part = 0;
  #at = 0;

  constructor(private readonly parts: readonly Buffer[]) {}

  get isAtEnd(): boolean {
    this.#enterNext();
    return this.#part >= this.parts.length;
  }

  /** Number of bytes that are left in the current part. */
  get left(): number {
    return Math.max(0, (this.parts[this.#part]?.length ?? 0) - this.#at);
  }

  byte(): number {
    this.#enterNext();
    return this.parts[this.#part]?.[this.#at++] ?? 0;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  double(): number {
    const bytes = Buffer.alloc(8);
    for (let index = 0; index < 8; index++) bytes[index] = this.byte();
    return bytes.readDoubleLE(0);
  }

  skip(count: number): void {
    for (let left = count; left > 0 && !this.isAtEnd; ) {
      const step = Math.min(left, (this.parts[this.#part]?.length ?? 0) - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** A text of bytes, as Excel 95 and earlier write it: one character per byte. */
  bytes(length: number): string {
    let text = "";
    for (let left = length; left > 0 && !this.isAtEnd; ) {
      const part = this.parts[this.#part] as Buffer;
      const step = Math.min(left, part.length - this.#at);
      text += part.toString("latin1", this.#at, this.#at + step);
      this.#at += step;
      left -= step;
    }
    return text;
  }

  /** A text of Excel 97 and later: after its length, flags say how wide its characters are and what follows it. */
  text(length: number): string {
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.short();
    const extra = (flags & 4) === 0 ? 0 : this.long();
    const text = this.#characters(length, (flags & 1) !== 0);
    this.skip(runs * 4 + extra);
    return text;
  }

  /** Characters may go on in the next part, which begins with their width. */
  #characters(length: number, isWide: boolean): string {
    let text = "";
    let width = isWide ? 2 : 1;
    for (let left = length; left > 0; ) {
      const part = this.parts[this.#part];
      if (part === undefined) break;
      const room = Math.floor((part.length - this.#at) / width);
      if (room <= 0) {
        this.#part++;
        this.#at = 1;
        width = ((this.parts[this.#part]?.[0] ?? 0) & 1) === 0 ? 1 : 2;
        continue;
      }
      const step = Math.min(left, room);
      text += part.toString(width === 2 ? "utf16le" : "latin1", this.#at, this.#at + step * width);
      this.#at += step * width;
      left -= step;
    }
    return text;
  }

  #enterNext(): void {
    while (this.#part < this.parts.length && this.#at >= (this.parts[this.#part]?.length ?? 0)) {
      this.#part++;
      this.#at = 0;
    }
  }
}
