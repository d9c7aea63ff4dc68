import { Parser } from "htmlparser2";

/** The attributes of an element, with their prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML part; names come without their prefix. */
export interface Events {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads an XML part from its beginning to its end. */
export function parseXml(part: string, events: Events): void {
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(bare(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(bare(name)),
    },
    { xmlMode: true },
  );
  parser.end(part);
}
