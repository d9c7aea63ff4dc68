import type { Meter } from "../meter.ts";

// biome-ignore lint/suspicious/noExplicitAny: methods of many shapes
export type Method = (...parameters: any[]) => any;

/** Returns the meter of the file that is being read; undefined if there is none. */
export type FindMeter = () => Meter | undefined;

/**
 * Replaces a method of a class of pdf.js by `act`, which receives the object, the original method and the arguments.
 */
export function wrap<Name extends string, Instance extends Record<Name, Method>>(
  { prototype }: { prototype: Instance },
  name: Name,
  act: (self: Instance, original: Method, ...parameters: Parameters<Instance[Name]>) => ReturnType<Instance[Name]>,
): void {
  const method: Method = prototype[name];
  prototype[name] = function (this: Instance, ...parameters: Parameters<Instance[Name]>) {
    return act(this, method, ...parameters);
  } as Instance[Name];
}

/** A count that a file states, which may be any value: 0 if it is not a positive number. */
export function toCount(given: unknown): number {
  return typeof given === "number" && given > 0 ? given : 0;
}
