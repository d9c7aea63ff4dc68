import type { BaseRecord } from "../record/record.ts";

/** The figures of a record as decimal digits: `12500000000`, `-0.5`; null if the record has none. */
export interface Figures {
  value: string | null;
  from: string | null;
  to: string | null;
}

const DIGITS = /^-?\d+(?:\.\d+)?$/;

/**
 * Writes a number in plain decimal notation, never with an exponent: `1800000000000000000000`, `0.0000001`. The digits
 * are the shortest that parse to the same double. Returns null if the number is not finite.
 */
export function formatPlain(number: number): string | null {
  if (!Number.isFinite(number)) return null;
  const shortest = String(number);
  const mark = shortest.indexOf("e");
  if (mark < 0) return shortest;
  const sign = shortest.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = shortest.slice(sign.length, mark).split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(shortest.slice(mark + 1));
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

/** Returns the digits of `value`, `from` and `to`. If a double cannot hold all digits, they are taken from `exact`. */
export function readFigures(record: Pick<BaseRecord, "value" | "from" | "to" | "exact">): Figures {
  const exact = record.exact === null ? [] : record.exact.split("/");
  const [first, second] = exact.length === 2 ? exact : [];
  return {
    value: chooseDigits(exact.length === 1 ? exact[0] : undefined, record.value),
    from: chooseDigits(first, record.from),
    to: chooseDigits(second, record.to),
  };
}

function chooseDigits(exact: string | undefined, rounded: number | null): string | null {
  if (rounded === null) return null;
  return exact !== undefined && DIGITS.test(exact) ? exact : formatPlain(rounded);
}

/** Replaces the decimal point by a comma: `12.5` → `12,5`. */
export function useDecimalComma(digits: string): string {
  return digits.replace(".", ",");
}

/** Writes decimal digits in Vietnamese notation: `14563145.5` → `14.563.145,5`. */
export function formatVietnamese(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.push(whole.slice(Math.max(sign.length, end - 3), end));
  const grouped = sign + groups.reverse().join(".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Writes a large integer in tỷ or triệu if three decimals suffice: `9214350000000` → `9.214,35 tỷ`. */
export function formatShort(digits: string): string {
  for (const [zeros, name] of SHORT_SCALES) {
    const whole = digits.slice(0, -zeros);
    const fraction = digits.slice(-zeros).replace(/0+$/, "");
    if (/^\d+$/.test(digits) && whole !== "" && fraction.length <= 3)
      return `${formatVietnamese(fraction === "" ? whole : `${whole}.${fraction}`)} ${name}`;
  }
  return formatVietnamese(digits);
}

const SHORT_SCALES = [
  [9, "tỷ"],
  [6, "triệu"],
] as const;
