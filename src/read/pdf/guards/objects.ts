import { core, type PdfStream } from "../core.ts";
import { type FindMeter, toCount, wrap } from "./wrap.ts";

/** Filters of images. Their decoders allocate memory for as many pixels as the file claims. */
const PICTURE_FILTERS = new Set(["DCT", "DCTDecode", "JPX", "JPXDecode", "CCF", "CCITTFaxDecode", "JBIG2Decode"]);

/** Meters the work of pdf.js when it reads the objects of a file and decompresses its streams. */
export function guardObjects(findMeter: FindMeter): void {
  // All decoders call this method to get memory for their output.
  wrap(core.DecodeStream, "ensureBuffer", (stream, original, bytes: number) => {
    const { buffer, minBufferLength = 0 } = stream;
    const room = buffer?.length ?? 0;
    if (bytes > room) {
      const meter = findMeter();
      meter?.checkStream(bytes);
      meter?.work(Math.max(bytes, minBufferLength) - room);
    }
    return original.call(stream, bytes);
  });

  // Text is never compressed with a filter for images.
  wrap(core.Parser, "makeFilter", (parser, original, stream: PdfStream, name: string, ...rest) =>
    PICTURE_FILTERS.has(name) ? stream : original.call(parser, stream, name, ...rest),
  );

  // Dictionaries of streams are parsed again each time the stream is used, so they are counted here. Once the meter has
  // failed, the lexer reports the end of the file, because some loops of pdf.js continue after any error until then.
  const end = new core.Lexer(new core.NullStream()).getObj();
  wrap(core.Lexer, "getObj", (lexer, original) => {
    if (findMeter()?.hasFailed) return end;
    const { stream } = lexer;
    const start = stream.pos;
    const token = original.call(lexer);
    if (!(stream instanceof core.DecodeStream)) findMeter()?.work(stream.pos - start);
    return token;
  });

  // A cross-reference table whose entries take no bytes may claim any number of them.
  wrap(core.XRef, "readXRefStream", (xref, original, stream: PdfStream) => {
    const { byteWidths, entryRanges } = xref.streamState ?? {};
    if (Array.isArray(byteWidths) && !byteWidths.some((width) => width > 0)) throw new Error("entries of no bytes");
    const counts = Array.isArray(entryRanges) ? entryRanges.filter((_, index) => index % 2 === 1) : [];
    findMeter()?.hold(counts.reduce((sum: number, count) => sum + toCount(count), 0));
    return original.call(xref, stream);
  });

  // An object stream states the number of its objects, and pdf.js allocates memory for them.
  wrap(core.XRef, "fetchCompressed", (xref, original, reference: unknown, entry: { offset: number }, ...rest) => {
    const stream = xref.fetch(core.Ref.get(entry.offset, 0)) as PdfStream | undefined;
    const count = toCount(stream?.dict?.get("N"));
    const meter = findMeter();
    meter?.work(count);
    meter?.hold(count);
    meter?.release(count);
    return original.call(xref, reference, entry, ...rest);
  });
}
