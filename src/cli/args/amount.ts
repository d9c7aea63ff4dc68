import { UsageError } from "./usage-error.ts";

const FACTORS: Record<string, number> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };

/** Parses the value of an option that is a count or a size in bytes: `500`, `1.5GB`, `20m`. Throws a `UsageError`. */
export function readAmount(option: string, typed: string): number {
  const [, digits, factor = ""] = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(typed.trim()) ?? [];
  const amount = Math.floor(Number(digits) * (FACTORS[factor.toLowerCase()] ?? 1));
  if (digits !== undefined && amount > 0) return amount;
  const example = /size|total|memory/.test(option) ? "500MB" : "500";
  throw new UsageError(
    `'${typed}' is not an amount for ${option}`,
    `an amount above 0, for instance: ${option} ${example}`,
  );
}
