import { deflateSync } from "node:zlib";
import { assemblePdf, draw, makeStream, placeObjects } from "./make-pdf.ts";

const LETTERS = "/Encoding /WinAnsiEncoding /FirstChar 37 /LastChar 53";
const FONT = `<< /Type /Font /Subtype /TrueType /BaseFont /Helvetica ${LETTERS} /Widths [${"500 ".repeat(17)}] >>`;
const FORM = "/Type /XObject /Subtype /Form /BBox [0 0 400 400]";
/** The number of the first object that a caller of `makePage` adds. */
const FIRST = 6;

/** A file of one page with a drawing, in the font `/F1`; `objects` have the numbers from 6 on. */
export function makePage(
  content: string,
  { resources = "", font = FONT, objects = [] as readonly string[], page = "" } = {},
): Buffer {
  return makeTree([
    "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
    font,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents 5 0 R ${page} >>`,
    content.startsWith("<<") ? content : makeStream(content),
    ...objects,
  ]);
}

/** A file whose page tree is given as objects from the second on. */
export function makeTree(nodes: readonly string[]): Buffer {
  return assemblePdf(["<< /Type /Catalog /Pages 2 0 R >>", ...nodes]);
}

/** Data deflated once or several times over. */
export function deflate(data: Uint8Array, times = 1): string {
  let bytes = Buffer.from(data);
  for (let time = 0; time < times; time++) bytes = deflateSync(bytes, { level: 9 });
  return makeStream(bytes.toString("latin1"), `/Filter [${"/FlateDecode ".repeat(times)}]`);
}

/** Data in which each two bytes are 128 letters, deflated. */
export function packRuns(letters: number): string {
  const runs = Buffer.alloc(letters / 64, Uint8Array.of(129, 0x20));
  return makeStream(deflateSync(runs).toString("latin1"), "/Filter [/FlateDecode /RunLengthDecode]");
}

/** Spaces as LZW packs them best: each code is a space more than the one before. Deflated. */
export function packLzw(rounds: number): string {
  const codes = [0x20, ...Array.from({ length: 3800 }, (_, index) => 258 + index)];
  let bits = "";
  let length = 9;
  const add = (code: number) => {
    bits += code.toString(2).padStart(length, "0");
  };
  for (let round = 0; round < rounds; round++) {
    add(256);
    length = 9;
    for (const [index, code] of codes.entries()) {
      add(code);
      length = Math.max(9, Math.floor(Math.log2(258 + index + 1)) + 1);
    }
  }
  add(257);
  const bytes = Buffer.from(bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)) ?? []);
  return makeStream(deflateSync(bytes).toString("latin1"), "/Filter [/FlateDecode /LZWDecode]");
}

/** A page whose colour is a pattern that is drawn with itself. */
export function makeSelfPattern(text: string): Buffer {
  const resources = "/Pattern << /P1 6 0 R >>";
  const pattern = makeStream(
    "/Pattern cs /P1 scn 0 0 9 9 re f",
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << ${resources} >>`,
  );
  return makePage(`/Pattern cs /P1 scn 0 0 99 99 re f\n${text}`, { resources, objects: [pattern] });
}

/** Forms that each draw the next one several times; the last has the given content. */
function chainForms(levels: number, times: number, last: string): string[] {
  return Array.from({ length: levels }, (_, level) =>
    level === levels - 1
      ? makeStream(last, `${FORM} /Resources << /Font << /F1 3 0 R >> >>`)
      : makeStream("/X Do\n".repeat(times), `${FORM} /Resources << /XObject << /X ${FIRST + level + 1} 0 R >> >>`),
  );
}

/** Forms that draw forms that draw forms: `times` to the power of `levels` drawings in a file of a few kilobytes. */
export function makeNestedForms(levels: number, times: number, last: string, rest = ""): Buffer {
  const objects = chainForms(levels, times, last);
  return makePage(`/X Do\n${rest}`, { resources: "/XObject << /X 6 0 R >>", objects });
}

/** A form that draws itself. */
export function makeSelfForm(text: string): Buffer {
  return makePage(`/X Do\n${text}`, {
    resources: "/XObject << /X 6 0 R >>",
    objects: [makeStream("/X Do /X Do", `${FORM} /Resources << /XObject << /X 6 0 R >> >>`)],
  });
}

/** A font whose letters are drawings of nested forms. */
export function makeNestedLetters(text: string): Buffer {
  const [levels, times] = [9, 10];
  const letter = FIRST + levels;
  return makePage(text, {
    font: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] ${LETTERS} /Widths [${"5 ".repeat(17)}] /CharProcs << /five ${letter} 0 R /percent ${letter} 0 R >> /Resources << /XObject << /X 6 0 R >> >> >>`,
    objects: [...chainForms(levels, times, "0 0 9 9 re f"), makeStream("9 0 d0 /X Do")],
  });
}

/** A soft mask of nested forms. */
export function makeNestedMask(text: string): Buffer {
  return makePage(`/G1 gs\n${text}`, {
    resources: "/ExtGState << /G1 << /SMask << /Type /Mask /S /Alpha /G 6 0 R >> >> >>",
    objects: chainForms(9, 10, draw("7%", 9, 9)),
  });
}

/** A note on the page that is drawn as nested forms. */
export function makeNestedNote(text: string): Buffer {
  return makePage(text, {
    page: "/Annots [<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 99 99] /AP << /N 6 0 R >> >>]",
    objects: chainForms(9, 10, draw("7%", 9, 9)),
  });
}

/** A colour from a table of numbers that claims to be a gigabyte. */
export function makeSampledColour(text: string): Buffer {
  const table = "/FunctionType 0 /Domain [0 1 0 1 0 1] /Range [0 1 0 1 0 1] /Size [1000 1000 1000] /BitsPerSample 8";
  return makePage(`/C1 cs 0.5 0.5 0.5 scn\n${text}`, {
    resources: "/ColorSpace << /C1 [/DeviceN [/A /B /C] /DeviceRGB 6 0 R] >>",
    objects: [makeStream("x", table)],
  });
}

/** A content stream before the text that is packed as a picture of 65,000 times 65,000 dots. */
export function makePackedAsPicture(text: string): Buffer {
  const picture = Buffer.from("ffd8ffc0000b08fde8fde8010111 00ffda00080101 00003f00".replaceAll(" ", ""), "hex");
  return makePage(text, {
    page: "/Contents [6 0 R 5 0 R]",
    objects: [makeStream(picture.toString("latin1"), "/Filter /DCTDecode")],
  });
}

/** `5%` in a font of two bytes a letter. `entries` are more of the font, `table` more of its codes. */
export function makeCidFont({
  name = "Helvetica",
  entries = "",
  table = "",
  codes = "/ToUnicode 7 0 R",
  encoding = "/Identity-H",
}): Buffer {
  const spaces = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange";
  return makePage(draw("\\0005\\000%", 20, 300), {
    font: `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding ${encoding} /DescendantFonts [6 0 R] ${codes} >>`,
    objects: [
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 >> /DW 500 ${entries} >>`,
      makeStream(`${spaces} 2 beginbfchar <0035> <0035> <0025> <0025> endbfchar ${table} endcmap`),
      deflate(Buffer.from(`${spaces} 9 begincidrange ${"<000000> <10fffe> 0 ".repeat(20_000)} endcidrange endcmap`)),
    ],
  });
}

/** How often a piece of an outline calls the next, and how deep that goes. */
const CALLS = 20;
const DEPTH = 9;

/** A page in a font (CFF) whose outlines are pieces that call pieces. */
export function makeNestedOutlines(text: string): Buffer {
  const list = (pieces: readonly (readonly number[])[]) => {
    const ends = Array.from({ length: pieces.length + 1 }, (_, index) => 1 + pieces.slice(0, index).flat().length);
    const offsets = ends.flatMap((end) => [end >> 8, end & 255]);
    return pieces.length === 0 ? [0, 0] : [0, pieces.length, 2, ...offsets, ...pieces.flat()];
  };
  const call = (piece: number) => [32 + piece, 29];
  const pieces = Array.from({ length: DEPTH }, (_, piece) => [
    ...(piece < DEPTH - 1 ? Array.from({ length: CALLS }, () => call(piece + 1)).flat() : []),
    11,
  ]);
  const end = (outlines: number) => [
    1,
    0,
    4,
    2,
    ...list([[65]]),
    ...list([[29, 0, 0, outlines >> 8, outlines & 255, 17]]),
    ...list([]),
    ...list(pieces),
  ];
  const file = [...end(end(0).length), ...list([[14], [...call(0), 14]])];
  return makeOutlines(text, makeStream(String.fromCharCode(...file), "/Subtype /Type1C"), "/FontFile3 6 0 R");
}

/** A page in a font (Type 1) whose outlines are pieces that call pieces. */
export function makeNestedType1(text: string): Buffer {
  const encrypt = (plain: string, key: number) => {
    let state = key;
    return [...`\0\0\0\0${plain}`]
      .map((letter) => {
        const code = letter.charCodeAt(0) ^ (state >> 8);
        state = ((code + state) * 52845 + 22719) & 0xffff;
        return String.fromCharCode(code);
      })
      .join("");
  };
  const write = (bytes: readonly number[]) => {
    const piece = encrypt(String.fromCharCode(...bytes), 4330);
    return `${piece.length} RD ${piece}`;
  };
  const pieces = Array.from({ length: DEPTH }, (_, piece) => [
    ...(piece < DEPTH - 1 ? Array.from({ length: CALLS }, () => [139 + piece + 1, 10]).flat() : []),
    11,
  ]);
  const subroutines = pieces.map((bytes, piece) => `dup ${piece} ${write(bytes)} NP\n`).join("");
  const outlines = `/CharStrings 1 dict dup begin\n/five ${write([139, 248, 136, 13, 139, 10, 14])} ND\nend\n`;
  const secret = `dup /Private 8 dict dup begin /lenIV 4 def /Subrs ${DEPTH} array\n${subroutines}ND\n${outlines}end`;
  const head =
    "%!PS-AdobeFont-1.0: Own\n/FontMatrix [0.001 0 0 0.001 0 0] def\n/Encoding StandardEncoding def\ncurrentfile eexec\n";
  const body = encrypt(secret, 55665);
  const file = makeStream(`${head}${body}`, `/Length1 ${head.length} /Length2 ${body.length} /Length3 0`);
  return makeOutlines(text, file, "/FontFile 6 0 R");
}

function makeOutlines(text: string, file: string, entry: string): Buffer {
  return makePage(text, {
    font: `<< /Type /Font /Subtype /Type1 /BaseFont /Own ${LETTERS} /Widths [${"500 ".repeat(17)}] /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 32 ${entry} >> >>`,
    objects: [file],
  });
}

/**
 * A file whose table of objects is a stream with the given entries. The page tree is in a stream of objects, which
 * says that it has `count` of them.
 */
export function makePackedObjects(text: string, { entries = "/W [1 2 1]", count = 4 } = {}): Buffer {
  const packed = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
    FONT,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
  ];
  const starts = packed.map((_, index) => packed.slice(0, index).join(" ").length + (index > 0 ? 1 : 0));
  const head = starts.map((start, index) => `${index + 1} ${start} `).join("");
  const objects = makeStream(`${head}${packed.join(" ")}`, `/Type /ObjStm /N ${count} /First ${head.length}`);
  const { body, offsets } = placeObjects(["null", "null", "null", "null", makeStream(text), objects]);
  const plain = [...offsets.slice(4), body.length].map((offset) => [1, offset >> 8, offset & 255, 0]);
  const rows = [[0, 0, 0, 0], ...packed.map((_, index) => [2, 0, 6, index]), ...plain];
  const table = makeStream(String.fromCharCode(...rows.flat()), `/Type /XRef /Size 8 /Root 1 0 R ${entries}`);
  return Buffer.from(`${body}7 0 obj\n${table}\nendobj\nstartxref\n${body.length}\n%%EOF\n`, "latin1");
}
