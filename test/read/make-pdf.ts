/** A PDF file of pages with the given drawing, in a font of the given name whose codes are those of Windows. */
export function makePdf(drawings: readonly string[], font = "Helvetica"): Buffer {
  return assemblePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${drawings.length} /Kids [${drawings.map((_, page) => `${4 + page * 2} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${"500 ".repeat(256)}] >>`,
    ...drawings.flatMap((drawing, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      makeStream(drawing),
    ]),
  ]);
}

/** A stream as an object of a PDF file. Its data are given as they stand in the file, each character a byte. */
export function makeStream(data: string, entries = ""): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** A PDF file of objects, the first of which is its catalog; each character is a byte. */
export function assemblePdf(objects: readonly string[]): Buffer {
  const { body, offsets } = placeObjects(objects);
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(
    `${body}${end}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}

/** The part of a PDF file before its table of objects, and where each object begins in it. */
export function placeObjects(objects: readonly string[]): { body: string; offsets: number[] } {
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  return { body, offsets };
}

/** What draws a text at a place. */
export const draw = (text: string, x: number, y: number, size = 10) =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
