/** Repairs text of TCVN3 or VNI fonts that was taken for Unicode (`TriÖu ®ång`, `Toång soá`). */
import { isSyllable } from "./syllables.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { UNICODE_VIETNAMESE } from "./unicode.ts";
import { decodeVni } from "./vni.ts";

/** The encodings that are defined by fonts: documents store their codes as if they were Latin-1 characters. */
export type LegacyEncoding = "tcvn3" | "vni";

const DECODERS: Record<LegacyEncoding, (codes: string) => string> = { tcvn3: decodeTcvn3, vni: decodeVni };

/** A run of ASCII letters and of codes that may be letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: TCVN 5712 has capitals at these codes.
const RUN = /[A-Za-z\u0080-\u00FF\u2212\u03BC\u0001\u0002\u0004-\u0006\u0011-\u0017]+/g;
const CODE = /[\u0080-\u00FF\u2212\u03BC]/;
/** Fewest decoded syllables at which a text counts as legacy text: a single one may be a coincidence. */
const MIN_GOOD_WORDS = 2;
const MIN_GOOD_SHARE = 0.75;

interface LineCount {
  runs: number;
  good: Record<LegacyEncoding | "unicode", number>;
}

/**
 * Converts the letters of legacy fonts in a text to Unicode, line by line. Without `forced`, only lines that are
 * recognised as legacy text are converted; with it, the whole text is taken to be in that encoding.
 */
export function mendLegacyText(text: string, forced?: LegacyEncoding): string {
  if (forced !== undefined) return DECODERS[forced](text);
  const lines = text.split("\n");
  const counts = lines.map(countLine);
  const encoding = judge(counts.filter((count) => count !== undefined));
  if (encoding === undefined) return text;
  // If other lines of the text are proper Unicode, a line that could be read either way stays as it is.
  const lead = lines.some((line) => UNICODE_VIETNAMESE.test(line)) ? 1 : 0;
  const mend = (line: string, index: number) => {
    const count = counts[index];
    return count !== undefined && count.good[encoding] >= count.good.unicode + lead ? DECODERS[encoding](line) : line;
  };
  return lines.map(mend).join("\n");
}

/**
 * Counts how many words of a line are syllables in each encoding; undefined if the line has no words that may be legacy
 * text, or letters that only Unicode has.
 */
function countLine(line: string): LineCount | undefined {
  if (UNICODE_VIETNAMESE.test(line)) return undefined;
  const runs = line.match(RUN)?.filter((run) => CODE.test(run)) ?? [];
  if (runs.length === 0) return undefined;
  const count = (decode: (run: string) => string) => runs.filter((run) => isSyllable(decode(run))).length;
  return {
    runs: runs.length,
    good: { tcvn3: count(decodeTcvn3), vni: count(decodeVni), unicode: count((run) => run) },
  };
}

function judge(counts: readonly LineCount[]): LegacyEncoding | undefined {
  const sum = (pick: (count: LineCount) => number) => counts.reduce((total, count) => total + pick(count), 0);
  const runs = sum((count) => count.runs);
  const unicode = sum((count) => count.good.unicode);
  const [tcvn3, vni] = [sum((count) => count.good.tcvn3), sum((count) => count.good.vni)];
  const good = Math.max(tcvn3, vni);
  if (good < MIN_GOOD_WORDS || good <= unicode || good < runs * MIN_GOOD_SHARE) return undefined;
  return tcvn3 >= vni ? "tcvn3" : "vni";
}
