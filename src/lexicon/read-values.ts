/** The values of the tags of units and currencies, in the form in which the program uses them. */
import type { Currency, Unit } from "./values.ts";

type Tags = ReadonlyMap<string, string>;

/** `VND:6` is millions of đồng. */
export function withPower<Field extends string>(
  field: Field,
  value: string,
): Record<Field, string> & { power?: number } {
  const [unit = "", power] = value.split(":");
  const named = { [field]: unit } as Record<Field, string>;
  return power === undefined ? named : { ...named, power: Number(power) };
}

/** A currency's codes and signs may stand before its amount, its names only after it. */
export function readCurrency(value: string, surface: string, tags: Tags): Currency {
  const { code, power } = withPower("code", value);
  const isCode = surface.toUpperCase() === code;
  const isSign = /[^\p{L} .]$/u.test(surface) || tags.has("leads");
  const family = tags.get("family");
  return {
    ...(code === "null" ? {} : { code }),
    ...(power === undefined ? {} : { power }),
    ...(family === undefined ? {} : { family }),
    ...(isSign || isCode ? { leads: true } : {}),
    ...(tags.has("weakCode") ? { leadsScale: true } : {}),
    ...(surface === code ? { capitals: true } : {}),
  };
}

/** A unit by its symbol, in which `_` is a space, with the details that other tags of the word give. */
export function readUnit(value: string, tags: Tags): Unit {
  const before = tags.get("before");
  return {
    symbol: value.replaceAll("_", " "),
    ...(tags.has("area") ? { area: true } : {}),
    ...(before === undefined ? {} : readBefore(before)),
    ...(tags.has("needsCue") ? { needsCue: tags.get("needsCue") as NonNullable<Unit["needsCue"]> } : {}),
    ...(tags.has("anyCase") ? { anyCase: tags.get("anyCase") as NonNullable<Unit["anyCase"]> } : {}),
    ...(tags.has("tenths") ? { tenths: true } : {}),
    ...(tags.has("placeUnit") ? { place: true } : {}),
    ...(tags.has("sampleUnit") ? { sample: true } : {}),
    ...(tags.has("ofMost") ? { ofMost: true } : {}),
  };
}

/** `end,và,nước`: the word that follows, or none; `stop`: any that begins no noun phrase. */
function readBefore(value: string): Pick<Unit, "before" | "beforeStop"> {
  const words = value.split(",");
  const before = words.filter((word) => word !== "stop").map((word) => (word === "end" ? "" : word));
  return { before, ...(words.includes("stop") ? { beforeStop: true } : {}) };
}
