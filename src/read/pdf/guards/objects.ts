import { core, type PdfStream } from "../core.ts";
import { type FindMeter, toCount, wrap } from "./wrap.ts";

/** Their decoders make room for as many dots as a file claims. */
const PICTURE_FILTERS = new Set(["DCT", "DCTDecode", "JPX", "JPXDecode", "CCF", "CCITTFaxDecode", "JBIG2Decode"]);

/** Measures what the library does to read the objects of a file and to unpack its streams. */
export function guardObjects(findMeter: FindMeter): void {
  // Whatever unpacks bytes asks for room for them here.
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

  // No text is packed as a picture.
  wrap(core.Parser, "makeFilter", (parser, original, stream: PdfStream, name: string, ...rest) =>
    PICTURE_FILTERS.has(name) ? stream : original.call(parser, stream, name, ...rest),
  );

  // A stream's dictionary is read each time that the stream is used. What the library reads is at its end when the
  // meter fails: there are loops that go on after any error until then.
  const end = new core.Lexer(new core.NullStream()).getObj();
  wrap(core.Lexer, "getObj", (lexer, original) => {
    if (findMeter()?.hasFailed) return end;
    const { stream } = lexer;
    const start = stream.pos;
    const token = original.call(lexer);
    if (!(stream instanceof core.DecodeStream)) findMeter()?.work(stream.pos - start);
    return token;
  });

  // A table of objects without a byte for each may have any number of them.
  wrap(core.XRef, "readXRefStream", (xref, original, stream: PdfStream) => {
    const { byteWidths, entryRanges } = xref.streamState ?? {};
    if (Array.isArray(byteWidths) && !byteWidths.some((width) => width > 0)) throw new Error("entries of no bytes");
    const counts = Array.isArray(entryRanges) ? entryRanges.filter((_, index) => index % 2 === 1) : [];
    findMeter()?.hold(counts.reduce((sum: number, count) => sum + toCount(count), 0));
    return original.call(xref, stream);
  });

  // A stream of objects says how many they are, and room is made for them.
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
