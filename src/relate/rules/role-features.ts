import type { BasisKind, Kind, Role } from "../../record/record.ts";
import type { Boundary } from "../clauses/clause.ts";
import type { Verb } from "../clauses/verb.ts";

/** What the role of a number is decided by. */
export interface RoleFeatures {
  /** What the verb says; that of `cao hơn 5 tấn` is none, as the words bound the number. */
  readonly act: Exclude<Verb["act"], "completion" | undefined> | "none";
  /** `percent` is a plain `%`, `point` a difference of percentages. */
  readonly sort: "percent" | "point" | "ratio" | "multiple" | "number";
  readonly basis: BasisKind | "none";
  readonly boundary: Boundary;
  /** The sign that the figure is written with, and whether it says by how much something changed. */
  readonly sign: "none" | "difference" | "value";
  /** The last word of the subject that tells what a percentage is. */
  readonly subjectSort: "rate" | "share" | "execution" | "none";
  /** The role of the last number of the focus. */
  readonly focusRole: Role | "none";
  /** The kind of the last level of the focus. */
  readonly focusLevel: Kind | "none";
  /** The role of the number of the same kind before in the sentence. */
  readonly previous: Role | "none";
  /** `từ 1,34%`: another value follows. */
  readonly origin: boolean;
  /** The number before was such a value. */
  readonly afterOrigin: boolean;
  /** `giảm còn`, `tăng lên`: the value after the change. */
  readonly result: boolean;
  /** A verb, a link included, stands before the number. */
  readonly present: boolean;
  /** The verb says that something rises. */
  readonly rising: boolean;
  /** `thiếu`, `thừa`: how much is missing or left over, and no mark that is passed. */
  readonly shortOrSpare: boolean;
  /** `hoàn thành`, `thực hiện`. */
  readonly completion: boolean;
  /** `Tăng trưởng ngành xây dựng âm 3,6%`: the value of a rate. */
  readonly belowZero: boolean;
  /** `mức`, `số` right before the number. */
  readonly pointed: boolean;
  /** `so với` before them. */
  readonly versus: boolean;
  /** `tương đương 3,7%`: a change or an excess in other words. */
  readonly again: boolean;
  /** The number is the first of its sentence. */
  readonly first: boolean;
  /** The focus was last measured against a plan. */
  readonly afterPlan: boolean;
  /** The number before, or the subject, is of an excess. */
  readonly excessBefore: boolean;
  /** The next of several counted changes. */
  readonly afterChanges: boolean;
  /** A comma, a conjunction or a bracket stands between the number and the one before. */
  readonly next: boolean;
  /** The clause has a subject of its own. */
  readonly subject: boolean;
  /** The clause names its indicator. */
  readonly named: boolean;
  /** A fraction of a whole: `2/3`, `1/4 số bàn ghế`. */
  readonly fraction: boolean;
  /** The percentage is per something: `%/năm`. */
  readonly per: boolean;
  /** The figure is in thousandths, as rates and salinity are, and parts of a whole are not. */
  readonly perMille: boolean;
  readonly execution: boolean;
  readonly shareNoun: boolean;
  readonly focusExecution: boolean;
  readonly focusPlan: boolean;
  readonly focusRate: boolean;
  /** The number before is a plan's own figure, and no outcome stands beside it. */
  readonly ofPlan: boolean;
  /** The same percentage of the year before, of a focus without another value: `tăng 9% (năm trước là 7%)`. */
  readonly lastYear: boolean;
  /** More than 100 %. */
  readonly overWhole: boolean;
  /** The percentage is that of two counts before: `nhận 50 hồ sơ, trả 45 hồ sơ, đạt 90%`. */
  readonly levelsShare: boolean;
  /** The level stands beside a total: `48,6 km/51,2 km`. */
  readonly pair: boolean;
  /** The number is in brackets and has no verb. */
  readonly aside: boolean;
  /** The change before again, as a percentage: `giảm 17 vụ (15,5%)`. */
  readonly restated: boolean;
  /** The number goes on with the role of the one before: `A tăng 5%, B 6%`. */
  readonly inherits: boolean;
  /** It is in brackets what the pair before is in percent: `1.120/1.240 con` | `(90,3%)`. */
  readonly quotient: boolean;
  /** The value of the time that the number before was compared with. */
  readonly earlierValue: boolean;
}
