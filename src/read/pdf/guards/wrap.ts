import type { Meter } from "../meter.ts";

// biome-ignore lint/suspicious/noExplicitAny: methods of many shapes
export type Method = (...parameters: any[]) => any;

/** Finds the meter of the file that is being read. */
export type FindMeter = () => Meter | undefined;

/** Puts a function in the place of a method of the library: it is given the object, the method and its parameters. */
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

/** A count that a file gives: it may be anything. */
export function toCount(given: unknown): number {
  return typeof given === "number" && given > 0 ? given : 0;
}
