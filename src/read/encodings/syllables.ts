/**
 * The possible Vietnamese syllables. Used to distinguish a right decoding from gibberish, and to reattach letters that
 * a document has separated.
 */

const ONSETS = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x";

/** Vowels with their final consonants, without tones: `oan` in `toàn`. */
const RIMES = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
  "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu ynh yt",
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot",
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu",
  "ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
].flatMap((row) => row.split(" "));

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES.join("|")})$`);
/** Syllables that end in a stop consonant take only the tones `sắc` and `nặng`. */
const STOPPED = /(?:[ptc]|ch)$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LOW_OR_SHARP = /[\u0301\u0323]/;

/**
 * Whether a word is a single possible Vietnamese syllable, by its letters and its tone: `toàn`, `Đồng`; not `toìn`,
 * `cat`.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false;
  const split = word.toLowerCase().normalize("NFD");
  const tones = split.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = split.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || LOW_OR_SHARP.test(tones[0] ?? "");
}
