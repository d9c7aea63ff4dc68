/** Text of TCVN3 or VNI fonts that was taken for Unicode (`TriÖu ®ång`, `Toång soá`). */
import { isSyllable } from "./syllables.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { UNICODE_VIETNAMESE } from "./unicode.ts";
import { decodeVni } from "./vni.ts";

/** The encodings that live in fonts. */
export type LegacyEncoding = "tcvn3" | "vni";

const DECODERS: Record<LegacyEncoding, (codes: string) => string> = { tcvn3: decodeTcvn3, vni: decodeVni };

/** A run of letters and of codes that may be letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: capitals of TCVN 5712.
const RUN = /[A-Za-z\u0080-\u00FF\u2212\u03BC\u0001\u0002\u0004-\u0006\u0011-\u0017]+/g;
const CODE = /[\u0080-\u00FF\u2212\u03BC]/;
/** Fewer words could be an accident. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.75;

interface LineCount {
  runs: number;
  good: Record<LegacyEncoding | "unicode", number>;
}

/** The text with its legacy letters made Unicode, where it has any; `forced` says that it has. */
export function mendLegacyText(text: string, forced?: LegacyEncoding): string {
  if (forced !== undefined) return DECODERS[forced](text);
  const lines = text.split("\n");
  const counts = lines.map(countLine);
  const encoding = judge(counts.filter((count) => count !== undefined));
  if (encoding === undefined) return text;
  // In a text that has Unicode lines as well, a line that could be either stays.
  const lead = lines.some((line) => UNICODE_VIETNAMESE.test(line)) ? 1 : 0;
  const mend = (line: string, index: number) => {
    const count = counts[index];
    return count !== undefined && count.good[encoding] >= count.good.unicode + lead ? DECODERS[encoding](line) : line;
  };
  return lines.map(mend).join("\n");
}

/** What a line's words are in each reading; undefined where it has no legacy words for sure. */
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
  if (good < LEAST_WORDS || good <= unicode || good < runs * LEAST_SHARE) return undefined;
  return tcvn3 >= vni ? "tcvn3" : "vni";
}
