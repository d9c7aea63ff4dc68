import type { BaseRecord } from "../kinds/record.ts";

/** The figures of a record as decimal digits: `12500000000`, `-0.5`; null where the record has none. */
export interface Figures {
  value: string | null;
  from: string | null;
  to: string | null;
}

const DIGITS = /^-?\d+(?:\.\d+)?$/;

/**
 * A number in plain decimal notation, never with an exponent: `1800000000000000000000`, `0.0000001`.
 * The digits are the shortest ones that read back as the same double; null for what is no finite number.
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

/** The digits of `value`, `from` and `to`: all of them, where the record's `exact` holds more than a double can. */
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

/** Decimal digits with a comma for the point: `12.5` → `12,5`. */
export function useDecimalComma(digits: string): string {
  return digits.replace(".", ",");
}

/** Decimal digits as a Vietnamese reader writes them: `14563145.5` → `14.563.145,5`. */
export function formatVietnamese(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.push(whole.slice(Math.max(sign.length, end - 3), end));
  const grouped = sign + groups.reverse().join(".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Digits of a large whole in tỷ or triệu where it takes at most three decimals: `9214350000000` → `9.214,35 tỷ`. */
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
