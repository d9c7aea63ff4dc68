import type { AmountPart } from "../number/amount.ts";

/** A word of a number: what it adds to the amount, and whether an amount can begin with it. */
export interface NumeralRow {
  readonly surfaces: readonly string[];
  readonly part: AmountPart;
  readonly starts?: boolean;
}

const digit = (value: number, surfaces: string[], rest: { starts?: boolean; unitsPlaceOnly?: boolean } = {}) =>
  ({
    surfaces,
    part: { type: "digit", value, unitsPlaceOnly: rest.unitsPlaceOnly ?? false },
    starts: rest.starts ?? true,
  }) as const;

/** Number words, northern and southern. `tư`, `mốt`, `lăm` stand in the units place only. */
export const numerals: readonly NumeralRow[] = [
  digit(0, ["không"]),
  digit(1, ["một"]),
  digit(1, ["mốt"], { starts: false, unitsPlaceOnly: true }),
  digit(2, ["hai"]),
  digit(3, ["ba"]),
  digit(4, ["bốn"]),
  digit(4, ["tư"], { starts: false, unitsPlaceOnly: true }),
  digit(5, ["năm"]),
  digit(5, ["lăm", "nhăm"], { starts: false, unitsPlaceOnly: true }),
  digit(6, ["sáu"]),
  digit(7, ["bảy", "bẩy"]),
  digit(8, ["tám"]),
  digit(9, ["chín"]),
  // tháng giêng, tháng chạp
  digit(1, ["giêng"], { starts: false }),
  digit(12, ["chạp"], { starts: false }),
  { surfaces: ["mười"], part: { type: "ten" }, starts: true },
  { surfaces: ["mươi", "chục"], part: { type: "magnitude", power: 1 } },
  { surfaces: ["trăm"], part: { type: "magnitude", power: 2 } },
  { surfaces: ["lẻ", "linh"], part: { type: "zeroTens" } },
  { surfaces: ["phẩy", "phảy"], part: { type: "point" } },
  { surfaces: ["rưỡi", "rưởi"], part: { type: "half" } },
];

/** Powers of ten that multiply what stands before them. */
export const magnitudes: readonly { readonly surfaces: readonly string[]; readonly power: number }[] = [
  { surfaces: ["nghìn", "ngàn"], power: 3 },
  { surfaces: ["vạn"], power: 4 },
  { surfaces: ["triệu"], power: 6 },
  { surfaces: ["tỷ", "tỉ"], power: 9 },
];
