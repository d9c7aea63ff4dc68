import { crc32, deflateRawSync } from "node:zlib";

/** A file to put into an archive. */
export interface ZipFile {
  name: string | Uint8Array;
  content: string | Uint8Array;
  /** Bits of its general purpose flag: 1 is encrypted. */
  flag?: number;
  /** The size that it claims to unpack to. */
  size?: number;
}

/** A ZIP archive, hostile ones included: nothing of the names, flags and sizes is checked. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flag = 0x800, size } of files) {
    const data = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(data, { level: 9 });
    const raw = Buffer.from(name as Uint8Array);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flag, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size ?? data.length, 18);
    shared.writeUInt16LE(raw.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, raw, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    table.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.of(20, 0), shared, tail, raw]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = (target: string, type: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

/** What a Word document has beside its body. */
export interface DocxOptions {
  /** The path of its main part. */
  main?: string;
  files?: readonly ZipFile[];
}

/** A Word document of the given body, with the given styles; `head` stands before its XML. */
export function makeDocx(
  body: string,
  styles = "",
  head = "",
  { main = "word/document.xml", files = [] }: DocxOptions = {},
): Buffer {
  return makeZip([
    { name: "[Content_Types].xml", content: TYPES },
    { name: "_rels/.rels", content: RELATIONS(main, "officeDocument") },
    { name: "word/_rels/document.xml.rels", content: RELATIONS("styles.xml", "styles") },
    { name: "word/styles.xml", content: `<w:styles ${WORD}>${styles}</w:styles>` },
    { name: main, content: `${head}<w:document ${WORD}><w:body>${body}</w:body></w:document>` },
    ...files,
  ]);
}
