import { Parser } from "htmlparser2";
import { ReadError } from "./document.ts";

/** The attributes of an element, with their namespace prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** Callbacks for the events of parsing an XML part. */
export interface Events {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deepest nesting of elements, which no office program exceeds. The parser takes quadratic time in the depth. */
const MAX_DEPTH = 1000;

/**
 * Parses an XML part. Element names are passed without their prefix. Throws a `ReadError` if elements are nested too
 * deeply.
 */
export function parseXml(part: string, events: Events): void {
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  parseQualifiedXml(part, {
    open: (name, attributes) => events.open?.(bare(name), attributes),
    text: (text) => events.text?.(text),
    close: (name) => events.close?.(bare(name)),
  });
}

/** As `parseXml`, but element names keep their prefix. */
export function parseQualifiedXml(part: string, events: Events): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MAX_DEPTH)
          throw new ReadError(`its XML is nested over ${MAX_DEPTH} levels deep; no office program writes that`);
        events.open?.(name, attributes);
      },
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => {
        depth--;
        events.close?.(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(part);
}
