import { Parser } from "htmlparser2";
import { ReadError } from "./document.ts";

/** The attributes of an element, with their prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML part. */
export interface Events {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No office program nests its elements deeper; the parser takes time quadratic in the depth. */
const DEEPEST = 1000;

/** Reads an XML part from its beginning to its end. Throws a `ReadError` for one that is nested too deep. */
export function parseXml(part: string, events: Events): void {
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  parseQualifiedXml(part, {
    open: (name, attributes) => events.open?.(bare(name), attributes),
    text: (text) => events.text?.(text),
    close: (name) => events.close?.(bare(name)),
  });
}

/** As `parseXml`; names come with their prefix. */
export function parseQualifiedXml(part: string, events: Events): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST)
          throw new ReadError(`its XML is nested over ${DEEPEST} deep; no office program writes that`);
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
