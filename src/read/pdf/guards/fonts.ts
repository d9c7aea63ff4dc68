import { core, type PdfDict, type PdfXRef } from "../core.ts";
import { type FindMeter, toCount, wrap } from "./wrap.ts";

/** The largest character code that is a Unicode code point, and the largest glyph index of a font. */
const LAST_CODE = 0x10ffff;
const LAST_GLYPH = 0xffff;
/** Most codespace ranges of a font. Real fonts have fewer than ten, and each character is looked up in all of them. */
const MAX_CODE_RANGES = 1000;

/** Meters the work of pdf.js when it reads a font. */
export function guardFonts(findMeter: FindMeter): void {
  const holdCodes = (count: number) => {
    findMeter()?.work(toCount(count));
    findMeter()?.hold(toCount(count));
  };

  // The glyphs of a Type 3 font are drawings, which may contain anything. Their codes and widths are stored elsewhere.
  wrap(core.TranslatedFont, "loadType3Data", async () => undefined);

  // A single line `<0000> <ffff> <0041>` maps 65,536 codes.
  for (const name of ["mapBfRange", "mapBfRangeToArray", "mapCidRange"] as const) {
    wrap(core.CMap, name, (table, original, first: number, last: number, to: unknown) => {
      if (last > LAST_CODE) return;
      holdCodes(last - first + 1);
      original.call(table, first, last, to);
    });
  }
  wrap(core.CMap, "mapOne", (table, original, code: number, to: unknown) => {
    if (code <= LAST_CODE) original.call(table, code, to);
  });
  wrap(core.CMap, "addCodespaceRange", (table, original, ...range) => {
    if (table.numCodespaceRanges < MAX_CODE_RANGES) original.apply(table, range);
  });
  wrap(core.PartialEvaluator, "readToUnicode", async (evaluator, original, ...parameters) => {
    const table: { length: number } | null = await original.apply(evaluator, parameters);
    // The table is an array of 8 bytes per code, up to the largest code.
    findMeter()?.hold((table?.length ?? 0) / 8);
    return table;
  });

  // A single entry `/W [0 65535 500]` gives the width of 65,536 glyphs.
  wrap(core.PartialEvaluator, "extractWidths", (evaluator, original, dict: PdfDict, ...rest) => {
    for (const [key, values] of [
      ["W", 1],
      ["W2", 3],
    ] as const)
      limitRanges(dict, key, values, evaluator.xref, holdCodes);
    return original.call(evaluator, dict, ...rest);
  });
  wrap(core.PartialEvaluator, "preEvaluateFont", (evaluator, original, ...parameters) => {
    const font = original.apply(evaluator, parameters);
    return { ...font, firstChar: toGlyph(font.firstChar), lastChar: toGlyph(font.lastChar) };
  });

  // Glyph outlines are programs that can call each other.
  wrap(core.CFFParser, "parseCharString", (parser, original, state, piece?: Uint8Array, ...rest) => {
    findMeter()?.work(piece?.length ?? 0);
    return original.call(parser, state, piece, ...rest);
  });
  wrap(core.Type1CharString, "convert", (outline, original, piece: readonly number[], ...rest) => {
    findMeter()?.work(piece.length);
    return original.call(outline, piece, ...rest);
  });
}

const toGlyph = (given: number) => Math.max(0, Math.min(given, LAST_GLYPH));

/**
 * Clips the glyph ranges in an array `[first last values… first [values…] …]` at the largest glyph index, and counts
 * their glyphs.
 */
function limitRanges(
  dict: PdfDict,
  key: string,
  values: number,
  xref: PdfXRef,
  holdCodes: (count: number) => void,
): void {
  const given = dict.get(key);
  if (!Array.isArray(given)) return;
  const ranges = [...given];
  for (let at = 0; at < ranges.length; at += 2) {
    const first = xref.fetchIfRef(ranges[at]);
    const last = xref.fetchIfRef(ranges[at + 1]);
    if (Array.isArray(last)) {
      holdCodes(last.length);
      continue;
    }
    ranges[at + 1] = Math.min(Number(last), LAST_GLYPH);
    holdCodes(ranges[at + 1] - Number(first) + 1);
    at += values;
  }
  dict.set(key, ranges);
}
