/**
 * Tags that follow from other tags, so that a row of the lexicon need not write them.
 */

/** Each word with the tag `from` has the tag `tag`, too. */
export interface Derivation {
  readonly tag: string;
  readonly from: string;
  /** Whether it holds only for words of several syllables. */
  readonly several?: true;
  /** Words for which this does not hold. */
  readonly except?: readonly string[];
}

/** In order: a tag that follows from a tag that follows stands after it. */
export const DERIVATIONS: readonly Derivation[] = [
  // Nouns.
  { tag: "noun", from: "classifier" },
  { tag: "noun", from: "genericNoun" },
  // The words in what names a thing are not found by themselves: `cao` in `công nghệ cao`.
  { tag: "fixed", from: "noun", several: true, except: ["xe tăng"] },
  { tag: "fixed", from: "limiter", several: true },
  { tag: "fixed", from: "eventVerb", several: true, except: ["chụp x-quang"] },
  // A word that is narrower in meaning than another tag says.
  { tag: "label", from: "weakLabel" },
  { tag: "earlier", from: "lastYear" },
  { tag: "adverb", from: "qualifier" },
  { tag: "attainment", from: "completion" },
  { tag: "boundAfter", from: "bound" },
  { tag: "plan", from: "planLabel" },
  { tag: "bracketLabel", from: "planLabel" },
  { tag: "planHeading", from: "titleWord" },
  { tag: "caseWord", from: "harm" },
  { tag: "durationCue", from: "term" },
  // Parts of the day, and words of time.
  { tag: "dateCue", from: "dayCue" },
  { tag: "dateCue", from: "clockTail", except: ["cùng", "rạng"] },
  { tag: "weekdayCue", from: "clockTail", except: ["cùng", "rạng"] },
  { tag: "timeLink", from: "clockCue", except: ["lúc khoảng"] },
  { tag: "timeLink", from: "dayCue", except: ["khuya"] },
  { tag: "present", from: "current", except: ["hiện còn"] },
  { tag: "adverb", from: "present", except: ["hiện có", "mới đạt"] },
  // Where a clause begins.
  { tag: "clauseOpener", from: "continuer", except: ["so với", "chia ra"] },
  { tag: "clauseOpener", from: "conjunction", except: ["cùng", "hoặc"] },
  // Where a phrase that names something ends.
  { tag: "clauseEnd", from: "actEnd", except: ["tại", "ở"] },
  { tag: "clauseEnd", from: "cause", except: ["dù", "mặc dù"] },
  { tag: "clauseEnd", from: "conjunction", except: ["và", "riêng"] },
  // What begins no counted noun phrase.
  { tag: "stop", from: "clauseEnd", except: ["mới", "bằng việc"] },
  { tag: "stop", from: "actEnd", except: ["ở"] },
  { tag: "stop", from: "cause" },
  { tag: "stop", from: "conjunction", except: ["riêng"] },
  { tag: "stop", from: "preposition", except: ["ở", "cách"] },
  { tag: "stop", from: "clockCue", except: ["lúc khoảng"] },
  { tag: "stop", from: "particle", except: ["dôi dư", "một"] },
  { tag: "stop", from: "pointing" },
  { tag: "stop", from: "counterpart" },
  { tag: "stop", from: "present", except: ["hiện đã", "mới đạt"] },
  { tag: "stop", from: "light", except: ["tiến hành", "tổ chức"] },
  { tag: "stop", from: "causative", except: ["làm cho"] },
];
